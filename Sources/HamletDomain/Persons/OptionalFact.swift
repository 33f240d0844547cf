/// A fact that a person may tell or not, with the reason why it has no value.
package struct OptionalFact<Value: Hashable & Sendable>: Hashable, Sendable
where Value: RawRepresentable<UInt32> {
  /// Whether there is a value, and if not, why.
  package let state: FieldState
  /// The value; code 0 where there is none.
  package let value: Value

  /// Reads a fact; a value without a state is a value, and no state goes with another's value.
  package init(state: FieldState, value: Value) throws(RuleViolation) {
    let hasValue = value.rawValue != 0
    self.state = hasValue && state == .unspecified ? .value : state
    self.value = value
    guard hasValue == (self.state == .value) else {
      throw RuleViolation(
        rule: "fact.state",
        english: "A value goes with the state VALUE, and with no other.",
        chinese: "有值时填写情况须为“有值”，无值时不能为“有值”。"
      )
    }
  }
}

extension FieldState {
  /// Whether nothing is left to ask; that she prefers not to tell is an answer.
  package var isComplete: Bool { self == .value || self == .declined || self == .notApplicable }

  /// Why there is none of something that is listed: the state as said, VALUE where there is some.
  package func beside(count: Int) throws(RuleViolation) -> FieldState {
    guard count == 0 else {
      guard self == .unspecified || self == .value else { throw Self.contradiction }
      return .value
    }
    guard self != .value else { throw Self.contradiction }
    return self
  }

  private static let contradiction = RuleViolation(
    rule: "fact.state",
    english: "What is listed and its state contradict each other.",
    chinese: "所列内容与填写情况不一致。"
  )
}
