/// What a caller knows of the effect of a call that did not end well.
package enum AttemptOutcome: Sendable, Hashable {
  /// The server answered: an answer that is not `OK` means this attempt changed nothing.
  case answered
  /// The call never left this side, so it changed nothing.
  case notSent
  /// The call left and no answer came: only a repeat with the same key can tell.
  case unknown
}
