package import HamletMessages
package import HamletRPC
internal import HamletWire
internal import Logging
package import NIOCore
internal import NIOPosix
internal import Synchronization

/// A connection to a server; calls share it, each with its own credit.
///
/// When it is lost its calls end with `unavailable`, and `attempt` says whether they had left. It is
/// never mended: connect anew.
package final class HamletConnection: Caller {
  private let channel: any Channel
  private let handler: ClientConnectionHandler
  private let endpoint: Endpoint

  /// What the server said of itself; nil where it is not known yet.
  package var server: Hello? { handler.hello }

  /// Connects and waits for the server's HELLO.
  ///
  /// Throws `unavailable` where the server is not reached in time or speaks another protocol.
  package static func connect(
    to endpoint: Endpoint,
    _ options: ConnectionOptions,
    group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton
  ) async throws(CallError) -> HamletConnection {
    let connection = try await open(to: endpoint, options, group: group)
    try await connection.greeted(within: options.timeoutMilliseconds)
    return connection
  }

  /// Connects; calls may leave at once, behind this side's HELLO and inside TLS where there is TLS, a
  /// round trip before anything is known of the server.
  ///
  /// Throws `unavailable`, not sent, where the server is not reached in time.
  package static func open(
    to endpoint: Endpoint,
    _ options: ConnectionOptions,
    group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton
  ) async throws(CallError) -> HamletConnection {
    if let problem = options.tls?.ownProblem(at: options.unixMilliseconds()) {
      throw .ownDevice(problem)
    }
    let attempts = Attempts()
    let bootstrap = ClientBootstrap(group: group)
      .connectTimeout(.milliseconds(options.timeoutMilliseconds))
      .channelOption(.maxMessagesPerRead, value: TransportLimits.readsPerTurn)
      .channelOption(.allowRemoteHalfClosure, value: true)
      .channelInitializer { channel in
        // Before the first byte can come: the server speaks without waiting.
        channel.eventLoop.makeCompletedFuture {
          let pipeline = channel.pipeline.syncOperations
          if let tls = options.tls {
            try pipeline.addHandler(tls.handler(now: options.unixMilliseconds))
          }
          let handler = ClientConnectionHandler(options, on: channel.eventLoop)
          try pipeline.addHandler(handler)
          attempts.add(handler, on: channel)
        }
      }
    do {
      let channel = try await bootstrap.connect(to: endpoint)
      guard let handler = attempts.handler(on: channel) else { throw CallError.internalFault() }
      let connection = HamletConnection(channel, handler, endpoint)
      try await connection.wait(for: handler.opening.futureResult, options.timeoutMilliseconds)
      return connection
    } catch let error as CallError {
      if let refusal = options.tls?.refusal { throw .server(refusal) }
      throw error
    } catch {
      throw unreachable(endpoint)
    }
  }

  private static func unreachable(_ endpoint: Endpoint) -> CallError {
    CallError.unavailable(
      "The server at \(endpoint) cannot be reached.",
      "无法连接服务器 \(endpoint)。"
    ).after(.notSent)
  }

  /// Waits for the server's HELLO.
  ///
  /// Throws `unavailable`, not sent, where it does not come in time: what is said of this connection,
  /// not of calls that left already.
  package func greeted(within milliseconds: Int64) async throws(CallError) {
    do {
      _ = try await wait(for: handler.greeting.futureResult, milliseconds)
    } catch let error as CallError {
      throw error
    } catch {
      throw Self.unreachable(endpoint)
    }
  }

  /// Closes the channel where what is waited for does not come in time; then it fails.
  private func wait<T: Sendable>(
    for event: EventLoopFuture<T>,
    _ milliseconds: Int64
  ) async throws -> T {
    let timeout = channel.eventLoop.scheduleTask(in: .milliseconds(milliseconds)) { [channel] in
      channel.close(promise: nil)
    }
    defer { timeout.cancel() }
    return try await event.get()
  }

  private init(
    _ channel: any Channel,
    _ handler: ClientConnectionHandler,
    _ endpoint: Endpoint
  ) {
    self.channel = channel
    self.handler = handler
    self.endpoint = endpoint
  }

  package func start(
    _ method: String,
    _ options: CallOptions,
    _ opening: CallOpening
  ) async throws(CallError) -> any ClientCall {
    let call = ConnectionCall(on: handler, linkMilliseconds: options.linkMilliseconds)
    handler.post(.open(call, options.head(of: method), opening))
    return call
  }

  /// Whether the connection is still there; a call may yet find it gone.
  package var isOpen: Bool { channel.isActive }

  /// Why the server serves this device no more, once it said so; nil: it did not.
  package var refusal: CallError? {
    handler.farewell.flatMap { $0.code == .unauthenticated ? $0 : nil }
  }

  /// Opens no more calls, waits for those at work, and closes.
  package func close() async {
    handler.post(.leave)
    await waitUntilClosed()
  }

  /// Closes at once; calls at work end with `unavailable`.
  package func cut() async {
    channel.close(promise: nil)
    await waitUntilClosed()
  }

  /// Waits until the connection is closed, by whatever side.
  package func waitUntilClosed() async {
    // Closing has no result that could fail.
    try? await channel.closeFuture.get()
  }
}

/// The handlers of the channels that were tried: kept aside, since a channel that was refused at once
/// has none any more when it is asked why.
private final class Attempts: Sendable {
  private let handlers = Mutex<[ObjectIdentifier: ClientConnectionHandler]>([:])

  func add(_ handler: ClientConnectionHandler, on channel: any Channel) {
    handlers.withLock { $0[ObjectIdentifier(channel)] = handler }
  }

  func handler(on channel: any Channel) -> ClientConnectionHandler? {
    handlers.withLock { $0[ObjectIdentifier(channel)] }
  }
}

extension ClientBootstrap {
  fileprivate func connect(to endpoint: Endpoint) async throws -> any Channel {
    switch endpoint {
    case .tcp(let host, let port): try await connect(host: host, port: port).get()
    case .unix(let path): try await connect(unixDomainSocketPath: path).get()
    }
  }
}
