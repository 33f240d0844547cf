/// States and the actions that lead from one to the next.
///
/// A machine says only its table; who may do what else (the receiving village, another reviewer) is
/// said beside it, by the type that knows the record.
package protocol StateMachine: CaseIterable, Hashable, Sendable {
  /// What can be done.
  associatedtype Action: CaseIterable & Hashable & Sendable & RawRepresentable<String>

  /// The state after an action, or nil when this state does not know it.
  func next(after action: Action) -> Self?

  /// The roles that may act; none when only the clock does.
  static func roles(for action: Action) -> Set<Role>
}

extension StateMachine {
  /// The state's name as the contract writes it without its prefix, as `IN_REVIEW`.
  package var contractName: String { ContractName.upper(String(describing: self)) }

  /// Whether nothing leads out of this state.
  package var isFinal: Bool { Action.allCases.allSatisfy { next(after: $0) == nil } }

  /// The names of the actions this role may take now; of all known actions for the clock (nil).
  package func allowedActions(by role: Role?) -> [String] {
    Action.allCases
      .filter { action in
        next(after: action) != nil && (role.map(Self.roles(for: action).contains) ?? true)
      }
      .map(\.rawValue)
  }

  /// The state after an action of the clock or of an upper rule, without asking for a role.
  package func applying(_ action: Action) throws(TransitionRefused) -> Self {
    guard let next = next(after: action) else { throw refusing(action, by: nil) }
    return next
  }

  /// The state after an action by a person of this role.
  package func applying(_ action: Action, by role: Role) throws(TransitionRefused) -> Self {
    guard let next = next(after: action) else { throw refusing(action, by: role) }
    guard Self.roles(for: action).contains(role) else {
      throw refusing(action, by: role, because: roleMayNot)
    }
    return next
  }

  /// The refusal of an action in this state.
  package func refusing(
    _ action: Action,
    by role: Role?,
    because reason: RuleViolation? = nil
  ) -> TransitionRefused {
    TransitionRefused(
      state: contractName,
      action: action.rawValue,
      allowed: allowedActions(by: role),
      reason: reason,
      machine: "\(Self.self)"
    )
  }

  private var roleMayNot: RuleViolation {
    RuleViolation(
      rule: "transition.role",
      english: "This is not among the things your role does.",
      chinese: "您的角色不能进行此操作。"
    )
  }
}
