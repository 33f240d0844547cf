import HamletIdentity
import HamletRPC
import HamletTransport
import Logging

/// What carries the calls of a test.
enum TestTransport: CaseIterable, Sendable {
  case inProcess
  case tcp
  case unix
  case tls

  static let sockets: [TestTransport] = [.tcp, .unix, .tls]

  var endpoint: Endpoint {
    self == .unix
      ? .unix(path: "/tmp/hamlet-test-\(UInt32.random(in: 0 ... .max)).sock")
      : .tcp(host: "127.0.0.1", port: 0)
  }
}

/// A server on a socket, and where it listens.
struct TestServer {
  let server: HamletServer
  let endpoint: Endpoint
  var tls: ClientTLS?

  /// The settings of a test's server, changed.
  static func settings(_ change: (inout ServerSettings) -> Void = { _ in }) -> ServerSettings {
    var settings = ServerSettings(agent: "test", logger: Logger(label: "test"))
    settings.loops = 2
    change(&settings)
    return settings
  }

  static func start(
    _ transport: TestTransport,
    _ calls: CallServer,
    _ settings: ServerSettings = settings()
  ) async throws -> TestServer {
    let endpoint = transport.endpoint
    let town = transport == .tls ? try TestTown.shared.get() : nil
    let security: Listener.Security = try town.map { .tls(try $0.serverTLS()) } ?? .plaintext
    let server = try await HamletServer.start(calls, on: [Listener(endpoint, security)], settings)
    guard case .tcp(let host, _) = endpoint else {
      return TestServer(server: server, endpoint: endpoint)
    }
    return TestServer(
      server: server,
      endpoint: .tcp(host: host, port: server.port ?? 0),
      tls: try town.map {
        try ClientTLS(.authority($0.device.authority), host: "127.0.0.1", device: $0.device)
      }
    )
  }

  func connect() async throws(CallError) -> HamletConnection {
    var options = ConnectionOptions(agent: "test")
    options.tls = tls
    return try await HamletConnection.connect(to: endpoint, options)
  }
}

/// Runs the body with a caller over the transport, and closes everything behind it.
func withCaller(
  _ transport: TestTransport,
  openCalls: Int = CallLimits.openCalls,
  writesAtWork: Int = CallLimits.writesAtWork,
  _ body: (any Caller, ControlService) async throws -> Void
) async throws {
  let control = ControlService()
  let calls = control.server(openCalls: openCalls, writesAtWork: writesAtWork)
  guard transport != .inProcess else {
    return try await body(
      InProcessCaller(calls, unixMilliseconds: WallClock.unixMilliseconds),
      control
    )
  }
  try await withServer(transport, calls) { server in
    let connection = try await server.connect()
    try await body(connection, control)
    await connection.cut()
  }
}

/// Runs the body with a server on a socket, and shuts it down behind it.
func withServer(
  _ transport: TestTransport,
  _ calls: CallServer,
  _ settings: ServerSettings = TestServer.settings(),
  _ body: (TestServer) async throws -> Void
) async throws {
  let server = try await TestServer.start(transport, calls, settings)
  do {
    try await body(server)
  } catch {
    await server.server.shutDown()
    throw error
  }
  await server.server.shutDown()
}

/// The error that the body ends with, or nil.
func callError(_ body: () async throws(CallError) -> Void) async -> CallError? {
  do {
    try await body()
    return nil
  } catch {
    return error
  }
}
