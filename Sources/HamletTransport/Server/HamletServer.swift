internal import Glibc
package import HamletDomain
package import HamletRPC
internal import HamletWire
internal import Logging
package import NIOCore
internal import NIOPosix
internal import Synchronization

/// A server that listens: connections in, calls to the `CallServer`, until it is shut down.
package final class HamletServer: Sendable {
  private let group: MultiThreadedEventLoopGroup
  private let ledger: ConnectionLedger
  /// What was refused before a call.
  package let counts: TransportCounts
  private let listeners: [any Channel]
  private let sweep: RepeatedTask?

  /// Where it listens, in the order of the endpoints asked for.
  package let addresses: [SocketAddress]

  /// Listens on every endpoint in plaintext and serves until `shutDown`.
  ///
  /// Throws what the system says where an endpoint cannot be bound; then nothing listens.
  package static func start(
    _ calls: CallServer,
    on endpoints: [Endpoint],
    _ settings: ServerSettings
  ) async throws -> HamletServer {
    try await start(calls, on: endpoints.map { Listener($0) }, settings)
  }

  /// Listens and serves until `shutDown`.
  ///
  /// Throws what the system says where an endpoint cannot be bound; then nothing listens.
  package static func start(
    _ calls: CallServer,
    on wanted: [Listener],
    _ settings: ServerSettings
  ) async throws -> HamletServer {
    let loops = settings.loops > 0 ? settings.loops : System.coreCount
    let group = MultiThreadedEventLoopGroup(numberOfThreads: loops)
    let serving = ServingContext(
      calls: calls,
      settings: settings,
      ledger: ConnectionLedger(settings),
      counts: TransportCounts(),
      pools: Dictionary(
        uniqueKeysWithValues: group.makeIterator().enumerated().map { place, loop in
          (ObjectIdentifier(loop), ArenaPool(place: place))
        }
      )
    )
    var listeners: [any Channel] = []
    do {
      for listener in wanted {
        let bootstrap = bootstrap(group, listener.security, serving)
        listeners.append(try await bootstrap.bind(to: listener.endpoint))
        if case .sameUser = listener.security, case .unix(let path) = listener.endpoint {
          guard chmod(path, 0o600) == 0 else { throw AnotherUser() }
        }
      }
    } catch {
      for listener in listeners { try? await listener.close() }
      // The first error is the one to report.
      try? await group.shutdownGracefully()
      throw error
    }
    return HamletServer(group, listeners, serving)
  }

  private init(
    _ group: MultiThreadedEventLoopGroup,
    _ listeners: [any Channel],
    _ serving: ServingContext
  ) {
    self.group = group
    ledger = serving.ledger
    counts = serving.counts
    self.listeners = listeners
    addresses = listeners.compactMap(\.localAddress)
    let interval = TimeAmount.milliseconds(TransportLimits.tokenSweepMilliseconds)
    sweep = group.next().scheduleRepeatedTask(initialDelay: interval, delay: interval) { _ in
      serving.calls.endCallsWithoutToken(
        nowUnixMilliseconds: serving.settings.unixMilliseconds()
      )
    }
  }

  /// The port of the first TCP endpoint, or nil.
  package var port: Int? { addresses.lazy.compactMap(\.port).first }

  /// The port of each endpoint, in their order; nil for a unix socket.
  package var ports: [Int?] { addresses.map(\.port) }

  /// How many connections are open.
  package var connections: Int { ledger.count }

  /// Closes the connections of a device that was shut out, and says so; their calls end.
  package func closeConnections(of device: RecordID) {
    for connection in ledger.connections(of: device) { connection.refuse(DeviceWords.revoked) }
  }

  /// Stops listening, lets calls at work end (30 s at most), and closes every connection.
  package func shutDown() async {
    sweep?.cancel()
    for listener in listeners {
      // A listener that is closed already is what is wanted.
      try? await listener.close()
    }
    for connection in ledger.drain() { connection.drain() }
    await ledger.waitUntilEmpty()
    // Nothing is left that could fail to close.
    try? await group.shutdownGracefully()
  }

  private static func bootstrap(
    _ group: MultiThreadedEventLoopGroup,
    _ security: Listener.Security,
    _ serving: ServingContext
  ) -> ServerBootstrap {
    ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: Int32(TransportLimits.backlog))
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .serverChannelOption(.maxMessagesPerRead, value: TransportLimits.readsPerTurn)
      .childChannelOption(.maxMessagesPerRead, value: TransportLimits.readsPerTurnOfClient)
      .childChannelOption(.allowRemoteHalfClosure, value: true)
      .childChannelOption(
        .recvAllocator,
        value: AdaptiveRecvByteBufferAllocator(
          minimum: TransportLimits.firstReadBytes,
          initial: TransportLimits.firstReadBytes,
          maximum: TransportLimits.mostReadBytes
        )
      )
      .childChannelInitializer { channel in
        switch security {
        case .plaintext:
          channel.eventLoop.makeCompletedFuture { try install(channel, .ordinary, serving) }
        case .tls(let tls):
          channel.eventLoop.makeCompletedFuture { try TLSGate(tls, serving, channel).install() }
        case .sameUser(let door):
          PeerCredentials.isOwnUser(channel).flatMapThrowing { isOwn in
            guard isOwn else {
              serving.counts.refused("peer")
              throw AnotherUser()
            }
            try install(channel, door, serving)
          }
        }
      }
  }

  private static func install(
    _ channel: any Channel,
    _ door: Door,
    _ serving: ServingContext
  ) throws {
    let source = channel.remoteAddress?.ipAddress ?? ""
    let session = ClientSession(source: source, door: door)
    let handler = ServerConnectionHandler(serving, session, channel)
    guard serving.ledger.add(handler, from: handler.address, now: .now) else {
      throw TooManyConnections()
    }
    try channel.pipeline.syncOperations.addHandler(handler)
  }
}

/// Somebody else than who runs the server knocked at its own socket.
private struct AnotherUser: Error {}

extension ServerBootstrap {
  fileprivate func bind(to endpoint: Endpoint) async throws -> any Channel {
    switch endpoint {
    case .tcp(let host, let port):
      try await bind(host: host, port: port).get()
    case .unix(let path):
      try await bind(unixDomainSocketPath: path, cleanupExistingSocketFile: true).get()
    }
  }
}
