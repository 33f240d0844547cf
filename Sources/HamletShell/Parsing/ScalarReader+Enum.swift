import HamletDomain
import HamletMessages

extension ScalarReader {
  /// The full name of the enum value that a word means: by name in any case, by label, by number
  /// or by a prefix that only one value has.
  func enumeration(_ text: String, _ field: FieldInfo) throws(Refusal) -> String {
    guard let values = book.enumeration(field.typeName)?.values else {
      throw Refusal(phrase: Phrase("unknown type", "未知类型"))
    }
    let typed = text.lowercased()
    let exact = values.first {
      $0.shortName == typed || $0.name.lowercased() == typed || $0.chineseLabel == text
        || $0.englishLabel.lowercased() == typed || $0.shortName.replacing("_", with: "-") == typed
    }
    if let exact { return exact.name }
    let offered = values.filter { $0.number != 0 }
    let prefixed = offered.filter {
      !typed.isEmpty && ($0.shortName.hasPrefix(typed) || $0.chineseLabel.hasPrefix(text))
    }
    if prefixed.count == 1 { return prefixed[0].name }
    let names = offered.map(\.shortName)
    throw Refusal(
      phrase: Phrase(
        "one of \(names.joined(separator: ", "))",
        "可用：\(offered.map { "\($0.chineseLabel) \($0.shortName)" }.joined(separator: "，"))"
      ),
      suggestions: Spelling.suggestions(for: text, among: names)
    )
  }

  /// A date as far as it is known: `1990-05-01`, `1990-05`, `1990`, `~1990`, `农历1990-05-01`,
  /// `today` or `-3d`.
  func partialDate(_ given: String, _ field: FieldInfo) throws(Refusal) -> RequestDraft {
    let text = InstantText.day(given, today: today) ?? given
    let date: PartialDay
    do throws(RuleViolation) {
      date = try PartialDay(text: text)
    } catch {
      guard error.rule == "partial_date.form" else {
        throw Refusal(phrase: Phrase("the calendar has no such day", "日历上没有这一天"))
      }
      throw Refusal(
        phrase: Phrase(
          "write a date as 1990-05-01, 1990-05 or 1990",
          "日期请写成 1990-05-01、1990-05 或 1990"
        )
      )
    }
    guard let type = book.message(field.typeName) else {
      throw Refusal(phrase: Phrase("unknown type", "未知类型"))
    }
    var fields: [String: RequestDraft] = [
      "year": .leaf(.number(String(date.year))),
      "precision": .leaf(.string(Self.name(of: date.precision))),
    ]
    if date.month > 0 { fields["month"] = .leaf(.number(String(date.month))) }
    if date.day > 0 { fields["day"] = .leaf(.number(String(date.day))) }
    if date.calendar == .lunar { fields["calendar"] = .leaf(.string("CALENDAR_LUNAR")) }
    return .message(type, fields)
  }

  private static func name(of precision: DatePrecision) -> String {
    switch precision {
    case .year: "DATE_PRECISION_YEAR"
    case .month: "DATE_PRECISION_MONTH"
    case .estimated: "DATE_PRECISION_ESTIMATED"
    case .day, .unspecified: "DATE_PRECISION_DAY"
    }
  }
}

extension EnumValueInfo {
  /// The label in Chinese, or the short name.
  var chineseLabel: String { text.map(\.zh).flatMap { $0.isEmpty ? nil : $0 } ?? shortName }

  /// The label in English, or the short name.
  var englishLabel: String { text.map(\.en).flatMap { $0.isEmpty ? nil : $0 } ?? shortName }

  /// The label in a language.
  func label(_ language: ShellLanguage) -> String {
    language == .chinese ? chineseLabel : englishLabel
  }
}
