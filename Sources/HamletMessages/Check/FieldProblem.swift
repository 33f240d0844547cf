/// One field of a message that broke one rule.
package struct FieldProblem: Hashable, Sendable {
  /// Where the field is, in the contract's spelling, as `phones[0].number`; empty for the message.
  package var path: String
  /// The rule's name, as `required` or `resident_id.check_character`.
  package var rule: String
  /// What is expected, as a sentence in English.
  package var english: String
  /// What is expected, as a sentence in Chinese.
  package var chinese: String

  /// Makes a problem from its parts.
  package init(path: String, rule: String, english: String, chinese: String) {
    self.path = path
    self.rule = rule
    self.english = english
    self.chinese = chinese
  }
}
