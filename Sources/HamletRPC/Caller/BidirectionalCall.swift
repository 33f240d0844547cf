package import HamletMessages

/// A call that sends and gets streams of messages; one task sends while another receives.
package struct BidirectionalCall<I: ContractMessage, O: ContractMessage>: Sendable {
  /// The call itself.
  package let call: any ClientCall

  init(_ call: any ClientCall) { self.call = call }

  /// Sends a message; waits for credit.
  package func send(_ message: I) async throws(CallError) {
    try await call.send(message.encoded())
  }

  /// Says that all messages were sent.
  package func finish() async { await call.finish() }

  /// The messages of the server, to be iterated once.
  package var responses: ServerStreamCall<O> { ServerStreamCall(call) }

  /// The next message of the server, or nil after the last.
  package func next() async throws(CallError) -> O? { try await responses.next() }

  /// Asks the server to stop.
  package func cancel() { call.cancel() }
}
