/// How much of an outbox is under way at a time: enough to keep a slow link busy for all of a round trip,
/// and no more than such a link carries in a few seconds, which a cut then costs at most.
package struct OutboxWindow: Sendable {
  /// Items at a time: through 800 ms of round trip that is forty a second.
  package static let mostItems = 32
  /// Bytes at a time: five times what 23 kbit/s carry in 800 ms, and four seconds of it, for which what
  /// somebody types meanwhile may wait.
  package static let mostBytes = 12 * 1_024
  /// Bytes of a call besides its request and its key, at most.
  static let callBytes = 128
  /// What the slowest link carries that either side bears with: `WireLimits.slowFrameRate`.
  static let slowestBytesPerSecond = 1_024

  private var underWay: [Int64: Int] = [:]

  package init() {}

  package var bytes: Int { underWay.values.reduce(0, +) }

  /// Items at a time on a connection of so many calls: half of them, so that what somebody types finds
  /// room; nil: the server has not said how many yet, and what is too much waits on this side.
  package static func items(allowed calls: Int?) -> Int {
    guard let calls else { return mostItems }
    return max(1, min(mostItems, calls / 2))
  }

  /// Takes in an item of so many bytes; gives the milliseconds that the slowest link needs for it and
  /// all that is before it, or nil where it must wait.
  ///
  /// One alone is taken however large it is.
  package mutating func add(_ number: Int64, bytes: Int) -> UInt32? {
    let before = self.bytes
    guard before == 0 || before + bytes <= Self.mostBytes else { return nil }
    underWay[number] = bytes
    return UInt32(clamping: (before + bytes) * 1_000 / Self.slowestBytesPerSecond)
  }

  /// Takes out one that is over.
  package mutating func remove(_ number: Int64) { underWay[number] = nil }
}
