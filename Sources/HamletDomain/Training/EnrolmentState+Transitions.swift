extension EnrolmentState: StateMachine {
  /// The state after an action, or nil when this state does not know it.
  package func next(after action: EnrolmentAction) -> EnrolmentState? {
    switch (self, action) {
    case (.invited, .confirm): .confirmed
    case (.invited, .wait): .waitlist
    case (.waitlist, .promote): .confirmed
    case (.invited, .decline), (.confirmed, .decline), (.waitlist, .decline): .declined
    default: nil
    }
  }

  /// The roles that may act; none when only the clock does.
  package static func roles(for action: EnrolmentAction) -> Set<Role> {
    switch action {
    case .confirm, .decline: [.villageWorker, .clerk, .clinician, .reviewer, .trainer]
    case .wait, .promote: []
    }
  }
}
