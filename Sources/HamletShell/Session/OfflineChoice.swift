/// What becomes of a write that finds no link.
package enum OfflineChoice: String, Sendable, CaseIterable {
  /// The user is asked, once a session.
  case ask
  /// It goes to the outbox.
  case queue
  /// It fails.
  case fail
}
