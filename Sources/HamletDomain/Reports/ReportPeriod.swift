/// The days that a report looks at, both ends included.
package struct ReportPeriod: Hashable, Sendable {
  /// How it was chosen.
  package let kind: ReportPeriodKind
  /// The first day.
  package let first: CivilDate
  /// The last day.
  package let last: CivilDate

  /// The shortest period of one's own choice: two that differ by days would tell of single people.
  package static let fewestDays = 28
  /// The longest, which is a year.
  package static let mostDays = 366

  private init(_ kind: ReportPeriodKind, _ first: CivilDate, _ last: CivilDate) {
    self.kind = kind
    self.first = first
    self.last = last
  }

  /// The month, quarter or reporting year that holds a day.
  package init(_ kind: ReportPeriodKind, holding day: CivilDate) {
    switch kind {
    case .month:
      self.init(kind, Self.firstOfMonth(day), Self.lastOfMonth(day))
    case .quarter:
      let place = (day.month - 1) % 3
      let start = Self.firstOfMonth(Self.firstOfMonth(day).adding(months: -place))
      self.init(kind, start, Self.lastOfMonth(start.adding(months: 2)))
    case .year, .dates, .unspecified:
      let year = ReportingYear(containing: day)
      self.init(.year, year.first, year.last)
    }
  }

  /// Days of one's own choice.
  package init(from first: CivilDate, to last: CivilDate) throws(RuleViolation) {
    let count = first.days(to: last) + 1
    guard (Self.fewestDays...Self.mostDays).contains(count) else {
      throw RuleViolation(
        rule: "report_period.days",
        english: "Choose 28 to 366 days, the first before the last.",
        chinese: "请选择 28 至 366 天，起始日期在前。"
      )
    }
    self.init(.dates, first, last)
  }

  /// The reporting year in which it ends.
  package var year: ReportingYear { ReportingYear(containing: last) }

  /// The quarter of the reporting year in which it begins, 1 from October to 4 from July.
  package var quarter: Int { ((first.month + 2) % 12) / 3 + 1 }

  /// Whether a day falls within.
  package func contains(_ day: CivilDate) -> Bool { first <= day && day <= last }

  /// The first instant, in milliseconds since 1970.
  package var start: Int64 { first.startUnixMilliseconds() }

  /// The instant after the last.
  package var end: Int64 { last.adding(days: 1).startUnixMilliseconds() }

  /// Its months in order, each as the month's first day; those that it holds in part too.
  package var months: [CivilDate] {
    var months: [CivilDate] = []
    var month = Self.firstOfMonth(first)
    while month <= last, months.count <= 13 {
      months.append(month)
      month = month.adding(months: 1)
    }
    return months
  }

  /// Its name in Chinese.
  package var chinese: String {
    switch kind {
    case .month: "\(first.year)年\(first.month)月"
    case .quarter: "\(year.endingIn)报告年度第\(["一", "二", "三", "四"][quarter - 1])季度"
    case .year: "\(year.endingIn)报告年度"
    case .dates, .unspecified: "\(first) 至 \(last)"
    }
  }

  /// Its name in English.
  package var english: String {
    switch kind {
    case .month: "\(first.year)-\(DecimalDigits.text(first.month, width: 2))"
    case .quarter: "quarter \(quarter) of reporting year \(year.endingIn)"
    case .year: "reporting year \(year.endingIn)"
    case .dates, .unspecified: "\(first) to \(last)"
    }
  }

  private static func firstOfMonth(_ day: CivilDate) -> CivilDate {
    day.adding(days: 1 - day.day)
  }

  private static func lastOfMonth(_ day: CivilDate) -> CivilDate {
    firstOfMonth(day).adding(days: CivilDate.daysIn(month: day.month, year: day.year) - 1)
  }
}

extension ReportPeriod {
  /// The reporting year in which it ends, up to its last day.
  package var yearSoFar: ReportPeriod { ReportPeriod(.year, year.first, last) }
}
