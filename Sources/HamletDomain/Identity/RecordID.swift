/// The id of a record: a UUID of version 7, made by whoever creates the record.
///
/// Sixteen bytes on the wire and in the store, lower-case UUID text for people. Ids made later
/// compare greater, so rows are appended in key order (RFC 9562, section 5.7).
package struct RecordID: Hashable, Sendable, Comparable {
  /// Bytes 0 to 7, the first byte most significant.
  package let high: UInt64
  /// Bytes 8 to 15, the first byte most significant.
  package let low: UInt64

  /// The id of no record: all zero.
  package static let none = RecordID(high: 0, low: 0)

  /// Whether this names no record.
  package var isNone: Bool { high == 0 && low == 0 }

  /// Makes an id from its two halves.
  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Reads sixteen bytes, or gives nil for any other count.
  package init?(bytes: some Collection<UInt8>) {
    let read = bytes.withContiguousStorageIfAvailable { Self(raw: UnsafeRawBufferPointer($0)) }
    guard let id = read ?? [UInt8](bytes).withUnsafeBytes({ Self(raw: $0) }) else { return nil }
    self = id
  }

  /// Reads sixteen bytes of memory, or gives nil for any other count.
  package init?(raw: UnsafeRawBufferPointer) {
    guard raw.count == 16 else { return nil }
    high = UInt64(bigEndian: raw.loadUnaligned(as: UInt64.self))
    low = UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
  }

  /// The sixteen bytes.
  package var bytes: [UInt8] { withBytes { [UInt8]($0) } }

  /// Writes the sixteen bytes to memory of at least that size.
  package func write(to target: UnsafeMutablePointer<UInt8>) {
    withBytes { UnsafeMutableRawBufferPointer(start: target, count: 16).copyMemory(from: $0) }
  }

  /// Lends the sixteen bytes without an array on the heap.
  package func withBytes<Result>(
    _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows
    -> Result
  {
    try withUnsafeBytes(of: (high.bigEndian, low.bigEndian), body)
  }

  /// Orders ids by their bytes, so by time of making.
  package static func < (first: RecordID, second: RecordID) -> Bool {
    (first.high, first.low) < (second.high, second.low)
  }

  /// Makes an id of version 7 that sorts by its time of making.
  ///
  /// The clock and the random source are the caller's. Only the low 48 bits of the time are kept.
  package static func timeOrdered(
    unixMilliseconds: Int64,
    random: inout some RandomNumberGenerator
  ) -> RecordID {
    let time = UInt64(truncatingIfNeeded: unixMilliseconds) << 16
    let randomA = random.next() & 0x0fff
    let randomB: UInt64 = random.next() & 0x3fff_ffff_ffff_ffff
    return RecordID(high: time | 0x7000 | randomA, low: 0x8000_0000_0000_0000 | randomB)
  }
}
