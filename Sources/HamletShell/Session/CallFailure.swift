package import HamletMessages

/// Why a call gave no answer.
package struct CallFailure: Error, Hashable, Sendable {
  /// How far the call came.
  package enum Kind: Hashable, Sendable {
    /// The server answered with a status.
    case status
    /// The profile, credential or TLS does not work.
    case setup
    /// No connection.
    case unreachable
    /// It was sent and no answer came.
    case outcomeUnknown
    /// It was put into the outbox.
    case queued
    /// The user stopped it.
    case interrupted
    /// The request does not keep the contract's rules; it was not sent.
    case invalid
    /// The server's history is not the one that was seen before; it was not sent.
    case history
    /// A bug or an unexpected local failure.
    case local
  }

  /// How far it came.
  package var kind: Kind
  /// The status' name, as `NOT_FOUND`.
  package var code: String
  /// The status' number, 0 when there is none.
  package var number: UInt32
  /// What happened, safe to show.
  package var message: String
  /// The fields that are wrong.
  package var violations: [FieldProblem]
  /// The request's id at the server, or empty.
  package var requestID: String
  /// The idempotency key, or empty.
  package var key: String
  /// Whether the same call may succeed later.
  package var isRetryable: Bool
  /// When to try again, 0 when not said.
  package var retryAfterMilliseconds: Int64
  /// What the record became meanwhile, where a write was made from a stale version.
  package var conflict: RecordConflict?
  /// Whether the server asks for a proof of the password first; nothing was done.
  package var needsProof = false
  /// Whether the session has ended, so that the same call may succeed after a login.
  package var needsLogin = false
  /// Whether the user stopped it.
  package var wasStopped = false
  /// Whether the user stopped it and the link it went over has not said what became of it.
  package var isUnanswered = false
  /// How many rows of a stream were shown before it.
  package var shownRows = 0
  /// Whether its key and bytes are kept here, so that it can be asked for again.
  package var isRemembered = false

  /// Describes a failure.
  package init(
    _ kind: Kind,
    code: String,
    number: UInt32 = 0,
    message: String,
    violations: [FieldProblem] = [],
    requestID: String = "",
    key: String = "",
    isRetryable: Bool = false,
    retryAfterMilliseconds: Int64 = 0
  ) {
    self.kind = kind
    self.code = code
    self.number = number
    self.message = message
    self.violations = violations
    self.requestID = requestID
    self.key = key
    self.isRetryable = isRetryable
    self.retryAfterMilliseconds = retryAfterMilliseconds
  }

  /// The code with which the program ends.
  package var exit: ExitCode {
    switch kind {
    case .status: .status(number)
    case .setup: .setup
    case .unreachable: .unreachable
    case .outcomeUnknown: .outcomeUnknown
    case .queued: .queued
    case .interrupted: .interrupted
    case .invalid: .invalid
    case .history: .historyChanged
    case .local: .failure
    }
  }
}
