/// A day of the Chinese lunar calendar, from the lunar year 1899 to 2100.
package struct LunarDate: Hashable, Sendable {
  /// The lunar year, named after the civil year in which it begins.
  package let year: Int
  /// The month, 1 to 12.
  package let month: Int
  /// Whether it is the leap month that follows the month of this number.
  package let isLeapMonth: Bool
  /// The day of the month, 1 to 30.
  package let day: Int

  /// The lunar years that can be converted.
  package static let years = LunarYears.first...LunarYears.last

  /// Makes a day, or nil when the calendar has no such day or the year lies outside the table.
  package init?(year: Int, month: Int, isLeapMonth: Bool = false, day: Int) {
    guard let length = Self.days(in: month, isLeapMonth: isLeapMonth, of: year),
      (1...length).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.isLeapMonth = isLeapMonth
    self.day = day
  }

  /// The lunar day of a civil day, or nil outside the table.
  package init?(_ civil: CivilDate) {
    let number = civil.dayNumber
    guard let next = LunarYears.starts.firstIndex(where: { $0 > number }), next > 0 else {
      return nil
    }
    year = LunarYears.first + next - 1
    var left = number - LunarYears.starts[next - 1]
    let leap = LunarYears.leapMonth(of: year) ?? 0
    var position = 0
    for length in LunarYears.lengths(of: year) ?? [] {
      guard left >= length else { break }
      left -= length
      position += 1
    }
    // Positions count from 0; from the leap month on, months stand one place later.
    isLeapMonth = leap > 0 && position == leap
    month = leap > 0 && position >= leap ? position : position + 1
    day = left + 1
  }

  /// The civil day.
  package var civil: CivilDate {
    let lengths = LunarYears.lengths(of: year) ?? []
    let before = lengths.prefix(Self.position(month, isLeapMonth, year)).reduce(0, +)
    return CivilDate(dayNumber: LunarYears.starts[year - LunarYears.first] + before + day - 1)
  }

  /// The number of days of a month; nil where the year has no such month or lies outside the table.
  package static func days(in month: Int, isLeapMonth: Bool = false, of year: Int) -> Int? {
    guard (1...12).contains(month), let lengths = LunarYears.lengths(of: year) else { return nil }
    guard !isLeapMonth || LunarYears.leapMonth(of: year) == month else { return nil }
    return lengths[position(month, isLeapMonth, year)]
  }

  private static func position(_ month: Int, _ isLeapMonth: Bool, _ year: Int) -> Int {
    let leap = LunarYears.leapMonth(of: year) ?? 0
    let isLater = isLeapMonth || (leap > 0 && month > leap)
    return isLater ? month : month - 1
  }
}
