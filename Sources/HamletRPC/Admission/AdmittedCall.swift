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

  /// Who calls; none without a valid token.
  var user: RecordID { grant?.principal.userID ?? .none }

  /// Whether it counts among its connection's calls without a valid token until it has ended: one that
  /// is answered at once is over before another is looked at.
  var isCounted: Bool { bytesAllowed != nil && method.stepAtOnce == nil }

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
