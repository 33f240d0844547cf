import ArgumentParser
import Foundation
import HamletClient
import HamletServices
import HamletStore
import HamletTransport
import Logging
import UnixSignals

/// Serves a database until SIGTERM or SIGINT.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve the records until SIGTERM or SIGINT.",
    discussion: """
      Settings may stand in a file given with --config, one 'name = value' a line, with the names \
      of the options; an option on the command line wins.
      """
  )

  @OptionGroup var folder: DataOption

  @Option(name: .long, help: "HOST:PORT or unix:PATH. (default: 127.0.0.1:4265)")
  var listen: String?

  @Option(name: .long, help: "A file with settings.")
  var config: String?

  @Option(name: .long, help: "Threads that serve connections. (default: one a core)")
  var loops: Int?

  @Option(name: .long, help: "Connections from one address. (default: 64)")
  var connectionsPerAddress: Int?

  @Option(name: .long, help: "trace, debug, info, notice, warning or error. (default: info)")
  var logLevel: String?

  @Flag(name: .long, help: "Listen beyond loopback without TLS.")
  var insecureListen = false

  func run() async throws {
    let settings = try ServeSettings(self)
    let store = try openStore(folder.data)
    defer { store.close() }
    if let fault = store.auditFault {
      settings.log.critical(
        "the audit is not what was signed; run hamletd audit verify and keep this folder as it is",
        metadata: ["fault": "\(fault)"]
      )
    }
    try await refuseDemo(store, settings)
    try await warnOfRights(store, settings.log)
    let services = try await TownServices(
      store: store,
      log: settings.log,
      settings: TownServices.Settings(version: Hamletd.version, clock: unixMilliseconds)
    )
    let server: HamletServer
    do {
      server = try await HamletServer.start(
        services.calls,
        on: [settings.endpoint],
        settings.server
      )
    } catch {
      throw Failure("cannot listen on \(settings.endpoint): \(error)")
    }
    await serve(server, services, settings)
  }

  private func serve(
    _ server: HamletServer,
    _ services: TownServices,
    _ settings: ServeSettings
  ) async {
    let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint)
    let ready = "hamletd is ready on \(settings.address(port: server.port))\n"
    FileHandle.standardOutput.write(Data(ready.utf8))
    ServiceNotice.send(.ready)
    let housekeeping = Task { await keepHouse(services, settings.log) }
    defer { housekeeping.cancel() }
    for await signal in signals {
      settings.log.notice("stopping", metadata: ["signal": "\(signal)"])
      break
    }
    ServiceNotice.send(.stopping)
    services.status.drain()
    await server.shutDown()
  }

  /// Ends stays and referrals whose day has passed, compares what was changed with the register and
  /// drops what has been kept long enough, at once and then every hour.
  private func keepHouse(_ services: TownServices, _ log: Logger) async {
    while !Task.isCancelled {
      do {
        _ = try await services.endStays()
        _ = try await services.effectMoves()
        _ = try await services.scanForDuplicates()
        _ = try await services.expireReferrals()
        let dropped = try await services.dropOldReplies()
        if dropped > 0 { log.info("dropped old replies", metadata: ["count": "\(dropped)"]) }
        try await Task.sleep(for: .seconds(3_600))
      } catch is CancellationError {
        return
      } catch {
        log.warning("housekeeping failed and is tried again in an hour")
        try? await Task.sleep(for: .seconds(3_600))  // Only cancelling ends it early.
      }
    }
  }

  /// Says what rights the process has and need not have.
  private func warnOfRights(_ store: Store, _ log: Logger) async throws {
    if ProcessShield.isDumpable { log.warning("the kernel lets this process be dumped and read") }
    let isDemo = try await store.read { try $0.accountCounts().demo } > 0
    guard ProcessShield.isRoot, !isDemo else { return }
    log.warning("running as root: a user of its own is enough, see packaging/README.md")
  }

  /// Demo accounts share a known password.
  private func refuseDemo(_ store: Store, _ settings: ServeSettings) async throws {
    let demo = try await store.read { try $0.accountCounts().demo }
    guard demo > 0, !settings.isLocal else { return }
    throw Failure("this database holds demo accounts with a known password: loopback only")
  }
}
