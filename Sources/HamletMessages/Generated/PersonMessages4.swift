// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// A page of moves.
package struct ListMovesResponse: Sendable, Equatable {
  package var moves: [Move] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    moves: [Move] = [],
    nextPageToken: String = ""
  ) {
    self.moves = moves
    self.nextPageToken = nextPageToken
  }
}

extension ListMovesResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListMovesResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_moves_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListMovesResponse.self)
    moves = CRead.messages(c.pointee.n_moves, c.pointee.moves)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListMovesResponse.self, capacity: 1)
    hamlet__v1__list_moves_response__init(c)
    c.pointee.n_moves = moves.count
    c.pointee.moves = arena.messages(moves, Hamlet__V1__Move.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// What a person agreed to.
package struct RecordConsentRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var personId: RecordID = .none
  package var purpose: Purpose = .unspecified
  package var givenBy: ConsentGiver = .unspecified
  package var method: ConsentMethod = .unspecified
  /// The notice that was read to her.
  package var noticeVersion: String = ""
  /// Empty: until withdrawn.
  package var expiresOn: String = ""
  /// For a referral: the recipient that it is for.
  package var recipient: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    personId: RecordID = .none,
    purpose: Purpose = .unspecified,
    givenBy: ConsentGiver = .unspecified,
    method: ConsentMethod = .unspecified,
    noticeVersion: String = "",
    expiresOn: String = "",
    recipient: String = ""
  ) {
    self.id = id
    self.personId = personId
    self.purpose = purpose
    self.givenBy = givenBy
    self.method = method
    self.noticeVersion = noticeVersion
    self.expiresOn = expiresOn
    self.recipient = recipient
  }
}

extension RecordConsentRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RecordConsentRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__record_consent_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RecordConsentRequest.self)
    id = CRead.id(c.pointee.id)
    personId = CRead.id(c.pointee.person_id)
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
    givenBy = ConsentGiver(rawValue: c.pointee.given_by.rawValue) ?? .unspecified
    method = ConsentMethod(rawValue: c.pointee.method.rawValue) ?? .unspecified
    noticeVersion = CRead.string(c.pointee.notice_version)
    expiresOn = CRead.string(c.pointee.expires_on)
    recipient = CRead.string(c.pointee.recipient)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordConsentRequest.self, capacity: 1)
    hamlet__v1__record_consent_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.person_id = arena.id(personId)
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
    c.pointee.given_by = Hamlet__V1__ConsentGiver(rawValue: givenBy.rawValue)
    c.pointee.method = Hamlet__V1__ConsentMethod(rawValue: method.rawValue)
    c.pointee.notice_version = arena.string(noticeVersion)
    c.pointee.expires_on = arena.string(expiresOn)
    c.pointee.recipient = arena.string(recipient)
  }
}

/// What she withdraws.
package struct WithdrawConsentRequest: Sendable, Equatable {
  package var personId: RecordID = .none
  package var purpose: Purpose = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    personId: RecordID = .none,
    purpose: Purpose = .unspecified
  ) {
    self.personId = personId
    self.purpose = purpose
  }
}

extension WithdrawConsentRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.WithdrawConsentRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__withdraw_consent_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__WithdrawConsentRequest.self)
    personId = CRead.id(c.pointee.person_id)
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__WithdrawConsentRequest.self, capacity: 1)
    hamlet__v1__withdraw_consent_request__init(c)
    c.pointee.person_id = arena.id(personId)
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
  }
}

/// A consent, in force or not.
package struct Consent: Sendable, Equatable {
  package var id: RecordID = .none
  package var purpose: Purpose = .unspecified
  package var givenBy: ConsentGiver = .unspecified
  package var method: ConsentMethod = .unspecified
  package var noticeVersion: String = ""
  package var givenAtUnixMs: Int64 = 0
  package var expiresOn: String = ""
  /// 0: not withdrawn.
  package var withdrawnAtUnixMs: Int64 = 0
  package var recipient: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    purpose: Purpose = .unspecified,
    givenBy: ConsentGiver = .unspecified,
    method: ConsentMethod = .unspecified,
    noticeVersion: String = "",
    givenAtUnixMs: Int64 = 0,
    expiresOn: String = "",
    withdrawnAtUnixMs: Int64 = 0,
    recipient: String = ""
  ) {
    self.id = id
    self.purpose = purpose
    self.givenBy = givenBy
    self.method = method
    self.noticeVersion = noticeVersion
    self.givenAtUnixMs = givenAtUnixMs
    self.expiresOn = expiresOn
    self.withdrawnAtUnixMs = withdrawnAtUnixMs
    self.recipient = recipient
  }
}

extension Consent: ContractMessage {
  package static var typeName: String { "hamlet.v1.Consent" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__consent__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__Consent.self)
    id = CRead.id(c.pointee.id)
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
    givenBy = ConsentGiver(rawValue: c.pointee.given_by.rawValue) ?? .unspecified
    method = ConsentMethod(rawValue: c.pointee.method.rawValue) ?? .unspecified
    noticeVersion = CRead.string(c.pointee.notice_version)
    givenAtUnixMs = c.pointee.given_at_unix_ms
    expiresOn = CRead.string(c.pointee.expires_on)
    withdrawnAtUnixMs = c.pointee.withdrawn_at_unix_ms
    recipient = CRead.string(c.pointee.recipient)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__Consent.self, capacity: 1)
    hamlet__v1__consent__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
    c.pointee.given_by = Hamlet__V1__ConsentGiver(rawValue: givenBy.rawValue)
    c.pointee.method = Hamlet__V1__ConsentMethod(rawValue: method.rawValue)
    c.pointee.notice_version = arena.string(noticeVersion)
    c.pointee.given_at_unix_ms = givenAtUnixMs
    c.pointee.expires_on = arena.string(expiresOn)
    c.pointee.withdrawn_at_unix_ms = withdrawnAtUnixMs
    c.pointee.recipient = arena.string(recipient)
  }
}

/// Whose consents.
package struct ListConsentsRequest: Sendable, Equatable {
  package var personId: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    personId: RecordID = .none
  ) {
    self.personId = personId
  }
}

extension ListConsentsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListConsentsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_consents_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListConsentsRequest.self)
    personId = CRead.id(c.pointee.person_id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListConsentsRequest.self, capacity: 1)
    hamlet__v1__list_consents_request__init(c)
    c.pointee.person_id = arena.id(personId)
  }
}

/// All her consents.
package struct ListConsentsResponse: Sendable, Equatable {
  package var consents: [Consent] = []

  /// With every field at its default.
  package init() {}

  package init(
    consents: [Consent] = []
  ) {
    self.consents = consents
  }
}

extension ListConsentsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListConsentsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_consents_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListConsentsResponse.self)
    consents = CRead.messages(c.pointee.n_consents, c.pointee.consents)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListConsentsResponse.self, capacity: 1)
    hamlet__v1__list_consents_response__init(c)
    c.pointee.n_consents = consents.count
    c.pointee.consents = arena.messages(consents, Hamlet__V1__Consent.self)
  }
}

/// A member of a household.
package struct HouseholdMember: Sendable, Equatable {
  package var personId: RecordID = .none
  package var relation: Relation = .unspecified
  /// Only in answers.
  package var name: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    personId: RecordID = .none,
    relation: Relation = .unspecified,
    name: String = ""
  ) {
    self.personId = personId
    self.relation = relation
    self.name = name
  }
}

extension HouseholdMember: ContractMessage {
  package static var typeName: String { "hamlet.v1.HouseholdMember" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__household_member__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__HouseholdMember.self)
    personId = CRead.id(c.pointee.person_id)
    relation = Relation(rawValue: c.pointee.relation.rawValue) ?? .unspecified
    name = CRead.string(c.pointee.name)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__HouseholdMember.self, capacity: 1)
    hamlet__v1__household_member__init(c)
    c.pointee.person_id = arena.id(personId)
    c.pointee.relation = Hamlet__V1__Relation(rawValue: relation.rawValue)
    c.pointee.name = arena.string(name)
  }
}

/// A new household.
package struct CreateHouseholdRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var division: String = ""
  package var members: [HouseholdMember] = []

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    division: String = "",
    members: [HouseholdMember] = []
  ) {
    self.id = id
    self.division = division
    self.members = members
  }
}

extension CreateHouseholdRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CreateHouseholdRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__create_household_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CreateHouseholdRequest.self)
    id = CRead.id(c.pointee.id)
    division = CRead.string(c.pointee.division)
    members = CRead.messages(c.pointee.n_members, c.pointee.members)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CreateHouseholdRequest.self, capacity: 1)
    hamlet__v1__create_household_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.division = arena.string(division)
    c.pointee.n_members = members.count
    c.pointee.members = arena.messages(members, Hamlet__V1__HouseholdMember.self)
  }
}

/// Which household.
package struct ListHouseholdMembersRequest: Sendable, Equatable {
  package var householdId: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    householdId: RecordID = .none
  ) {
    self.householdId = householdId
  }
}

extension ListHouseholdMembersRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListHouseholdMembersRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_household_members_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListHouseholdMembersRequest.self)
    householdId = CRead.id(c.pointee.household_id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListHouseholdMembersRequest.self, capacity: 1)
    hamlet__v1__list_household_members_request__init(c)
    c.pointee.household_id = arena.id(householdId)
  }
}

/// Who lives in it.
package struct ListHouseholdMembersResponse: Sendable, Equatable {
  package var members: [HouseholdMember] = []

  /// With every field at its default.
  package init() {}

  package init(
    members: [HouseholdMember] = []
  ) {
    self.members = members
  }
}

extension ListHouseholdMembersResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListHouseholdMembersResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_household_members_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListHouseholdMembersResponse.self)
    members = CRead.messages(c.pointee.n_members, c.pointee.members)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListHouseholdMembersResponse.self, capacity: 1)
    hamlet__v1__list_household_members_response__init(c)
    c.pointee.n_members = members.count
    c.pointee.members = arena.messages(members, Hamlet__V1__HouseholdMember.self)
  }
}
