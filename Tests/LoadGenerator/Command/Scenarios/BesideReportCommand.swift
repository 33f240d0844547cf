import ArgumentParser
import HamletClient
import HamletLoadKit
import HamletMessages
import HamletRPC
import Synchronization

/// Point reads alone, and while a report over the whole town runs in a loop on another connection.
struct BesideReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "beside-report",
    abstract: "How reads of one person fare beside a long report."
  )

  /// Which report.
  enum Report: String, ExpressibleByArgument {
    case coverage
    case completeness
  }

  @OptionGroup var server: ServerOptions

  @Option(name: .long, help: "coverage or completeness.")
  var report = Report.completeness

  @Option(name: .long, help: "Reads a second (open loop).")
  var rate = 500.0

  @Option(name: .long, help: "Connections of the reads.")
  var connections = 4

  @Option(name: .long, help: "Reports that run at once, each on a connection.")
  var reports = 1

  @Option(name: .long, help: "How long one phase takes.")
  var seconds = 5.0

  @Option(name: .long, help: "How many times both phases are measured.")
  var runs = 3

  @Option(name: .long, help: "How many people are chosen from.")
  var sample = 2_000

  func validate() throws {
    guard (1...1_000).contains(connections), (1...1_000).contains(runs), sample > 0,
      (1...64).contains(reports), (0.1...1_000_000).contains(rate), (0.1...3_600).contains(seconds)
    else { throw ValidationError("a number is out of range") }
  }

  func run() async throws {
    let seed = server.seed()
    let town = try await Town.enter(server)
    let workload = try RawWorkload(.getPerson, people: try await town.roster(upTo: sample))
    var results = ScenarioReport("beside-report", server, seed: seed)
    var alone: [RunResult] = []
    var beside: [RunResult] = []
    var durations: [Double] = []
    for run in 0..<runs {
      let seed = seed &+ UInt64(run) * 16
      alone.append(try await reads(workload, town, seed: seed))
      results.phase("alone", alone[run])
      let loops = try await begin(town)
      beside.append(try await reads(workload, town, seed: seed + 8))
      results.phase("beside", beside[run])
      for loop in loops { durations += try await loop.stop() }
    }
    let before = RunResult.median(of: alone).p99Microseconds
    let after = RunResult.median(of: beside).p99Microseconds
    results.figure("reports answered meanwhile", Double(durations.count))
    results.figure("median of a report, ms", durations.sorted()[durations.count / 2])
    results.figure("p99 alone, us", before)
    results.figure("p99 beside, us", after)
    results.figure("p99 beside / alone", after / max(before, 1), target: "at most 2")
    await town.leave()
    try JSONFile.write(results, to: server.json)
  }

  private func reads(
    _ workload: RawWorkload,
    _ town: Town,
    seed: UInt64
  ) async throws -> RunResult {
    let lines = try RawLines.open(connections, of: town)
    let window = LoadWindow(begin: LoadTime.now(), warmUp: 1, seconds: seconds)
    let pace = Pace.open(rate: rate, gaps: .poisson)
    let (result, rest) = await workload.run(on: lines, pace, window, seed: seed)
    RawLines.close(rest)
    return result
  }

  private func begin(_ town: Town) async throws -> [ReportLoop] {
    var loops: [ReportLoop] = []
    for _ in 0..<reports {
      loops.append(ReportLoop(try await town.connect(), report, of: town.scope))
    }
    return loops
  }
}
