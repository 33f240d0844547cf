internal import NIOCore

/// Counts bytes handed to the socket and bytes it took, to know when an END is out and when the peer
/// has stopped taking.
struct OutputMeter {
  private var takenBytes: Int64 = 0
  private var writtenBytes: Int64 = 0
  private var ends = CircularBuffer<(call: CallNumber, at: Int64)>(initialCapacity: 2)
  private(set) var stalledSince: WireInstant?

  var isFlushed: Bool { writtenBytes >= takenBytes }

  /// `call`'s END ends `offset` bytes into what is taken next.
  mutating func end(of call: CallNumber, after offset: Int) {
    ends.append((call, takenBytes + Int64(offset)))
  }

  mutating func taken(_ count: Int, now: WireInstant) {
    if isFlushed { stalledSince = now }
    takenBytes += Int64(count)
  }

  mutating func written(_ count: Int, now: WireInstant) {
    guard count > 0 else { return }
    writtenBytes = min(writtenBytes + Int64(count), takenBytes)
    stalledSince = isFlushed ? nil : now
  }

  /// A call whose END is written by now.
  mutating func nextEnded() -> CallNumber? {
    guard let first = ends.first, first.at <= writtenBytes else { return nil }
    return ends.removeFirst().call
  }
}
