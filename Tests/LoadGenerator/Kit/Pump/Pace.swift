/// When the next call is made.
package enum Pace: Sendable, Hashable {
  /// As soon as one of so many callers per connection has its answer; who is told when to come again
  /// waits so long.
  case closed(inFlight: Int)
  /// At fixed times, so many a second over all connections.
  ///
  /// Those of so many milliseconds leave together on one connection, each still counted from its own
  /// time: where the server has the same processors, a write for each call would be taken from it.
  case open(rate: Double, gaps: Schedule.Gaps, gathered: Double = 0)
}
