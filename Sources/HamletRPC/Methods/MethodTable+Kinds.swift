package import HamletMessages
internal import NIOCore

extension MethodTable {
  /// Registers a method with one request and one response.
  package mutating func unary<I: ContractMessage, O: ContractMessage>(
    _ name: String,
    _ handler: @escaping @Sendable (I, CallContext) async throws(CallError) -> O
  ) {
    add(name, clientStreams: false, serverStreams: false) { context async throws(CallError) in
      let call = context.call
      let request = try call.decode(I.self, from: call.takeOnly())
      let reply = call.encode(try await handler(request, context))
      try call.checkResponse(bytes: reply.readableBytes)
      return reply
    }
  }

  /// Says that a registered unary method's handler never waits, and gives it as such.
  ///
  /// Its calls are answered before the next is read. Not for writes, nor for what takes long.
  package mutating func atOnce<I: ContractMessage, O: ContractMessage>(
    _ name: String,
    _ handler: @escaping @Sendable (I, CallContext) throws(CallError) -> O
  ) {
    let isPlain = MessageDecoder.takesNothing(I.self)
    answerAtOnce(name) { context, memory throws(CallError) in
      let call = context.call
      let bytes = try call.onlyMessage()
      let request =
        isPlain && bytes.readableBytes == 0
        ? I() : try call.decode(I.self, from: bytes, in: memory)
      let reply = memory.encode(try handler(request, context))
      try call.checkResponse(bytes: reply.readableBytes)
      return reply
    }
  }

  /// Registers a method with one request and a stream of responses.
  package mutating func serverStream<I: ContractMessage, O: ContractMessage>(
    _ name: String,
    _ handler:
      @escaping @Sendable (I, ResponseStream<O>, CallContext) async throws(CallError) -> Void
  ) {
    add(name, clientStreams: false, serverStreams: true) { context async throws(CallError) in
      let call = context.call
      let request = try call.decode(I.self, from: call.takeOnly())
      try await handler(request, ResponseStream(call: call), context)
      return nil
    }
  }

  /// Registers a method with a stream of requests and one response.
  package mutating func clientStream<I: ContractMessage, O: ContractMessage>(
    _ name: String,
    _ handler: @escaping @Sendable (RequestStream<I>, CallContext) async throws(CallError) -> O
  ) {
    add(name, clientStreams: true, serverStreams: false) { context async throws(CallError) in
      let call = context.call
      let reply = call.encode(try await handler(RequestStream(call: call), context))
      try call.checkResponse(bytes: reply.readableBytes)
      return reply
    }
  }

  /// Registers a method with streams both ways.
  package mutating func bidirectional<I: ContractMessage, O: ContractMessage>(
    _ name: String,
    _ handler:
      @escaping @Sendable (RequestStream<I>, ResponseStream<O>, CallContext)
      async throws(CallError) -> Void
  ) {
    add(name, clientStreams: true, serverStreams: true) { context async throws(CallError) in
      let call = context.call
      try await handler(RequestStream(call: call), ResponseStream(call: call), context)
      return nil
    }
  }
}
