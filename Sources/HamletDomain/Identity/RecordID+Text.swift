extension RecordID: CustomStringConvertible {
  /// Reads UUID text (8-4-4-4-12 hexadecimal digits, either case), or gives nil.
  package init?(text: String) {
    let characters = text.utf8
    guard characters.count == 36 else { return nil }
    var high: UInt64 = 0
    var low: UInt64 = 0
    var digits = 0
    for (position, character) in characters.enumerated() {
      if position == 8 || position == 13 || position == 18 || position == 23 {
        guard character == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard let digit = Self.hexadecimalValue(character) else { return nil }
      if digits < 16 {
        high = high << 4 | UInt64(digit)
      } else {
        low = low << 4 | UInt64(digit)
      }
      digits += 1
    }
    self.init(high: high, low: low)
  }

  /// The lower-case UUID text.
  package var description: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: 36) { buffer in
      var next = 0
      for nibble in 0..<32 {
        if nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20 {
          buffer[next] = UInt8(ascii: "-")
          next += 1
        }
        let half = nibble < 16 ? high : low
        let shift = UInt64(60 - 4 * (nibble % 16))
        buffer[next] = digits[Int(half >> shift & 0xf)]
        next += 1
      }
      return next
    }
  }

  private static func hexadecimalValue(_ character: UInt8) -> UInt8? {
    switch character {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): character - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
