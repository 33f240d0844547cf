// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// A rule; there is one for each role.
package struct SetComplianceRuleRequest: Sendable, Equatable {
  /// Made by the client.
  package var id: RecordID = .none
  /// The version that was seen; 0 for a new rule.
  package var baseVersion: UInt64 = 0
  package var role: Role = .unspecified
  package var courseIds: [RecordID] = []
  package var hoursPerYear: UInt32 = 0
  package var minTrainedPerVillage: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    role: Role = .unspecified,
    courseIds: [RecordID] = [],
    hoursPerYear: UInt32 = 0,
    minTrainedPerVillage: UInt32 = 0
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.role = role
    self.courseIds = courseIds
    self.hoursPerYear = hoursPerYear
    self.minTrainedPerVillage = minTrainedPerVillage
  }
}

extension SetComplianceRuleRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.SetComplianceRuleRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__set_compliance_rule_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__SetComplianceRuleRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    role = Role(rawValue: c.pointee.role.rawValue) ?? .unspecified
    courseIds = CRead.ids(c.pointee.n_course_ids, c.pointee.course_ids)
    hoursPerYear = c.pointee.hours_per_year
    minTrainedPerVillage = c.pointee.min_trained_per_village
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__SetComplianceRuleRequest.self, capacity: 1)
    hamlet__v1__set_compliance_rule_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.role = Hamlet__V1__Role(rawValue: role.rawValue)
    c.pointee.n_course_ids = courseIds.count
    c.pointee.course_ids = arena.ids(courseIds)
    c.pointee.hours_per_year = hoursPerYear
    c.pointee.min_trained_per_village = minTrainedPerVillage
  }
}

/// Which rules.
package struct ListComplianceRulesRequest: Sendable, Equatable {
  package var role: Role = .unspecified
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    role: Role = .unspecified,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.role = role
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListComplianceRulesRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListComplianceRulesRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_compliance_rules_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListComplianceRulesRequest.self)
    role = Role(rawValue: c.pointee.role.rawValue) ?? .unspecified
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListComplianceRulesRequest.self, capacity: 1)
    hamlet__v1__list_compliance_rules_request__init(c)
    c.pointee.role = Hamlet__V1__Role(rawValue: role.rawValue)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of rules.
package struct ListComplianceRulesResponse: Sendable, Equatable {
  package var rules: [ComplianceRule] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    rules: [ComplianceRule] = [],
    nextPageToken: String = ""
  ) {
    self.rules = rules
    self.nextPageToken = nextPageToken
  }
}

extension ListComplianceRulesResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListComplianceRulesResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_compliance_rules_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListComplianceRulesResponse.self)
    rules = CRead.messages(c.pointee.n_rules, c.pointee.rules)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListComplianceRulesResponse.self, capacity: 1)
    hamlet__v1__list_compliance_rules_response__init(c)
    c.pointee.n_rules = rules.count
    c.pointee.rules = arena.messages(rules, Hamlet__V1__ComplianceRule.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// Of which village.
package struct GetComplianceRequest: Sendable, Equatable {
  /// Empty: all that the caller may see.
  package var division: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    division: String = ""
  ) {
    self.division = division
  }
}

extension GetComplianceRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetComplianceRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_compliance_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetComplianceRequest.self)
    division = CRead.string(c.pointee.division)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetComplianceRequest.self, capacity: 1)
    hamlet__v1__get_compliance_request__init(c)
    c.pointee.division = arena.string(division)
  }
}

/// Counts of one place at one moment.
package struct GetComplianceResponse: Sendable, Equatable {
  package var division: String = ""
  /// The numerator: those who lack nothing.
  package var trained: UInt64 = 0
  /// The denominator: staff of whom something is asked.
  package var staffTotal: UInt64 = 0
  package var trainedPerMille: UInt32 = 0
  /// Villages with too few trained staff.
  package var villagesShort: UInt64 = 0
  package var asOfUnixMs: Int64 = 0
  /// Groups under 5 are not shown outside the village: the counts above are 0.
  package var suppressed: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    division: String = "",
    trained: UInt64 = 0,
    staffTotal: UInt64 = 0,
    trainedPerMille: UInt32 = 0,
    villagesShort: UInt64 = 0,
    asOfUnixMs: Int64 = 0,
    suppressed: Bool = false
  ) {
    self.division = division
    self.trained = trained
    self.staffTotal = staffTotal
    self.trainedPerMille = trainedPerMille
    self.villagesShort = villagesShort
    self.asOfUnixMs = asOfUnixMs
    self.suppressed = suppressed
  }
}

extension GetComplianceResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetComplianceResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_compliance_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetComplianceResponse.self)
    division = CRead.string(c.pointee.division)
    trained = c.pointee.trained
    staffTotal = c.pointee.staff_total
    trainedPerMille = c.pointee.trained_per_mille
    villagesShort = c.pointee.villages_short
    asOfUnixMs = c.pointee.as_of_unix_ms
    suppressed = c.pointee.suppressed != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetComplianceResponse.self, capacity: 1)
    hamlet__v1__get_compliance_response__init(c)
    c.pointee.division = arena.string(division)
    c.pointee.trained = trained
    c.pointee.staff_total = staffTotal
    c.pointee.trained_per_mille = trainedPerMille
    c.pointee.villages_short = villagesShort
    c.pointee.as_of_unix_ms = asOfUnixMs
    c.pointee.suppressed = suppressed ? 1 : 0
  }
}

/// Of which village and role.
package struct ListGapsRequest: Sendable, Equatable {
  /// Empty: all that the caller may see.
  package var division: String = ""
  package var role: Role = .unspecified
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    division: String = "",
    role: Role = .unspecified,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.division = division
    self.role = role
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListGapsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListGapsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_gaps_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListGapsRequest.self)
    division = CRead.string(c.pointee.division)
    role = Role(rawValue: c.pointee.role.rawValue) ?? .unspecified
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListGapsRequest.self, capacity: 1)
    hamlet__v1__list_gaps_request__init(c)
    c.pointee.division = arena.string(division)
    c.pointee.role = Hamlet__V1__Role(rawValue: role.rawValue)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// Something that a rule asks for and that is missing.
package struct TrainingGap: Sendable, Equatable {
  package var kind: GapKind = .unspecified
  package var division: String = ""
  /// Absent where staff are missing.
  package var staffId: RecordID = .none
  package var staffName: String = ""
  package var role: Role = .unspecified
  package var courseId: RecordID = .none
  package var courseTitle: String = ""
  /// Hours or people, by the kind.
  package var missing: UInt32 = 0
  /// When a certificate expired.
  package var since: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    kind: GapKind = .unspecified,
    division: String = "",
    staffId: RecordID = .none,
    staffName: String = "",
    role: Role = .unspecified,
    courseId: RecordID = .none,
    courseTitle: String = "",
    missing: UInt32 = 0,
    since: String = ""
  ) {
    self.kind = kind
    self.division = division
    self.staffId = staffId
    self.staffName = staffName
    self.role = role
    self.courseId = courseId
    self.courseTitle = courseTitle
    self.missing = missing
    self.since = since
  }
}

extension TrainingGap: ContractMessage {
  package static var typeName: String { "hamlet.v1.TrainingGap" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__training_gap__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__TrainingGap.self)
    kind = GapKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    division = CRead.string(c.pointee.division)
    staffId = CRead.id(c.pointee.staff_id)
    staffName = CRead.string(c.pointee.staff_name)
    role = Role(rawValue: c.pointee.role.rawValue) ?? .unspecified
    courseId = CRead.id(c.pointee.course_id)
    courseTitle = CRead.string(c.pointee.course_title)
    missing = c.pointee.missing
    since = CRead.string(c.pointee.since)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__TrainingGap.self, capacity: 1)
    hamlet__v1__training_gap__init(c)
    c.pointee.kind = Hamlet__V1__GapKind(rawValue: kind.rawValue)
    c.pointee.division = arena.string(division)
    c.pointee.staff_id = arena.id(staffId)
    c.pointee.staff_name = arena.string(staffName)
    c.pointee.role = Hamlet__V1__Role(rawValue: role.rawValue)
    c.pointee.course_id = arena.id(courseId)
    c.pointee.course_title = arena.string(courseTitle)
    c.pointee.missing = missing
    c.pointee.since = arena.string(since)
  }
}

/// A page of gaps.
package struct ListGapsResponse: Sendable, Equatable {
  package var gaps: [TrainingGap] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    gaps: [TrainingGap] = [],
    nextPageToken: String = ""
  ) {
    self.gaps = gaps
    self.nextPageToken = nextPageToken
  }
}

extension ListGapsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListGapsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_gaps_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListGapsResponse.self)
    gaps = CRead.messages(c.pointee.n_gaps, c.pointee.gaps)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListGapsResponse.self, capacity: 1)
    hamlet__v1__list_gaps_response__init(c)
    c.pointee.n_gaps = gaps.count
    c.pointee.gaps = arena.messages(gaps, Hamlet__V1__TrainingGap.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// How soon, and where.
package struct ListExpiringRequest: Sendable, Equatable {
  /// 0: 30.
  package var withinDays: UInt32 = 0
  /// Empty: all that the caller may see.
  package var division: String = ""
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    withinDays: UInt32 = 0,
    division: String = "",
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.withinDays = withinDays
    self.division = division
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListExpiringRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListExpiringRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_expiring_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListExpiringRequest.self)
    withinDays = c.pointee.within_days
    division = CRead.string(c.pointee.division)
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListExpiringRequest.self, capacity: 1)
    hamlet__v1__list_expiring_request__init(c)
    c.pointee.within_days = withinDays
    c.pointee.division = arena.string(division)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of certificates.
package struct ListExpiringResponse: Sendable, Equatable {
  package var certificates: [TrainingCertificate] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    certificates: [TrainingCertificate] = [],
    nextPageToken: String = ""
  ) {
    self.certificates = certificates
    self.nextPageToken = nextPageToken
  }
}

extension ListExpiringResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListExpiringResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_expiring_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListExpiringResponse.self)
    certificates = CRead.messages(c.pointee.n_certificates, c.pointee.certificates)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListExpiringResponse.self, capacity: 1)
    hamlet__v1__list_expiring_response__init(c)
    c.pointee.n_certificates = certificates.count
    c.pointee.certificates = arena.messages(certificates, Hamlet__V1__TrainingCertificate.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// Whose.
package struct GetTranscriptRequest: Sendable, Equatable {
  /// Absent: one's own.
  package var staffId: RecordID = .none
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    staffId: RecordID = .none,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.staffId = staffId
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension GetTranscriptRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetTranscriptRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_transcript_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetTranscriptRequest.self)
    staffId = CRead.id(c.pointee.staff_id)
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetTranscriptRequest.self, capacity: 1)
    hamlet__v1__get_transcript_request__init(c)
    c.pointee.staff_id = arena.id(staffId)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// What one session came to for one staff member.
package struct TranscriptEntry: Sendable, Equatable {
  package var sessionId: RecordID = .none
  package var courseTitle: String = ""
  package var startsAtUnixMs: Int64 = 0
  package var status: AttendanceStatus = .unspecified
  package var minutes: UInt32 = 0
  /// 0: no exam taken.
  package var attempts: UInt32 = 0
  /// The best.
  package var scorePerMille: UInt32 = 0
  /// The pass mark was reached, and at least 80 % of the minutes.
  package var passed: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    sessionId: RecordID = .none,
    courseTitle: String = "",
    startsAtUnixMs: Int64 = 0,
    status: AttendanceStatus = .unspecified,
    minutes: UInt32 = 0,
    attempts: UInt32 = 0,
    scorePerMille: UInt32 = 0,
    passed: Bool = false
  ) {
    self.sessionId = sessionId
    self.courseTitle = courseTitle
    self.startsAtUnixMs = startsAtUnixMs
    self.status = status
    self.minutes = minutes
    self.attempts = attempts
    self.scorePerMille = scorePerMille
    self.passed = passed
  }
}

extension TranscriptEntry: ContractMessage {
  package static var typeName: String { "hamlet.v1.TranscriptEntry" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__transcript_entry__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__TranscriptEntry.self)
    sessionId = CRead.id(c.pointee.session_id)
    courseTitle = CRead.string(c.pointee.course_title)
    startsAtUnixMs = c.pointee.starts_at_unix_ms
    status = AttendanceStatus(rawValue: c.pointee.status.rawValue) ?? .unspecified
    minutes = c.pointee.minutes
    attempts = c.pointee.attempts
    scorePerMille = c.pointee.score_per_mille
    passed = c.pointee.passed != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__TranscriptEntry.self, capacity: 1)
    hamlet__v1__transcript_entry__init(c)
    c.pointee.session_id = arena.id(sessionId)
    c.pointee.course_title = arena.string(courseTitle)
    c.pointee.starts_at_unix_ms = startsAtUnixMs
    c.pointee.status = Hamlet__V1__AttendanceStatus(rawValue: status.rawValue)
    c.pointee.minutes = minutes
    c.pointee.attempts = attempts
    c.pointee.score_per_mille = scorePerMille
    c.pointee.passed = passed ? 1 : 0
  }
}
