/// Why a call is to stop.
package enum StopCause: Hashable, Sendable {
  /// The client sent RESET: END (`CANCELLED`, or the outcome if settled) when the handler has ended.
  case reset
  /// Its time is over: END with `DEADLINE_EXCEEDED`, which need not wait for the handler.
  case deadline
  /// The server is closing: END with `UNAVAILABLE`, which need not wait for the handler.
  case draining
  /// The connection is gone: nobody waits for an END and `end` answers `gone`.
  case lost

  /// The status that the call ends with, where its outcome is not settled.
  package var status: StatusCode {
    switch self {
    case .reset, .lost: .cancelled
    case .deadline: .deadlineExceeded
    case .draining: .unavailable
    }
  }
}
