package import HamletMessages

/// A call that is answered with a stream of messages; iterate it once.
package struct ServerStreamCall<O: ContractMessage>: AsyncSequence, Sendable {
  package typealias Element = O
  package typealias Failure = CallError

  /// The call itself.
  package let call: any ClientCall

  init(_ call: any ClientCall) { self.call = call }

  /// Takes the messages in order.
  package struct AsyncIterator: AsyncIteratorProtocol {
    package typealias Failure = CallError

    let call: any ClientCall

    /// The next message, or nil after the last of a call that succeeded.
    package mutating func next() async throws(CallError) -> O? {
      guard let bytes = try await call.next() else { return nil }
      return try ResponseDecoding.decode(O.self, from: bytes)
    }

    /// The same, on the caller's actor.
    package mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(CallError) -> O? {
      guard let bytes = try await call.next() else { return nil }
      return try ResponseDecoding.decode(O.self, from: bytes)
    }
  }

  package func makeAsyncIterator() -> AsyncIterator { AsyncIterator(call: call) }

  /// The next message, or nil after the last; for callers that take one at a time.
  package func next() async throws(CallError) -> O? {
    var iterator = makeAsyncIterator()
    return try await iterator.next()
  }

  /// Asks the server to stop.
  package func cancel() { call.cancel() }
}
