/// What can come of a follow-up.
package enum FollowUpAction: String, CaseIterable, Sendable, Hashable {
  /// The client was seen or spoken to.
  case complete
  /// The client wants no more of it; final, and off every list.
  case stop
  /// Nobody could be reached.
  case markUnreachable = "mark_unreachable"
}
