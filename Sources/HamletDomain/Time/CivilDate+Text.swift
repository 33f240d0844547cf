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
    // Ten bytes in one go: a record has several days, and text put together of parts costs more than
    // most of what else is shown of it.
    String(unsafeUninitializedCapacity: 10) { target in
      func write(_ number: Int, at place: Int) {
        target[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10)
        target[place + 1] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10)
      }
      write(year / 100, at: 0)
      write(year % 100, at: 2)
      write(month, at: 5)
      write(day, at: 8)
      target[4] = UInt8(ascii: "-")
      target[7] = UInt8(ascii: "-")
      return 10
    }
  }
}
