/// A date as far as it is known; parts that are not known are 0.
///
/// The contract's message `PartialDate` in the form in which rules can use it. Days of the lunar
/// calendar are 1 to 30; their conversion is not made here.
package struct PartialDay: Hashable, Sendable {
  /// The year, 1800 to 2200.
  package let year: Int
  /// The month, or 0.
  package let month: Int
  /// The day of the month, or 0.
  package let day: Int
  /// How far it is known.
  package let precision: DatePrecision
  /// The calendar it was told in.
  package let calendar: Calendar

  /// Makes a date whose parts agree with its precision and its calendar.
  package init(
    year: Int,
    month: Int = 0,
    day: Int = 0,
    precision: DatePrecision,
    calendar: Calendar = .solar
  ) throws(RuleViolation) {
    self.year = year
    self.month = month
    self.day = day
    self.precision = precision
    self.calendar = calendar
    guard (1_800...2_200).contains(year) else { throw Self.outside }
    try checkParts()
    guard month == 0 || (1...12).contains(month), day == 0 || month != 0 else {
      throw Self.outside
    }
    let longest = calendar == .lunar ? 30 : CivilDate.daysIn(month: max(month, 1), year: year)
    guard (0...longest).contains(day) else { throw Self.outside }
  }

  /// The first civil day it can be, or nil for a date told in the lunar calendar.
  package var earliest: CivilDate? {
    guard calendar != .lunar else { return nil }
    return CivilDate(year: year, month: max(month, 1), day: max(day, 1))
  }

  /// The last civil day it can be, or nil for a date told in the lunar calendar.
  package var latest: CivilDate? {
    guard calendar != .lunar else { return nil }
    let month = month == 0 ? 12 : month
    let last = day == 0 ? CivilDate.daysIn(month: month, year: year) : day
    return CivilDate(year: year, month: month, day: last)
  }

  /// Refuses a date that lies wholly after `today`.
  package func checkNotAfter(_ today: CivilDate) throws(RuleViolation) {
    guard year <= today.year, (earliest ?? today) <= today else {
      throw RuleViolation(
        rule: "partial_date.future",
        english: "The date is in the future.",
        chinese: "日期晚于今天。"
      )
    }
  }

  private func checkParts() throws(RuleViolation) {
    let agrees =
      switch precision {
      case .day: month != 0 && day != 0
      case .month: month != 0 && day == 0
      case .year: month == 0 && day == 0
      case .estimated: true
      case .unspecified: false
      }
    guard agrees, calendar != .unspecified else {
      throw RuleViolation(
        rule: "partial_date.precision",
        english: "The date's parts and its precision do not agree.",
        chinese: "日期的内容与精度不一致。"
      )
    }
  }

  private static let outside = RuleViolation(
    rule: "partial_date.calendar",
    english: "The calendar has no such date.",
    chinese: "日历上没有这个日期。"
  )
}
