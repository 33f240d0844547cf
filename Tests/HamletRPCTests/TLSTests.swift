import HamletDomain
import HamletIdentity
import HamletMessages
import HamletRPC
import HamletTransport
import HamletWire
import Logging
import NIOCore
import NIOPosix
import NIOSSL
import Testing
import X509

@Suite("Devices over TLS") struct TLSTests {
  /// A certificate that is refused, by the name of its refusal.
  enum Bad: String, CaseIterable, Sendable {
    case expired, notYetValid, wrongAuthority, selfSigned, noName
    case serverUse, isAuthority, otherName, chainTooLarge

    var refusal: CertificateRefusal {
      switch self {
      case .expired: .expired
      case .notYetValid: .notYetValid
      case .wrongAuthority: .wrongAuthority
      case .selfSigned: .selfSigned
      case .serverUse, .isAuthority: .wrongKeyUsage
      case .noName, .otherName: .noName
      case .chainTooLarge: .chainTooLarge
      }
    }

    func forged(by town: OpenAuthority) throws -> ForgedCertificate {
      var made = ForgedCertificate(issuer: (town.key, town.name))
      switch self {
      case .expired: made.days = -30 ... -1
      case .notYetValid: made.days = 1...30
      case .wrongAuthority:
        let other = try OpenAuthority()
        made.issuer = (other.key, other.name)
      case .selfSigned: made.issuer = nil
      case .serverUse: made.usages = [.serverAuth]
      case .isAuthority: made.isAuthority = true
      case .noName: made.names = []
      case .otherName: made.names = [.uniformResourceIdentifier("hamlet:device:nobody")]
      case .chainTooLarge:
        made.names = (0..<400).map { .dnsName("a-long-name-of-no-use-\($0).example") }
      }
      return made
    }
  }

  /// A server of a town whose key the test holds.
  private func withTown(
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

  @Test(
    "A bad certificate is refused by name, and a good device is served on.",
    arguments: Bad.allCases
  )
  func badCertificates(_ bad: Bad) async throws {
    try await withTown { town in
      let good = try await town.connect(town.device())
      let forged = try bad.forged(by: town.open).identity(authority: town.open.certificate)
      let error = await callErrorOf { try await town.echo(on: town.connect(forged)) }
      #expect(error?.code == .unauthenticated || error?.code == .unavailable)
      try await town.echo(on: good)
      // On the server's one loop, so after all that the refusal did there.
      try await town.echo(on: town.connect(town.device()))
      #expect(town.server.counts.refusals(bad.refusal.rawValue) == 1)
    }
  }

  @Test("A certificate whose key may not sign is refused, though no honest client would show it.")
  func mayNotSign() throws {
    let open = try OpenAuthority()
    let made = ForgedCertificate(signs: false, issuer: (open.key, open.name))
    let forged = try made.identity(authority: open.certificate)
    let verifier = try CertificateVerifier(authority: open.certificate)
    #expect(throws: CertificateRefusal.wrongKeyUsage) {
      try verifier.device([forged.certificate], at: WallClock.unixMilliseconds())
    }
  }

  @Test("A chain that is too long is refused.")
  func longChain() async throws {
    try await withTown { town in
      let device = try town.device()
      var configuration = TLSConfiguration.makeClientConfiguration()
      let own = try NIOSSLCertificate(bytes: device.certificate, format: .der)
      configuration.certificateChain = Array(repeating: .certificate(own), count: 3)
      configuration.privateKey = .privateKey(
        try NIOSSLPrivateKey(bytes: Array(device.keyPEM.utf8), format: .pem)
      )
      try await town.shake(configuration)
      try await town.echo(on: town.connect(town.device()))
      #expect(town.server.counts.refusals(CertificateRefusal.chainTooLong.rawValue) == 1)
    }
  }

  @Test("TLS 1.2 and below is refused.", arguments: [TLSVersion.tlsv1, .tlsv11, .tlsv12])
  func oldVersions(_ version: TLSVersion) async throws {
    try await withTown { town in
      var configuration = TLSConfiguration.makeClientConfiguration()
      configuration.maximumTLSVersion = version
      try await town.shake(configuration)
      try await town.echo(on: town.connect(town.device()))
      #expect(town.server.counts.refusals("handshake") == 1)
    }
  }

  @Test("Plaintext on the TLS port is closed without a word.")
  func plaintext() async throws {
    try await withTown { town in
      let socket = try await RawSocket.connect(to: town.endpoint)
      try await socket.send(RawFrame.preface + RawFrame.hello)
      #expect(try await socket.bytesUntilClosed() == [])
      #expect(town.server.counts.refusals("plaintext") == 1)
      try await town.echo(on: town.connect(town.device()))
    }
  }

  @Test("A peer that never ends its handshake is closed at the deadline.")
  func silentHandshake() async throws {
    try await withTown(handshakeMilliseconds: 50) { town in
      let socket = try await RawSocket.connect(to: town.endpoint)
      #expect(try await socket.bytesUntilClosed() == [])
      #expect(town.server.counts.refusals("timeout") == 1)
    }
  }

  @Test("Who speaks none of the protocols is closed.")
  func otherProtocol() async throws {
    try await withTown { town in
      for protocols in [["h2"], []] {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.applicationProtocols = protocols
        try await town.shake(configuration)
      }
      #expect(town.server.counts.refusals("no protocol in common") == 2)
    }
  }

  @Test("Where devices are required, who shows none is told what to do before any call.")
  func noneShown() async throws {
    try await withTown { town in
      let error = await callErrorOf { try await town.echo(on: town.connect(nil)) }
      #expect(error?.code == .unauthenticated)
      #expect(error?.english.contains("hamlet enrol") ?? false)
      #expect(town.control.metrics.counts[ControlContract.echo]?.succeeded ?? 0 == 0)
    }
  }

  @Test(
    "Where devices are optional or off, who shows none is served.",
    arguments: [DevicePolicy.optional, .off]
  )
  func noneNeeded(_ policy: DevicePolicy) async throws {
    try await withTown(policy) { town in
      try await town.echo(on: town.connect(nil))
      try await town.echo(on: town.connect(town.device()))
    }
  }

  @Test("A revoked device is told so at its next handshake.")
  func revokedBefore() async throws {
    try await withTown { town in
      town.control.devices.revoke(TestTown.deviceID)
      let error = await callErrorOf { try await town.echo(on: town.connect(town.device())) }
      #expect(error?.code == .unauthenticated)
      #expect(error?.english.contains("revoked") ?? false)
    }
  }

  @Test("A device that is revoked loses its connection and its calls at once; others go on.")
  func revokedLive() async throws {
    try await withTown { town in
      let other = try await town.connect(town.device(RecordID(high: 9, low: 9)))
      let connection = try await town.connect(town.device())
      let feed: ServerStreamCall<LinkProbe> = try await connection.serverStream(
        ControlContract.feed,
        LinkProbe(),
        CallOptions(token: "clerk")
      )
      _ = try await feed.next()
      town.control.devices.revoke(TestTown.deviceID)
      town.server.closeConnections(of: TestTown.deviceID)
      let ended = await feed.call.end()
      #expect(ended.error?.code == .unauthenticated)
      #expect(ended.error?.english.contains("revoked") ?? false)
      await connection.waitUntilClosed()
      try await town.echo(on: other)
    }
  }

  @Test("Before its connection is closed, a revoked device's call is refused by itself.")
  func revokedCall() async throws {
    try await withTown { town in
      let connection = try await town.connect(town.device())
      try await town.echo(on: connection)
      town.control.devices.revoke(TestTown.deviceID)
      let error = await callErrorOf { try await town.echo(on: connection) }
      #expect(error?.code == .unauthenticated)
      await connection.cut()
    }
  }

  @Test("A session shown on another device, or on none, is no login; on its own it is.")
  func otherDevice() async throws {
    try await withTown(.optional) { town in
      let own = try await town.connect(town.device())
      try await town.echo(on: own, token: "bound", secure: true)
      for device in [try town.device(RecordID(high: 9, low: 9)), nil] {
        let error = await callErrorOf {
          try await town.echo(on: town.connect(device), token: "bound", secure: true)
        }
        #expect(error?.code == .unauthenticated)
      }
      try await town.echo(on: own, token: "bound", secure: true)
    }
  }

  @Test("The protocol of enrolment needs no certificate and serves its own methods alone.")
  func enrolment() async throws {
    try await withTown { town in
      let connection = try await town.connect(nil, speaking: .enrolment)
      try await town.echo(on: connection)
      let error = await callErrorOf {
        try await town.echo(on: connection, token: "clerk", secure: true)
      }
      #expect(error?.code == .permissionDenied)
      await connection.cut()
    }
  }

  @Test("A client takes no server but the town's, by the name it asked for, at this time.")
  func wrongServer() async throws {
    try await withTown { town in
      let device = try town.device()
      let other = try TestTown()
      let trusts: [(ClientTLS.Trust, String)] = [
        (.authority(other.authority.certificate), "127.0.0.1"), (other.pinned, "127.0.0.1"),
        (town.pinned, "localhost"),
      ]
      for (trust, host) in trusts {
        let tls = try ClientTLS(trust, host: host)
        let error = await callErrorOf { _ = try await town.connect(tls) }
        #expect(error?.attempt == .notSent)
        #expect(tls.refusal == (host == "localhost" ? .wrongName : .wrongAuthority))
      }
      let tls = try ClientTLS(town.pinned, host: "127.0.0.1", device: device)
      let later = await callErrorOf { _ = try await town.connect(tls, days: 400) }
      #expect(later?.english.contains("clock") ?? false)
      #expect(tls.refusal == .expired)
    }
  }

  @Test("A device whose certificate has expired is told so before it connects.")
  func expiredHere() async throws {
    try await withTown { town in
      let device = try town.device()
      let tls = try ClientTLS(.authority(device.authority), host: "127.0.0.1", device: device)
      let error = await callErrorOf { _ = try await town.connect(tls, days: 91) }
      #expect(error?.code == .failedPrecondition)
      #expect(error?.english.contains("hamlet renew") ?? false)
    }
  }

  @Test("A plaintext server is no town's.")
  func plaintextServer() async throws {
    let control = ControlService()
    try await withServer(.tcp, control.server()) { server in
      let town = try TestTown.shared.get()
      var options = ConnectionOptions(agent: "test")
      options.tls = try ClientTLS(town.pinned, host: "127.0.0.1", device: town.device)
      let error = await callErrorOf {
        _ = try await HamletConnection.connect(to: server.endpoint, options)
      }
      #expect(error?.code == .unavailable)
    }
  }
}

/// The error of a call that a body ends with, or nil.
private func callErrorOf(_ body: () async throws -> Void) async -> CallError? {
  do {
    try await body()
    return nil
  } catch {
    return error as? CallError
  }
}

/// A server of a town whose authority's key the test holds.
private struct OpenTown {
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
