import HamletDomain

/// Short sums that tell lines apart; no protection against who makes two alike.
enum BatchSum {
  /// FNV-1a over 64 bits, from a start that may be another's end.
  static func of(
    _ bytes: some Sequence<UInt8>,
    from start: UInt64 = 0xCBF2_9CE4_8422_2325
  )
    -> UInt64
  {
    bytes.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// As sixteen hexadecimal digits.
  static func text(_ sum: UInt64) -> String {
    let digits = String(sum, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The id that belongs to a key: a repeat with the same key must send the same bytes, so what it
  /// creates must have the same id.
  ///
  /// Of version 8 (RFC 9562, 5.8).
  static func id(of key: String, _ method: String, place: Int) -> RecordID {
    let seed = of("\(method)\u{0}\(key)\u{0}\(place)".utf8)
    let high = mixed(seed)
    let low = mixed(of(key.utf8, from: seed ^ 0x9E37_79B9_7F4A_7C15))
    return RecordID(
      high: high & ~0xF000 | 0x8000,
      low: low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    )
  }

  /// Spreads what a sum of similar texts has alike (SplitMix64's finish).
  private static func mixed(_ sum: UInt64) -> UInt64 {
    var value = (sum ^ (sum >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
