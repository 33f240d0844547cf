package import HamletMessages

/// What the server's transport is to do next.
package enum ServerAction: Equatable, Sendable {
  /// Nothing until the next event; drain the output now.
  case none
  /// The client's HELLO was read.
  case greeted(Hello)
  /// A call opens: start its handler. Its head carries the connection's token where its own was
  /// empty. Answer with `setKind` in the same turn where the method is known; END it in any case.
  case call(CallNumber, CallHead, IncomingMessage?, last: Bool)
  /// A further request message; nil: only the client's side ends.
  case message(CallNumber, IncomingMessage?, last: Bool)
  /// The call is to stop; sent at most once for a call, and never after `beginCommit`, except `lost`.
  case stop(CallNumber, StopCause)
  /// All that was queued for the call is on its way: the next message may follow.
  case sendable(CallNumber)
  /// The client says that it is closing, and why.
  case peerLeaving(Goaway)
  /// Shut down the sending side; all output has been written.
  case halfClose
  /// Close the socket; the last action.
  case close(CloseReason)
}
