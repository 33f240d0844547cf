import ArgumentParser
import HamletLoadKit

/// Registrations at three times the rate that the server reaches, and whether it is soon itself again.
struct OverloadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "overload",
    abstract: "How much a server does at several times its peak, and what comes after."
  )

  @OptionGroup var server: ServerOptions

  @Option(name: .long, help: "What is called: check, get-person or register.")
  var call = WorkloadKind.register

  @Option(name: .long, help: "How many times the peak.")
  var factor = 3.0

  @Option(name: .long, help: "Connections of the overload.")
  var connections = 32

  @Option(name: .long, help: "Calls at work per connection while the peak is looked for.")
  var inFlight = 16

  @Option(name: .long, help: "Milliseconds of due calls of the overload that leave together.")
  var gathered = 2.0

  @Option(name: .long, help: "How long the peak and the overload are measured.")
  var seconds = 8.0

  @Option(name: .long, help: "The part of the peak that the moderate load is.")
  var moderate = 0.3

  @Option(name: .long, help: "Seconds of moderate load that are looked at one by one afterwards.")
  var after = 12

  @Option(name: .long, help: "How many people 'get-person' chooses from.")
  var sample = 2_000

  func validate() throws {
    guard call.isPumped, (1...50).contains(factor), (1...1_000).contains(connections),
      (1...128).contains(inFlight), (0.5...3_600).contains(seconds), (1...600).contains(after),
      (0.01...1).contains(moderate), (0...100).contains(gathered), sample > 0
    else { throw ValidationError("a number is out of range, or the call is not pumped") }
  }

  func run() async throws {
    let seed = server.seed()
    let town = try await Town.enter(server)
    let people = call == .getPerson ? try await town.roster(upTo: sample) : []
    let workload = try RawWorkload(call, people: people)
    var report = ScenarioReport("overload", server, seed: seed)
    let peak = try await peak(workload, town, seed: seed)
    report.phase("peak", peak)
    let rate = max(1, peak.callsPerSecond * moderate)
    let calm = try await calm(workload, town, rate, seed: seed + 1)
    report.phase("moderate", calm)

    let lines = try RawLines.open(connections, of: town)
    let quiet = try RawLines.open(8, of: town)
    let window = LoadWindow(begin: LoadTime.now() + 10_000_000, seconds: seconds, patience: 20)
    async let storm = workload.run(
      on: lines,
      .open(rate: peak.callsPerSecond * factor, gaps: .poisson, gathered: gathered),
      window,
      seed: seed + 2
    )
    let slices = await slices(workload, quiet, rate, from: window.end, seed: seed + 3)
    let (overload, rest) = await storm
    report.phase("overload", overload)
    for (index, slice) in slices.enumerated() { report.phase("after \(index + 1) s", slice) }
    RawLines.close(rest)
    // What registers grows, and with it what a registration costs: the overload stands between two peaks.
    let later = try await self.peak(workload, town, seed: seed + 4)
    report.phase("peak later", later)
    tell((peak, later), calm, overload, slices, rate, &report)
    await town.leave()
    try JSONFile.write(report, to: server.json)
  }

  private func peak(_ workload: RawWorkload, _ town: Town, seed: UInt64) async throws -> RunResult {
    let lines = try RawLines.open(connections, of: town)
    let window = LoadWindow(begin: LoadTime.now(), warmUp: 1, seconds: seconds)
    let (result, rest) = await workload.run(
      on: lines,
      .closed(inFlight: inFlight),
      window,
      seed: seed
    )
    RawLines.close(rest)
    return result
  }

  private func calm(
    _ workload: RawWorkload,
    _ town: Town,
    _ rate: Double,
    seed: UInt64
  ) async throws -> RunResult {
    let lines = try RawLines.open(8, of: town)
    let window = LoadWindow(begin: LoadTime.now(), warmUp: 1, seconds: seconds)
    let (result, rest) = await workload.run(
      on: lines,
      .open(rate: rate, gaps: .poisson),
      window,
      seed: seed
    )
    RawLines.close(rest)
    return result
  }

  /// A moderate load that begins when the overload ends, a result for each second.
  private func slices(
    _ workload: RawWorkload,
    _ lines: [RawLine],
    _ rate: Double,
    from begin: UInt64,
    seed: UInt64
  ) async -> [RunResult] {
    var (lines, results) = (lines, [RunResult]())
    for index in 0..<after where !lines.isEmpty {
      let window = LoadWindow(
        begin: begin + UInt64(index) * 1_000_000_000,
        warmUp: 0,
        seconds: 1,
        patience: 20
      )
      let (result, rest) = await workload.run(
        on: lines,
        .open(rate: rate, gaps: .poisson),
        window,
        seed: seed &+ UInt64(index)
      )
      results.append(result)
      lines = rest
    }
    RawLines.close(lines)
    return results
  }

  private func tell(
    _ peaks: (before: RunResult, after: RunResult),
    _ calm: RunResult,
    _ overload: RunResult,
    _ slices: [RunResult],
    _ rate: Double,
    _ report: inout ScenarioReport
  ) {
    let peak = peaks.before
    let around = (peak.callsPerSecond + peaks.after.callsPerSecond) / 2
    report.figure("peak before, calls/s", peak.callsPerSecond)
    report.figure("peak after, calls/s", peaks.after.callsPerSecond)
    report.figure("asked at the overload, calls/s", overload.ratePerSecond ?? 0)
    report.figure("goodput at the overload, calls/s", overload.callsPerSecond)
    report.figure("goodput / peak before", overload.callsPerSecond / max(1, peak.callsPerSecond))
    report.figure(
      "goodput / mean of the peaks before and after",
      overload.callsPerSecond / max(1, around),
      target: "at least 0.9"
    )
    report.figure("p99 of the admitted, ms", overload.p99Microseconds / 1_000)
    report.figure(
      "p99 of the admitted / mean of those at the peaks",
      2 * overload.p99Microseconds / max(1, peak.p99Microseconds + peaks.after.p99Microseconds),
      target: "at most 2"
    )
    // What the generator takes is not there for a server on the same machine.
    for (name, result) in [("peak", peak), ("overload", overload)] {
      let made = result.ratePerSecond ?? result.callsPerSecond
      let cores = (result.generatorMicrosecondsPerCall ?? 0) * made / 1e6
      report.figure("processors that the generator takes at the \(name)", cores)
    }
    report.figure("refusals with a time to come again", Double(overload.retries?.count ?? 0))
    report.figure("least such time, ms", Double(overload.retries?.leastMilliseconds ?? 0))
    report.figure("most such time, ms", Double(overload.retries?.mostMilliseconds ?? 0))
    // Normal: all that was due was answered, in at most twice the time of before.
    let normal = slices.firstIndex { slice in
      slice.errors.isEmpty && Double(slice.calls) > 0
        && slice.p99Microseconds <= max(2 * calm.p99Microseconds, calm.p99Microseconds + 20_000)
    }
    report.figure(
      "seconds until normal, \(after + 1) for not seen",
      Double((normal ?? after) + 1),
      target: "at most 10"
    )
  }
}
