/// How long calls took, and which failed how.
struct Samples: Sendable {
  /// Microseconds of each call that was answered rightly.
  private(set) var microseconds: [UInt32] = []
  /// How often each failure was seen.
  private(set) var failures: [String: Int] = [:]

  mutating func add(_ time: Duration, _ failure: String?) {
    if let failure {
      failures[failure, default: 0] += 1
      return
    }
    let (seconds, attoseconds) = time.components
    microseconds.append(
      UInt32(clamping: seconds * 1_000_000 + attoseconds / 1_000_000_000_000)
    )
  }

  mutating func add(_ other: Samples) {
    microseconds += other.microseconds
    failures.merge(other.failures, uniquingKeysWith: +)
  }
}
