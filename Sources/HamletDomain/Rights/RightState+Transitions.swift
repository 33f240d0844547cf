extension RightState: StateMachine {
  /// The state after an action, or nil when this state does not know it.
  package func next(after action: RightAction) -> RightState? {
    switch (self, action) {
    case (.received, .start): .inProgress
    case (.inProgress, .answer): .answered
    case (.inProgress, .turnDown): .turnedDown
    case (.received, .withdraw), (.inProgress, .withdraw): .withdrawn
    default: nil
    }
  }

  /// The roles that may act; none when only the clock does.
  package static func roles(for action: RightAction) -> Set<Role> {
    switch action {
    case .start, .answer, .turnDown: [.dataProtection]
    case .withdraw: [.villageWorker, .clerk, .clinician, .dataProtection]
    }
  }

  /// Whether an answer is still owed, so that the request can be overdue.
  package var isOpen: Bool { self == .received || self == .inProgress }
}
