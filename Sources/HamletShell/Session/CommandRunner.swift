package import HamletMessages

/// A call that is ready to be sent.
package struct OutgoingCall: Sendable {
  /// The command.
  package var command: Command
  /// The request in the contract's spelling.
  package var request: JSONValue
  /// The idempotency key, made once per statement; empty for reads and unkeyed calls.
  package var key: String
  /// Timeout, profile and offline choice.
  package var flags: CommandFlags
  /// The language for the server's sentences.
  package var language: ShellLanguage
  /// What codes and ids in it are called, for a summary that people read.
  package var names = CodeNames()

  /// Makes a call.
  package init(
    command: Command,
    request: JSONValue,
    key: String,
    flags: CommandFlags = CommandFlags(),
    language: ShellLanguage
  ) {
    self.command = command
    self.request = request
    self.key = key
    self.flags = flags
    self.language = language
  }
}

/// What there is to say after a call.
package struct CallSummary: Hashable, Sendable {
  /// How long it took.
  package var milliseconds: Int64
  /// Bytes sent, 0 when not known.
  package var bytesUp: Int
  /// Bytes received, 0 when not known.
  package var bytesDown: Int
  /// Whether the server gave the stored answer of an earlier call with this key.
  package var isReplayed: Bool

  /// Makes a summary.
  package init(
    milliseconds: Int64,
    bytesUp: Int = 0,
    bytesDown: Int = 0,
    isReplayed: Bool = false
  ) {
    self.milliseconds = milliseconds
    self.bytesUp = bytesUp
    self.bytesDown = bytesDown
    self.isReplayed = isReplayed
  }
}

/// Sends calls; the host's part of the shell.
package protocol CommandRunner: Sendable {
  /// Sends a call and delivers each answer as it comes; ends soon after the task is cancelled, with
  /// a failure that says whether a write may have happened.
  func run(
    _ call: OutgoingCall,
    deliver: @escaping @Sendable (JSONValue) -> Void
  ) async throws(CallFailure) -> CallSummary
}
