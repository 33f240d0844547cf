extension CivilDate: CustomStringConvertible {
  /// Reads `YYYY-MM-DD`; refuses any other form and days the calendar does not have.
  package init(_ text: String) throws(RuleViolation) {
    guard let (year, month, day) = Self.numbers(text) else {
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

  /// The numbers of a text in this form, by its bytes: days are read with every record.
  private static func numbers(_ text: String) -> (year: Int, month: Int, day: Int)? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
        let year = DecimalDigits.value(bytes[..<4]), let month = DecimalDigits.value(bytes[5..<7]),
        let day = DecimalDigits.value(bytes[8...])
      else { return nil }
      return (year, month, day)
    }
  }

  /// Refuses text that is not a civil date.
  package static func check(_ text: String) throws(RuleViolation) { _ = try CivilDate(text) }

  /// The day as `YYYY-MM-DD`.
  package var description: String {
    let year = DecimalDigits.text(year, width: 4)
    return "\(year)-\(DecimalDigits.text(month, width: 2))-\(DecimalDigits.text(day, width: 2))"
  }
}
