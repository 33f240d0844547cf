import HamletDomain
import HamletMessages

extension ScalarReader {
  /// The full name of the enum value that a word means: by name in any case, by label, or by what only
  /// one value has, see ``ChoiceWord``.
  func enumeration(_ text: String, _ field: FieldInfo) throws(Refusal) -> String {
    guard let values = book.enumeration(field.typeName)?.values else {
      throw Refusal(phrase: Phrase("unknown type", "未知类型"))
    }
    // What most lines say; and the value that says nothing is taken by its whole name alone.
    let typed = text.lowercased()
    let exact = values.first { value in
      value.shortName == typed || value.name == text || value.chineseLabel == text
        || value.englishLabel.lowercased() == typed || value.name.lowercased() == typed
    }
    if let exact { return exact.name }
    let offered = values.filter { $0.number != 0 }
    switch ChoiceWord.meaning(of: text, among: offered, sounds: hearsSounds, \.choiceNames) {
    case .one(let value): return value.name
    case .several(let values):
      let english = values.map(\.shortName).joined(separator: ", ")
      throw Refusal(phrase: Phrase("it begins several: \(english)", "有多个匹配：\(Self.list(values))"))
    case .nothing:
      let names = offered.map(\.shortName)
      throw Refusal(
        phrase: Phrase("one of \(names.joined(separator: ", "))", "可用：\(Self.list(offered))"),
        suggestions: Spelling.suggestions(for: text, among: names)
      )
    }
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
