package import HamletMessages

/// What rows of a kind are called and counted by: `2 persons`, `2 位居民`.
package struct RowWords: Hashable, Sendable {
  /// One of them in English.
  package let one: String
  /// Many of them in English.
  package let many: String
  /// The Chinese measure word.
  package let measure: String
  /// What they are called in Chinese.
  package let noun: String

  init(_ one: String, _ many: String, _ measure: String, _ noun: String) {
    self.one = one
    self.many = many
    self.measure = measure
    self.noun = noun
  }

  /// The words for the rows of a message type: its own, else made of its label.
  package static func of(_ type: MessageInfo) -> RowWords {
    let name = type.name.split(separator: ".").last.map(String.init) ?? type.name
    if let words = own[name] { return words }
    let english = (type.text?.en).flatMap { $0.isEmpty ? nil : $0 } ?? name
    let chinese = (type.text?.zh).flatMap { $0.isEmpty ? nil : $0 } ?? name
    let one = without(" summary", english)
    return RowWords(one, plural(one), "条", without("摘要", chinese))
  }

  /// The count in words.
  package func counted(_ count: Int, _ language: ShellLanguage) -> String {
    let number = NumberText.grouped(count)
    guard language == .english else { return "\(number) \(measure)\(noun)" }
    return "\(number) \(count == 1 ? one : many)"
  }

  /// What one is called, over its fields.
  package func title(_ language: ShellLanguage) -> String {
    language == .chinese ? (noun.isEmpty ? measure : noun) : one
  }

  private static func without(_ end: String, _ text: String) -> String {
    text.hasSuffix(end) && text != end ? String(text.dropLast(end.count)) : text
  }

  /// The plural of an English label, by its last letters.
  static func plural(_ word: String) -> String {
    let vowels = ["ay", "ey", "oy", "uy"]
    if word.hasSuffix("y"), !vowels.contains(where: word.hasSuffix) {
      return word.dropLast() + "ies"
    }
    if ["s", "x", "ch", "sh"].contains(where: word.hasSuffix) { return word + "es" }
    return word + "s"
  }
}
