internal import NIOCore

/// What is to be written for the whole connection, in the order in which it may leave: the opening,
/// what overtakes, ENDs of calls with nothing before them, then one message of each call in turn.
struct OutputQueue {
  /// Preface and HELLO: never dropped for a GOAWAY, which must come behind them.
  private var opening: ByteBuffer
  private var urgent = ByteBuffer()
  /// Whether an answer to a PING is among them.
  private var hasPong = false
  private var ready = ByteBuffer()
  /// Where in `ready` the ENDs end.
  private var readyEnds: [(call: CallNumber, offset: Int)] = []
  /// Calls whose first frame may leave.
  private var ring = CircularBuffer<UInt64>(initialCapacity: 2)
  private var meter = OutputMeter()

  init(opening: ByteBuffer) {
    self.opening = opening
  }

  /// Whether nothing waits and all that was taken is written.
  var isFlushed: Bool {
    opening.readableBytes == 0 && urgent.readableBytes == 0 && ready.readableBytes == 0
      && ring.isEmpty && meter.isFlushed
  }

  /// Since when the peer has taken nothing although bytes wait.
  var stalledSince: WireInstant? { meter.stalledSince }

  /// When the peer is closed if it takes nothing until then.
  var stallDeadline: WireInstant? {
    meter.stalledSince?.adding(milliseconds: WireLimits.stalledOutput)
  }

  func isStalled(at now: WireInstant) -> Bool {
    stallDeadline.map { now >= $0 } ?? false
  }

  /// Notes an answer to a PING; false: one waits already.
  mutating func notePong() -> Bool {
    guard !hasPong else { return false }
    hasPong = true
    return true
  }

  /// Lends the buffer of frames that overtake.
  mutating func withUrgent<R>(_ body: (inout ByteBuffer) -> R) -> R {
    body(&urgent)
  }

  /// Lends the buffer of ENDs; `call`'s END ends where `body` stops writing.
  mutating func withReady<R>(endOf call: CallNumber, _ body: (inout ByteBuffer) -> R) -> R {
    let before = ready.readableBytes
    // The storage of the last burst once more, or another of its size where the socket still holds it.
    if before == 0, ready.writerIndex > 0 { ready.clear() }
    let result = body(&ready)
    if ready.readableBytes > before { readyEnds.append((call, ready.readableBytes)) }
    return result
  }

  mutating func enqueue(_ call: UInt64) {
    ring.append(call)
  }

  /// The call whose turn it is.
  mutating func nextInRing() -> UInt64? {
    ring.popFirst()
  }

  /// Drops what has not been taken; the opening stays unless `all`.
  mutating func drop(all: Bool = false) {
    if all { opening.clear() }
    urgent.clear()
    ready.clear()
    readyEnds.removeAll()
    ring.removeAll()
  }

  /// The bytes that go before any message.
  mutating func takeFirst(now: WireInstant) -> ByteBuffer? {
    if opening.readableBytes > 0 || urgent.readableBytes > 0 {
      let first = Self.joined(opening, &urgent)
      opening = ByteBuffer()
      hasPong = false
      meter.taken(first.readableBytes, now: now)
      return first
    }
    guard ready.readableBytes > 0 else { return nil }
    let first = ready
    ready.moveReaderIndex(to: ready.writerIndex)
    if ready.storageCapacity > WireLimits.outputKept { ready = ByteBuffer() }
    for end in readyEnds { meter.end(of: end.call, after: end.offset) }
    readyEnds.removeAll(keepingCapacity: true)
    meter.taken(first.readableBytes, now: now)
    return first
  }

  /// Gives back the storage that is kept for the next burst.
  mutating func letGo() {
    if ready.readableBytes == 0 { ready = ByteBuffer() }
  }

  /// Notes a frame that the machine takes from a call's own queue.
  mutating func took(_ frame: ByteBuffer, endOf call: CallNumber?, now: WireInstant) {
    if let call { meter.end(of: call, after: frame.readableBytes) }
    meter.taken(frame.readableBytes, now: now)
  }

  /// The socket took `count` bytes.
  mutating func written(_ count: Int, now: WireInstant) { meter.written(count, now: now) }

  /// A call whose END is written by now; each is told once.
  mutating func nextEnded() -> CallNumber? { meter.nextEnded() }

  private static func joined(_ first: ByteBuffer, _ second: inout ByteBuffer) -> ByteBuffer {
    var result = first
    if result.readableBytes == 0 {
      swap(&result, &second)
    } else {
      result.writeBuffer(&second)
    }
    second = ByteBuffer()
    return result
  }
}
