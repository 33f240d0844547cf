/// What became of a message or an END that was handed over.
package enum SendOutcome: Hashable, Sendable {
  /// It is in the output; the next may follow at once.
  case queued
  /// It is kept, and the call's credit or the queue is used up: wait for `sendable` before the next.
  case waiting
  /// The call is over or unknown; nothing was queued.
  case gone
  /// It does not fit the peer's frames; nothing was queued.
  case tooLarge(allowed: Int, actual: Int)
}
