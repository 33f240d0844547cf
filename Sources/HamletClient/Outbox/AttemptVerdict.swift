internal import HamletMessages
package import HamletRPC
internal import HamletWire

/// What the end of an attempt says of a keyed write.
package enum AttemptVerdict: Sendable, Hashable {
  /// It never left; there is no link.
  case unsent
  /// It left and no answer came.
  case lost
  /// This attempt changed nothing, and a later one may succeed; the server's wish in milliseconds.
  case later(Int64)
  /// The server says no, now and later; `isSettled`: it looked for an outcome under the key first, so
  /// earlier attempts changed nothing either.
  case refused(isSettled: Bool)
  /// Somebody must log in first.
  case needsLogin
  /// Somebody must prove her password first.
  case needsProof
  /// The server does not serve this device, or this side knows that it will not.
  case deviceRefused

  /// Judges the error of an attempt.
  package init(_ error: CallError) {
    switch error.attempt {
    case .notSent:
      let isDevice = [.unauthenticated, .failedPrecondition].contains(error.code)
      self = isDevice ? .deviceRefused : .unsent
    case .unknown: self = .lost
    case .answered: self = Self.answered(error)
    }
  }

  private static func answered(_ error: CallError) -> AttemptVerdict {
    switch error.code {
    case .unauthenticated: .needsLogin
    case .failedPrecondition where error.details?.reauthenticate ?? false: .needsProof
    // Found before the replay check: of an earlier attempt they say nothing.
    case .permissionDenied, .unimplemented: .refused(isSettled: false)
    case .invalidArgument, .notFound, .alreadyExists, .failedPrecondition, .aborted, .outOfRange:
      .refused(isSettled: true)
    case .ok, .cancelled, .unknown, .deadlineExceeded, .resourceExhausted, .internal, .unavailable,
      .dataLoss:
      .later(Int64(error.details?.retryAfterMs ?? 0))
    }
  }

  /// Whether the error says what became of all attempts so far, the earlier ones included.
  package static func settles(_ error: CallError) -> Bool {
    AttemptVerdict(error) == .refused(isSettled: true)
  }
}
