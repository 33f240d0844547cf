import HamletDomain
import HamletMessages

extension ScalarReader {
  /// A date as far as it is known: `1990-05-01`, `1990-05`, `1990`, `today` or `-3d`; of the lunar
  /// calendar `lunar:1990-05-01` or `农历1990-05-01`, in a leap month `lunar:1990-leap5-01` or
  /// `农历1990-闰5-01`.
  func partialDate(_ given: String, _ field: FieldInfo) throws(Refusal) -> RequestDraft {
    var text = given
    let isLunar = Self.removePrefix(["lunar:", "农历", "阴历"], of: &text)
    text = SpokenDay.dashed(text) ?? text
    if !isLunar { text = InstantText.day(text, today: today) ?? text }
    var parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    let isLeap = isLunar && parts.count > 1 && Self.removePrefix(["leap", "闰"], of: &parts[1])
    let numbers = parts.compactMap { part in
      part.allSatisfy { $0.isASCII && $0.isNumber } ? Int(part) : nil
    }
    let isShaped =
      numbers.count == parts.count && (1...3).contains(parts.count)
      && parts[0].count == 4 && parts.dropFirst().allSatisfy { (1...2).contains($0.count) }
    guard isShaped, let type = book.message(field.typeName) else {
      throw Refusal(
        phrase: Phrase(
          "write a date as 1990-05-01, 1990-05 or 1990; lunar:1990-05-01 for a lunar one",
          "日期请写成 1990-05-01、1990年5月1日、1990-05 或 1990；农历请写成 农历1990-05-01"
        )
      )
    }
    try check(numbers, isLunar: isLunar, isLeap: isLeap)
    let precision = ["DATE_PRECISION_YEAR", "DATE_PRECISION_MONTH", "DATE_PRECISION_DAY"]
    var fields: [String: RequestDraft] = [
      "year": .leaf(.number(String(numbers[0]))),
      "precision": .leaf(.string(precision[numbers.count - 1])),
    ]
    if numbers.count > 1 { fields["month"] = .leaf(.number(String(numbers[1]))) }
    if numbers.count > 2 { fields["day"] = .leaf(.number(String(numbers[2]))) }
    if isLunar { fields["calendar"] = .leaf(.string("CALENDAR_LUNAR")) }
    if isLeap { fields["leap_month"] = .leaf(.bool(true)) }
    return .message(type, fields)
  }

  /// Refuses a date that its calendar does not have.
  private func check(_ numbers: [Int], isLunar: Bool, isLeap: Bool) throws(Refusal) {
    let isKnown: Bool
    if isLunar {
      let precision: [DatePrecision] = [.year, .month, .day]
      let day = try? PartialDay(
        year: numbers[0],
        month: numbers.count > 1 ? numbers[1] : 0,
        isLeapMonth: isLeap,
        day: numbers.count > 2 ? numbers[2] : 0,
        precision: precision[numbers.count - 1],
        calendar: .lunar
      )
      isKnown = day != nil
    } else {
      let month = numbers.count > 1 ? numbers[1] : 1
      let day = numbers.count > 2 ? numbers[2] : 1
      isKnown = CivilDate(year: numbers[0], month: month, day: day) != nil
    }
    guard isKnown else {
      throw Refusal(phrase: Phrase("the calendar has no such day", "日历上没有这一天"))
    }
  }

  private static func removePrefix(_ prefixes: [String], of text: inout String) -> Bool {
    guard let prefix = prefixes.first(where: text.hasPrefix) else { return false }
    text.removeFirst(prefix.count)
    return true
  }
}
