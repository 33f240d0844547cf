import ArgumentParser
import HamletLoadKit
import HamletTransport

/// Many connections that say nothing after their greeting.
struct IdleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "idle",
    abstract: "What an idle connection takes of the server's memory.",
    discussion: """
      On loopback the connections come from addresses of 127.0.0.0/8, fifty from each, so that the \
      server's limits of connections per address and of new ones a second are kept. The server's own \
      limit of open files must allow them: 'ulimit -n'.
      """
  )

  @OptionGroup var server: ServerOptions

  @Option(name: .long, help: "How many connections.")
  var connections = 10_000

  @Option(name: .long, help: "The server's process.")
  var pid: Int

  @Option(name: .long, help: "Seconds that they stay.")
  var hold = 5.0

  func validate() throws {
    guard (1...60_000).contains(connections), (0...80).contains(hold) else {
      throw ValidationError("at most 60,000 connections for at most 80 seconds")
    }
  }

  func run() async throws {
    let endpoint = try server.endpoint()
    let files = RawSocket.raiseFileLimit()
    guard let before = ServerMemory(pid: pid) else { throw LineError("there is no process \(pid)") }
    let least = min(files, before.openFilesLimit)
    guard least > connections + 64 else {
      throw LineError(
        "too few open files are allowed: \(files) here, \(before.openFilesLimit) in the server"
      )
    }
    var report = ScenarioReport("idle", server, seed: server.seed())
    let began = LoadTime.now()
    var lines: [RawLine] = []
    do {
      for place in 0..<connections {
        let source = SourceAddresses.source(of: place, among: connections, to: endpoint)
        lines.append(try RawGreeting.line(to: endpoint, from: source, token: ""))
      }
    } catch {
      print("connection \(lines.count + 1) was refused: \(error)")
    }
    report.figure("connections", Double(lines.count), target: "\(connections)")
    report.figure("seconds to make them", Double(LoadTime.now() - began) / 1e9)
    try await Task.sleep(for: .seconds(hold))
    guard let after = ServerMemory(pid: pid) else { throw LineError("the server is gone") }
    let spread = stride(from: 0, to: lines.count, by: max(1, lines.count / 100)).map { lines[$0] }
    let window = LoadWindow(begin: LoadTime.now(), warmUp: 0.2, seconds: 1)
    let (result, _) = try await RawWorkload(.check).run(
      on: spread,
      .open(rate: 200, gaps: .constant),
      window,
      seed: 1
    )
    report.phase("check", result)
    RawLines.close(lines)
    try await Task.sleep(for: .seconds(2))
    tell(before, after, ServerMemory(pid: pid), lines.count, &report)
    try JSONFile.write(report, to: server.json)
  }

  private func tell(
    _ before: ServerMemory,
    _ after: ServerMemory,
    _ end: ServerMemory?,
    _ count: Int,
    _ report: inout ScenarioReport
  ) {
    let grown = Double(after.residentBytes - before.residentBytes)
    report.figure("resident before, MiB", Double(before.residentBytes) / 1_048_576)
    report.figure("resident with them, MiB", Double(after.residentBytes) / 1_048_576)
    if let end {
      report.figure("resident after they closed, MiB", Double(end.residentBytes) / 1_048_576)
    }
    report.figure(
      "KiB per connection",
      grown / 1_024 / Double(max(1, count)),
      target: "at most 16"
    )
  }
}
