internal import Synchronization

/// Slows guessing down: from the sixth failure on, an account waits 2^(n-5) seconds, at most
/// fifteen minutes, counted per account and source, so that a stranger elsewhere cannot lock a
/// village out.
package final class LoginDelays: Sendable {
  private struct Failures {
    var count = 0
    var last: Int64 = 0
  }

  private struct Place: Hashable {
    let userName: String
    let source: String
  }

  /// How many places are remembered; past it the oldest are forgotten.
  private static let remembered = 10_000
  private static let free = 5
  private static let longest: Int64 = 15 * 60_000
  private let failures = Mutex<[Place: Failures]>([:])

  package init() {}

  /// Milliseconds until another try is heard; 0: now.
  package func wait(userName: String, source: String, now: Int64) -> Int64 {
    failures.withLock { table in
      guard let entry = table[Place(userName: userName, source: source)] else { return 0 }
      return max(0, entry.last + Self.delay(after: entry.count) - now)
    }
  }

  package func failed(userName: String, source: String, now: Int64) {
    failures.withLock { table in
      if table.count >= Self.remembered {
        table = table.filter { now - $0.value.last < Self.longest }
      }
      var entry = table[Place(userName: userName, source: source)] ?? Failures()
      entry.count += 1
      entry.last = now
      table[Place(userName: userName, source: source)] = entry
    }
  }

  package func succeeded(userName: String, source: String) {
    failures.withLock { $0[Place(userName: userName, source: source)] = nil }
  }

  static func delay(after count: Int) -> Int64 {
    guard count > free else { return 0 }
    return min(longest, 1000 << Int64(min(count - free, 20)))
  }
}
