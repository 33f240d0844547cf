/// A value that breaks a rule of the domain, said so that a person can mend it.
///
/// Both sentences are safe to show and to log: they never repeat the value.
package struct RuleViolation: Error, Sendable, Hashable {
  /// The rule's name for programs, as `resident_id.check_character`.
  package let rule: String
  /// What is wrong, in English.
  package let english: String
  /// What is wrong, in Chinese.
  package let chinese: String

  /// Names a broken rule.
  package init(rule: String, english: String, chinese: String) {
    self.rule = rule
    self.english = english
    self.chinese = chinese
  }
}
