package import HamletMessages
package import NIOCore

/// The client's side of one connection: bytes, calls and time in, one action out.
///
/// One turn of the transport: give it an event, ask `next` until `none`, drain `takeOutput`, arm a
/// timer for `nextDeadline`. It reads no clock and does no I/O; its owner is one event loop.
package struct ClientConnection {
  /// A connection just made (after the TLS handshake, where there is one): preface and HELLO wait in
  /// the output, and calls may be opened at once.
  package init(settings: ConnectionSettings, now: WireInstant) {}

  // MARK: Events of the socket.

  /// Bytes came.
  package mutating func receive(_ bytes: ByteBuffer, now: WireInstant) {}
  /// The server ended its side, or the link is lost.
  package mutating func inputEnded(now: WireInstant) {}
  /// `nextDeadline` is reached; early or late calls do no harm.
  package mutating func timePassed(now: WireInstant) {}
  /// What to do next; ask until it is `none` after every event and every call of this type.
  package mutating func next(now: WireInstant) -> ClientAction { .none }
  /// When `timePassed` is due.
  package var nextDeadline: WireInstant? { nil }

  // MARK: Output.

  /// Whole frames to write, about `most` bytes; nil: nothing may be written now. Take only while the
  /// socket takes: what is not taken can still be overtaken or dropped.
  package mutating func takeOutput(upTo most: Int, now: WireInstant) -> ByteBuffer? { nil }
  /// The socket took `count` more of the bytes that `takeOutput` gave.
  package mutating func outputWritten(_ count: Int, now: WireInstant) {}

  // MARK: Calls.

  /// What the server takes; the floors until its HELLO is read.
  package var peer: PeerSettings { .floors }
  /// Calls that are open or wait to be opened.
  package var openCalls: Int { 0 }
  /// Bytes that a message of a request stream may have.
  package var messageLimit: Int { 0 }
  /// Opens a call; `message` packs its first message, nil sends NONE. `last` ends the client's side.
  ///
  /// The client's own timeout is the caller's to keep: on it, `reset`.
  package mutating func open(
    _ head: CallHead,
    kind: CallKind,
    last: Bool,
    message: ((inout ByteBuffer) -> Void)?
  ) -> OpenOutcome { .closing }
  /// Packs a further request message once, behind its header, into the output.
  package mutating func send(
    _ call: ClientCallID,
    last: Bool,
    _ pack: (inout ByteBuffer) -> Void
  ) -> SendOutcome { .gone }
  /// Ends the client's side without a further message.
  package mutating func finish(_ call: ClientCallID) -> SendOutcome { .gone }
  /// Asks the server to stop the call: no `message` follows, and `end` when the server's END comes;
  /// a call that has not left is `lost` as `notStarted` at once.
  package mutating func reset(_ call: ClientCallID) {}
  /// The application took a response message: gives back its `credit`.
  package mutating func taken(_ credit: Int, of call: ClientCallID) {}
  /// Opens no more calls and closes after the last END.
  package mutating func leave() {}
}
