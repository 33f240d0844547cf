package import HamletMessages

/// The messages of a client, decoded and checked one by one as the handler takes them.
///
/// Taking a message gives its bytes back to the client as credit, so a handler that does not take
/// holds its client up. One task iterates it, once.
package struct RequestStream<M: ContractMessage>: AsyncSequence, Sendable {
  package typealias Element = M
  package typealias Failure = CallError

  let call: ServerCall

  /// Takes the messages in order.
  package struct AsyncIterator: AsyncIteratorProtocol {
    package typealias Failure = CallError

    let call: ServerCall

    /// The next message, or nil after the last; throws why the call was stopped or what is wrong
    /// with the message.
    package mutating func next() async throws(CallError) -> M? {
      guard let bytes = try await call.take() else { return nil }
      return try call.decode(M.self, from: bytes)
    }

    /// The same, on the caller's actor.
    package mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(CallError) -> M? {
      guard let bytes = try await call.take() else { return nil }
      return try call.decode(M.self, from: bytes)
    }
  }

  package func makeAsyncIterator() -> AsyncIterator { AsyncIterator(call: call) }
}
