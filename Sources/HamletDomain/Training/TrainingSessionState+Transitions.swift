extension TrainingSessionState: StateMachine {
  /// The state after an action, or nil when this state does not know it.
  package func next(after action: TrainingSessionAction) -> TrainingSessionState? {
    switch (self, action) {
    case (.planned, .open): .open
    case (.open, .start): .running
    case (.running, .close): .closed
    case (.planned, .cancel), (.open, .cancel): .cancelled
    default: nil
    }
  }

  /// The roles that may act; none when only the clock does.
  package static func roles(for action: TrainingSessionAction) -> Set<Role> {
    switch action {
    case .open, .cancel: [.clerk, .trainer]
    case .start, .close: [.trainer]
    }
  }
}
