/// The years of the Chinese lunar calendar from 1899 to 2100: their months and first days.
///
/// By the calendar as published in mainland China; see `Tests/HamletDomainTests/Lunar`.
enum LunarYears {
  static let first = 1_899
  static let last = first + words.count - 1

  /// The number of the first civil day of each year, and of the one after the last.
  static let starts: [Int] = {
    // The new year of 1899 was on 10 February 1899.
    var day = -25_892
    return words.indices.map { index in
      defer { day += lengths(words[index]).reduce(0, +) }
      return day
    } + [day]
  }()

  /// The month that a leap month follows in a year, or 0; nil outside the table.
  static func leapMonth(of year: Int) -> Int? {
    guard (first...last).contains(year) else { return nil }
    return Int(words[year - first] >> 16)
  }

  /// The days of a year's months in order, the leap month among them; nil outside the table.
  static func lengths(of year: Int) -> [Int]? {
    guard (first...last).contains(year) else { return nil }
    return lengths(words[year - first])
  }

  private static func lengths(_ word: UInt32) -> [Int] {
    let months = word >> 16 == 0 ? 12 : 13
    return (0..<months).map { word & (1 << $0) == 0 ? 29 : 30 }
  }
}
