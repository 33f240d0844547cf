extension MoveState: StateMachine {
  /// The state after an action, or nil when this state does not know it.
  package func next(after action: MoveAction) -> MoveState? {
    switch (self, action) {
    case (.proposed, .accept): .accepted
    case (.accepted, .takeEffect): .effective
    case (.proposed, .dispute), (.accepted, .dispute): .disputed
    case (.disputed, .decideEffective): .effective
    case (.disputed, .decideAccepted): .accepted
    case (.disputed, .decideCancelled): .cancelled
    case (.accepted, .lapse): .cancelled
    case (.proposed, .cancel), (.accepted, .cancel): .cancelled
    default: nil
    }
  }

  /// The roles that may act; none when only the clock does.
  package static func roles(for action: MoveAction) -> Set<Role> {
    switch action {
    case .accept, .dispute, .cancel: [.villageWorker]
    case .decideEffective, .decideAccepted, .decideCancelled: [.clerk]
    case .takeEffect, .lapse: []
    }
  }
}
