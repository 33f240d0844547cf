// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

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
