/// Which part of a run counts, in nanoseconds of the monotonic clock.
package struct LoadWindow: Sendable {
  /// Calls begin.
  package let begin: UInt64
  /// The warm-up is over.
  package let start: UInt64
  /// No further call is made.
  package let end: UInt64
  /// What is not answered by then is given up: the server's own deadline and some more.
  package let giveUp: UInt64

  package init(begin: UInt64, warmUp: Double = 0.5, seconds: Double, patience: Double = 35) {
    self.begin = begin
    start = begin + LoadTime.nanoseconds(warmUp)
    end = start + LoadTime.nanoseconds(seconds)
    giveUp = end + LoadTime.nanoseconds(patience)
  }

  func counts(_ time: UInt64) -> Bool { time >= start && time < end }
}
