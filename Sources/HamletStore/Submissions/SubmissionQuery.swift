package import HamletDomain

/// Which reports a queue shows: all that is given must match.
package struct SubmissionQuery: Sendable {
  package var scope: DivisionPrefix
  /// Unspecified: all that are not finished.
  package var stage = QueueStage.unspecified
  package var kind = SubmissionKind.unspecified
  /// Written by or with this account; none: anybody's.
  package var user = RecordID.none
  /// Due before this day.
  package var overdueOn: CivilDate?
  /// Due on this day or before.
  package var dueUntil: CivilDate?
  /// Drafts are their village's matter and not shown to those who review.
  package var hidesDrafts = false
  /// Milliseconds since 1970, for leases.
  package var now: Int64

  /// Asks for everything not finished within a scope.
  package init(scope: DivisionPrefix, now: Int64) {
    self.scope = scope
    self.now = now
  }

  /// The condition on `state`; the one parameter of each is the time, for leases.
  var stageCondition: String {
    let review = SubmissionState.inReview.rawValue
    let free = "(assignee_id IS NULL OR lease_ms <= ?)"
    func states(_ states: SubmissionState...) -> String {
      "s.state IN (\(states.map { String($0.rawValue) }.joined(separator: ", "))) AND ? > 0"
    }
    return switch stage {
    case .drafts: states(.draft)
    case .waiting:
      """
      (s.state IN (\(SubmissionState.submitted.rawValue), \
      \(SubmissionState.upperReturned.rawValue)) OR (s.state = \(review) AND \(free)))
      """
    case .inReview: "s.state = \(review) AND NOT \(free)"
    case .returned: states(.returned)
    case .toForward: states(.accepted)
    case .forwarded: states(.forwarded)
    case .finished: states(.concluded, .rejected, .withdrawn, .discarded, .superseded)
    case .unspecified:
      states(.draft, .submitted, .inReview, .returned, .accepted, .forwarded, .upperReturned)
    }
  }
}
