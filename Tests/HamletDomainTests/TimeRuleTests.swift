import HamletDomain
import Testing

@Suite("Working days, reporting years, partial dates")
struct TimeRuleTests {
  @Test("Weekends and holidays do not count, a worked weekend does.")
  func workingDays() {
    let plain = WorkingDays()
    #expect(plain.day(after: today, workingDays: 20) == day(2026, 4, 6))
    #expect(plain.day(after: day(2026, 3, 13), workingDays: 1) == day(2026, 3, 16))
    #expect(plain.day(after: today, workingDays: 0) == today)
    let calendar = WorkingDays(
      holidays: [day(2026, 3, 16)],
      workedWeekends: [day(2026, 3, 14)]
    )
    #expect(calendar.day(after: day(2026, 3, 13), workingDays: 1) == day(2026, 3, 14))
    #expect(calendar.day(after: day(2026, 3, 13), workingDays: 2) == day(2026, 3, 17))
    #expect(plain.day(after: .latest, workingDays: .max) == .latest)
  }

  @Test("The reporting year begins on 1 October.")
  func reportingYear() {
    #expect(ReportingYear(containing: day(2025, 9, 30)).endingIn == 2025)
    let year = ReportingYear(containing: day(2025, 10, 1))
    #expect(year.endingIn == 2026 && year.first == day(2025, 10, 1))
    #expect(year.last == day(2026, 9, 30) && year.contains(today))
    #expect(!year.contains(day(2026, 10, 1)))
  }

  @Test("A partial date spans the days it can be.")
  func bounds() throws {
    let month = try PartialDay(year: 2024, month: 2, precision: .month)
    #expect(month.earliest == day(2024, 2, 1) && month.latest == day(2024, 2, 29))
    let year = try PartialDay(year: 1990, precision: .year)
    #expect(year.earliest == day(1990, 1, 1) && year.latest == day(1990, 12, 31))
    let lunar = try PartialDay(year: 1850, month: 2, day: 30, precision: .day, calendar: .lunar)
    #expect(lunar.earliest == nil && lunar.latest == nil)
  }

  @Test(
    "A partial date whose parts contradict its precision or calendar is refused.",
    arguments: [
      (2023, 2, 29, DatePrecision.day, Calendar.solar, "partial_date.calendar"),
      (1799, 0, 0, .year, .solar, "partial_date.calendar"),
      (2023, 13, 0, .month, .solar, "partial_date.calendar"),
      (2023, 1, 31, .day, .lunar, "partial_date.calendar"),
      (2023, 0, 5, .estimated, .solar, "partial_date.calendar"),
      (2023, 2, 0, .day, .solar, "partial_date.precision"),
      (2023, 2, 1, .month, .solar, "partial_date.precision"),
      (2023, 0, 0, .unspecified, .solar, "partial_date.precision"),
      (2023, 0, 0, .year, .unspecified, "partial_date.precision"),
    ]
  )
  func refused(
    year: Int,
    month: Int,
    dayOfMonth: Int,
    precision: DatePrecision,
    calendar: Calendar,
    rule: String
  ) {
    let violation = #expect(throws: RuleViolation.self) {
      try PartialDay(
        year: year,
        month: month,
        day: dayOfMonth,
        precision: precision,
        calendar: calendar
      )
    }
    #expect(violation?.rule == rule)
  }

  @Test("A date that begins after today is refused; this year is not.")
  func future() throws {
    try PartialDay(year: 2026, precision: .year).checkNotAfter(today)
    let april = try PartialDay(year: 2026, month: 4, precision: .month)
    #expect(throws: RuleViolation.self) { try april.checkNotAfter(today) }
  }
}
