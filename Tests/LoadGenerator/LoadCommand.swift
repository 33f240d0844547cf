import ArgumentParser
import Foundation
import HamletClient
import HamletTransport

/// The load generator's command line.
@main
struct LoadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hamlet-load",
    abstract: "Measures a running hamletd over the real protocol and checks its answers.",
    discussion: """
      hamlet-load check --in-flight 1 10 100
      hamlet-load get-person --user clerk --password-file seeds/demo/password
      hamlet-load register --user clerk --password-file seeds/demo/password --in-flight 8
      """
  )

  @Argument(help: "check, connect, get-person, register, search, initials or duplicates.")
  var workload: WorkloadKind

  @Option(name: .long, help: "HOST:PORT or unix:PATH.")
  var server = "127.0.0.1:4265"

  @Option(name: .long, help: "Who logs in; needed for all but check.")
  var user = ""

  @Option(name: .long, help: "A file with that user's password.")
  var passwordFile = ""

  @Option(name: .long, help: "A profile whose device is shown over TLS; else in plaintext.")
  var profile: String?

  @Option(name: .long, help: "How many connections.")
  var connections = 8

  @Option(name: .long, parsing: .upToNextOption, help: "Calls at work at once, per connection.")
  var inFlight = [1, 10, 100]

  @Option(name: .long, help: "How long one run takes, after a warm-up of half a second.")
  var seconds = 5.0

  @Option(name: .long, help: "How many runs; the table ends with their medians.")
  var runs = 3

  @Option(name: .long, help: "The village where 'register' puts people.")
  var division = "990101001001"

  @Option(name: .long, help: "How many people 'get-person' chooses from.")
  var sample = 10_000

  @Option(name: .long, help: "The seed of what is chosen and made; else by the clock.")
  var randomSeed: UInt64?

  @Option(name: .long, help: "A file for the results as JSON; '-' prints them.")
  var json: String?

  func validate() throws {
    guard Endpoint(text: server) != nil else {
      throw ValidationError("--server takes HOST:PORT or unix:PATH")
    }
    guard !workload.needsLogin || (!user.isEmpty && !passwordFile.isEmpty) else {
      throw ValidationError("\(workload.rawValue) needs --user and --password-file")
    }
    guard (1...10_000).contains(connections), (1...1_000).contains(runs), sample > 0,
      inFlight.allSatisfy({ (1...10_000).contains($0) }), (0.1...86_400).contains(seconds)
    else { throw ValidationError("a number is out of range") }
  }

  func run() async throws {
    guard let endpoint = Endpoint(text: server) else { return }
    let seed = randomSeed ?? UInt64(Date().timeIntervalSince1970 * 1000)
    let bench = try await Bench(self, endpoint, seed: seed)
    var report = Report(self, seed: seed)
    print(RunResult.heading)
    for (level, depth) in inFlight.enumerated() {
      var results: [RunResult] = []
      for run in 0..<runs {
        let result = await bench.run(
          inFlight: depth,
          seconds: seconds,
          round: level * runs + run
        )
        print(result.row(workload.rawValue))
        results.append(result)
      }
      let median = RunResult.median(of: results)
      print(median.row("median"))
      report.levels.append(Report.Level(inFlight: depth, runs: results, median: median))
    }
    await bench.close()
    try report.write(to: json)
    guard report.levels.allSatisfy({ $0.median.errors.isEmpty }) else { throw ExitCode.failure }
  }
}
