import ArgumentParser
import HamletLoadKit

/// Calls of one kind: as many as the server answers, or so many a second.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Make calls of one kind; the word 'run' may be left out."
  )

  @Argument(help: "check, connect, get-person, register, search, initials or duplicates.")
  var workload: WorkloadKind

  @OptionGroup var server: ServerOptions

  @Option(name: .long, help: "How many connections.")
  var connections = 8

  @Option(name: .long, parsing: .upToNextOption, help: "Calls at work at once, per connection.")
  var inFlight = [1, 10, 100]

  @Option(
    name: .long,
    parsing: .upToNextOption,
    help: """
      Calls a second over all connections, each due at a time fixed before (open loop); latency counts \
      from then. Only check, get-person and register, without TLS.
      """
  )
  var rate: [Double] = []

  @Flag(name: .long, help: "With --rate: gaps as of many independent clients, not all the same.")
  var poisson = false

  @Option(name: .long, help: "How long one run takes, after a warm-up of half a second.")
  var seconds = 5.0

  @Option(name: .long, help: "How many runs; the table ends with their medians.")
  var runs = 3

  @Option(name: .long, help: "The village where 'register' puts people.")
  var division = "990101001001"

  @Option(name: .long, help: "How many people 'get-person' chooses from.")
  var sample = 10_000

  @Option(name: .long, help: "Threads that pump check, get-person and register.")
  var threads = 1

  func validate() throws {
    guard !workload.needsLogin || (!server.user.isEmpty && !server.passwordFile.isEmpty) else {
      throw ValidationError("\(workload.rawValue) needs --user and --password-file")
    }
    guard (1...10_000).contains(connections), (1...1_000).contains(runs), sample > 0,
      (1...64).contains(threads), (0.1...86_400).contains(seconds),
      inFlight.allSatisfy({ (1...10_000).contains($0) }),
      rate.allSatisfy({ (0.01...10_000_000).contains($0) })
    else { throw ValidationError("a number is out of range") }
    guard rate.isEmpty || isPumped else {
      throw ValidationError("--rate is for check, get-person and register without a profile")
    }
  }

  /// Whether the calls go over the generator's own sockets.
  var isPumped: Bool { workload.isPumped && server.profile == nil }

  private var paces: [Pace] {
    rate.isEmpty
      ? inFlight.map(Pace.closed)
      : rate.map { .open(rate: $0, gaps: poisson ? .poisson : .constant) }
  }

  func run() async throws {
    let seed = server.seed()
    let town = try await Town.enter(server)
    let people =
      workload.needsPeople ? try await town.roster(upTo: sample) : []
    let bench: any Bench =
      isPumped
      ? try RawBench(self, town, people, seed: seed)
      : try await TaskBench(self, town, people, seed: seed)
    var report = Report(workload.rawValue, server: server.server, seed: seed)
    print(RunResult.heading)
    for (level, pace) in paces.enumerated() {
      var results: [RunResult] = []
      for run in 0..<runs {
        let result = try await bench.run(pace, seconds: seconds, round: level * runs + run)
        print(result.row(workload.rawValue))
        results.append(result)
      }
      let median = RunResult.median(of: results)
      print(median.row("median"))
      report.levels.append(Report.Level(inFlight: median.inFlight, runs: results, median: median))
    }
    await bench.close()
    await town.leave()
    try report.write(to: server.json)
    guard report.levels.allSatisfy({ $0.median.errors.isEmpty }) else { throw ExitCode.failure }
  }
}
