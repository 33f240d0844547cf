import GRDB
package import HamletDomain

/// A day on which the service works otherwise than in a usual week.
package struct CalendarDayRecord: Sendable, Hashable {
  package var day: CivilDate
  /// A weekend day that is worked; else a day off.
  package var isWorked: Bool
  package var zh: String
  package var en: String

  /// Describes a day.
  package init(day: CivilDate, isWorked: Bool, zh: String, en: String) {
    self.day = day
    self.isWorked = isWorked
    self.zh = zh
    self.en = en
  }
}

extension ReadSnapshot {
  /// The days of a calendar year that are known, in their order.
  package func calendarDays(ofYear year: Int) throws -> [CalendarDayRecord] {
    try calendarDays().filter { $0.day.year == year }
  }

  /// The working calendar: without any day known, weekends only.
  package func workingDays() throws -> WorkingDays {
    let days = try calendarDays()
    return WorkingDays(
      holidays: Set(days.filter { !$0.isWorked }.map(\.day)),
      workedWeekends: Set(days.filter(\.isWorked).map(\.day))
    )
  }

  // Some forty days a year of a few years: read whole.
  private func calendarDays() throws -> [CalendarDayRecord] {
    try all("SELECT day, worked, zh, en FROM calendar_days ORDER BY day") { row in
      CalendarDayRecord(
        day: try CivilDate(row[0]),
        isWorked: row[1],
        zh: row[2],
        en: row[3]
      )
    }
  }
}

extension Transaction {
  /// Puts a year's days in place of those that were known of it.
  package func replaceCalendar(ofYear year: Int, with days: [CalendarDayRecord]) throws {
    try run("DELETE FROM calendar_days WHERE substr(day, 1, 5) = ?", ["\(year)-"])
    for day in days where day.day.year == year {
      try run(
        "INSERT OR REPLACE INTO calendar_days VALUES (?, ?, ?, ?)",
        [day.day.description, day.isWorked, day.zh, day.en]
      )
    }
  }
}
