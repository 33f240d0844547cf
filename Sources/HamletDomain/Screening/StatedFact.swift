/// A fact that may be told, not known, not asked for or kept to oneself: each is complete.
package enum StatedFact {
  /// Refuses a value without its state, and a state that says there is one without it.
  package static func check(_ state: FieldState, hasValue: Bool) throws(RuleViolation) {
    guard (state == .value) == hasValue else {
      throw RuleViolation(
        rule: "stated_fact.state",
        english: "There is a value exactly when the state says VALUE.",
        chinese: "填写情况为“有值”时才填写内容。"
      )
    }
  }
}
