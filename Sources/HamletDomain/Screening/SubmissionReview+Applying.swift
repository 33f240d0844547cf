extension SubmissionReview {
  /// The submission after an action, or the refusal that names state and action.
  ///
  /// The end of a lease is applied first, so a reviewer who comes late must claim again.
  package func applying(_ step: SubmissionStep) throws(TransitionRefused) -> SubmissionReview {
    let current = afterLease(atUnixMilliseconds: step.atUnixMilliseconds)
    // After an appeal the submission is in review by nobody: another reviewer takes it there.
    let takesAppeal =
      step.action == .claim && current.state == .inReview && current.assignee.isNone
    let next =
      takesAppeal && step.role == .reviewer
      ? SubmissionState.inReview : try current.state.applying(step.action, by: step.role)
    if let reason = current.objection(to: step) {
      throw current.state.refusing(step.action, by: step.role, because: reason)
    }
    return current.moved(to: next, by: step)
  }

  /// The submission as it stands at this time: a reviewer's lease that is over is given back.
  package func afterLease(atUnixMilliseconds now: Int64) -> SubmissionReview {
    guard state == .inReview, !assignee.isNone, now >= leaseEndUnixMilliseconds else { return self }
    var released = self
    released.state = .submitted
    released.assignee = .none
    released.leaseEndUnixMilliseconds = 0
    return released
  }

  /// Whether a rejection can no longer be appealed.
  package func isRejectionFinal(atUnixMilliseconds now: Int64) -> Bool {
    let (elapsed, overflow) = now.subtractingReportingOverflow(rejectedAtUnixMilliseconds)
    return state == .rejected && (overflow || elapsed > Self.appealMilliseconds)
  }

  private func moved(to next: SubmissionState, by step: SubmissionStep) -> SubmissionReview {
    var moved = self
    moved.state = next
    moved.assignee = .none
    moved.leaseEndUnixMilliseconds = 0
    switch step.action {
    case .claim:
      moved.assignee = step.user
      moved.leaseEndUnixMilliseconds = step.atUnixMilliseconds + Self.leaseMilliseconds
    case .reject:
      moved.rejectedBy = step.user
      moved.rejectedAtUnixMilliseconds = step.atUnixMilliseconds
    case .submit, .resubmit, .release, .expireLease, .return, .accept, .appeal, .forward,
      .recordUpperReturn, .recordUpperResult, .withdraw, .correct, .discard:
      break
    }
    return moved
  }

  private func objection(to step: SubmissionStep) -> RuleViolation? {
    switch step.action {
    case .claim:
      if step.user == author { return SubmissionObjection.ownWork }
      return step.user == rejectedBy ? SubmissionObjection.sameReviewer : nil
    case .release, .accept:
      return step.user == assignee ? nil : SubmissionObjection.notAssigned
    case .return:
      if step.user != assignee { return SubmissionObjection.notAssigned }
      return step.fieldNotes > 0 ? nil : SubmissionObjection.noFieldNote
    case .reject:
      if step.user != assignee { return SubmissionObjection.notAssigned }
      return step.hasReason ? nil : SubmissionObjection.noReason
    case .appeal, .withdraw:
      let isLate = isRejectionFinal(atUnixMilliseconds: step.atUnixMilliseconds)
      return isLate ? SubmissionObjection.rejectionFinal : nil
    case .correct:
      if step.user != author { return SubmissionObjection.notAuthor }
      return step.hasReason ? nil : SubmissionObjection.noReason
    case .discard:
      return step.user == author ? nil : SubmissionObjection.notAuthor
    case .submit, .resubmit, .expireLease, .forward, .recordUpperReturn, .recordUpperResult:
      return nil
    }
  }
}
