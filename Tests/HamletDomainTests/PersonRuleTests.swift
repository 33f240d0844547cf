import HamletDomain
import Testing

@Suite("Residence, consent, duplicates")
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

  @Test("Each agreement between two records has its points, in either order.")
  func points() throws {
    let birth = try PartialDay(year: 1990, month: 3, day: 7, precision: .day)
    let base = PersonTraits(
      name: "张伟",
      pinyinKeys: ["zhangwei"],
      birth: birth,
      sex: .male,
      phones: ["13800138000"]
    )
    var other = base
    #expect(DuplicateScore(base, other).points == 75)
    #expect(DuplicateScore(base, other).level == .probable)
    other.name = "张玮"
    #expect(DuplicateScore(base, other).points == 65)
    #expect(DuplicateScore(base, other).level == .possible)
    other.pinyinKeys = ["zhangyi"]
    #expect(DuplicateScore(base, other).points == 55)
    #expect(DuplicateScore(other, base).points == 55)
    other.birth = try PartialDay(year: 1990, month: 7, day: 3, precision: .day)
    #expect(DuplicateScore(base, other).points == 43)
    #expect(DuplicateScore(base, other).level == .unspecified)
    other.sex = .female
    #expect(DuplicateScore(base, other).points == 3)
    other = base
    other.address = "学府路1号"
    var relative = base
    relative.address = "学府路1号"
    relative.relatives = ["李娜"]
    other.relatives = ["李娜"]
    #expect(DuplicateScore(relative, other).points == 100)
  }

  @Test("The same birth told in the other calendar has 22 points.")
  func lunar() throws {
    let solar = try PartialDay(year: 1962, month: 2, day: 5, precision: .day)
    let lunar = try PartialDay(year: 1962, month: 1, day: 1, precision: .day, calendar: .lunar)
    let first = PersonTraits(name: "甲", birth: solar)
    let second = PersonTraits(name: "乙", birth: lunar, convertedBirths: [day(1962, 2, 5)])
    #expect(DuplicateScore(first, second).points == 22)
    #expect(DuplicateScore(second, first).points == 22)
  }

  @Test("Twins are two people however alike; the same order of one birth is one.")
  func twins() throws {
    let birth = try PartialDay(year: 2025, month: 6, day: 1, precision: .day)
    let one = PersonTraits(
      name: "王安",
      birth: birth,
      sex: .female,
      phones: ["13800138000"],
      address: "一组",
      mother: RecordID(high: 1, low: 1),
      birthOrder: 1
    )
    var two = one
    #expect(DuplicateScore(one, two).level == .exact)
    two.birthOrder = 2
    #expect(DuplicateScore(one, two).level == .unspecified)
  }
}
