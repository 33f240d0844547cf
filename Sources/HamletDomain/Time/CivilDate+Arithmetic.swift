extension CivilDate {
  /// The day of the week, 1 for Monday to 7 for Sunday (ISO 8601).
  package var weekday: Int {
    // Day 0 was a Thursday.
    let fromMonday = (dayNumber + 3) % 7
    return (fromMonday < 0 ? fromMonday + 7 : fromMonday) + 1
  }

  /// This day moved by whole days; stays within the calendar's ends.
  package func adding(days: Int) -> CivilDate {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    guard !overflow else { return days < 0 ? .earliest : .latest }
    return CivilDate(dayNumber: sum)
  }

  /// This day moved by whole months; the 31st becomes the last day of a shorter month.
  package func adding(months: Int) -> CivilDate {
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, sum >= 12, sum < 120_000 else { return months < 0 ? .earliest : .latest }
    let (year, month) = (sum / 12, sum % 12 + 1)
    let day = min(day, Self.daysIn(month: month, year: year))
    return CivilDate(year: year, month: month, day: day) ?? self
  }

  /// This day moved by whole years; 29 February becomes the 28th in a common year.
  package func adding(years: Int) -> CivilDate {
    let (months, overflow) = years.multipliedReportingOverflow(by: 12)
    guard !overflow else { return years < 0 ? .earliest : .latest }
    return adding(months: months)
  }

  /// Days from this day to another, negative when the other is earlier.
  package func days(to other: CivilDate) -> Int { other.dayNumber - dayNumber }

  /// Whole months of age on a day, for someone born on this day; negative before birth.
  package func completedMonths(on day: CivilDate) -> Int {
    let months = (day.year - year) * 12 + day.month - month
    // Someone born on the 31st completes a month on the last day of a shorter one.
    return adding(months: months) > day ? months - 1 : months
  }

  /// Whole years of age on a day, for someone born on this day; negative before birth.
  package func completedYears(on day: CivilDate) -> Int {
    let months = completedMonths(on: day)
    return months < 0 ? (months - 11) / 12 : months / 12
  }
}
