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

  /// A date as far as it is known: `1990-05-01`, `1990-05`, `1990`, `today` or `-3d`.
  func partialDate(_ given: String, _ field: FieldInfo) throws(Refusal) -> RequestDraft {
    let text = InstantText.day(given, today: today) ?? given
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part -> Int? in
      part.allSatisfy { $0.isASCII && $0.isNumber } ? Int(part) : nil
    }
    let isShaped =
      numbers.count == parts.count && (1...3).contains(parts.count)
      && parts[0].count == 4 && parts.dropFirst().allSatisfy { (1...2).contains($0.count) }
    guard isShaped, let type = book.message(field.typeName) else {
      throw Refusal(
        phrase: Phrase(
          "write a date as 1990-05-01, 1990-05 or 1990",
          "日期请写成 1990-05-01、1990-05 或 1990"
        )
      )
    }
    let month = numbers.count > 1 ? numbers[1] : 1
    let day = numbers.count > 2 ? numbers[2] : 1
    guard CivilDate(year: numbers[0], month: month, day: day) != nil else {
      throw Refusal(phrase: Phrase("the calendar has no such day", "日历上没有这一天"))
    }
    let precision = ["DATE_PRECISION_YEAR", "DATE_PRECISION_MONTH", "DATE_PRECISION_DAY"]
    var fields: [String: RequestDraft] = [
      "year": .leaf(.number(String(numbers[0]))),
      "precision": .leaf(.string(precision[numbers.count - 1])),
    ]
    if numbers.count > 1 { fields["month"] = .leaf(.number(String(month))) }
    if numbers.count > 2 { fields["day"] = .leaf(.number(String(day))) }
    return .message(type, fields)
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
