package import HamletMessages
internal import HamletWire
package import NIOCore

extension Caller {
  /// Calls a unary method.
  package func unary<I: ContractMessage, O: ContractMessage>(
    _ method: String,
    _ request: I,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> O {
    let reply = try await unary(method, payload: request.encoded(), options)
    return try ResponseDecoding.decode(O.self, from: reply.payload)
  }

  /// Calls a unary method by name with a message's bytes, as the shell does.
  package func unary(
    _ method: String,
    payload: ByteBuffer,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> RawReply {
    let call = try await start(method, options, CallOpening(.unary, payload))
    return try await ResponseDecoding.onlyResponse(of: call)
  }

  /// Calls a method that answers with a stream.
  package func serverStream<I: ContractMessage, O: ContractMessage>(
    _ method: String,
    _ request: I,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ServerStreamCall<O> {
    ServerStreamCall(
      try await start(method, options, CallOpening(.serverStream, request.encoded()))
    )
  }

  /// Calls a method that takes a stream.
  package func clientStream<I: ContractMessage, O: ContractMessage>(
    _ method: String,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> ClientStreamCall<I, O> {
    ClientStreamCall(try await start(method, options, CallOpening(.clientStream)))
  }

  /// Calls a method that streams both ways.
  package func bidirectional<I: ContractMessage, O: ContractMessage>(
    _ method: String,
    _ options: CallOptions = CallOptions()
  ) async throws(CallError) -> BidirectionalCall<I, O> {
    BidirectionalCall(try await start(method, options, CallOpening(.bidirectional)))
  }
}

/// The response of a call made by name.
package struct RawReply: Sendable, Equatable {
  /// The response message's bytes.
  package let payload: ByteBuffer
  /// Whether it is the reply of an earlier call with the same key.
  package let isReplay: Bool

  /// Describes a response.
  package init(payload: ByteBuffer, isReplay: Bool) {
    self.payload = payload
    self.isReplay = isReplay
  }
}
