/// What is known of a call that got no END.
package enum LossCause: Hashable, Sendable {
  /// Its CALL never left, or the server said that it did not read it: it changed nothing.
  case notStarted
  /// Its outcome is unknown: only a repeat with the same key can tell.
  case unknown
}
