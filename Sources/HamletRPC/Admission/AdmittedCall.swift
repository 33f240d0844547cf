internal import HamletDomain

/// A call that passed the checks that need no waiting: who calls, and whether the policy allows it.
struct AdmittedCall: Sendable {
  let arrival: CallArrival
  let method: ServedMethod
  /// Who was let in, and how far; nil in an open method without a valid token.
  let grant: Grant?
  /// The token that let it in, or empty.
  let token: String
  /// The client's address, or empty.
  let source: String
  /// The device whose certificate the connection showed, or none.
  let device: RecordID
  /// From when on that certificate may be renewed, in milliseconds since 1970.
  let deviceRenewal: Int64
  /// Whether the connection itself says who calls, so that no session can end it.
  let isStanding: Bool
  let deadline: ContinuousClock.Instant?
  /// Message bytes the call may carry, or nil: as many as it likes.
  let bytesAllowed: Int?
}
