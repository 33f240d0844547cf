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
