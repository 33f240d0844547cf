import HamletDomain
import Testing

@Suite("Periods of reports, what was in time, and what a figure means")
struct ReportPeriodTests {
  @Test(
    "Months, quarters and reporting years hold their days.",
    arguments: [
      (ReportPeriodKind.month, "2026-11-24", "2026-11-01", "2026-11-30", "2026年11月"),
      (.month, "2028-02-29", "2028-02-01", "2028-02-29", "2028年2月"),
      (.quarter, "2026-11-24", "2026-10-01", "2026-12-31", "2027报告年度第一季度"),
      (.quarter, "2027-01-01", "2027-01-01", "2027-03-31", "2027报告年度第二季度"),
      (.quarter, "2027-09-30", "2027-07-01", "2027-09-30", "2027报告年度第四季度"),
      (.year, "2026-09-30", "2025-10-01", "2026-09-30", "2026报告年度"),
      (.year, "2026-10-01", "2026-10-01", "2027-09-30", "2027报告年度"),
    ]
  )
  func kinds(
    kind: ReportPeriodKind,
    day: String,
    first: String,
    last: String,
    name: String
  ) throws {
    let period = ReportPeriod(kind, holding: try CivilDate(day))
    #expect(period.first.description == first)
    #expect(period.last.description == last)
    #expect(period.chinese == name)
  }

  @Test("Dates of one's own choice are 28 to 366 days; months and the year so far follow.")
  func dates() throws {
    let (first, last) = (try CivilDate("2026-10-15"), try CivilDate("2026-12-02"))
    let period = try ReportPeriod(from: first, to: last)
    #expect(period.months.map(\.description) == ["2026-10-01", "2026-11-01", "2026-12-01"])
    #expect(period.end - period.start == 49 * 86_400_000)
    #expect(period.yearSoFar.first == (try CivilDate("2026-10-01")))
    #expect(period.yearSoFar.last == last)
    #expect(period.contains(first) && period.contains(last))
    #expect(throws: RuleViolation.self) {
      try ReportPeriod(from: first, to: first.adding(days: 26))
    }
    #expect(throws: RuleViolation.self) {
      try ReportPeriod(from: first, to: first.adding(days: 366))
    }
    #expect(throws: RuleViolation.self) { try ReportPeriod(from: last, to: first) }
  }

  @Test(
    "A step is expected when its day falls in the period, and in time when it was taken by then."
  )
  func steps() throws {
    let period = ReportPeriod(.month, holding: try CivilDate("2026-11-24"))
    var counted = StepTimeliness(period: period, today: try CivilDate("2026-11-24"))
    func events(_ steps: [(ReviewAction, String)]) throws -> [StepTimeliness.Event] {
      try steps.map { StepTimeliness.Event($0.0, try CivilDate($0.1)) }
    }
    // Monday 2026-10-12: 20 working days on is Monday 2026-11-09.
    counted.add(
      try events([(.submitted, "2026-10-12"), (.claimed, "2026-10-20"), (.accepted, "2026-11-09")])
    )
    counted.add(try events([(.submitted, "2026-10-12"), (.returned, "2026-11-10")]))
    counted.add(try events([(.submitted, "2026-10-12")]))
    counted.add(try events([(.submitted, "2026-10-12"), (.withdrawn, "2026-11-20")]))
    // Due after today, and not yet done: not expected.
    counted.add(try events([(.submitted, "2026-11-02")]))
    // Returned on 2026-10-13, due on 2026-11-10, completed on that day.
    counted.add(
      try events([
        (.submitted, "2026-10-12"), (.returned, "2026-10-13"), (.submitted, "2026-11-10"),
      ])
    )
    #expect(counted.expected[.review] == 4)
    #expect(counted.onTime[.review] == 2)
    #expect(counted.expected[.completion] == 1)
    #expect(counted.onTime[.completion] == 1)
    #expect(counted.expected[.forwarding] == nil)
  }

  @Test("The median of fewer than five is not told.")
  func median() {
    #expect(MiddleValue.median([1, 2, 3, 4]) == nil)
    #expect(MiddleValue.median([9, 1, 5, 3, 7]) == 5)
    #expect(MiddleValue.median([1, 2, 3, 4, 5, 100]) == 3)
  }

  @Test("Every figure has a key of its own, and words in both languages for all it says.")
  func figures() {
    #expect(Set(Figure.all.map(\.key)).count == Figure.all.count)
    for figure in Figure.all {
      for words in [figure.name, figure.meaning, figure.counted] {
        #expect(!words.chinese.isEmpty && !words.english.isEmpty, "\(figure.key)")
      }
      #expect((figure.unit == .share) == !figure.whole.chinese.isEmpty, "\(figure.key)")
      #expect((figure.unit == .share) == !figure.whole.english.isEmpty, "\(figure.key)")
    }
    #expect(Figure.found("coverage").count == 5)
    #expect(Figure.found("coverage.offer").map(\.key) == ["coverage.offer"])
    #expect(Figure.found("cover").isEmpty)
  }

  @Test("A target is within what a year holds, and stands once.")
  func targets() throws {
    try ServiceMeasure.check([(.outreachEvents, 366), (.trainingHours, 1), (.responseDays, 60)])
    for measure in ServiceMeasure.allCases {
      #expect(throws: RuleViolation.self) { try ServiceMeasure.check([(measure, 5_000)]) }
    }
    #expect(throws: RuleViolation.self) {
      try ServiceMeasure.check([(.openingDays, 9), (.openingDays, 10)])
    }
  }
}
