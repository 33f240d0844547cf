import HamletClient
import HamletLoadKit
import HamletMessages
import HamletRPC
import HamletTransport

/// Runs over the ordinary client with a task for each call at work: for TLS and the kinds whose answers
/// only the client can check.
struct TaskBench: Bench {
  private let connections: [HamletConnection]
  private let workload: Workload
  private let seed: UInt64

  init(_ command: RunCommand, _ town: Town, _ people: [PersonSummary], seed: UInt64) async throws {
    var connections: [HamletConnection] = []
    for _ in 0..<command.connections { connections.append(try await town.connect()) }
    self.connections = connections
    self.seed = seed
    workload = Workload(
      kind: command.workload,
      people: people,
      division: command.division,
      connect: { () async throws(CallError) in
        try await HamletConnection.connect(to: town.endpoint, town.options)
      },
      random: SplitMix(seed: seed)
    )
  }

  /// Keeps so many calls at work on every connection, and counts those answered in time.
  func run(_ pace: Pace, seconds: Double, round: Int) async -> RunResult {
    let setting = Setting(pace, connections: connections.count, seconds: seconds)
    let clock = ContinuousClock()
    let start = clock.now + .milliseconds(500)
    let end = start + .seconds(seconds)
    let samples = await withTaskGroup(of: Latencies.self) { group in
      for (index, connection) in connections.enumerated() {
        for slot in 0..<setting.inFlight {
          var workload = workload
          // Another stream for each run and slot: 'register' never makes a person twice.
          let place = (UInt64(round) << 32) | UInt64(index * 10_000 + slot)
          workload.random = SplitMix(seed: seed ^ (place &* 0x2545_f491_4f6c_dd1d))
          group.addTask { [workload] in
            await Self.calls(workload, connection, from: start, to: end)
          }
        }
      }
      var all = Latencies()
      for await part in group { all.add(part) }
      return all
    }
    return RunResult(samples, setting)
  }

  private static func calls(
    _ workload: Workload,
    _ connection: HamletConnection,
    from start: ContinuousClock.Instant,
    to end: ContinuousClock.Instant
  ) async -> Latencies {
    var workload = workload
    var samples = Latencies()
    var before = ContinuousClock.now
    while before < end {
      let failure = await workload.call(connection)
      let after = ContinuousClock.now
      if after >= start, after < end { samples.add(after - before, failure) }
      before = after
      if failure != nil, !connection.isOpen { break }
    }
    return samples
  }

  func close() async {
    for connection in connections { await connection.close() }
  }
}

extension Latencies {
  /// Counts a call that ended in time.
  fileprivate mutating func add(_ time: Duration, _ failure: String?) {
    if let failure { return fail(failure) }
    let (seconds, attoseconds) = time.components
    add(UInt64(max(0, seconds * 1_000_000_000 + attoseconds / 1_000_000_000)))
    answered += 1
  }
}
