extension PaperworkState: StateMachine {
  /// The state after an action, or nil when this state does not know it.
  ///
  /// No state says no: what a person is entitled to waits for a piece, or is hers.
  package func next(after action: PaperworkAction) -> PaperworkState? {
    switch (self, action) {
    case (.received, .prepare): .prepared
    case (.prepared, .issue): .issued
    case (.received, .return), (.prepared, .return): .returned
    case (.returned, .complete): .received
    case (.received, .withdraw), (.prepared, .withdraw), (.returned, .withdraw): .withdrawn
    default: nil
    }
  }

  /// The roles that may act; none when only the clock does.
  package static func roles(for action: PaperworkAction) -> Set<Role> {
    switch action {
    case .prepare, .issue, .return, .complete, .withdraw: [.villageWorker, .clerk, .clinician]
    }
  }

  /// Whether something is left to be done.
  package var isUnderWay: Bool { self == .received || self == .prepared || self == .returned }
}
