extension PaperworkState: StateMachine {
  /// The state after an action, or nil when this state does not know it.
  package func next(after action: PaperworkAction) -> PaperworkState? {
    switch (self, action) {
    case (.received, .prepare): .prepared
    case (.prepared, .issue): .issued
    case (.received, .return), (.prepared, .return): .returned
    case (.received, .withdraw), (.prepared, .withdraw): .withdrawn
    default: nil
    }
  }

  /// The roles that may act; none when only the clock does.
  package static func roles(for action: PaperworkAction) -> Set<Role> {
    switch action {
    case .prepare, .issue, .return, .withdraw: [.villageWorker, .clerk, .clinician]
    }
  }
}
