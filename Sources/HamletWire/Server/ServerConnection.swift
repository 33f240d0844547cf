package import HamletMessages
package import NIOCore

/// The server's side of one connection: bytes, calls and time in, one action out.
///
/// One turn of the transport: give it an event, ask `next` until `none`, drain `takeOutput`, arm a
/// timer for `nextDeadline`. It reads no clock and does no I/O; its owner is one event loop.
package struct ServerConnection {
  /// A connection just made (after the TLS handshake, where there is one): preface and HELLO wait in
  /// the output.
  package init(settings: ConnectionSettings, now: WireInstant) {
  }

  // MARK: Events of the socket.

  /// Bytes came.
  package mutating func receive(_ bytes: ByteBuffer, now: WireInstant) {}
  /// The client ended its side, or the link is lost.
  package mutating func inputEnded(now: WireInstant) {}
  /// `nextDeadline` is reached; early or late calls do no harm.
  package mutating func timePassed(now: WireInstant) {}
  /// What to do next; ask until it is `none` after every event and every call of this type.
  package mutating func next(now: WireInstant) -> ServerAction { .none }
  /// When `timePassed` is due.
  package var nextDeadline: WireInstant? { nil }

  // MARK: Output.

  /// Whole frames to write, about `most` bytes; nil: nothing may be written now. Take only while the
  /// socket takes: what is not taken can still be overtaken or dropped.
  package mutating func takeOutput(upTo most: Int, now: WireInstant) -> ByteBuffer? { nil }
  /// The socket took `count` more of the bytes that `takeOutput` gave.
  package mutating func outputWritten(_ count: Int, now: WireInstant) {}

  // MARK: Calls.

  /// What the client takes; the floors until its HELLO is read.
  package var peer: PeerSettings { .floors }
  /// How many calls have no END written.
  package var openCalls: Int { 0 }
  /// Bytes that the response in an END may have.
  package var responseLimit: Int { 0 }
  /// Bytes that a message of a response stream may have.
  package var messageLimit: Int { 0 }
  /// Says what the method is, in the turn of its `call` action: streams have no deadline unless
  /// asked for, and response streams end at once when draining. Until said, it is unary.
  package mutating func setKind(_ kind: CallKind, of call: CallNumber) {}
  /// The call's deadline; nil: none, or no such call.
  package func deadline(of call: CallNumber) -> WireInstant? { nil }
  /// The application took a request message: gives back its `credit`.
  package mutating func taken(_ credit: Int, of call: CallNumber) {}
  /// Packs a response message once, behind its header, into the output.
  package mutating func send(
    _ call: CallNumber,
    _ pack: (inout ByteBuffer) -> Void
  ) -> SendOutcome { .gone }
  /// The call's write is being handed to a commit: from now on no deadline, RESET or drain stops it.
  ///
  /// False: it was stopped before, or is gone; do not commit.
  package mutating func beginCommit(_ call: CallNumber) -> Bool { false }
  /// Ends the call, once: a status, and for an OK unary or client-stream call the response, packed
  /// once behind header and head into the output. Not OK drops its unsent messages; the head is
  /// shortened until it fits.
  package mutating func end(
    _ call: CallNumber,
    _ head: EndHead,
    response: ((inout ByteBuffer) -> Void)? = nil
  ) -> SendOutcome { .gone }
  /// Sends GOAWAY and closes when the calls have ended, at the latest after 30 s.
  package mutating func drain(now: WireInstant) {}
}
