package import NIOCore

/// The whole of a method after admission: decoding, rules, handler, encoding.
///
/// Gives the response of a unary or client-stream method, and nil after a stream of responses.
package typealias CallStep = @Sendable (CallContext) async throws(CallError) -> ByteBuffer?
