import HamletDomain
import Testing

@Suite("What the register asks, and of whom")
struct RegisterRuleTests {
  private func born(_ year: Int) throws -> PartialDay {
    try PartialDay(year: year, month: 1, day: 1, precision: .day)
  }

  private func told<Value>(_ state: FieldState, _ value: Value) throws -> OptionalFact<Value> {
    try OptionalFact(state: state, value: value)
  }

  @Test("A fact has a value or says why not, never both.")
  func optionalFact() throws {
    #expect(try told(.unspecified, Ethnicity.han).state == .value)
    #expect(try told(.declined, Ethnicity.unspecified).state == .declined)
    #expect(throws: RuleViolation.self) { try told(.declined, Ethnicity.han) }
    #expect(throws: RuleViolation.self) { try told(.value, Ethnicity.unspecified) }
    #expect(try FieldState.unspecified.beside(count: 2) == .value)
    #expect(try FieldState.declined.beside(count: 0) == .declined)
    #expect(throws: RuleViolation.self) { try FieldState.declined.beside(count: 1) }
    #expect(throws: RuleViolation.self) { try FieldState.value.beside(count: 0) }
  }

  @Test("A declined fact is complete, one that is unknown or was not asked is not.")
  func declined() throws {
    var known = RegisterReview.Known(sex: .female, birth: try born(1990))
    known.phones = 1
    known.documents = 1
    known.hasAddress = true
    known.hasHousehold = true
    var facts = PersonFacts()
    facts.ethnicity = try told(.value, .han)
    facts.education = try told(.notApplicable, .unspecified)
    facts.occupation = try told(.declined, .unspecified)
    facts.maritalStatus = try told(.declined, .unspecified)
    #expect(RegisterReview(known, facts, on: today).missing == [])
    #expect(RegisterReview(known, facts, on: today).completenessPerMille == 1_000)
    facts.maritalStatus = try told(.unknown, .unspecified)
    facts.occupation = try told(.notAsked, .unspecified)
    let review = RegisterReview(known, facts, on: today)
    #expect(review.missing == [.occupation, .maritalStatus])
    #expect(review.completenessPerMille == 9 * 1_000 / 11)
    known.phones = 0
    facts.phones = .declined
    #expect(!RegisterReview(known, facts, on: today).missing.contains(.phones))
  }

  @Test("What is asked depends on age: no papers of a newborn, no occupation of a child.")
  func byAge() throws {
    func asked(_ year: Int) throws -> [RegisterFact] {
      RegisterReview(.init(sex: .male, birth: try born(year)), PersonFacts(), on: today).asked
    }
    #expect(try !asked(2026).contains(.documents) && asked(2026).contains(.guardians))
    #expect(try asked(2020).contains(.documents) && !asked(2020).contains(.education))
    #expect(try asked(2012).contains(.guardians) == false && !asked(2012).contains(.occupation))
    #expect(try asked(2010).contains(.occupation) && asked(2010).contains(.maritalStatus))
  }

  @Test("A record is gone through again a year after it was confirmed.")
  func confirmation() {
    #expect(RegisterReview.needsConfirmation(nil, on: today))
    #expect(!RegisterReview.needsConfirmation(day(2025, 3, 9), on: today))
    #expect(RegisterReview.needsConfirmation(day(2025, 3, 8), on: today))
  }

  @Test("A child under fourteen has a guardian or a reason why not, and not both.")
  func guardians() throws {
    let child = try born(2020)
    #expect(throws: RuleViolation.self) {
      try Guardianship.check(birth: child, guardians: 0, reason: .unspecified, on: today)
    }
    try Guardianship.check(birth: child, guardians: 1, reason: .unspecified, on: today)
    try Guardianship.check(birth: child, guardians: 0, reason: .inCare, on: today)
    try Guardianship.check(birth: born(2012), guardians: 0, reason: .unspecified, on: today)
    try Guardianship.check(birth: nil, guardians: 0, reason: .unspecified, on: today)
    #expect(throws: RuleViolation.self) {
      try Guardianship.check(birth: child, guardians: 1, reason: .inCare, on: today)
    }
    var known = RegisterReview.Known(sex: .male, birth: child)
    var facts = PersonFacts()
    facts.noGuardianReason = .notKnownYet
    #expect(RegisterReview(known, facts, on: today).missing.contains(.guardians))
    facts.noGuardianReason = .notRegisteredHere
    #expect(!RegisterReview(known, facts, on: today).missing.contains(.guardians))
    facts.noGuardianReason = .unspecified
    known.guardians = 1
    #expect(!RegisterReview(known, facts, on: today).missing.contains(.guardians))
  }

  @Test("A child stays behind when all guardians in the village leave without her.")
  func leftBehind() {
    let (child, mother, father) = (id(1), id(2), id(3))
    func stays(_ resident: Set<RecordID>, _ leaving: Set<RecordID>) -> Bool {
      Guardianship.isLeftBehind(child, guardians: resident, leaving: leaving)
    }
    #expect(stays([mother], [mother]) && stays([mother, father], [mother, father]))
    #expect(!stays([mother, father], [mother]) && !stays([mother], [mother, child]))
    #expect(!stays([], [mother]))
  }

  @Test("A move is told within a year and agreed within 180 days; a stay ends within a year.")
  func moveDates() throws {
    func check(_ from: CivilDate, _ end: CivilDate? = nil, _ kind: MoveKind = .permanent) throws {
      try MoveDates.check(from: from, expectedEnd: end, kind: kind, today: today)
    }
    try check(today)
    try check(today.adding(days: 180))
    try check(today.adding(days: -366))
    #expect(throws: RuleViolation.self) { try check(today.adding(days: 181)) }
    #expect(throws: RuleViolation.self) { try check(today.adding(days: -367)) }
    #expect(throws: RuleViolation.self) { try check(today, today) }
    try check(today, today.adding(days: 366), .temporary)
    #expect(throws: RuleViolation.self) { try check(today, nil, .temporary) }
    #expect(throws: RuleViolation.self) { try check(today, today.adding(days: 367), .temporary) }
    #expect(throws: RuleViolation.self) { try check(today, today.adding(days: -1), .temporary) }
  }

  private func id(_ number: UInt64) -> RecordID { RecordID(high: 7, low: number) }
}
