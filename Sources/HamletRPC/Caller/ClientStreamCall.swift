package import HamletMessages

/// A call that sends a stream of messages and gets one response.
package struct ClientStreamCall<I: ContractMessage, O: ContractMessage>: Sendable {
  /// The call itself.
  package let call: any ClientCall

  init(_ call: any ClientCall) { self.call = call }

  /// Sends a message; waits for credit.
  package func send(_ message: I) async throws(CallError) {
    try await call.send(message.encoded())
  }

  /// Says that all messages were sent, and gives the response.
  package func finish() async throws(CallError) -> O {
    await call.finish()
    let reply = try await ResponseDecoding.onlyResponse(of: call)
    return try ResponseDecoding.decode(O.self, from: reply.payload)
  }

  /// Asks the server to stop.
  package func cancel() { call.cancel() }
}
