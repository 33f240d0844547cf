import HamletDomain
import Testing

@Suite("Coverage, eligibility, reports, small groups")
struct ScreeningRuleTests {
  @Test("Everyone who was asked counts as offered, whatever they answered.")
  func coverage() {
    let coverage = OfferCoverage(counts: [
      .notYetOffered: 10, .offered: 10, .declined: 20, .booked: 5, .done: 50, .doneElsewhere: 5,
      .away: 7, .notEligible: 3,
    ])
    #expect(coverage.offered == Ratio(90, of: 100) && coverage.offered.perMille == 900)
    #expect(coverage.screened == Ratio(55, of: 100) && coverage.away == 7)
    #expect(OfferCoverage(counts: [:]).offered.perMille == nil)
  }

  @Test("A share is never above the whole.", arguments: [1, 2, 3])
  func share(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let counts = ScreeningStatus.allCases.map { ($0, Int(truncatingIfNeeded: random.next())) }
      let coverage = OfferCoverage(counts: Dictionary(uniqueKeysWithValues: counts))
      #expect((0...1_000).contains(coverage.offered.perMille ?? 0), "seed \(seed)")
      #expect(coverage.screened.numerator <= coverage.offered.numerator, "seed \(seed)")
    }
    #expect(Ratio(7, of: 5).perMille == 1_000 && Ratio(-1, of: 5).perMille == 0)
    #expect(Ratio(.max, of: .max).perMille == 1_000)
  }

  @Test("A campaign is for an age, a sex and an interval.")
  func eligibility() {
    let campaign = CampaignEligibility(ages: 35...64, sex: .female, intervalMonths: 36)
    func includes(_ birth: CivilDate, _ sex: Sex = .female, _ last: CivilDate? = nil) -> Bool {
      campaign.includes(birth: birth, sex: sex, lastScreened: last, on: today)
    }
    #expect(includes(day(1991, 3, 9)) && !includes(day(1991, 3, 10)))
    #expect(includes(day(1961, 3, 10)) && !includes(day(1961, 3, 9)))
    #expect(!includes(day(1980, 1, 1), .male))
    #expect(includes(day(1980, 1, 1), .female, day(2023, 3, 9)))
    #expect(!includes(day(1980, 1, 1), .female, day(2023, 3, 10)))
  }

  private func report(_ change: (inout BirthDefectFacts) -> Void) throws -> [String] {
    var facts = try BirthDefectFacts(
      outcome: .liveBirth,
      sex: .female,
      gestationalAgeDays: 270,
      birthWeightGrams: 3_200,
      fetusCount: 2,
      birthOrder: 2,
      endedOn: today,
      defects: [ICD10Code("Q21.0")]
    )
    change(&facts)
    return facts.violations(today: today).map(\.rule)
  }

  @Test("A sound report has nothing to mend, at either end of each range.")
  func sound() throws {
    #expect(try report { _ in } == [])
    #expect(
      try report {
        $0.gestationalAgeDays = 308
        $0.birthWeightGrams = 200
      } == []
    )
    #expect(
      try report {
        $0.gestationalAgeDays = 0
        $0.birthWeightGrams = 7_000
      } == []
    )
    #expect(try report { $0.fetusCount = 6 } == [])
  }

  @Test("No sex, weight or birth is recorded while the pregnancy goes on.")
  func ongoing() throws {
    let rules = try report { $0.outcome = .ongoing }
    #expect(rules == ["birth_defect.sex_while_ongoing", "birth_defect.birth_while_ongoing"])
    for sex in Sex.allCases where sex != .unspecified {
      let rules = try report {
        $0.outcome = .ongoing
        $0.sex = sex
      }
      #expect(rules.contains("birth_defect.sex_while_ongoing"))
    }
  }

  @Test("What lies outside its range is named.")
  func ranges() throws {
    #expect(try report { $0.gestationalAgeDays = 309 } == ["birth_defect.gestational_age"])
    #expect(try report { $0.birthWeightGrams = 199 } == ["birth_defect.weight"])
    #expect(try report { $0.birthWeightGrams = 7_001 } == ["birth_defect.weight"])
    #expect(try report { $0.fetusCount = 7 } == ["birth_defect.fetus_count"])
    #expect(try report { $0.birthOrder = 3 } == ["birth_defect.birth_order"])
    #expect(try report { $0.birthOrder = 0 } == ["birth_defect.birth_order"])
    #expect(try report { $0.endedOn = day(2026, 3, 10) } == ["birth_defect.future"])
    #expect(try report { $0.defects = [] } == ["birth_defect.defect_count"])
  }

  @Test("A code outside both ranges counts only when it is allowed.")
  func codes() throws {
    let code = try ICD10Code("E70.0")
    let blood = try BirthDefectFacts(outcome: .liveBirth, defects: [ICD10Code("D56")])
    #expect(blood.violations(today: today).isEmpty)
    let facts = BirthDefectFacts(outcome: .liveBirth, defects: [code])
    #expect(facts.violations(today: today).map(\.rule) == ["birth_defect.code"])
    #expect(facts.violations(today: today, allowed: [code]).isEmpty)
  }

  @Test("Sample, result and the talk with the family follow each other.")
  func dates() throws {
    func check(_ result: CivilDate?, _ informed: CivilDate?) throws {
      try DefectScreeningDates.check(
        sample: day(2026, 3, 1),
        result: result,
        familyInformed: informed,
        today: today
      )
    }
    try check(day(2026, 3, 1), today)
    try check(nil, nil)
    #expect(throws: RuleViolation.self) { try check(day(2026, 2, 28), nil) }
    #expect(throws: RuleViolation.self) { try check(day(2026, 3, 5), day(2026, 3, 4)) }
    #expect(throws: RuleViolation.self) { try check(nil, today) }
    #expect(throws: RuleViolation.self) { try check(day(2026, 3, 10), nil) }
  }

  @Test("Counts under five are hidden, and one more where a difference would tell the first.")
  func smallGroups() {
    #expect(SmallGroups.suppressed([4, 5, 9, 0]) == [nil, nil, 9, 0])
    #expect(SmallGroups.suppressed([1, 2, 9]) == [nil, nil, 9])
    #expect(SmallGroups.suppressed([5, 0, 7]) == [5, 0, 7])
    #expect(SmallGroups.suppressed([3]) == [nil])
  }
}
