import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

@Suite("Households on the register")
struct HouseholdTests {
  private struct Family {
    let household: RecordID
    let head: RecordID
    let spouse: RecordID
  }

  private func family(_ town: Town) async throws -> Family {
    let head = try await town.register(town.resident("李伟"))
    let spouse = try await town.register(town.resident("王芳"))
    let request = CreateHouseholdRequest(
      id: town.id(),
      division: Town.baishi,
      members: [
        HouseholdMember(personId: head, relation: .head),
        HouseholdMember(personId: spouse, relation: .spouse),
      ]
    )
    let _: RecordState = try await town.call("worker", "PersonService/CreateHousehold", request)
    return Family(household: request.id, head: head, spouse: spouse)
  }

  private func members(
    _ town: Town,
    _ household: RecordID,
    on day: String = ""
  ) async throws -> [RecordID: Relation] {
    let reply: Household = try await town.call(
      "worker",
      "PersonService/GetHousehold",
      GetHouseholdRequest(id: household, on: day)
    )
    return Dictionary(uniqueKeysWithValues: reply.members.map { ($0.personId, $0.relation) })
  }

  @Test("Members join, leave and change, and the list shows them as of a day.")
  func changing() async throws {
    try await Town.run { (town: Town) async throws in
      let family = try await family(town)
      let son = try await town.register(town.resident("李小明", born: 2000))
      var change = ChangeMemberRequest(
        householdId: family.household,
        baseVersion: 1,
        personId: son,
        change: .join,
        relation: .son
      )
      #expect(try await town.status("worker", "PersonService/ChangeMember", change) == .ok)
      #expect(try await town.status("worker", "PersonService/ChangeMember", change) == .aborted)
      change.baseVersion = 2
      change.personId = family.spouse
      change.change = .head
      change.relation = .unspecified
      change.relations = [HouseholdMember(personId: family.head, relation: .spouse)]
      #expect(try await town.status("worker", "PersonService/ChangeMember", change) == .ok)
      #expect(
        try await members(town, family.household) == [
          family.spouse: .head, family.head: .spouse, son: .other,
        ]
      )
      #expect(try await members(town, family.household, on: "2026-11-23") == [:])
      change = ChangeMemberRequest(
        householdId: family.household,
        baseVersion: 3,
        personId: son,
        change: .leave
      )
      #expect(try await town.status("worker", "PersonService/ChangeMember", change) == .ok)
      #expect(try await members(town, family.household).count == 2)
      #expect(try await town.get(son).householdId == .none)
    }
  }

  @Test("A household is of people who live in its village, each in one, with one head.")
  func limits() async throws {
    try await Town.run { (town: Town) async throws in
      let family = try await family(town)
      let elsewhere = try await town.person(in: Town.liuxi)
      var change = ChangeMemberRequest(
        householdId: family.household,
        baseVersion: 1,
        personId: elsewhere,
        change: .join,
        relation: .other
      )
      #expect(try await town.status("worker", "PersonService/ChangeMember", change) == .notFound)
      #expect(
        try await town.status("clerk", "PersonService/ChangeMember", change) == .invalidArgument
      )
      #expect(try await town.status("worker2", "PersonService/ChangeMember", change) == .notFound)
      change.personId = try await town.person("赵敏")
      change.relation = .head
      #expect(
        try await town.status("worker", "PersonService/ChangeMember", change) == .invalidArgument
      )
      change.change = .leave
      #expect(
        try await town.status("worker", "PersonService/ChangeMember", change) == .invalidArgument
      )
      let second = CreateHouseholdRequest(
        id: town.id(),
        division: Town.baishi,
        members: [HouseholdMember(personId: family.spouse, relation: .head)]
      )
      #expect(try await town.status("worker", "PersonService/CreateHousehold", second) == .ok)
      #expect(try await members(town, family.household) == [family.head: .head])
      #expect(try await town.get(family.spouse).householdId == second.id)
      let twoHeads = CreateHouseholdRequest(
        id: town.id(),
        division: Town.baishi,
        members: [
          HouseholdMember(personId: family.spouse, relation: .head),
          HouseholdMember(personId: family.head, relation: .head),
        ]
      )
      #expect(
        try await town.status("worker", "PersonService/CreateHousehold", twoHeads)
          == .invalidArgument
      )
    }
  }

  @Test("Who dies or leaves the town leaves the household on that day.")
  func leavingTown() async throws {
    try await Town.run { (town: Town) async throws in
      let family = try await family(town)
      let died = MarkDeceasedRequest(id: family.head, baseVersion: 1, on: Town.today)
      #expect(try await town.status("worker", "PersonService/MarkDeceased", died) == .ok)
      #expect(try await members(town, family.household) == [family.spouse: .spouse])
    }
  }

  @Test("A village's households are listed with head and count, another's are not found.")
  func listing() async throws {
    try await Town.run { (town: Town) async throws in
      let family = try await family(town)
      let list: ListHouseholdsResponse = try await town.call(
        "worker",
        "PersonService/ListHouseholds",
        ListHouseholdsRequest()
      )
      #expect(list.households.map(\.id) == [family.household])
      #expect(list.households.first?.headName == "李伟")
      #expect(list.households.first?.memberCount == 2)
      let other: ListHouseholdsResponse = try await town.call(
        "worker2",
        "PersonService/ListHouseholds",
        ListHouseholdsRequest()
      )
      #expect(other.households.isEmpty)
      let get = GetHouseholdRequest(id: family.household)
      #expect(try await town.status("worker2", "PersonService/GetHousehold", get) == .notFound)
    }
  }
}
