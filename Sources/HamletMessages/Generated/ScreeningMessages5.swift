// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Which report, on whose word; no reason is asked.
package struct WithdrawReportRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  package var toldBy: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    toldBy: String = ""
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.toldBy = toldBy
  }
}

extension WithdrawReportRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.WithdrawReportRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__withdraw_report_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__WithdrawReportRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    toldBy = CRead.string(c.pointee.told_by)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__WithdrawReportRequest.self, capacity: 1)
    hamlet__v1__withdraw_report_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.told_by = arena.string(toldBy)
  }
}

/// A remark.
package struct CommentReportRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var text: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    text: String = ""
  ) {
    self.id = id
    self.text = text
  }
}

extension CommentReportRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CommentReportRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__comment_report_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CommentReportRequest.self)
    id = CRead.id(c.pointee.id)
    text = CRead.string(c.pointee.text)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CommentReportRequest.self, capacity: 1)
    hamlet__v1__comment_report_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.text = arena.string(text)
  }
}

/// Which report, and the one that begins in its place.
package struct CorrectReportRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  /// Made by the client.
  package var newId: RecordID = .none
  package var reason: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    newId: RecordID = .none,
    reason: String = ""
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.newId = newId
    self.reason = reason
  }
}

extension CorrectReportRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CorrectReportRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__correct_report_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CorrectReportRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    newId = CRead.id(c.pointee.new_id)
    reason = CRead.string(c.pointee.reason)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CorrectReportRequest.self, capacity: 1)
    hamlet__v1__correct_report_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.new_id = arena.id(newId)
    c.pointee.reason = arena.string(reason)
  }
}

/// Both reports.
package struct CorrectReportResponse: Sendable, Equatable {
  package var old: SubmissionStateResponse? = nil
  package var replacement: SubmissionStateResponse? = nil

  /// With every field at its default.
  package init() {}

  package init(
    old: SubmissionStateResponse? = nil,
    replacement: SubmissionStateResponse? = nil
  ) {
    self.old = old
    self.replacement = replacement
  }
}

extension CorrectReportResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.CorrectReportResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__correct_report_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CorrectReportResponse.self)
    old = CRead.message(c.pointee.old)
    replacement = CRead.message(c.pointee.replacement)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CorrectReportResponse.self, capacity: 1)
    hamlet__v1__correct_report_response__init(c)
    c.pointee.old = arena.message(old, Hamlet__V1__SubmissionStateResponse.self)
    c.pointee.replacement = arena.message(replacement, Hamlet__V1__SubmissionStateResponse.self)
  }
}

/// Which draft.
package struct DiscardDraftRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0
  ) {
    self.id = id
    self.baseVersion = baseVersion
  }
}

extension DiscardDraftRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.DiscardDraftRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__discard_draft_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__DiscardDraftRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__DiscardDraftRequest.self, capacity: 1)
    hamlet__v1__discard_draft_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
  }
}

/// A body to check.
package struct ValidateBodyRequest: Sendable, Equatable {
  package var body: SubmissionBody? = nil

  /// With every field at its default.
  package init() {}

  package init(
    body: SubmissionBody? = nil
  ) {
    self.body = body
  }
}

extension ValidateBodyRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ValidateBodyRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__validate_body_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ValidateBodyRequest.self)
    body = CRead.message(c.pointee.body)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ValidateBodyRequest.self, capacity: 1)
    hamlet__v1__validate_body_request__init(c)
    c.pointee.body = arena.message(body, Hamlet__V1__SubmissionBody.self)
  }
}

/// What is wrong, and where.
package struct BodyProblem: Sendable, Equatable {
  package var path: String = ""
  package var rule: String = ""
  package var messageZh: String = ""
  package var messageEn: String = ""
  /// The report may be submitted all the same.
  package var warning: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    path: String = "",
    rule: String = "",
    messageZh: String = "",
    messageEn: String = "",
    warning: Bool = false
  ) {
    self.path = path
    self.rule = rule
    self.messageZh = messageZh
    self.messageEn = messageEn
    self.warning = warning
  }
}

extension BodyProblem: ContractMessage {
  package static var typeName: String { "hamlet.v1.BodyProblem" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__body_problem__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__BodyProblem.self)
    path = CRead.string(c.pointee.path)
    rule = CRead.string(c.pointee.rule)
    messageZh = CRead.string(c.pointee.message_zh)
    messageEn = CRead.string(c.pointee.message_en)
    warning = c.pointee.warning != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__BodyProblem.self, capacity: 1)
    hamlet__v1__body_problem__init(c)
    c.pointee.path = arena.string(path)
    c.pointee.rule = arena.string(rule)
    c.pointee.message_zh = arena.string(messageZh)
    c.pointee.message_en = arena.string(messageEn)
    c.pointee.warning = warning ? 1 : 0
  }
}

/// What was found; nothing: the body is whole.
package struct ValidateBodyResponse: Sendable, Equatable {
  package var problems: [BodyProblem] = []

  /// With every field at its default.
  package init() {}

  package init(
    problems: [BodyProblem] = []
  ) {
    self.problems = problems
  }
}

extension ValidateBodyResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ValidateBodyResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__validate_body_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ValidateBodyResponse.self)
    problems = CRead.messages(c.pointee.n_problems, c.pointee.problems)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ValidateBodyResponse.self, capacity: 1)
    hamlet__v1__validate_body_response__init(c)
    c.pointee.n_problems = problems.count
    c.pointee.problems = arena.messages(problems, Hamlet__V1__BodyProblem.self)
  }
}

/// What to look for.
package struct LookupCodeRequest: Sendable, Equatable {
  /// Unspecified: ICD10.
  package var system: CodeSystem = .unspecified
  package var text: String = ""
  package var pageSize: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    system: CodeSystem = .unspecified,
    text: String = "",
    pageSize: UInt32 = 0
  ) {
    self.system = system
    self.text = text
    self.pageSize = pageSize
  }
}

extension LookupCodeRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.LookupCodeRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__lookup_code_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__LookupCodeRequest.self)
    system = CodeSystem(rawValue: c.pointee.system.rawValue) ?? .unspecified
    text = CRead.string(c.pointee.text)
    pageSize = c.pointee.page_size
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__LookupCodeRequest.self, capacity: 1)
    hamlet__v1__lookup_code_request__init(c)
    c.pointee.system = Hamlet__V1__CodeSystem(rawValue: system.rawValue)
    c.pointee.text = arena.string(text)
    c.pointee.page_size = pageSize
  }
}

/// A code and its wording.
package struct CodeEntry: Sendable, Equatable {
  package var code: String = ""
  package var wordingZh: String = ""
  package var wordingEn: String = ""
  /// A birth defect report may name it.
  package var birthDefect: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    code: String = "",
    wordingZh: String = "",
    wordingEn: String = "",
    birthDefect: Bool = false
  ) {
    self.code = code
    self.wordingZh = wordingZh
    self.wordingEn = wordingEn
    self.birthDefect = birthDefect
  }
}

extension CodeEntry: ContractMessage {
  package static var typeName: String { "hamlet.v1.CodeEntry" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__code_entry__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CodeEntry.self)
    code = CRead.string(c.pointee.code)
    wordingZh = CRead.string(c.pointee.wording_zh)
    wordingEn = CRead.string(c.pointee.wording_en)
    birthDefect = c.pointee.birth_defect != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CodeEntry.self, capacity: 1)
    hamlet__v1__code_entry__init(c)
    c.pointee.code = arena.string(code)
    c.pointee.wording_zh = arena.string(wordingZh)
    c.pointee.wording_en = arena.string(wordingEn)
    c.pointee.birth_defect = birthDefect ? 1 : 0
  }
}

/// What was found, in the order of the codes.
package struct LookupCodeResponse: Sendable, Equatable {
  package var codes: [CodeEntry] = []

  /// With every field at its default.
  package init() {}

  package init(
    codes: [CodeEntry] = []
  ) {
    self.codes = codes
  }
}

extension LookupCodeResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.LookupCodeResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__lookup_code_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__LookupCodeResponse.self)
    codes = CRead.messages(c.pointee.n_codes, c.pointee.codes)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__LookupCodeResponse.self, capacity: 1)
    hamlet__v1__lookup_code_response__init(c)
    c.pointee.n_codes = codes.count
    c.pointee.codes = arena.messages(codes, Hamlet__V1__CodeEntry.self)
  }
}

/// Whom a campaign is for: by age, sex and interval, and by nothing else.
package struct Eligibility: Sendable, Equatable {
  /// Unspecified: everyone.
  package var sex: Sex = .unspecified
  package var minAgeYears: UInt32 = 0
  package var maxAgeYears: UInt32 = 0
  /// Not again within this time.
  package var intervalMonths: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    sex: Sex = .unspecified,
    minAgeYears: UInt32 = 0,
    maxAgeYears: UInt32 = 0,
    intervalMonths: UInt32 = 0
  ) {
    self.sex = sex
    self.minAgeYears = minAgeYears
    self.maxAgeYears = maxAgeYears
    self.intervalMonths = intervalMonths
  }
}

extension Eligibility: ContractMessage {
  package static var typeName: String { "hamlet.v1.Eligibility" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__eligibility__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__Eligibility.self)
    sex = Sex(rawValue: c.pointee.sex.rawValue) ?? .unspecified
    minAgeYears = c.pointee.min_age_years
    maxAgeYears = c.pointee.max_age_years
    intervalMonths = c.pointee.interval_months
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__Eligibility.self, capacity: 1)
    hamlet__v1__eligibility__init(c)
    c.pointee.sex = Hamlet__V1__Sex(rawValue: sex.rawValue)
    c.pointee.min_age_years = minAgeYears
    c.pointee.max_age_years = maxAgeYears
    c.pointee.interval_months = intervalMonths
  }
}

/// A check that is offered for a time.
package struct Campaign: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var state: CampaignState = .unspecified
  package var kind: CampaignKind = .unspecified
  package var title: String = ""
  package var opensOn: String = ""
  package var closesOn: String = ""
  package var eligibility: Eligibility? = nil
  /// Of offers made, never of answers.
  package var offerTargetPerMille: UInt32 = 0
  /// The year in which it ends: 1 October to 30 September.
  package var reportingYear: UInt32 = 0
  package var generatedAtUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    state: CampaignState = .unspecified,
    kind: CampaignKind = .unspecified,
    title: String = "",
    opensOn: String = "",
    closesOn: String = "",
    eligibility: Eligibility? = nil,
    offerTargetPerMille: UInt32 = 0,
    reportingYear: UInt32 = 0,
    generatedAtUnixMs: Int64 = 0
  ) {
    self.id = id
    self.version = version
    self.state = state
    self.kind = kind
    self.title = title
    self.opensOn = opensOn
    self.closesOn = closesOn
    self.eligibility = eligibility
    self.offerTargetPerMille = offerTargetPerMille
    self.reportingYear = reportingYear
    self.generatedAtUnixMs = generatedAtUnixMs
  }
}

extension Campaign: ContractMessage {
  package static var typeName: String { "hamlet.v1.Campaign" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__campaign__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__Campaign.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    state = CampaignState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    kind = CampaignKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    title = CRead.string(c.pointee.title)
    opensOn = CRead.string(c.pointee.opens_on)
    closesOn = CRead.string(c.pointee.closes_on)
    eligibility = CRead.message(c.pointee.eligibility)
    offerTargetPerMille = c.pointee.offer_target_per_mille
    reportingYear = c.pointee.reporting_year
    generatedAtUnixMs = c.pointee.generated_at_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__Campaign.self, capacity: 1)
    hamlet__v1__campaign__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.state = Hamlet__V1__CampaignState(rawValue: state.rawValue)
    c.pointee.kind = Hamlet__V1__CampaignKind(rawValue: kind.rawValue)
    c.pointee.title = arena.string(title)
    c.pointee.opens_on = arena.string(opensOn)
    c.pointee.closes_on = arena.string(closesOn)
    c.pointee.eligibility = arena.message(eligibility, Hamlet__V1__Eligibility.self)
    c.pointee.offer_target_per_mille = offerTargetPerMille
    c.pointee.reporting_year = reportingYear
    c.pointee.generated_at_unix_ms = generatedAtUnixMs
  }
}
