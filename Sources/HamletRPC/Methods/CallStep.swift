package import NIOCore

/// The whole of a method after admission: decoding, rules, handler, encoding.
///
/// Gives the response of a unary or client-stream method, and nil after a stream of responses.
package typealias CallStep = @Sendable (CallContext) async throws(CallError) -> ByteBuffer?

/// The same for a unary method whose handler never waits: it runs where the call was read, without a
/// task, whose frames take ten pieces of memory from the heap, and in memory that the next call gets.
package typealias StepAtOnce =
  @Sendable (CallContext, CallMemory) throws(CallError) -> ByteBuffer
