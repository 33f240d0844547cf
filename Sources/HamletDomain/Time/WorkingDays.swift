/// Counts the days on which the service works.
///
/// Holidays and the weekend days worked in their place are set by a notice of the State Council
/// each year, so both are arguments.
package struct WorkingDays: Sendable, Hashable {
  /// Days off beside weekends.
  package let holidays: Set<CivilDate>
  /// Weekend days that are worked.
  package let workedWeekends: Set<CivilDate>

  /// Describes a working calendar.
  package init(holidays: Set<CivilDate> = [], workedWeekends: Set<CivilDate> = []) {
    self.holidays = holidays
    self.workedWeekends = workedWeekends
  }

  /// The years of which any holiday is known; in others only weekends are left out.
  package var knownYears: Set<Int> { Set(holidays.map(\.year)) }

  /// Whether the service works on a day.
  package func isWorking(_ day: CivilDate) -> Bool {
    if workedWeekends.contains(day) { return true }
    return day.weekday <= 5 && !holidays.contains(day)
  }

  /// The day on which this many working days after `start` have passed; `start` does not count.
  ///
  /// At most 10,000 working days ahead, so that no setting makes it count for ever.
  package func day(after start: CivilDate, workingDays: Int) -> CivilDate {
    var day = start
    var left = min(max(workingDays, 0), 10_000)
    while left > 0, day < .latest {
      day = day.adding(days: 1)
      if isWorking(day) { left -= 1 }
    }
    return day
  }
}
