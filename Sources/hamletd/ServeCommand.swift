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

  @Option(
    name: .long,
    help: "HOST:PORT or unix:PATH; may be given again. (default: 127.0.0.1:4265)"
  )
  var listen: [String] = []

  @Option(name: .long, help: "A file with settings.")
  var config: String?

  @Option(name: .long, help: "Threads that serve connections. (default: one a core)")
  var loops: Int?

  @Option(name: .long, help: "Connections from one address. (default: 64)")
  var connectionsPerAddress: Int?

  @Option(
    name: .long,
    help: "Different people's records a user may read in ten minutes. (default: 600)"
  )
  var readBudget: Int?

  @Option(name: .long, help: "trace, debug, info, notice, warning or error. (default: info)")
  var logLevel: String?

  @Option(name: .long, help: "Make a backup each day from this hour on, 0 to 23. (default: none)")
  var backupHour: Int?

  @Option(name: .long, help: "How many of the daily backups stay. (default: 14)")
  var backupKeep: Int?

  @Flag(name: .long, help: "Listen beyond loopback without TLS.")
  var insecureListen = false

  @Flag(name: .long, help: "Speak TLS on loopback too; beyond it, it is spoken anyway.")
  var tls = false

  @Option(
    name: .long,
    help: "required, optional or off: whether clients show a device's certificate over TLS."
  )
  var devices: String?

  @Option(
    name: .long,
    help: "A name or address that devices reach the server by; may be given again."
  )
  var name: [String] = []

  func run() async throws {
    let settings = try ServeSettings(self)
    let store = try openStore(folder.data)
    defer { store.close() }
    for name in store.mended {
      settings.log.warning(
        "a file was open to others and is not any more",
        metadata: ["file": "\(name)"]
      )
    }
    if let fault = store.auditFault {
      settings.log.critical(
        "the audit is not what was signed; run hamletd audit verify and keep this folder as it is",
        metadata: ["fault": "\(fault)"]
      )
    }
    try await refuseDemo(store, settings)
    try await warnOfRights(store, settings.log)
    let certificates = try ServerCertificates(folder.data, settings)
    var town = TownServices.Settings(version: Hamletd.version, clock: unixMilliseconds)
    town.authority = certificates.authority
    if let most = settings.readBudget { town.limitReads(to: most) }
    let services = try await TownServices(store: store, log: settings.log, settings: town)
    let server = try await start(services, settings, certificates)
    services.devices.whenRevoked { server.closeConnections(of: $0) }
    services.devices.address = settings.invitation(ports: server.ports)
    await serve(server, services, settings, certificates)
  }

  private func start(
    _ services: TownServices,
    _ settings: ServeSettings,
    _ certificates: ServerCertificates
  ) async throws -> HamletServer {
    var listeners = settings.endpoints.map { endpoint in
      Listener(endpoint, certificates.security(of: endpoint, settings))
    }
    if let control = OperatorDoor.listener(in: folder.data) {
      listeners.append(control)
    } else {
      settings.log.warning("the data folder's path is too long for a control socket")
    }
    do {
      return try await HamletServer.start(services.calls, on: listeners, settings.server)
    } catch {
      let places = settings.endpoints.map(\.description).joined(separator: ", ")
      throw Failure("cannot listen on \(places): \(error)")
    }
  }

  private func serve(
    _ server: HamletServer,
    _ services: TownServices,
    _ settings: ServeSettings,
    _ certificates: ServerCertificates
  ) async {
    let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint)
    let addresses = settings.addresses(ports: server.ports)
    let ready = "hamletd is ready on \(addresses.joined(separator: ", "))\n"
    StandardStreams.say(ready)
    ServiceNotice.send(.ready)
    let housekeeping = Task { await keepHouse(services, settings) }
    defer { housekeeping.cancel() }
    let renewal = Task { await certificates.keepRenewed(settings.log) }
    defer { renewal.cancel() }
    let rewriting = Task { await services.keys.run() }
    defer { rewriting.cancel() }
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
  private func keepHouse(_ services: TownServices, _ settings: ServeSettings) async {
    while !Task.isCancelled {
      await services.keepHouse(settings.backup)
      try? await Task.sleep(for: .seconds(3_600))  // Only cancelling ends it early.
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
