internal import Crypto
internal import HamletDomain

extension RecordID {
  /// The id of a record that the server makes, the same each time for the same facts.
  ///
  /// It has the form of version 7, so that rows stay in the order of their time.
  static func derived(atUnixMilliseconds time: Int64, from facts: [UInt8]) -> RecordID {
    let digest = Array(SHA256.hash(data: facts))
    func number(_ range: Range<Int>) -> UInt64 {
      digest[range].reduce(0) { $0 << 8 | UInt64($1) }
    }
    return RecordID(
      high: UInt64(truncatingIfNeeded: time) << 16 | 0x7000 | number(0..<2) & 0x0fff,
      low: 0x8000_0000_0000_0000 | number(2..<10) & 0x3fff_ffff_ffff_ffff
    )
  }
}
