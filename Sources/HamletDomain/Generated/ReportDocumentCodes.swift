// Made by Protos/generate from the contract; not edited by hand.

/// What a report is about; each looks at the service, and none at a person.
package enum ReportKind: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case coverage = 1
  case completeness = 2
  case timeliness = 3
  case training = 4
  case referrals = 5
  case service = 6
  case assessment = 7
  /// All of them, for a town's office.
  case town = 8
}

/// How long a report looks back.
///
/// The reporting year is 1 October to 30 September.
package enum ReportPeriodKind: UInt32, CaseIterable, Sendable, Hashable {
  /// Read as YEAR, or as DATES where dates are given.
  case unspecified = 0
  case month = 1
  /// Three months of the reporting year, the first from October.
  case quarter = 2
  case year = 3
  /// From one day to another, both included.
  case dates = 4
}

/// What a number counts.
package enum FigureUnit: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// The numerator alone.
  case count = 1
  /// Numerator, denominator and thousandths.
  case share = 2
  /// Minutes in the numerator, shown as hours.
  case hours = 3
  case days = 4
}

/// Whether a value is told.
package enum ValueState: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case shown = 1
  /// Fewer than five, or a value that would tell such a one by subtraction.
  case suppressed = 2
  /// There is nothing to count.
  case none = 3
}

/// How a table can be drawn.
package enum ChartKind: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// A bar for each row.
  case bars = 1
  /// A point for each row, joined; for months.
  case line = 2
}
