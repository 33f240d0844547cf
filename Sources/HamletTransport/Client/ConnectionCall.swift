internal import HamletMessages
internal import HamletRPC
internal import HamletWire
internal import NIOCore

/// One call over a connection, as its caller sees it.
// `id`, `credit` and `deadline` are touched on the connection's loop alone; all else is constant.
final class ConnectionCall: StoppableCall, @unchecked Sendable {
  let core = ClientCallCore()
  private let connection: ClientConnectionHandler
  /// Milliseconds past its deadline that its end may be on its way.
  let linkMilliseconds: Int64

  /// The machine's name of the call; nil before it is opened and where it could not be.
  var id: ClientCallID?
  /// Bytes of messages that wait for credit.
  var waiting = 0
  /// When the caller stops waiting for the server's end, or nil.
  var deadline: WireInstant?

  init(on connection: ClientConnectionHandler, linkMilliseconds: UInt32) {
    self.linkMilliseconds = Int64(linkMilliseconds)
    self.connection = connection
  }

  func send(_ message: ByteBuffer) async throws(CallError) {
    guard try core.willSend(max(1, message.readableBytes)) else { return }
    connection.post(.send(self, message))
    await core.waitForRoom { [self] in cancel() }
  }

  func finish() async { connection.post(.finish(self)) }

  func next() async throws(CallError) -> ByteBuffer? {
    try await core.next(took: { self.took($0) }, cancel: { [self] in cancel() })
  }

  func cancel() { connection.post(.cancel(self)) }

  func stop() { connection.post(.stop(self)) }

  func end() async -> CallEnd {
    await core.waitForEnd(took: { self.took($0) }, cancel: { [self] in cancel() })
  }

  private func took(_ credit: Int) {
    if credit > 0 { connection.post(.took(self, credit)) }
  }
}
