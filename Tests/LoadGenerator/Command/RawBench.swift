import HamletLoadKit
import HamletMessages
import Synchronization

/// Runs over the generator's own sockets, one thread for each part of them.
final class RawBench: Bench {
  private let lines: Mutex<[RawLine]>
  private let kind: WorkloadKind
  private let people: [PersonSummary]
  private let division: String
  private let threads: Int
  private let connections: Int
  private let seed: UInt64

  init(_ command: RunCommand, _ town: Town, _ people: [PersonSummary], seed: UInt64) throws {
    kind = command.workload
    division = command.division
    threads = min(command.threads, command.connections)
    connections = command.connections
    self.people = people
    self.seed = seed
    if command.workload == .getPerson, people.isEmpty { throw LineError("the roster is empty") }
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
    let (results, rest) = await pumped(parts, pace, window, seed: mixed(round))
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

  private func pumped(
    _ parts: [[RawLine]],
    _ pace: Pace,
    _ window: LoadWindow,
    seed: UInt64
  ) async -> (Latencies, [RawLine]) {
    let (people, division) = (people, division)
    switch kind {
    case .getPerson:
      return await PumpCrew.run(parts, pace: pace, window: window, seed: seed) { part in
        try GetPersonCalls(people: people, seed: seed &+ UInt64(part))
      }
    case .register:
      return await PumpCrew.run(parts, pace: pace, window: window, seed: seed) { part in
        try RegisterCalls(division: division, seed: seed &+ UInt64(part) &* 0x9e37_79b9)
      }
    case .check, .connect, .search, .initials, .duplicates:
      return await PumpCrew.run(parts, pace: pace, window: window, seed: seed) { _ in CheckCalls() }
    }
  }

  func close() async { RawLines.close(lines.withLock { $0 }) }
}
