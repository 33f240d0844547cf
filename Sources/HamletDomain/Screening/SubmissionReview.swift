/// What decides over a submission beside its state: its author, its reviewer, and the time.
package struct SubmissionReview: Sendable, Hashable {
  /// The state.
  package var state: SubmissionState
  /// Who wrote the current version.
  package var author: RecordID
  /// Who reviews it, or none.
  package var assignee: RecordID
  /// When the reviewer's lease ends; 0 without one.
  package var leaseEndUnixMilliseconds: Int64
  /// Who rejected it, and so does not decide the appeal; or none.
  package var rejectedBy: RecordID
  /// When it was rejected; 0 when it was not.
  package var rejectedAtUnixMilliseconds: Int64

  /// How long a reviewer holds a submission: eight hours.
  package static let leaseMilliseconds: Int64 = 8 * 3_600_000
  /// How long the family may appeal: thirty days.
  package static let appealMilliseconds: Int64 = 30 * 86_400_000

  /// Describes a submission; a new one is a draft of its author.
  package init(
    author: RecordID,
    state: SubmissionState = .draft,
    assignee: RecordID = .none,
    leaseEndUnixMilliseconds: Int64 = 0,
    rejectedBy: RecordID = .none,
    rejectedAtUnixMilliseconds: Int64 = 0
  ) {
    self.author = author
    self.state = state
    self.assignee = assignee
    self.leaseEndUnixMilliseconds = leaseEndUnixMilliseconds
    self.rejectedBy = rejectedBy
    self.rejectedAtUnixMilliseconds = rejectedAtUnixMilliseconds
  }
}
