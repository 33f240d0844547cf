/// What can be done with an erasure that was asked for.
package enum ErasureAction: String, CaseIterable, Sendable, Hashable {
  /// A second person of data protection erases the record.
  case confirm
  /// It is taken back.
  case cancel
}

extension ErasureState: StateMachine {
  /// The state after an action, or nil when this state does not know it.
  package func next(after action: ErasureAction) -> ErasureState? {
    switch (self, action) {
    case (.asked, .confirm): .done
    case (.asked, .cancel): .cancelled
    default: nil
    }
  }

  /// The roles that may act; never who asked for it confirms it.
  package static func roles(for action: ErasureAction) -> Set<Role> {
    switch action {
    case .confirm: [.dataProtection]
    case .cancel: [.clerk, .dataProtection]
    }
  }
}
