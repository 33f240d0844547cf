package import NIOCore

/// A message as it came in, not decoded.
package struct IncomingMessage: Hashable, Sendable {
  /// The message's bytes: a slice of what was read.
  package let payload: ByteBuffer
  /// The credit it spent, to be given to `taken` once the application has it; 0 in a CALL.
  package let credit: Int
}
