package import HamletMessages
package import HamletWire
package import NIOCore

/// Where a call's answers go: a connection, or the caller itself in process.
///
/// Every method may be called from any thread, and ignores a call that it no longer knows.
package protocol CallOutlet: AnyObject, Sendable {
  /// The call was admitted: what kind it is; told before its handler starts.
  func opens(_ call: UInt32, as kind: CallKind)

  /// Sends a message of a stream; `ServerCall.outputLeft` tells when it has gone.
  func sends(_ message: ByteBuffer, of call: UInt32)

  /// The handler has taken messages of this many bytes; they may be granted again.
  func took(_ bytes: Int, of call: UInt32)

  /// Ends a call, once.
  func ends(_ call: UInt32, with head: EndHead, payload: ByteBuffer?)
}
