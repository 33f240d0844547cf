import HamletDomain
import Testing

@Suite("Residence and consent")
struct PersonRuleTests {
  private let first = try? DivisionCode("440983102201")
  private let second = try? DivisionCode("440983102202")

  private func home(_ from: CivilDate, _ to: CivilDate? = nil) throws -> ResidencePeriod {
    ResidencePeriod(
      division: try #require(first),
      kind: .localRegistered,
      from: from,
      to: to
    )
  }

  @Test("A new home ends the one before it, the day before.")
  func insert() throws {
    let before = try ResidenceHistory([home(day(2020, 1, 1))])
    let new = ResidencePeriod(
      division: try #require(second),
      kind: .registeredElsewhere,
      from: today
    )
    let after = try before.inserting(new)
    #expect(after.home(on: day(2026, 3, 8))?.division == first)
    #expect(after.home(on: today)?.division == second)
    #expect(after.periods.first?.to == day(2026, 3, 8) && after.hasOneOpenHome)
  }

  @Test("A home entered late lasts until the next one that is known.")
  func insertEarlier() throws {
    let before = try ResidenceHistory([home(day(2024, 1, 1))])
    let after = try before.inserting(home(day(2020, 5, 1)))
    #expect(after.periods.first?.to == day(2023, 12, 31) && after.hasOneOpenHome)
  }

  @Test("Homes do not overlap, and none ends before it begins.")
  func overlap() throws {
    #expect(throws: RuleViolation.self) {
      try ResidenceHistory([home(day(2020, 1, 1)), home(day(2021, 1, 1))])
    }
    #expect(throws: RuleViolation.self) { try ResidenceHistory([home(today, day(2020, 1, 1))]) }
    #expect(throws: RuleViolation.self) {
      try ResidenceHistory([home(today)]).inserting(home(today))
    }
  }

  @Test("A stay for care is beside the home, ends by itself, and there is one at a time.")
  func stay() throws {
    let stay = ResidencePeriod(
      division: try #require(second),
      kind: .temporaryCare,
      from: today,
      expectedEnd: day(2026, 4, 9)
    )
    let history = try ResidenceHistory([home(day(2020, 1, 1))]).inserting(stay)
    #expect(history.home(on: today)?.division == first && history.hasOneOpenHome)
    #expect(history.stay(on: day(2026, 4, 9)) == stay && history.stay(on: day(2026, 4, 10)) == nil)
    var again = stay
    again.from = day(2026, 4, 1)
    #expect(throws: RuleViolation.self) { try history.inserting(again) }
  }

  @Test("A consent covers its purpose from its day to its end or its withdrawal.")
  func consent() {
    let consent = ConsentTerms(
      purpose: .care,
      givenOn: today,
      expiresOn: day(2026, 3, 20),
      withdrawnOn: day(2026, 3, 15)
    )
    #expect(!consent.covers(.care, on: day(2026, 3, 8)) && consent.covers(.care, on: today))
    #expect(consent.covers(.care, on: day(2026, 3, 14)))
    #expect(!consent.covers(.care, on: day(2026, 3, 15)) && !consent.covers(.contact, on: today))
    let ending = ConsentTerms(purpose: .care, givenOn: today, expiresOn: day(2026, 3, 20))
    #expect(ending.covers(.care, on: day(2026, 3, 20)))
    #expect(!ending.covers(.care, on: day(2026, 3, 21)))
    let referral = ConsentTerms(purpose: .referral, recipient: "县医院", givenOn: today)
    #expect(referral.covers(.referral, recipient: "县医院", on: today))
    #expect(!referral.covers(.referral, recipient: "市医院", on: today))
  }

  @Test("From fourteen on a person consents in person.")
  func age() {
    let birth = day(2012, 3, 10)
    #expect(ConsentTerms.mayGive(.guardian, birth: birth, on: today))
    #expect(!ConsentTerms.mayGive(.guardian, birth: birth, on: day(2026, 3, 10)))
    #expect(ConsentTerms.mayGive(.`self`, birth: birth, on: day(2026, 3, 10)))
    #expect(!ConsentTerms.mayGive(.`self`, birth: birth, on: today))
  }
}
