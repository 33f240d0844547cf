/// The time that a call and the connection it needs may take together.
package struct TimeBudget: Sendable {
  private let start = ContinuousClock.now
  private let milliseconds: UInt32

  /// Begins now; 0: there is no end.
  package init(milliseconds: UInt32) {
    self.milliseconds = milliseconds
  }

  /// Milliseconds since it began.
  package var passed: Int64 { Int64((ContinuousClock.now - start) / .milliseconds(1)) }

  /// Whether nothing is left.
  package var isOver: Bool { milliseconds > 0 && passed >= Int64(milliseconds) }

  /// Milliseconds that are left, at least 1; 0: there is no end.
  package var left: UInt32 {
    milliseconds == 0 ? 0 : UInt32(clamping: max(1, Int64(milliseconds) - passed))
  }
}
