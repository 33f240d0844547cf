internal import HamletMessages
package import NIOCore

/// The client's side of one connection: bytes, calls and time in, one action out.
///
/// One turn of the transport: give it an event, ask `next` until `none`, drain `takeOutput`, arm a
/// timer for `nextDeadline`. It reads no clock and does no I/O; its owner is one event loop.
package struct ClientConnection {
  let settings: ConnectionSettings
  let heads: HeadDecoder
  let writer: FrameWriter
  var lifecycle = ClientLifecycle()
  var reader: FrameReader
  var liveness: Liveness
  var output: OutputQueue
  var calls: [ClientCallID: ClientCall] = [:]
  /// Calls by the number they have on the wire.
  var numbered: [CallNumber: ClientCallID] = [:]
  /// Calls whose CALL is not written, in order; those that were reset meanwhile are skipped.
  var waiting = CircularBuffer<ClientCallID>()
  /// Actions that wait to be asked for.
  var pending = CircularBuffer<ClientAction>(initialCapacity: 2)
  /// What the server knows of CALLs that were written.
  var memory = HeadMemory()
  /// The highest number given to a call.
  var highestCall: CallNumber = 0
  var highestID: UInt64 = 0
  var hasInputEnded = false
  var pings: UInt64 = 0

  /// What the server takes; the floors until its HELLO is read.
  package internal(set) var peer = PeerSettings.floors

  /// A connection just made (after the TLS handshake, where there is one): preface and HELLO wait in
  /// the output, and calls may be opened at once.
  package init(settings: ConnectionSettings, now: WireInstant) {
    self.settings = settings
    let arena = Arena(firstBlock: WireLimits.headArena)
    heads = HeadDecoder(arena)
    writer = FrameWriter(arena)
    reader = FrameReader(from: .server, limit: settings.maxFrame)
    liveness = Liveness(settings.patience, now: now)
    output = OutputQueue(opening: writer.opening(settings.hello))
  }

  // MARK: Events of the socket.

  /// Bytes came.
  package mutating func receive(_ bytes: ByteBuffer, now: WireInstant) {
    guard bytes.readableBytes > 0 else { return }
    liveness.received(now: now)
    if isReading { reader.append(bytes) }
  }

  /// The server ended its side, or the link is lost.
  package mutating func inputEnded(now: WireInstant) {
    hasInputEnded = true
  }

  /// `nextDeadline` is reached; early or late calls do no harm.
  package mutating func timePassed(now: WireInstant) {
    if isReading {
      switch liveness.check(stalledSince: output.stalledSince, now: now) {
      case .fine: break
      case .ping: ping()
      case .close(let reason): perform(lifecycle.apply(.failed(reason), now: now))
      }
    } else if output.isStalled(at: now) {
      perform(lifecycle.apply(.failed(.stalledOutput), now: now))
    }
    perform(lifecycle.apply(.timePassed, now: now))
  }

  /// What to do next; ask until it is `none` after every event and every call of this type.
  package mutating func next(now: WireInstant) -> ClientAction {
    while pending.isEmpty, step(now: now) {}
    return pending.popFirst() ?? .none
  }

  /// When `timePassed` is due.
  package var nextDeadline: WireInstant? {
    switch lifecycle.state {
    case .preface, .hello, .open, .leaving:
      liveness.nextDeadline(stalledSince: output.stalledSince)
    case .flushing(let farewell): [farewell.until, output.stallDeadline].compactMap(\.self).min()
    case .lingering(_, let until): until
    case .closed: nil
    }
  }

  // MARK: Output.

  /// Gives whole frames to write; nil: nothing may be written now.
  ///
  /// Take only while the socket takes: what is not taken can still be overtaken or dropped. With
  /// `most` 0 nothing is given; else at least a frame.
  package mutating func takeOutput(upTo most: Int, now: WireInstant) -> ByteBuffer? {
    guard lifecycle.state != .closed, most > 0 else { return nil }
    if let first = output.takeFirst(now: now) { return first }
    if let opening = takeOpening(now: now) { return opening }
    while let turn = output.nextInRing() {
      if let frame = takeMessage(of: ClientCallID(value: turn), now: now) { return frame }
    }
    return nil
  }

  /// The socket took `count` more of the bytes that `takeOutput` gave.
  package mutating func outputWritten(_ count: Int, now: WireInstant) {
    output.written(count, now: now)
  }
}
