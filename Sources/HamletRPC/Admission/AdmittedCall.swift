internal import HamletDomain
internal import HamletMessages
internal import HamletWire

/// A call that passed the checks that need no waiting: who calls, and whether the policy allows it.
struct AdmittedCall: Sendable {
  let arrival: CallArrival
  let method: ServedMethod
  /// Who was let in, and how far; nil in an open method without a valid token.
  let grant: Grant?
  /// The token that let it in, or empty.
  let token: String
  /// The connection that it came on.
  let client: ClientSession
  /// Message bytes the call may carry, or nil: as many as it likes.
  let bytesAllowed: Int?

  /// When it must have ended; nil: it may take its time.
  var deadline: ContinuousClock.Instant? {
    var milliseconds = arrival.head.timeoutMs
    if milliseconds == 0 {
      if method.kind != .unary { return nil }
      milliseconds = CallLimits.unaryTimeoutMilliseconds
    }
    return arrival.instant.advanced(by: .milliseconds(Int64(milliseconds)))
  }
}
