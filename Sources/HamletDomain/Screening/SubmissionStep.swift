/// One action on a submission: what, by whom, when, and with what said.
package struct SubmissionStep: Sendable, Hashable {
  /// The action.
  package let action: SubmissionAction
  /// The account that acts.
  package let user: RecordID
  /// Its role.
  package let role: Role
  /// When the server received it.
  package let atUnixMilliseconds: Int64
  /// How many notes on fields come with it.
  package let fieldNotes: Int
  /// Whether a reason comes with it.
  package let hasReason: Bool

  /// Describes an action.
  package init(
    _ action: SubmissionAction,
    user: RecordID,
    role: Role,
    atUnixMilliseconds: Int64,
    fieldNotes: Int = 0,
    hasReason: Bool = false
  ) {
    self.action = action
    self.user = user
    self.role = role
    self.atUnixMilliseconds = atUnixMilliseconds
    self.fieldNotes = fieldNotes
    self.hasReason = hasReason
  }
}
