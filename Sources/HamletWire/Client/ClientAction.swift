package import HamletMessages
package import NIOCore

/// What the client's transport is to do next.
package enum ClientAction: Equatable, Sendable {
  /// Nothing until the next event; drain the output now.
  case none
  /// The server's HELLO was read.
  case greeted(Hello)
  /// A response message of a stream.
  case message(ClientCallID, IncomingMessage)
  /// The call is over: its status (a code above 16 is already `UNKNOWN`), and the response where
  /// one is due.
  case end(ClientCallID, EndHead, ByteBuffer?)
  /// The call is over without an END.
  case lost(ClientCallID, LossCause)
  /// All that was queued for the call is on its way: the next message may follow.
  case sendable(ClientCallID)
  /// The server says that it is closing, and why: open no more calls here.
  case peerLeaving(Goaway)
  /// Shut down the sending side; all output has been written.
  case halfClose
  /// Close the socket; the last action.
  case close(CloseReason)
}
