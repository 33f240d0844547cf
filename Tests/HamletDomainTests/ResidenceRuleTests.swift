import HamletDomain
import Testing

@Suite("Homes follow each other")
struct ResidenceRuleTests {
  private let first = try? DivisionCode("440983102201")
  private let second = try? DivisionCode("440983102202")

  private func home(
    _ from: CivilDate,
    _ to: CivilDate? = nil,
    away: Bool = false
  ) throws -> ResidencePeriod {
    ResidencePeriod(
      division: try #require(away ? second : first),
      kind: .localRegistered,
      from: from,
      to: to
    )
  }

  private func stay(
    _ from: CivilDate,
    until end: CivilDate,
    to: CivilDate? = nil
  ) throws -> ResidencePeriod {
    ResidencePeriod(
      division: try #require(second),
      kind: .temporaryCare,
      from: from,
      to: to,
      expectedEnd: end
    )
  }

  @Test("Who moves leaves the home before on the day before; a home of the same day never held.")
  func moving() throws {
    let before = try ResidenceHistory([home(day(2020, 1, 1))])
    let after = try before.moving(to: home(today, away: true))
    #expect(after.periods.map(\.to) == [day(2026, 3, 8), nil])
    let same = try ResidenceHistory([home(today)]).moving(to: home(today, away: true))
    #expect(same.periods == [try home(today, away: true)])
    #expect(throws: RuleViolation.self) {
      try ResidenceHistory([home(today)]).moving(to: home(day(2026, 3, 1), away: true))
    }
  }

  @Test("Who comes back begins a home after the last, and loses a day that was counted twice.")
  func returning() throws {
    let left = try ResidenceHistory([home(day(2020, 1, 1), today)])
    #expect(!left.hasOneOpenHome && left.openHome == nil)
    #expect(try left.moving(to: home(today)).periods.map(\.to) == [day(2026, 3, 8), nil])
    let later = try left.moving(to: home(day(2026, 5, 1)))
    #expect(later.periods.map(\.to) == [today, nil] && later.hasOneOpenHome)
  }

  @Test("Home and stay end when somebody leaves or dies, not before the home began.")
  func ending() throws {
    let history = try ResidenceHistory([
      home(day(2020, 1, 1)), stay(day(2026, 3, 1), until: day(2026, 4, 1)),
    ])
    let after = try history.ending(on: today)
    #expect(after.periods.map(\.to) == [today, today] && after.openHome == nil)
    let planned = try ResidenceHistory([
      home(day(2020, 1, 1)), stay(day(2026, 3, 20), until: day(2026, 4, 1)),
    ])
    #expect(try planned.ending(on: today).periods.count == 1)
    #expect(throws: RuleViolation.self) {
      try ResidenceHistory([home(today)]).ending(on: day(2026, 3, 8))
    }
  }

  @Test("A corrected first day moves the last day of the home before it.")
  func correcting() throws {
    let history = try ResidenceHistory([
      home(day(2020, 1, 1), day(2025, 12, 31)), home(day(2026, 1, 1)),
    ])
    let right = try history.correcting(
      from: day(2026, 1, 1),
      isStay: false,
      to: home(day(2025, 10, 1))
    )
    #expect(right.periods.map(\.to) == [day(2025, 9, 30), nil])
    #expect(throws: RuleViolation.self) {
      try history.correcting(from: day(2026, 1, 1), isStay: false, to: home(day(2019, 1, 1)))
    }
    #expect(throws: RuleViolation.self) {
      try history.correcting(
        from: day(2020, 1, 1),
        isStay: false,
        to: home(day(2020, 1, 1), day(2026, 2, 1))
      )
    }
  }

  @Test("A correction neither ends nor opens a home, nor makes it a stay, nor finds what is not.")
  func correctionLimits() throws {
    let history = try ResidenceHistory([home(day(2020, 1, 1))])
    #expect(throws: RuleViolation.self) {
      try history.correcting(from: day(2020, 1, 1), isStay: false, to: home(day(2020, 1, 1), today))
    }
    #expect(throws: RuleViolation.self) {
      try history.correcting(
        from: day(2020, 1, 1),
        isStay: false,
        to: stay(day(2020, 1, 1), until: today)
      )
    }
    #expect(throws: RuleViolation.self) {
      try history.correcting(from: today, isStay: false, to: home(today))
    }
  }
}
