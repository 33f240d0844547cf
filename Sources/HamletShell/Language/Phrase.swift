/// One sentence in both languages.
package struct Phrase: Hashable, Sendable {
  /// The sentence in English.
  package var english: String
  /// The sentence in Chinese.
  package var chinese: String

  /// Makes a sentence from its two forms.
  package init(_ english: String, _ chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  /// The sentence in one language.
  package func text(_ language: ShellLanguage) -> String {
    language == .chinese ? chinese : english
  }
}
