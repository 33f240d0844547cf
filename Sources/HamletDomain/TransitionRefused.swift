/// An action that a record's state, or the person acting, does not allow.
package struct TransitionRefused: Error, Sendable, Hashable {
  /// The state the record is in, as `IN_REVIEW`.
  package let state: String
  /// The machine whose state it is, as `SubmissionState`; empty: not one of the contract's.
  package let machine: String
  /// The action that was asked for, as `forward`.
  package let action: String
  /// The actions this person may take now, in the order of the machine; empty when there are none.
  package let allowed: [String]
  /// Why the action is refused although the state knows it, or nil when the state does not.
  package let reason: RuleViolation?

  /// Refuses `action` in `state`.
  package init(
    state: String,
    action: String,
    allowed: [String],
    reason: RuleViolation? = nil,
    machine: String = ""
  ) {
    self.state = state
    self.machine = machine
    self.action = action
    self.allowed = allowed
    self.reason = reason
  }
}
