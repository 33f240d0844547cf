internal import Synchronization

/// Slows guessing of one-time codes down: from the sixth wrong one on, an address waits 2^(n-5)
/// seconds, at most fifteen minutes.
///
/// A code has 80 random bits, so this saves the log and the disk rather than the code.
final class EnrolmentTries: Sendable {
  private struct Failures {
    var count = 0
    var last: Int64 = 0
  }

  /// How many addresses are remembered; past it the oldest are forgotten.
  private static let remembered = 10_000
  private static let free = 5
  private static let longest: Int64 = 15 * 60_000
  private let failures = Mutex<[String: Failures]>([:])

  /// Milliseconds until another try is heard; 0: now.
  func wait(source: String, now: Int64) -> Int64 {
    failures.withLock { table in
      guard let entry = table[source] else { return 0 }
      return max(0, entry.last + Self.delay(after: entry.count) - now)
    }
  }

  func failed(source: String, now: Int64) {
    failures.withLock { table in
      if table.count >= Self.remembered, table[source] == nil {
        table = table.filter { now - $0.value.last < Self.longest }
        if table.count >= Self.remembered { table = [:] }
      }
      table[source, default: Failures()].count += 1
      table[source]?.last = now
    }
  }

  func succeeded(source: String) {
    failures.withLock { $0[source] = nil }
  }

  private static func delay(after count: Int) -> Int64 {
    guard count > free else { return 0 }
    return min(longest, 1_000 << Int64(min(count - free, 20)))
  }
}
