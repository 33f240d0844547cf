/// A date as far as it is known; parts that are not known are 0.
///
/// The contract's message `PartialDate` in the form in which rules can use it. A date of the lunar
/// calendar is checked where its year can be converted (1899 to 2100); outside, days are 1 to 30.
package struct PartialDay: Hashable, Sendable {
  /// The year, 1800 to 2200; of the lunar calendar where the date was told in it.
  package let year: Int
  /// The month, or 0.
  package let month: Int
  /// Whether it is the lunar leap month that follows the month of this number.
  package let isLeapMonth: Bool
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
    isLeapMonth: Bool = false,
    day: Int = 0,
    precision: DatePrecision,
    calendar: Calendar = .solar
  ) throws(RuleViolation) {
    self.year = year
    self.month = month
    self.isLeapMonth = isLeapMonth
    self.day = day
    self.precision = precision
    self.calendar = calendar
    guard (1_800...2_200).contains(year) else { throw Self.outside }
    try checkParts()
    guard month == 0 || (1...12).contains(month), day == 0 || month != 0 else {
      throw Self.outside
    }
    guard !isLeapMonth || (calendar == .lunar && month != 0) else { throw Self.noLeapMonth }
    guard (0...(try longest())).contains(day) else { throw Self.outside }
  }

  /// The first civil day it can be, or nil for a lunar date that cannot be converted.
  package var earliest: CivilDate? {
    guard calendar == .lunar else {
      return CivilDate(year: year, month: max(month, 1), day: max(day, 1))
    }
    return LunarDate(
      year: year,
      month: max(month, 1),
      isLeapMonth: isLeapMonth,
      day: max(day, 1)
    )?.civil
  }

  /// The last civil day it can be, or nil for a lunar date that cannot be converted.
  package var latest: CivilDate? {
    guard calendar == .lunar else {
      let month = month == 0 ? 12 : month
      let last = day == 0 ? CivilDate.daysIn(month: month, year: year) : day
      return CivilDate(year: year, month: month, day: last)
    }
    guard day == 0 else { return earliest }
    guard month == 0 else {
      let length = LunarDate.days(in: month, isLeapMonth: isLeapMonth, of: year)
      return earliest.flatMap { first in length.map { first.adding(days: $0 - 1) } }
    }
    return LunarYears.lengths(of: year).flatMap { lengths in
      earliest?.adding(days: lengths.reduce(0, +) - 1)
    }
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

  /// The last day of its month; throws where the lunar year has no such leap month.
  private func longest() throws(RuleViolation) -> Int {
    guard calendar == .lunar else { return CivilDate.daysIn(month: max(month, 1), year: year) }
    guard month != 0, LunarDate.years.contains(year) else { return 30 }
    guard let days = LunarDate.days(in: month, isLeapMonth: isLeapMonth, of: year) else {
      throw Self.noLeapMonth
    }
    return days
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

  private static let noLeapMonth = RuleViolation(
    rule: "partial_date.leap_month",
    english: "The year has no such leap month; only lunar years have them.",
    chinese: "该年没有这个闰月；闰月只用于农历。"
  )
}
