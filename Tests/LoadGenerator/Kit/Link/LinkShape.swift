/// One direction of a poor link: bytes leave one behind the other at its rate, and arrive a delay
/// later, in order.
package struct LinkShape: Sendable {
  private let bytesPerSecond: Double
  private let delay: UInt64
  private let jitter: UInt64
  private var random: SplitMix
  /// When all that was given to the link has left, in nanoseconds.
  package private(set) var free: UInt64
  private var lastArrival: UInt64 = 0

  /// A direction that carries nothing before `open`; `jitter` is the most that is added to a delay.
  package init(bitsPerSecond: Double, delay: UInt64, jitter: UInt64, open: UInt64, seed: UInt64) {
    bytesPerSecond = max(bitsPerSecond, 8) / 8
    self.delay = delay
    self.jitter = jitter
    random = SplitMix(seed: seed)
    free = open
  }

  /// When the last of so many bytes arrives that are given to the link now.
  package mutating func arrival(of bytes: Int, at now: UInt64) -> UInt64 {
    free = max(free, now) + UInt64(Double(max(0, bytes)) / bytesPerSecond * 1e9)
    let late = jitter > 0 ? UInt64.random(in: 0...jitter, using: &random) : 0
    lastArrival = max(lastArrival, free + delay + late)
    return lastArrival
  }
}
