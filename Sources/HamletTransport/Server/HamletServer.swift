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
  private let listeners: [any Channel]
  private let sweep: RepeatedTask?

  /// Where it listens, in the order of the endpoints asked for.
  package let addresses: [SocketAddress]

  /// Listens on every endpoint and serves until `shutDown`.
  ///
  /// Throws what the system says where an endpoint cannot be bound; then nothing listens.
  package static func start(
    _ calls: CallServer,
    on endpoints: [Endpoint],
    _ settings: ServerSettings
  ) async throws -> HamletServer {
    let loops = settings.loops > 0 ? settings.loops : System.coreCount
    let group = MultiThreadedEventLoopGroup(numberOfThreads: loops)
    let ledger = ConnectionLedger(settings)
    var listeners: [any Channel] = []
    do {
      let bootstrap = bootstrap(group, calls, settings, ledger)
      for endpoint in endpoints {
        listeners.append(try await bootstrap.bind(to: endpoint))
      }
    } catch {
      for listener in listeners { try? await listener.close() }
      // The first error is the one to report.
      try? await group.shutdownGracefully()
      throw error
    }
    return HamletServer(group, ledger, listeners, calls, settings)
  }

  private init(
    _ group: MultiThreadedEventLoopGroup,
    _ ledger: ConnectionLedger,
    _ listeners: [any Channel],
    _ calls: CallServer,
    _ settings: ServerSettings
  ) {
    self.group = group
    self.ledger = ledger
    self.listeners = listeners
    addresses = listeners.compactMap(\.localAddress)
    let interval = TimeAmount.milliseconds(TransportLimits.tokenSweepMilliseconds)
    sweep = group.next().scheduleRepeatedTask(initialDelay: interval, delay: interval) { _ in
      calls.endCallsWithoutToken(nowUnixMilliseconds: settings.unixMilliseconds())
    }
  }

  /// The port of the first TCP endpoint, or nil.
  package var port: Int? { addresses.lazy.compactMap(\.port).first }

  /// How many connections are open.
  package var connections: Int { ledger.count }

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
    _ calls: CallServer,
    _ settings: ServerSettings,
    _ ledger: ConnectionLedger
  ) -> ServerBootstrap {
    var pools: [ObjectIdentifier: ArenaPool] = [:]
    for loop in group.makeIterator() { pools[ObjectIdentifier(loop)] = ArenaPool() }
    let arenas = pools
    return ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: Int32(TransportLimits.backlog))
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .serverChannelOption(.maxMessagesPerRead, value: TransportLimits.readsPerTurn)
      .childChannelOption(.maxMessagesPerRead, value: TransportLimits.readsPerTurn)
      .childChannelOption(.allowRemoteHalfClosure, value: true)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let pool = arenas[ObjectIdentifier(channel.eventLoop)] ?? ArenaPool()
          let handler = ServerConnectionHandler(
            serving: calls,
            settings,
            ledger: ledger,
            arenas: pool,
            channel: channel
          )
          guard ledger.add(handler, from: handler.address, now: .now) else {
            throw TooManyConnections()
          }
          try channel.pipeline.syncOperations.addHandler(handler)
        }
      }
  }
}

/// A connection that the server's limits leave no room for; it is closed without a word.
private struct TooManyConnections: Error {}

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
