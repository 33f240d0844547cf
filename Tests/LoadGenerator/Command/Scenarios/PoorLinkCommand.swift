import ArgumentParser
import Foundation
import HamletClient
import HamletDomain
import HamletLoadKit
import HamletMessages
import HamletRPC
import HamletShell
import HamletTransport

/// An outbox of fifty writes, sent as 'hamlet sync' sends it, through a link of 23 kbit/s with 800 ms
/// for a round trip.
struct PoorLinkCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "poor-link",
    abstract: "How long a full outbox takes through a poor link."
  )

  @OptionGroup var server: ServerOptions

  @Option(name: .long, help: "How many writes wait.")
  var operations = 50

  @Option(name: .long, help: "Bytes of each request.")
  var bytes = 300

  @Option(name: .long, help: "The link's rate in each direction, in kbit/s.")
  var kilobits = 23.0

  @Option(name: .long, help: "A round trip without any data, in milliseconds.")
  var roundTrip = 800.0

  @Option(name: .long, help: "The most by which a delay varies, in milliseconds.")
  var jitter = 0.0

  @Option(name: .long, help: "How many times.")
  var runs = 3

  func validate() throws {
    guard (1...10_000).contains(operations), (150...16_000).contains(bytes),
      (1...1_000_000).contains(kilobits), (0...4_000).contains(roundTrip),
      (0...4_000).contains(jitter), (1...100).contains(runs)
    else { throw ValidationError("a number is out of range") }
  }

  func run() async throws {
    let seed = server.seed()
    let town = try await Town.enter(server)
    var report = ScenarioReport("poor-link", server, seed: seed)
    var seconds: [Double] = []
    for run in 0..<runs {
      seconds.append(try await sync(town, seed: seed &+ UInt64(run) * 977, &report))
    }
    report.figure(
      "median of seconds until all were acknowledged",
      seconds.sorted()[runs / 2],
      target: "under 8"
    )
    await town.leave()
    try JSONFile.write(report, to: server.json)
  }

  /// One outbox, from the first byte of the connection to its last acknowledgement.
  private func sync(
    _ town: Town,
    seed: UInt64,
    _ report: inout ScenarioReport
  ) async throws -> Double {
    let quality = ShapingProxy.Quality(
      bitsPerSecond: kilobits * 1_000,
      roundTripMilliseconds: roundTrip,
      jitterMilliseconds: jitter
    )
    let proxy = try ShapingProxy(to: town.endpoint, quality, seed: seed)
    defer { proxy.stop() }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("hamlet-load-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let endpoint = Endpoint.tcp(host: "127.0.0.1", port: proxy.port)
    let outbox = Outbox(path: folder.appendingPathComponent("outbox").path) {
      LoadTime.unixMilliseconds()
    }
    try outbox.establish(server.user, with: .password(try server.password()))
    try fill(outbox, endpoint, seed: seed)
    let link = ServerLink(endpoint, options: ConnectionOptions(agent: "hamlet-load/2"))
    link.token = town.token
    let sender = OutboxSender(outbox: outbox, link: link, owner: server.user, language: .english)
    let began = LoadTime.now()
    let pass = try await sender.pass(isWaitedFor: true)
    let seconds = Double(LoadTime.now() - began) / 1e9
    await link.cut()
    guard pass.done.count == operations, pass.refused.isEmpty else {
      throw LineError("\(pass.done.count) were done, \(pass.refused.count) refused: \(pass)")
    }
    let counts = proxy.counts
    report.figure("seconds until all were acknowledged", seconds, target: "under 8")
    report.figure("connections made", Double(counts.connections))
    report.figure("bytes up per operation", Double(counts.up) / Double(operations))
    report.figure("bytes down per operation", Double(counts.down) / Double(operations))
    return seconds
  }

  private func fill(_ outbox: Outbox, _ endpoint: Endpoint, seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    for _ in 0..<operations {
      let request = try PaddedPerson.request(bytes: bytes, random: &random)
      let draft = OutboxDraft(
        owner: server.user,
        server: "\(endpoint)",
        method: "hamlet.v1.PersonService/RegisterPerson",
        key: WriteKey.text(of: request.id),
        request: request.encodedBytes(),
        summary: request.name,
        own: [request.id.bytes]
      )
      _ = try outbox.add(draft)
    }
  }
}
