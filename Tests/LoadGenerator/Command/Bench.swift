import HamletLoadKit

/// Connections, and timed runs on them.
protocol Bench {
  /// One run; `round` is another number for each run of one command.
  func run(_ pace: Pace, seconds: Double, round: Int) async throws -> RunResult

  func close() async
}
