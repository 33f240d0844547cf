/// The year of maternal and child health statistics: 1 October to 30 September.
package struct ReportingYear: Hashable, Sendable, Comparable {
  /// The calendar year in which it ends, which is its name.
  package let endingIn: Int

  /// The reporting year of this name.
  package init(endingIn: Int) { self.endingIn = min(max(endingIn, 2), 9_999) }

  /// The reporting year that holds a day.
  package init(containing day: CivilDate) {
    self.init(endingIn: day.month >= 10 ? day.year + 1 : day.year)
  }

  /// Its first day.
  package var first: CivilDate {
    CivilDate(year: endingIn - 1, month: 10, day: 1) ?? .earliest
  }

  /// Its last day.
  package var last: CivilDate { CivilDate(year: endingIn, month: 9, day: 30) ?? .latest }

  /// Whether the day falls within.
  package func contains(_ day: CivilDate) -> Bool { first <= day && day <= last }

  /// Orders reporting years by time.
  package static func < (left: ReportingYear, right: ReportingYear) -> Bool {
    left.endingIn < right.endingIn
  }
}
