/// How a connection ends once its last output is out.
struct Farewell: Hashable, Sendable {
  let reason: CloseReason
  /// When to close at the latest; nil: as long as the peer takes bytes.
  let until: WireInstant?

  /// All calls ended: flush, then read and drop for a while.
  static let drained = Farewell(reason: .drained, until: nil)

  /// The peer broke the protocol: all that follows has 2 s.
  static func violation(_ error: ConnectionError, now: WireInstant) -> Farewell {
    Farewell(
      reason: .violation(error),
      until: now.adding(milliseconds: WireLimits.lingerAfterError)
    )
  }

  /// When to close if the half-close is at `now`.
  func lingerUntil(now: WireInstant) -> WireInstant {
    until ?? now.adding(milliseconds: WireLimits.lingerAfterDrain)
  }
}
