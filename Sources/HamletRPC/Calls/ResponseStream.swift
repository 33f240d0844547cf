package import HamletMessages

/// Where a handler sends the messages of a stream.
package struct ResponseStream<M: ContractMessage>: Sendable {
  let call: ServerCall

  /// Sends a message; waits while the client's credit or the link holds up what was sent before.
  ///
  /// Throws why the call was stopped, and `resourceExhausted` for a message over the client's frame.
  package func send(_ message: M) async throws(CallError) {
    try await call.send(call.encode(message))
  }
}
