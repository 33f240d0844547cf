import HamletLoadKit
import HamletMessages

/// Calls of one kind over the generator's own sockets.
struct RawWorkload: Sendable {
  let kind: WorkloadKind
  private let people: [PersonSummary]
  private let division: String

  /// Throws where nobody is there to be asked for.
  init(
    _ kind: WorkloadKind,
    people: [PersonSummary] = [],
    division: String = "990101001001"
  ) throws(LineError) {
    if kind == .getPerson, people.isEmpty { throw LineError("the roster is empty") }
    self.kind = kind
    self.people = people
    self.division = division
  }

  /// Runs a thread for each part of the connections.
  func run(
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

  /// Runs one thread, and gives the result with what is left of the connections.
  func run(
    on lines: [RawLine],
    _ pace: Pace,
    _ window: LoadWindow,
    seed: UInt64
  ) async -> (RunResult, [RawLine]) {
    let busy = LoadTime.processor()
    let (results, rest) = await run([lines], pace, window, seed: seed)
    let used = Double(LoadTime.processor() - busy) / 1_000
    let seconds = Double(window.end - window.start) / 1e9
    let setting = Setting(pace, connections: lines.count, seconds: seconds)
    return (RunResult(results, setting, processorMicroseconds: used), rest)
  }
}
