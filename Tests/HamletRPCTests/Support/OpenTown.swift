import HamletDomain
import HamletIdentity
import HamletMessages
import HamletRPC
import HamletTransport
import Logging
import NIOCore
import NIOPosix
import NIOSSL
import Testing

/// A server of a town whose authority's key the test holds.
struct OpenTown {
  let open: OpenAuthority
  let town: TownAuthority
  let control: ControlService
  let server: HamletServer
  let endpoint: Endpoint

  static func start(
    _ policy: DevicePolicy,
    handshakeMilliseconds: Int64
  ) async throws -> OpenTown {
    let open = try OpenAuthority()
    let town = try #require(try open.town())
    let key = IdentityKey()
    let given = try town.certificate(
      ofServer: [ServerName("127.0.0.1")],
      key: key,
      now: WallClock.unixMilliseconds()
    )
    let identity = ServerIdentity(
      keyPEM: key.pem,
      certificate: given.bytes,
      authority: open.certificate,
      renewal: .max
    )
    let tls = try ServerTLS(
      identity,
      devices: policy,
      enrolmentMethods: [ControlContract.echo]
    )
    var settings = ServerSettings(agent: "test", logger: .init(label: "test"))
    settings.loops = 1
    settings.handshakeMilliseconds = handshakeMilliseconds
    let control = ControlService()
    let server = try await HamletServer.start(
      control.server(),
      on: [Listener(.tcp(host: "127.0.0.1", port: 0), .tls(tls))],
      settings
    )
    return OpenTown(
      open: open,
      town: town,
      control: control,
      server: server,
      endpoint: .tcp(host: "127.0.0.1", port: server.port ?? 0)
    )
  }

  func device(_ id: RecordID = TestTown.deviceID) throws -> DeviceIdentity {
    try TestTown.device(id, of: town)
  }

  /// Trust that looks at nothing of the device's own certificate, so that the server has to.
  var pinned: ClientTLS.Trust {
    var random = SystemRandomNumberGenerator()
    return .pinned(EnrolmentCode(pinning: town.fingerprint, random: &random))
  }

  func connect(
    _ device: DeviceIdentity?,
    speaking spoken: ApplicationProtocol = .hamlet
  ) async throws -> HamletConnection {
    try await connect(ClientTLS(pinned, host: "127.0.0.1", device: device, speaking: spoken))
  }

  /// Connects with a clock that is so many days ahead.
  func connect(_ tls: ClientTLS, days: Int64 = 0) async throws -> HamletConnection {
    var options = ConnectionOptions(agent: "test")
    options.tls = tls
    options.unixMilliseconds = { WallClock.unixMilliseconds() + days * 86_400_000 }
    return try await HamletConnection.connect(to: endpoint, options)
  }

  func echo(
    on connection: HamletConnection,
    token: String = "",
    secure: Bool = false
  ) async throws {
    let method = secure ? ControlContract.secure : ControlContract.echo
    let _: LinkProbe = try await connection.unary(
      method,
      LinkProbe(),
      CallOptions(token: token)
    )
  }

  /// Makes a handshake of another client's and waits until the server closes.
  func shake(_ configuration: TLSConfiguration) async throws {
    var configuration = configuration
    configuration.certificateVerification = .none
    if configuration.applicationProtocols.isEmpty, configuration.certificateChain.count > 1 {
      configuration.applicationProtocols = ["hamlet/1"]
    }
    let context = try NIOSSLContext(configuration: configuration)
    guard case .tcp(let host, let port) = endpoint else { return }
    let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let handler = try NIOSSLClientHandler(context: context, serverHostname: nil)
          try channel.pipeline.syncOperations.addHandlers([handler, Quiet()])
        }
      }
      .connect(host: host, port: port).get()
    try? await channel.closeFuture.get()
  }
}

/// Takes errors without a word; the server's counts say what happened.
private final class Quiet: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }
}

/// Runs the body with such a server, and shuts it down behind it.
func withTown(
  _ policy: DevicePolicy = .required,
  handshakeMilliseconds: Int64 = TransportLimits.tlsHandshakeMilliseconds,
  _ body: (OpenTown) async throws -> Void
) async throws {
  let town = try await OpenTown.start(policy, handshakeMilliseconds: handshakeMilliseconds)
  do {
    try await body(town)
  } catch {
    await town.server.shutDown()
    throw error
  }
  await town.server.shutDown()
}

/// The error of a call that a body ends with, or nil.
func callErrorOf(_ body: () async throws -> Void) async -> CallError? {
  do {
    try await body()
    return nil
  } catch {
    return error as? CallError
  }
}
