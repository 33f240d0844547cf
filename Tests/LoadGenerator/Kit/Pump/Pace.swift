/// When the next call is made.
package enum Pace: Sendable, Hashable {
  /// As soon as one of so many callers per connection has its answer; who is told when to come again
  /// waits so long.
  case closed(inFlight: Int)
  /// At fixed times, so many a second over all connections.
  case open(rate: Double, gaps: Schedule.Gaps)
}
