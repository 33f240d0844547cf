import HamletMessages

/// The last write of a session, for `\undo`.
struct LastWrite: Sendable {
  /// How it ended.
  enum State: Sendable {
    /// The server answered this.
    case done(JSONValue)
    /// It waits in the outbox.
    case queued
    /// Nobody knows.
    case unknown
  }

  var command: Command
  /// The request as it was sent.
  var request: JSONValue
  var key: String
  var state: State
}
