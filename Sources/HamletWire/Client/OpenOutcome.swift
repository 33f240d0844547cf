/// What became of a call that was to be opened.
package enum OpenOutcome: Hashable, Sendable {
  /// It is queued; its CALL leaves when the server's `max_calls` has room.
  case opened(ClientCallID)
  /// The connection takes no more calls.
  case closing
  /// The CALL does not fit the server's frames, or its head passes 8 KiB.
  case tooLarge(allowed: Int, actual: Int)
}
