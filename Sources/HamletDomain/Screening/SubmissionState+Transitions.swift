extension SubmissionState: StateMachine {
  /// The state after an action, or nil when this state does not know it.
  package func next(after action: SubmissionAction) -> SubmissionState? {
    switch (self, action) {
    case (.draft, .submit): .submitted
    case (.returned, .resubmit): .submitted
    case (.submitted, .claim), (.upperReturned, .claim): .inReview
    case (.inReview, .release): .submitted
    case (.inReview, .expireLease): .submitted
    case (.inReview, .return): .returned
    case (.inReview, .accept): .accepted
    case (.inReview, .reject): .rejected
    case (.rejected, .appeal): .inReview
    case (.accepted, .forward): .forwarded
    case (.forwarded, .recordUpperReturn): .upperReturned
    case (.forwarded, .recordUpperResult): .concluded
    case (.draft, .withdraw), (.submitted, .withdraw), (.inReview, .withdraw),
      (.returned, .withdraw), (.accepted, .withdraw), (.forwarded, .withdraw),
      (.upperReturned, .withdraw), (.rejected, .withdraw):
      .withdrawn
    case (.accepted, .correct), (.concluded, .correct): .superseded
    case (.draft, .discard): .discarded
    default: nil
    }
  }

  /// The roles that may act; none when only the clock does.
  package static func roles(for action: SubmissionAction) -> Set<Role> {
    switch action {
    case .submit, .resubmit, .correct, .discard: [.villageWorker, .clerk, .clinician]
    case .claim, .release, .return, .accept, .reject: [.reviewer]
    case .forward, .recordUpperReturn, .recordUpperResult: [.clerk]
    case .appeal, .withdraw: [.villageWorker, .clerk, .clinician, .dataProtection]
    case .expireLease: []
    }
  }

  /// Whether files may be added: until the report has gone upward or rests, since what was sent on is
  /// what was reviewed.
  package var takesFiles: Bool {
    switch self {
    case .draft, .submitted, .inReview, .returned, .accepted, .upperReturned: true
    case .forwarded, .concluded, .rejected, .withdrawn, .discarded, .superseded, .unspecified:
      false
    }
  }
}
