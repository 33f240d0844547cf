import HamletLoadKit
import HamletMessages
import Synchronization

/// Runs over the generator's own sockets, one thread for each part of them.
final class RawBench: Bench {
  private let lines: Mutex<[RawLine]>
  private let workload: RawWorkload
  private let threads: Int
  private let connections: Int
  private let seed: UInt64

  init(_ command: RunCommand, _ town: Town, _ people: [PersonSummary], seed: UInt64) throws {
    workload = try RawWorkload(command.workload, people: people, division: command.division)
    threads = min(command.threads, command.connections)
    connections = command.connections
    self.seed = seed
    lines = Mutex(try RawLines.open(command.connections, of: town))
  }

  func run(_ pace: Pace, seconds: Double, round: Int) async throws -> RunResult {
    let open = lines.withLock { $0 }
    guard !open.isEmpty else { throw LineError("no connection is left") }
    let parts = (0..<threads).map { part in
      open.enumerated().filter { $0.offset % threads == part }.map(\.element)
    }
    let window = LoadWindow(begin: LoadTime.now() + 20_000_000, seconds: seconds)
    let busy = LoadTime.processor()
    let (results, rest) = await workload.run(parts, pace, window, seed: mixed(round))
    let used = Double(LoadTime.processor() - busy) / 1_000
    lines.withLock { $0 = rest }
    return RunResult(
      results,
      Setting(pace, connections: connections, seconds: seconds),
      processorMicroseconds: used
    )
  }

  /// Another stream for each run: 'register' never makes a person twice.
  private func mixed(_ round: Int) -> UInt64 {
    var random = SplitMix(seed: seed &+ UInt64(round))
    return random.next()
  }

  func close() async { RawLines.close(lines.withLock { $0 }) }
}
