import ArgumentParser
import Foundation
import HamletLoadKit

/// A quiet client alone, then beside one that keeps a thousand calls at work on one connection.
struct FairCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fair",
    abstract: "How a quiet client fares beside one with 1,000 calls in flight."
  )

  @OptionGroup var server: ServerOptions

  @Option(name: .long, help: "What both call: check, get-person or register.")
  var call = WorkloadKind.getPerson

  @Option(name: .long, help: "Calls that the other client keeps at work on its one connection.")
  var inFlight = 1_000

  @Option(name: .long, help: "Calls a second of the quiet client, one at a time on a connection.")
  var rate = 100.0

  @Option(
    name: .long,
    help: "Connections of the quiet client, some of which share the other's loop."
  )
  var connections = ProcessInfo.processInfo.activeProcessorCount

  @Option(name: .long, help: "How long one phase takes.")
  var seconds = 5.0

  @Option(name: .long, help: "How many times both phases are measured.")
  var runs = 3

  @Option(name: .long, help: "How many people are chosen from.")
  var sample = 2_000

  func validate() throws {
    guard call.isPumped, (1...100_000).contains(inFlight), (1...1_000).contains(runs),
      (0.1...1_000).contains(rate), (1...1_000).contains(connections),
      (0.1...3_600).contains(seconds), sample > 0
    else { throw ValidationError("a number is out of range, or the call is not pumped") }
  }

  func run() async throws {
    let seed = server.seed()
    let town = try await Town.enter(server)
    let people = call == .getPerson ? try await town.roster(upTo: sample) : []
    let workload = try RawWorkload(call, people: people)
    var report = ScenarioReport("fair", server, seed: seed)
    var alone: [RunResult] = []
    var beside: [RunResult] = []
    for run in 0..<runs {
      let seed = seed &+ UInt64(run) * 16
      alone.append(try await quiet(workload, town, seed: seed))
      report.phase("alone", alone[run])
      async let noise = noise(workload, town, seed: seed + 4)
      beside.append(try await quiet(workload, town, seed: seed + 8))
      report.phase("beside", beside[run])
      report.phase("the other", try await noise)
    }
    let before = RunResult.median(of: alone).p99Microseconds
    let after = RunResult.median(of: beside).p99Microseconds
    report.figure("p99 alone, us", before)
    report.figure("p99 beside, us", after)
    report.figure("p99 beside / alone", after / max(before, 1), target: "at most 3")
    await town.leave()
    try JSONFile.write(report, to: server.json)
  }

  private func quiet(
    _ workload: RawWorkload,
    _ town: Town,
    seed: UInt64
  ) async throws -> RunResult {
    var lines = try RawLines.open(connections, of: town)
    for index in lines.indices { lines[index].maxCalls = 1 }
    let window = LoadWindow(begin: LoadTime.now(), warmUp: 1, seconds: seconds)
    let pace = Pace.open(rate: rate, gaps: .constant)
    let (result, rest) = await workload.run(on: lines, pace, window, seed: seed)
    RawLines.close(rest)
    return result
  }

  /// Begins before the quiet client's warm-up ends and stops after it.
  private func noise(
    _ workload: RawWorkload,
    _ town: Town,
    seed: UInt64
  ) async throws -> RunResult {
    let lines = try RawLines.open(1, of: town)
    let window = LoadWindow(begin: LoadTime.now(), warmUp: 0.5, seconds: seconds + 1)
    let pace = Pace.closed(inFlight: inFlight)
    let (result, rest) = await workload.run(on: lines, pace, window, seed: seed)
    RawLines.close(rest)
    return result
  }
}
