import HamletDomain
import Testing

@Suite("The budget of different people's records")
struct ReadBudgetTests {
  private static let terms = ReadBudget.Terms(limit: 20, milliseconds: 1_000)

  private static func id(_ number: Int) -> RecordID {
    RecordID(high: 1, low: UInt64(number))
  }

  @Test("So many different records, and the next is refused until the first is forgotten.")
  func limit() {
    var budget = ReadBudget()
    for number in 0..<20 {
      #expect(budget.charge(1, for: Self.id(number), at: Int64(number), Self.terms) == .fine)
    }
    let refused = budget.charge(1, for: Self.id(20), at: 100, Self.terms)
    #expect(refused == .spent(retryAfterMilliseconds: 901, isFirst: true))
    #expect(budget.charge(1, for: Self.id(20), at: 999, Self.terms) != .fine)
    #expect(budget.charge(1, for: Self.id(20), at: 1_000, Self.terms) == .fine)
  }

  @Test("What it says to wait is enough, and a moment less is not.")
  func retry() {
    var budget = ReadBudget()
    for (at, cost) in [(0, 10), (300, 5), (600, 5)] {
      #expect(budget.charge(cost, for: .none, at: Int64(at), Self.terms) == .fine)
    }
    guard case .spent(let wait, _) = budget.charge(12, for: .none, at: 700, Self.terms) else {
      Issue.record("not refused")
      return
    }
    #expect(budget.charge(12, for: .none, at: 700 + wait - 2, Self.terms) != .fine)
    #expect(budget.charge(12, for: .none, at: 700 + wait, Self.terms) == .fine)
  }

  @Test("The same person again is free, and so she is when nothing is left.")
  func same() {
    var budget = ReadBudget()
    for number in 0..<20 { _ = budget.charge(1, for: Self.id(number), at: 0, Self.terms) }
    for _ in 0..<100 {
      #expect(budget.charge(1, for: Self.id(3), at: 10, Self.terms) == .fine)
    }
    #expect(budget.spent == 20)
    #expect(budget.charge(1, for: Self.id(99), at: 10, Self.terms) != .fine)
  }

  @Test("A list costs each time, however often it is the same.")
  func lists() {
    var budget = ReadBudget()
    #expect(budget.charge(10, for: .none, at: 0, Self.terms) == .fine)
    #expect(budget.charge(10, for: .none, at: 0, Self.terms) == .fine)
    #expect(budget.charge(10, for: .none, at: 0, Self.terms) != .fine)
  }

  @Test("It is said once in a window that the budget is spent.")
  func firstOnly() {
    var budget = ReadBudget()
    for number in 0..<20 { _ = budget.charge(1, for: Self.id(number), at: 0, Self.terms) }
    var firsts: [Int64] = []
    for time in stride(from: Int64(1), to: 3_000, by: 100) {
      for number in 0..<30 {
        let read = RecordID(high: UInt64(time), low: UInt64(number))
        if case .spent(_, isFirst: true) = budget.charge(1, for: read, at: time, Self.terms) {
          firsts.append(time)
        }
      }
    }
    #expect(firsts == [1, 1_001, 2_001])
  }

  @Test("A clock that steps back gives nothing back.")
  func steppingBack() {
    var budget = ReadBudget()
    for number in 0..<20 { _ = budget.charge(1, for: Self.id(number), at: 5_000, Self.terms) }
    #expect(budget.charge(1, for: Self.id(50), at: 0, Self.terms) != .fine)
    #expect(!budget.isFresh(at: 5_500, Self.terms))
    #expect(budget.isFresh(at: 6_000, Self.terms))
  }

  @Test("It agrees with adding up everything that was read.", arguments: UInt64(1)...20)
  func model(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var budget = ReadBudget()
    var read: [(at: Int64, cost: Int, id: RecordID)] = []
    var now: Int64 = 0
    for _ in 0..<2_000 {
      now += Int64.random(in: 0...120, using: &random)
      let isList = Int.random(in: 0..<5, using: &random) == 0
      let id = isList ? RecordID.none : Self.id(Int.random(in: 0..<40, using: &random))
      let cost = isList ? 10 : 1
      read.removeAll { $0.at <= now - 1_000 }
      let isKnown = !isList && read.contains { $0.id == id }
      let fits = isKnown || read.reduce(0) { $0 + $1.cost } + cost <= 20
      #expect((budget.charge(cost, for: id, at: now, Self.terms) == .fine) == fits, "seed \(seed)")
      if fits, !isKnown { read.append((now, cost, id)) }
      #expect(budget.spent == read.reduce(0) { $0 + $1.cost }, "seed \(seed)")
    }
  }

  @Test("A record of a person counts one, a list ten, and what is about nobody nothing.")
  func costs() {
    #expect(ReadCost.of("person", Self.id(1)) == 1)
    #expect(ReadCost.of("person", .none) == 10)
    #expect(ReadCost.of("queue", Self.id(1)) == 10)
    #expect(ReadCost.of("campaign", Self.id(1)) == 10)
    #expect(ReadCost.of("staff", .none) == 0)
    #expect(ReadCost.of("today", .none) == 0)
    #expect(ReadBudget.Terms.interactive.limit == 600)
    #expect(ReadBudget.Terms.interactive.milliseconds == 600_000)
  }
}
