extension CivilDate: CustomStringConvertible {
  /// Reads `YYYY-MM-DD`; refuses any other form and days the calendar does not have.
  package init(_ text: String) throws(RuleViolation) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2, let year = DecimalDigits.value(parts[0]),
      let month = DecimalDigits.value(parts[1]), let day = DecimalDigits.value(parts[2])
    else {
      throw RuleViolation(
        rule: "date.form",
        english: "Write the date as YYYY-MM-DD, for example 2026-03-09.",
        chinese: "日期请写成 YYYY-MM-DD，例如 2026-03-09。"
      )
    }
    guard let date = CivilDate(year: year, month: month, day: day) else {
      throw RuleViolation(
        rule: "date.calendar",
        english: "The calendar has no such day.",
        chinese: "日历上没有这一天。"
      )
    }
    self = date
  }

  /// Refuses text that is not a civil date.
  package static func check(_ text: String) throws(RuleViolation) { _ = try CivilDate(text) }

  /// The day as `YYYY-MM-DD`.
  package var description: String {
    let year = DecimalDigits.text(year, width: 4)
    return "\(year)-\(DecimalDigits.text(month, width: 2))-\(DecimalDigits.text(day, width: 2))"
  }
}
