// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// A member of a household.
package struct HouseholdMember: Sendable, Equatable {
  package var personId: RecordID = .none
  package var relation: Relation = .unspecified
  /// Only in answers.
  package var name: String = ""
  /// Only in answers: the first day as a member in this relation.
  package var validFrom: String = ""
  /// Only in answers: the day from which she is no longer one; empty while she is.
  package var validTo: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    personId: RecordID = .none,
    relation: Relation = .unspecified,
    name: String = "",
    validFrom: String = "",
    validTo: String = ""
  ) {
    self.personId = personId
    self.relation = relation
    self.name = name
    self.validFrom = validFrom
    self.validTo = validTo
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
    validFrom = CRead.string(c.pointee.valid_from)
    validTo = CRead.string(c.pointee.valid_to)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__HouseholdMember.self, capacity: 1)
    hamlet__v1__household_member__init(c)
    c.pointee.person_id = arena.id(personId)
    c.pointee.relation = Hamlet__V1__Relation(rawValue: relation.rawValue)
    c.pointee.name = arena.string(name)
    c.pointee.valid_from = arena.string(validFrom)
    c.pointee.valid_to = arena.string(validTo)
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
  /// Empty: today.
  package var on: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    householdId: RecordID = .none,
    on: String = ""
  ) {
    self.householdId = householdId
    self.on = on
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
    on = CRead.string(c.pointee.on)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListHouseholdMembersRequest.self, capacity: 1)
    hamlet__v1__list_household_members_request__init(c)
    c.pointee.household_id = arena.id(householdId)
    c.pointee.on = arena.string(on)
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

/// What changes in a household, and from when.
package struct ChangeMemberRequest: Sendable, Equatable {
  package var householdId: RecordID = .none
  package var baseVersion: UInt64 = 0
  package var personId: RecordID = .none
  package var change: MemberChange = .unspecified
  /// To the head; for JOIN and RELATION.
  package var relation: Relation = .unspecified
  /// Empty: today.
  package var on: String = ""
  /// For HEAD: the others' relations to the new head; who is not named becomes OTHER.
  package var relations: [HouseholdMember] = []

  /// With every field at its default.
  package init() {}

  package init(
    householdId: RecordID = .none,
    baseVersion: UInt64 = 0,
    personId: RecordID = .none,
    change: MemberChange = .unspecified,
    relation: Relation = .unspecified,
    on: String = "",
    relations: [HouseholdMember] = []
  ) {
    self.householdId = householdId
    self.baseVersion = baseVersion
    self.personId = personId
    self.change = change
    self.relation = relation
    self.on = on
    self.relations = relations
  }
}

extension ChangeMemberRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ChangeMemberRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__change_member_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ChangeMemberRequest.self)
    householdId = CRead.id(c.pointee.household_id)
    baseVersion = c.pointee.base_version
    personId = CRead.id(c.pointee.person_id)
    change = MemberChange(rawValue: c.pointee.change.rawValue) ?? .unspecified
    relation = Relation(rawValue: c.pointee.relation.rawValue) ?? .unspecified
    on = CRead.string(c.pointee.on)
    relations = CRead.messages(c.pointee.n_relations, c.pointee.relations)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ChangeMemberRequest.self, capacity: 1)
    hamlet__v1__change_member_request__init(c)
    c.pointee.household_id = arena.id(householdId)
    c.pointee.base_version = baseVersion
    c.pointee.person_id = arena.id(personId)
    c.pointee.change = Hamlet__V1__MemberChange(rawValue: change.rawValue)
    c.pointee.relation = Hamlet__V1__Relation(rawValue: relation.rawValue)
    c.pointee.on = arena.string(on)
    c.pointee.n_relations = relations.count
    c.pointee.relations = arena.messages(relations, Hamlet__V1__HouseholdMember.self)
  }
}

/// Which household.
package struct GetHouseholdRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// Empty: today.
  package var on: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    on: String = ""
  ) {
    self.id = id
    self.on = on
  }
}

extension GetHouseholdRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetHouseholdRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_household_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetHouseholdRequest.self)
    id = CRead.id(c.pointee.id)
    on = CRead.string(c.pointee.on)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetHouseholdRequest.self, capacity: 1)
    hamlet__v1__get_household_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.on = arena.string(on)
  }
}

/// A household and who lives in it, as far as they may be seen.
package struct Household: Sendable, Equatable {
  package var id: RecordID = .none
  package var division: String = ""
  package var version: UInt64 = 0
  package var members: [HouseholdMember] = []

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    division: String = "",
    version: UInt64 = 0,
    members: [HouseholdMember] = []
  ) {
    self.id = id
    self.division = division
    self.version = version
    self.members = members
  }
}

extension Household: ContractMessage {
  package static var typeName: String { "hamlet.v1.Household" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__household__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__Household.self)
    id = CRead.id(c.pointee.id)
    division = CRead.string(c.pointee.division)
    version = c.pointee.version
    members = CRead.messages(c.pointee.n_members, c.pointee.members)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__Household.self, capacity: 1)
    hamlet__v1__household__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.division = arena.string(division)
    c.pointee.version = version
    c.pointee.n_members = members.count
    c.pointee.members = arena.messages(members, Hamlet__V1__HouseholdMember.self)
  }
}

/// Whose households.
package struct ListHouseholdsRequest: Sendable, Equatable {
  /// Empty: the own village.
  package var division: String = ""
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    division: String = "",
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.division = division
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListHouseholdsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListHouseholdsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_households_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListHouseholdsRequest.self)
    division = CRead.string(c.pointee.division)
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListHouseholdsRequest.self, capacity: 1)
    hamlet__v1__list_households_request__init(c)
    c.pointee.division = arena.string(division)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A household as lists show it.
package struct HouseholdSummary: Sendable, Equatable {
  package var id: RecordID = .none
  package var division: String = ""
  /// Empty: nobody stands as its head now.
  package var headName: String = ""
  package var memberCount: UInt32 = 0
  package var version: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    division: String = "",
    headName: String = "",
    memberCount: UInt32 = 0,
    version: UInt64 = 0
  ) {
    self.id = id
    self.division = division
    self.headName = headName
    self.memberCount = memberCount
    self.version = version
  }
}

extension HouseholdSummary: ContractMessage {
  package static var typeName: String { "hamlet.v1.HouseholdSummary" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__household_summary__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__HouseholdSummary.self)
    id = CRead.id(c.pointee.id)
    division = CRead.string(c.pointee.division)
    headName = CRead.string(c.pointee.head_name)
    memberCount = c.pointee.member_count
    version = c.pointee.version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__HouseholdSummary.self, capacity: 1)
    hamlet__v1__household_summary__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.division = arena.string(division)
    c.pointee.head_name = arena.string(headName)
    c.pointee.member_count = memberCount
    c.pointee.version = version
  }
}

/// A page of households.
package struct ListHouseholdsResponse: Sendable, Equatable {
  package var households: [HouseholdSummary] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    households: [HouseholdSummary] = [],
    nextPageToken: String = ""
  ) {
    self.households = households
    self.nextPageToken = nextPageToken
  }
}

extension ListHouseholdsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListHouseholdsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_households_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListHouseholdsResponse.self)
    households = CRead.messages(c.pointee.n_households, c.pointee.households)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListHouseholdsResponse.self, capacity: 1)
    hamlet__v1__list_households_response__init(c)
    c.pointee.n_households = households.count
    c.pointee.households = arena.messages(households, Hamlet__V1__HouseholdSummary.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}
