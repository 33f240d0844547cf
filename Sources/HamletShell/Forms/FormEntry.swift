/// What was answered to one question of a form.
package struct FormEntry: Hashable, Sendable {
  /// The kinds of answers.
  package enum Outcome: Hashable, Sendable {
    /// A value as it was typed.
    case value(String)
    /// Nothing: the field stays unset, or the list ends here.
    case skipped
    /// The parts of this message are asked next.
    case opened
    /// Of several fields, these.
    case chosen([String])
  }

  /// The question: a field's path with dots, or what names a choice.
  package var key: String
  /// The answer.
  package var outcome: Outcome

  /// The text of a value.
  package var text: String? {
    if case .value(let text) = outcome { text } else { nil }
  }
}
