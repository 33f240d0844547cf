package import HamletMessages
package import NIOCore

/// Where a call's answers go: a connection, or the caller itself in process.
///
/// Every method may be called from any thread, and ignores a call that it no longer knows.
package protocol CallOutlet: AnyObject, Sendable {
  /// The call was admitted; told before its handler starts, and not where that never waits: such a
  /// call has ended when the server is done with its arrival.
  func opens(_ call: ServerCall)

  /// Sends a message of a stream; `ServerCall.outputLeft` tells when it has gone.
  func sends(_ message: ByteBuffer, of call: UInt32)

  /// The handler has taken messages that spent this credit; it may be granted again.
  func took(_ credit: Int, of call: UInt32)

  /// A call is turned away for want of room; told where it was opened, before its end.
  func findsNoRoom()

  /// Ends a call with `OK`, once, whose handler never waited: told where it was opened, before the
  /// server is done with its arrival.
  func answers(_ call: UInt32, with payload: ByteBuffer)

  /// Ends a call, once.
  func ends(_ call: UInt32, with head: EndHead, payload: ByteBuffer?)
}

extension CallOutlet {
  package func answers(_ call: UInt32, with payload: ByteBuffer) {
    ends(call, with: EndHead(), payload: payload)
  }

  package func findsNoRoom() {}
}
