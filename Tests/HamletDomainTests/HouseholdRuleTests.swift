import HamletDomain
import Testing

@Suite("Who lives together, from a day to a day")
struct HouseholdRuleTests {
  private let head = RecordID(high: 7, low: 1)
  private let spouse = RecordID(high: 7, low: 2)
  private let son = RecordID(high: 7, low: 3)

  private func family() throws -> HouseholdRoll {
    var roll = HouseholdRoll([])
    try roll.join(head, as: .head, on: day(2020, 1, 1))
    try roll.join(spouse, as: .spouse, on: day(2020, 1, 1))
    return roll
  }

  @Test("A member counts from her first day until the day she leaves.")
  func days() throws {
    var roll = try family()
    try roll.join(son, as: .son, on: day(2024, 5, 1))
    #expect(roll.current(on: day(2024, 4, 30)).count == 2)
    #expect(roll.current(on: day(2024, 5, 1)).count == 3)
    try roll.leave(son, on: today)
    #expect(roll.current(on: day(2026, 3, 8)).count == 3 && roll.current(on: today).count == 2)
    try roll.join(son, as: .son, on: today)
    #expect(roll.current(on: today).count == 3)
  }

  @Test("Nobody joins twice, leaves twice or before she came; a membership of no day is none.")
  func order() throws {
    var roll = try family()
    #expect(throws: RuleViolation.self) { try roll.join(spouse, as: .other, on: today) }
    #expect(throws: RuleViolation.self) { try roll.join(son, as: .unspecified, on: today) }
    #expect(throws: RuleViolation.self) { try roll.leave(son, on: today) }
    #expect(throws: RuleViolation.self) { try roll.leave(spouse, on: day(2019, 1, 1)) }
    try roll.leave(spouse, on: day(2020, 1, 1))
    #expect(roll.members.count == 1)
    try roll.leave(head, on: today)
    #expect(throws: RuleViolation.self) { try roll.join(head, as: .head, on: day(2025, 1, 1)) }
  }

  @Test("A household has one head; a change of head changes what the others are to her.")
  func heads() throws {
    var roll = try family()
    try roll.join(son, as: .son, on: day(2024, 5, 1))
    #expect(throws: RuleViolation.self) {
      try roll.join(RecordID(high: 7, low: 9), as: .head, on: today)
    }
    #expect(throws: RuleViolation.self) { try roll.change(spouse, to: .head, on: today) }
    try roll.makeHead(spouse, relations: [head: .spouse], on: today)
    let now = Dictionary(
      uniqueKeysWithValues: roll.current(on: today).map { ($0.person, $0.relation) }
    )
    #expect(now == [spouse: .head, head: .spouse, son: .other])
    #expect(roll.current(on: day(2026, 3, 8)).first { $0.relation == .head }?.person == head)
    try roll.change(son, to: .son, on: today)
    #expect(roll.open.first { $0.person == son }?.relation == .son)
    #expect(throws: RuleViolation.self) {
      try roll.makeHead(head, relations: [spouse: .head], on: today)
    }
    #expect(throws: RuleViolation.self) {
      try roll.makeHead(head, relations: [RecordID(high: 7, low: 9): .son], on: today)
    }
    #expect(throws: RuleViolation.self) {
      try roll.makeHead(RecordID(high: 7, low: 9), relations: [:], on: today)
    }
  }
}
