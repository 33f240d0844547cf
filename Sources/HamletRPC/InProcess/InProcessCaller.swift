internal import HamletWire
internal import NIOCore

/// Calls the method table directly, with the rules of a connection and without its bytes.
///
/// Like a connection it remembers the last token. What it does not do: frame limits of requests.
package struct InProcessCaller: Caller {
  private let server: CallServer
  private let session: ClientSession
  private let arenas = ArenaPool()
  private let responseLimit: Int
  private let unixMilliseconds: @Sendable () -> Int64

  /// Makes a caller of a server in this process.
  ///
  /// - Parameters:
  ///   - server: whose methods are called.
  ///   - session: what is remembered as of a connection.
  ///   - responseLimit: the largest response taken, in bytes.
  ///   - unixMilliseconds: the wall clock.
  package init(
    _ server: CallServer,
    session: ClientSession = ClientSession(),
    responseLimit: Int = 256 * 1024,
    unixMilliseconds: @escaping @Sendable () -> Int64
  ) {
    self.server = server
    self.session = session
    self.responseLimit = responseLimit
    self.unixMilliseconds = unixMilliseconds
  }

  package func start(
    _ method: String,
    _ options: CallOptions,
    _ opening: CallOpening
  ) async throws(CallError) -> any ClientCall {
    let arrival = CallArrival(
      number: 1,
      head: options.head(of: method),
      message: opening.message,
      isWhole: !opening.kind.requestsStream,
      instant: .now,
      unixMilliseconds: unixMilliseconds(),
      responseLimit: responseLimit,
      messageLimit: responseLimit
    )
    let call = InProcessCall()
    server.open(arrival, from: session, to: call, arenas: arenas)
    call.watchDeadline()
    return call
  }
}
