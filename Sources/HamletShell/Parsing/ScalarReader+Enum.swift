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
    // What one label alone has in it, as 本地 of 户籍在本地.
    let within = offered.filter { text.count > 1 && $0.chineseLabel.contains(text) }
    if prefixed.isEmpty, within.count == 1 { return within[0].name }
    let names = offered.map(\.shortName)
    if prefixed.count > 1 {
      let english = prefixed.map(\.shortName).joined(separator: ", ")
      throw Refusal(phrase: Phrase("it begins several: \(english)", "有多个匹配：\(Self.list(prefixed))"))
    }
    throw Refusal(
      phrase: Phrase("one of \(names.joined(separator: ", "))", "可用：\(Self.list(offered))"),
      suggestions: Spelling.suggestions(for: text, among: names)
    )
  }

  private static func list(_ values: [EnumValueInfo]) -> String {
    values.map { "\($0.chineseLabel) \($0.shortName)" }.joined(separator: "，")
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
