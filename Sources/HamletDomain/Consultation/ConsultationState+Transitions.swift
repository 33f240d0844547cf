extension ConsultationState: StateMachine {
  /// The state after an action, or nil when this state does not know it.
  ///
  /// A client may have her name put on or taken off at any time.
  package func next(after action: ConsultationAction) -> ConsultationState? {
    switch (self, action) {
    case (.open, .update), (.open, .attach), (.open, .detach): .open
    case (.open, .close), (.closed, .attach), (.closed, .detach),
      (.closed, .correct):
      .closed
    default: nil
    }
  }

  /// The roles that may act; none when only the clock does.
  package static func roles(for action: ConsultationAction) -> Set<Role> {
    switch action {
    case .update, .close, .correct, .attach, .detach: [.villageWorker, .clerk, .clinician]
    }
  }
}
