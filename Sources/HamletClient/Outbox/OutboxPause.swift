/// How long an item waits after a failure, in milliseconds.
package enum OutboxPause {
  private static let first: Int64 = 1_000
  private static let longest: Int64 = 10 * 60_000

  /// Twice as long with each attempt, up to ten minutes, and of a random length from a half of that,
  /// so that many clients do not come at once; never shorter than the server asks.
  package static func milliseconds(
    afterAttempts attempts: Int,
    serverAsks: Int64 = 0,
    random: inout some RandomNumberGenerator
  ) -> Int64 {
    let doublings = min(max(0, attempts - 1), 20)
    let ceiling = min(first << Int64(doublings), longest)
    let pause = Int64.random(in: ceiling / 2...ceiling, using: &random)
    return max(pause, min(max(0, serverAsks), 24 * 3_600_000))
  }
}
