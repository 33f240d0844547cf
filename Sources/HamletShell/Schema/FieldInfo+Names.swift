internal import Foundation
package import HamletMessages

extension FieldInfo {
  /// The Chinese label, or the name when there is none.
  package var chineseLabel: String { text.map(\.zh).flatMap { $0.isEmpty ? nil : $0 } ?? name }

  /// The label in a language.
  package func label(_ language: ShellLanguage) -> String {
    language == .chinese ? chineseLabel : name
  }

  /// The label as people say it, in either language.
  package func spokenLabel(_ language: ShellLanguage) -> String {
    if language == .chinese { return chineseLabel }
    return text.map(\.en).flatMap { $0.isEmpty ? nil : $0 } ?? name
  }

  /// The name as a flag, as `birth-date`.
  package var kebabName: String { name.replacing("_", with: "-") }

  /// The name in ProtoJSON's own spelling, as `birthDate`.
  package var camelName: String {
    let parts = name.split(separator: "_")
    return parts.enumerated().map { $0.offset == 0 ? String($0.element) : $0.element.capitalized }
      .joined()
  }

  /// Whether a word names this field, in any of its spellings.
  package func isNamed(_ word: String) -> Bool {
    if word == name { return true }
    // Labels are Chinese, and a name of one word has no other spelling.
    let isPlain = (word.utf8.first ?? 0) < 0x80
    let hasPlainLabel = (text?.zh.utf8.first ?? 0x80) < 0x80
    if !isPlain || hasPlainLabel, word == chineseLabel { return true }
    return isPlain && name.utf8.contains(UInt8(ascii: "_")) && isOther(word)
  }

  /// Whether a word is the name as a flag or in ProtoJSON's spelling; compared without being written.
  private func isOther(_ word: String) -> Bool {
    if word.utf8.contains(UInt8(ascii: "-")) { return word == kebabName }
    var letters = word.utf8.makeIterator()
    var isFirst = false
    for letter in name.utf8 {
      if letter == UInt8(ascii: "_") {
        isFirst = true
        continue
      }
      let isSmall = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter)
      guard letters.next() == (isFirst && isSmall ? letter - 0x20 : letter) else { return false }
      isFirst = false
    }
    return letters.next() == nil
  }

  /// The format's name, or empty.
  package var format: String { rule?.format ?? "" }

  /// Whether the value must not be shown or written to history.
  package var isPrivate: Bool {
    (rule?.sensitive ?? false) || ["secret", "text", "resident_id", "phone"].contains(format)
  }

  /// Whether the value is a password or a token.
  package var isSecret: Bool { format == "secret" }

  /// Whether it is a password that is being chosen: one that is only proved has no least length.
  var isChosenSecret: Bool { isSecret && (rule?.minLength ?? 0) > 0 }

  /// What the server asks of the value besides its rules; empty where it asks nothing else.
  func note(_ language: ShellLanguage) -> String {
    (language == .chinese ? rule?.noteZh : rule?.noteEn) ?? ""
  }

  /// Whether the field must be given.
  package var isRequired: Bool { rule?.required ?? false }

  /// Whether the field is a date of stated precision, written as text.
  package var isPartialDate: Bool { kind == .message && typeName == "hamlet.v1.PartialDate" }
}
