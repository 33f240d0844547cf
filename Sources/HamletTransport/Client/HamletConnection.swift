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

  /// What the server said of itself.
  package let server: Hello

  /// Connects and waits for the server's HELLO.
  ///
  /// Throws `unavailable` where the server is not reached in time or speaks another protocol.
  package static func connect(
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
      return try await greet(attempts.handler(on: channel), on: channel, options)
    } catch let error as CallError {
      if let refusal = options.tls?.refusal { throw .server(refusal) }
      throw error
    } catch {
      throw CallError.unavailable(
        "The server at \(endpoint) cannot be reached.",
        "无法连接服务器 \(endpoint)。"
      ).after(.notSent)
    }
  }

  private static func greet(
    _ handler: ClientConnectionHandler?,
    on channel: any Channel,
    _ options: ConnectionOptions
  ) async throws -> HamletConnection {
    guard let handler else { throw CallError.internalFault() }
    let timeout = channel.eventLoop.scheduleTask(in: .milliseconds(options.timeoutMilliseconds)) {
      channel.close(promise: nil)
    }
    defer { timeout.cancel() }
    let hello = try await handler.greeting.futureResult.get()
    return HamletConnection(channel, handler, hello)
  }

  private init(_ channel: any Channel, _ handler: ClientConnectionHandler, _ server: Hello) {
    self.channel = channel
    self.handler = handler
    self.server = server
  }

  package func start(
    _ method: String,
    _ options: CallOptions,
    _ opening: CallOpening
  ) async throws(CallError) -> any ClientCall {
    let call = ConnectionCall(on: handler)
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
