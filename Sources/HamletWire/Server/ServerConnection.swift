internal import HamletMessages
package import NIOCore

/// The server's side of one connection: bytes, calls and time in, one action out.
///
/// One turn of the transport: give it an event, ask `next` until `none`, drain `takeOutput`, arm a
/// timer for `nextDeadline`. It reads no clock and does no I/O; its owner is one event loop.
package struct ServerConnection {
  let settings: ConnectionSettings
  let heads: HeadDecoder
  let writer: FrameWriter
  var lifecycle = ServerLifecycle()
  var reader: FrameReader
  var liveness: Liveness
  var output: OutputQueue
  var calls = CallTable()
  /// Actions that wait to be asked for.
  var pending = SmallQueue<ServerAction>()
  /// The highest call read; calls above `lastCall` are not opened.
  var highestCall: CallNumber = 0
  /// The highest call that GOAWAY says was read; nil: none was sent.
  var lastCall: CallNumber?
  /// What CALLs may leave out.
  var memory = HeadMemory()
  var nextCallDeadline: WireInstant?
  var hasInputEnded = false
  var pings: UInt64 = 0
  var noise: NoiseBudget

  /// What the client takes; the floors until its HELLO is read.
  package internal(set) var peer = PeerSettings.floors

  /// A connection just made (after the TLS handshake, where there is one): preface and HELLO wait in
  /// the output.
  package init(settings: ConnectionSettings, now: WireInstant) {
    self.settings = settings
    let arena = Arena(firstBlock: WireLimits.headArena)
    heads = HeadDecoder(arena)
    writer = FrameWriter(arena)
    reader = FrameReader(from: .client, limit: settings.maxFrame)
    liveness = Liveness(settings.patience, now: now)
    noise = NoiseBudget(now: now)
    output = OutputQueue(opening: writer.opening(settings.hello))
  }

  // MARK: Events of the socket.

  /// Bytes came.
  package mutating func receive(_ bytes: ByteBuffer, now: WireInstant) {
    guard bytes.readableBytes > 0 else { return }
    liveness.received(now: now)
    if isReading { reader.append(bytes) }
  }

  /// The client ended its side, or the link is lost.
  package mutating func inputEnded(now: WireInstant) {
    hasInputEnded = true
  }

  /// `nextDeadline` is reached; early or late calls do no harm.
  package mutating func timePassed(now: WireInstant) {
    if isReading {
      stopLateCalls(now: now)
      switch liveness.check(stalledSince: output.stalledSince, now: now) {
      case .fine: break
      case .ping: ping()
      case .close(let reason): perform(lifecycle.apply(.failed(reason), now: now))
      }
    } else if output.isStalled(at: now) {
      perform(lifecycle.apply(.failed(.stalledOutput), now: now))
    }
    perform(lifecycle.apply(.timePassed, now: now))
    // What a connection keeps for its next calls, it gives back where it has none for long.
    if calls.isEmpty {
      calls.removeAll()
      output.letGo()
    }
  }

  /// What to do next; ask until it is `none` after every event and every call of this type.
  package mutating func next(now: WireInstant) -> ServerAction {
    while pending.isEmpty, step(now: now) {}
    return pending.popFirst() ?? .none
  }

  /// When `timePassed` is due.
  package var nextDeadline: WireInstant? {
    // Mutating, as all that other targets ask for each call: they would copy the machine to read it.
    mutating get {
      let live = liveness.nextDeadline(stalledSince: output.stalledSince)
      return switch lifecycle.state {
      case .preface, .hello, .open, .leaving: min(live, nextCallDeadline ?? live)
      case .draining(let until): min(live, nextCallDeadline ?? live, until)
      case .flushing(let farewell): [farewell.until, output.stallDeadline].compactMap(\.self).min()
      case .lingering(_, let until): until
      case .closed: nil
      }
    }
  }

  // MARK: Output.

  /// Gives whole frames to write; nil: nothing may be written now.
  ///
  /// Take only while the socket takes: what is not taken can still be overtaken or dropped. With
  /// `most` 0 nothing is given; else at least a frame.
  package mutating func takeOutput(upTo most: Int, now: WireInstant) -> ByteBuffer? {
    if case .closed = lifecycle.state { return nil }
    guard most > 0 else { return nil }
    if let first = output.takeFirst(now: now) { return first }
    while let turn = output.nextInRing() {
      if let frame = takeMessage(of: CallNumber(truncatingIfNeeded: turn), now: now) {
        return frame
      }
    }
    return nil
  }

  /// The socket took `count` more of the bytes that `takeOutput` gave.
  package mutating func outputWritten(_ count: Int, now: WireInstant) {
    output.written(count, now: now)
    while let call = output.nextEnded() { calls.retire(call) }
  }
}
