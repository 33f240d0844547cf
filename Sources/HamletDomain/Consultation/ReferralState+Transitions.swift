extension ReferralState: StateMachine {
  /// The state after an action, or nil when this state does not know it.
  package func next(after action: ReferralAction) -> ReferralState? {
    switch (self, action) {
    case (.draft, .send): .sent
    case (.sent, .accept): .accepted
    case (.sent, .reject): .rejected
    case (.accepted, .attend): .attended
    case (.attended, .giveFeedback): .feedbackGiven
    case (.feedbackGiven, .close): .closed
    case (.draft, .declineByClient), (.sent, .declineByClient), (.accepted, .declineByClient):
      .declinedByClient
    case (.draft, .revoke), (.sent, .revoke), (.accepted, .revoke): .revoked
    case (.sent, .expire), (.accepted, .expire): .expired
    default: nil
    }
  }

  /// The roles that may act; none when only the clock does.
  package static func roles(for action: ReferralAction) -> Set<Role> {
    switch action {
    case .send, .close, .declineByClient, .revoke: [.villageWorker, .clerk, .clinician]
    case .accept, .reject, .attend, .giveFeedback: [.clerk, .clinician, .integration]
    case .expire: []
    }
  }
}
