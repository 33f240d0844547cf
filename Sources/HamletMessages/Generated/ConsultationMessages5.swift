// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Which referral.
package struct CloseReferralRequest: Sendable, Equatable {
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

extension CloseReferralRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CloseReferralRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__close_referral_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CloseReferralRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CloseReferralRequest.self, capacity: 1)
    hamlet__v1__close_referral_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
  }
}

/// Which referral.
package struct RevokeReferralRequest: Sendable, Equatable {
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

extension RevokeReferralRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RevokeReferralRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__revoke_referral_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RevokeReferralRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RevokeReferralRequest.self, capacity: 1)
    hamlet__v1__revoke_referral_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
  }
}

/// Which referral.
package struct GetReferralRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// What the texts are needed for; without it they are left out.
  package var purpose: Purpose = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    purpose: Purpose = .unspecified
  ) {
    self.id = id
    self.purpose = purpose
  }
}

extension GetReferralRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetReferralRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_referral_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetReferralRequest.self)
    id = CRead.id(c.pointee.id)
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetReferralRequest.self, capacity: 1)
    hamlet__v1__get_referral_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
  }
}

/// Which referrals.
package struct ListReferralsRequest: Sendable, Equatable {
  /// Unspecified: all that are not finished.
  ///
  /// FINISHED only together with a person: what she answered is seen on her own page alone.
  package var stage: ReferralStage = .unspecified
  package var personId: RecordID = .none
  /// Empty: all that the caller may see.
  package var division: String = ""
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""
  /// What the texts are needed for; without it they are left out.
  package var purpose: Purpose = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    stage: ReferralStage = .unspecified,
    personId: RecordID = .none,
    division: String = "",
    pageSize: UInt32 = 0,
    pageToken: String = "",
    purpose: Purpose = .unspecified
  ) {
    self.stage = stage
    self.personId = personId
    self.division = division
    self.pageSize = pageSize
    self.pageToken = pageToken
    self.purpose = purpose
  }
}

extension ListReferralsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListReferralsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_referrals_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListReferralsRequest.self)
    stage = ReferralStage(rawValue: c.pointee.stage.rawValue) ?? .unspecified
    personId = CRead.id(c.pointee.person_id)
    division = CRead.string(c.pointee.division)
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListReferralsRequest.self, capacity: 1)
    hamlet__v1__list_referrals_request__init(c)
    c.pointee.stage = Hamlet__V1__ReferralStage(rawValue: stage.rawValue)
    c.pointee.person_id = arena.id(personId)
    c.pointee.division = arena.string(division)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
  }
}

/// A page of referrals.
package struct ListReferralsResponse: Sendable, Equatable {
  package var referrals: [Referral] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    referrals: [Referral] = [],
    nextPageToken: String = ""
  ) {
    self.referrals = referrals
    self.nextPageToken = nextPageToken
  }
}

extension ListReferralsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListReferralsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_referrals_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListReferralsResponse.self)
    referrals = CRead.messages(c.pointee.n_referrals, c.pointee.referrals)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListReferralsResponse.self, capacity: 1)
    hamlet__v1__list_referrals_response__init(c)
    c.pointee.n_referrals = referrals.count
    c.pointee.referrals = arena.messages(referrals, Hamlet__V1__Referral.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// What was done to spread knowledge; holds no persons.
package struct Outreach: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var kind: OutreachKind = .unspecified
  package var topic: ConsultationTopic = .unspecified
  package var division: String = ""
  package var place: String = ""
  package var heldOn: String = ""
  package var reachCount: UInt32 = 0
  package var materials: [String] = []
  package var staffName: String = ""
  package var awareness: [AwarenessCheck] = []

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    kind: OutreachKind = .unspecified,
    topic: ConsultationTopic = .unspecified,
    division: String = "",
    place: String = "",
    heldOn: String = "",
    reachCount: UInt32 = 0,
    materials: [String] = [],
    staffName: String = "",
    awareness: [AwarenessCheck] = []
  ) {
    self.id = id
    self.version = version
    self.kind = kind
    self.topic = topic
    self.division = division
    self.place = place
    self.heldOn = heldOn
    self.reachCount = reachCount
    self.materials = materials
    self.staffName = staffName
    self.awareness = awareness
  }
}

extension Outreach: ContractMessage {
  package static var typeName: String { "hamlet.v1.Outreach" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__outreach__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__Outreach.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    kind = OutreachKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    topic = ConsultationTopic(rawValue: c.pointee.topic.rawValue) ?? .unspecified
    division = CRead.string(c.pointee.division)
    place = CRead.string(c.pointee.place)
    heldOn = CRead.string(c.pointee.held_on)
    reachCount = c.pointee.reach_count
    materials = CRead.strings(c.pointee.n_materials, c.pointee.materials)
    staffName = CRead.string(c.pointee.staff_name)
    awareness = CRead.messages(c.pointee.n_awareness, c.pointee.awareness)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__Outreach.self, capacity: 1)
    hamlet__v1__outreach__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.kind = Hamlet__V1__OutreachKind(rawValue: kind.rawValue)
    c.pointee.topic = Hamlet__V1__ConsultationTopic(rawValue: topic.rawValue)
    c.pointee.division = arena.string(division)
    c.pointee.place = arena.string(place)
    c.pointee.held_on = arena.string(heldOn)
    c.pointee.reach_count = reachCount
    c.pointee.n_materials = materials.count
    c.pointee.materials = arena.strings(materials)
    c.pointee.staff_name = arena.string(staffName)
    c.pointee.n_awareness = awareness.count
    c.pointee.awareness = arena.messages(awareness, Hamlet__V1__AwarenessCheck.self)
  }
}

/// Which outreach.
package struct GetOutreachRequest: Sendable, Equatable {
  package var id: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none
  ) {
    self.id = id
  }
}

extension GetOutreachRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetOutreachRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_outreach_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetOutreachRequest.self)
    id = CRead.id(c.pointee.id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetOutreachRequest.self, capacity: 1)
    hamlet__v1__get_outreach_request__init(c)
    c.pointee.id = arena.id(id)
  }
}

/// What was done.
package struct RecordOutreachRequest: Sendable, Equatable {
  /// Made by the client.
  package var id: RecordID = .none
  package var kind: OutreachKind = .unspecified
  package var topic: ConsultationTopic = .unspecified
  package var division: String = ""
  package var place: String = ""
  package var heldOn: String = ""
  package var reachCount: UInt32 = 0
  package var materials: [String] = []
  package var recordedAtUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    kind: OutreachKind = .unspecified,
    topic: ConsultationTopic = .unspecified,
    division: String = "",
    place: String = "",
    heldOn: String = "",
    reachCount: UInt32 = 0,
    materials: [String] = [],
    recordedAtUnixMs: Int64 = 0
  ) {
    self.id = id
    self.kind = kind
    self.topic = topic
    self.division = division
    self.place = place
    self.heldOn = heldOn
    self.reachCount = reachCount
    self.materials = materials
    self.recordedAtUnixMs = recordedAtUnixMs
  }
}

extension RecordOutreachRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RecordOutreachRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__record_outreach_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RecordOutreachRequest.self)
    id = CRead.id(c.pointee.id)
    kind = OutreachKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    topic = ConsultationTopic(rawValue: c.pointee.topic.rawValue) ?? .unspecified
    division = CRead.string(c.pointee.division)
    place = CRead.string(c.pointee.place)
    heldOn = CRead.string(c.pointee.held_on)
    reachCount = c.pointee.reach_count
    materials = CRead.strings(c.pointee.n_materials, c.pointee.materials)
    recordedAtUnixMs = c.pointee.recorded_at_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordOutreachRequest.self, capacity: 1)
    hamlet__v1__record_outreach_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.kind = Hamlet__V1__OutreachKind(rawValue: kind.rawValue)
    c.pointee.topic = Hamlet__V1__ConsultationTopic(rawValue: topic.rawValue)
    c.pointee.division = arena.string(division)
    c.pointee.place = arena.string(place)
    c.pointee.held_on = arena.string(heldOn)
    c.pointee.reach_count = reachCount
    c.pointee.n_materials = materials.count
    c.pointee.materials = arena.strings(materials)
    c.pointee.recorded_at_unix_ms = recordedAtUnixMs
  }
}

/// Which outreach.
package struct ListOutreachRequest: Sendable, Equatable {
  /// Empty: all that the caller may see.
  package var division: String = ""
  package var fromDate: String = ""
  package var toDate: String = ""
  package var kind: OutreachKind = .unspecified
  package var topic: ConsultationTopic = .unspecified
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    division: String = "",
    fromDate: String = "",
    toDate: String = "",
    kind: OutreachKind = .unspecified,
    topic: ConsultationTopic = .unspecified,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.division = division
    self.fromDate = fromDate
    self.toDate = toDate
    self.kind = kind
    self.topic = topic
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListOutreachRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListOutreachRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_outreach_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListOutreachRequest.self)
    division = CRead.string(c.pointee.division)
    fromDate = CRead.string(c.pointee.from_date)
    toDate = CRead.string(c.pointee.to_date)
    kind = OutreachKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    topic = ConsultationTopic(rawValue: c.pointee.topic.rawValue) ?? .unspecified
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListOutreachRequest.self, capacity: 1)
    hamlet__v1__list_outreach_request__init(c)
    c.pointee.division = arena.string(division)
    c.pointee.from_date = arena.string(fromDate)
    c.pointee.to_date = arena.string(toDate)
    c.pointee.kind = Hamlet__V1__OutreachKind(rawValue: kind.rawValue)
    c.pointee.topic = Hamlet__V1__ConsultationTopic(rawValue: topic.rawValue)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of outreach.
package struct ListOutreachResponse: Sendable, Equatable {
  package var outreach: [Outreach] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    outreach: [Outreach] = [],
    nextPageToken: String = ""
  ) {
    self.outreach = outreach
    self.nextPageToken = nextPageToken
  }
}

extension ListOutreachResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListOutreachResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_outreach_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListOutreachResponse.self)
    outreach = CRead.messages(c.pointee.n_outreach, c.pointee.outreach)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListOutreachResponse.self, capacity: 1)
    hamlet__v1__list_outreach_response__init(c)
    c.pointee.n_outreach = outreach.count
    c.pointee.outreach = arena.messages(outreach, Hamlet__V1__Outreach.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}
