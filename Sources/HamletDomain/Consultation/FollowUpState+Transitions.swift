extension FollowUpState: StateMachine {
  /// The state after an action, or nil when this state does not know it.
  package func next(after action: FollowUpAction) -> FollowUpState? {
    switch (self, action) {
    case (.due, .complete): .done
    case (.due, .stop): .clientStopped
    case (.due, .markUnreachable): .unreachable
    default: nil
    }
  }

  /// The roles that may act; none when only the clock does.
  package static func roles(for action: FollowUpAction) -> Set<Role> {
    switch action {
    case .complete, .stop, .markUnreachable: [.villageWorker, .clerk, .clinician]
    }
  }
}
