internal import HamletMessages
internal import HamletWire
package import NIOCore

/// What carries calls to a server: a connection, or the method table itself in process.
package protocol Caller: Sendable {
  /// Opens a call by its method's full name.
  ///
  /// Throws `unavailable` with `attempt` `notSent` where the call cannot leave.
  func start(
    _ method: String,
    _ options: CallOptions,
    _ opening: CallOpening
  ) async throws(CallError) -> any ClientCall
}

extension Caller {
  /// Opens a call that sends its messages later; its kind is looked up in the contract.
  package func start(
    _ method: String,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> any ClientCall {
    let kind = Contract.schema.method(method).map { CallKind($0.info) } ?? .bidirectional
    return try await start(method, options, CallOpening(kind))
  }
}

/// One call as its caller sees it; one task sends, one task receives.
///
/// A task that is cancelled while it waits here cancels the call.
package protocol ClientCall: Sendable {
  /// Sends a message; waits for credit. Throws the call's end where it failed already.
  func send(_ message: ByteBuffer) async throws(CallError)

  /// Says that all messages were sent.
  func finish() async

  /// The next message, the response of a unary or client-stream call being the last; nil after it.
  ///
  /// Throws the call's error after the messages that came before it.
  func next() async throws(CallError) -> ByteBuffer?

  /// Asks the server to stop and ends the call here with `cancelled`, unless it has ended.
  func cancel()

  /// The end of the call; messages not taken before are dropped.
  func end() async -> CallEnd
}
