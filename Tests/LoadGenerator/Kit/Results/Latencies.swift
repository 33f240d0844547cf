internal import Histogram

/// How long calls took, how many were refused how, and what went over the wire.
package struct Latencies: Sendable {
  /// Nanoseconds to three digits, up to an hour (Tene's HdrHistogram).
  private var times = Histogram<UInt64>(
    lowestDiscernibleValue: 1_000,
    highestTrackableValue: 3_600_000_000_000,
    numberOfSignificantValueDigits: .three
  )
  /// How often each failure was seen.
  package private(set) var failures: [String: Int] = [:]
  /// Right answers that came while it was measured; in an open loop others are due before it ends and
  /// come after.
  package var answered = 0
  package var bytesSent = 0
  package var bytesReceived = 0
  /// Calls of all kinds that `bytesSent` and `bytesReceived` are of.
  package var callsOnWire = 0
  /// Refusals that said when to come again, and what they said.
  package private(set) var retries = 0
  package private(set) var shortestRetry: UInt32 = .max
  package private(set) var longestRetry: UInt32 = 0

  package init() {}

  /// Right answers of the calls that count.
  package var count: Int { Int(clamping: times.totalCount) }

  @inline(__always)
  package mutating func add(_ nanoseconds: UInt64) {
    times.record(min(nanoseconds, 3_600_000_000_000))
  }

  package mutating func fail(_ failure: String, retryAfterMilliseconds: UInt32 = 0) {
    failures[failure, default: 0] += 1
    guard retryAfterMilliseconds > 0 else { return }
    retries += 1
    shortestRetry = min(shortestRetry, retryAfterMilliseconds)
    longestRetry = max(longestRetry, retryAfterMilliseconds)
  }

  package mutating func add(_ other: Latencies) {
    times.add(other.times)
    failures.merge(other.failures, uniquingKeysWith: +)
    answered += other.answered
    bytesSent += other.bytesSent
    bytesReceived += other.bytesReceived
    callsOnWire += other.callsOnWire
    retries += other.retries
    shortestRetry = min(shortestRetry, other.shortestRetry)
    longestRetry = max(longestRetry, other.longestRetry)
  }

  /// Microseconds that so many percent of the calls took at most; 0 where there was none.
  package func microseconds(at percentile: Double) -> Double {
    guard count > 0 else { return 0 }
    return Double(times.valueAtPercentile(percentile)) / 1_000
  }

  package var mostMicroseconds: Double { count > 0 ? Double(times.max) / 1_000 : 0 }
}
