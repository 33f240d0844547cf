import HamletDomain
import Testing

@Suite("How villages change")
struct DivisionPlanTests {
  private static let old = "990101001001"
  private static let new = "990101001002"
  private let person = RecordID(high: 1, low: 1)
  private let household = RecordID(high: 2, low: 2)

  private func plan(
    _ sources: [String] = [DivisionPlanTests.old],
    _ successors: [String] = [DivisionPlanTests.old, DivisionPlanTests.new],
    rest: String = DivisionPlanTests.old,
    assignments: [DivisionPlan.Assignment] = []
  ) throws -> DivisionPlan {
    try DivisionPlan(
      sources: try sources.map { try DivisionCode($0) },
      successors: try successors.map { DivisionPlan.Successor(code: try DivisionCode($0)) },
      assignments: assignments,
      rest: try DivisionCode(rest),
      on: try CivilDate("2026-11-24")
    )
  }

  @Test("The person named comes before her household, and that before her address.")
  func destinations() throws {
    let (old, new) = (try DivisionCode(Self.old), try DivisionCode(Self.new))
    let plan = try plan(assignments: [
      DivisionPlan.Assignment(to: old, people: [person], addressStarts: ["6组"]),
      DivisionPlan.Assignment(
        to: new,
        households: [household],
        addressStarts: ["5组"],
        userNames: ["worker"]
      ),
    ])
    func to(_ person: RecordID, _ household: RecordID, _ address: String) -> DivisionCode {
      plan.destination(person: person, household: household, address: address)
    }
    #expect(to(person, household, "5组1号") == old)
    #expect(to(.none, household, "6组1号") == new)
    #expect(to(.none, .none, "5组1号") == new)
    #expect(to(.none, .none, "15组1号") == old)
    #expect(plan.destination(user: "worker") == new && plan.destination(user: "other") == old)
    #expect(plan.readsAddresses && plan.ending.isEmpty && plan.single == nil)
  }

  @Test("A merge has one place to go; its sources end.")
  func merge() throws {
    let plan = try plan([Self.old], [Self.new], rest: Self.new)
    #expect(plan.ending == [try DivisionCode(Self.old)])
    #expect(plan.single == (try DivisionCode(Self.new)) && !plan.readsAddresses)
  }

  @Test("A change is refused that leads nowhere, twice to one, or out of the township.")
  func refused() throws {
    let wrong: [([String], [String], String)] = [
      ([Self.old], [Self.old], Self.old), ([], [Self.new], Self.new),
      ([Self.old], [Self.new, Self.new], Self.new), ([Self.old, Self.old], [Self.new], Self.new),
      ([Self.old], [Self.new], Self.old), ([Self.old], ["990101002001"], "990101002001"),
      ([Self.old], ["990101001000"], "990101001000"),
    ]
    for (sources, successors, rest) in wrong {
      #expect(throws: RuleViolation.self, "\(sources) \(successors)") {
        try plan(sources, successors, rest: rest)
      }
    }
  }
}
