package import HamletDomain

/// The idempotency key of a write: the id of what it makes, or one made for it, in 26 characters
/// instead of a UUID's 36, since every call through a poor link carries it and people read it out.
///
/// The digits are Crockford's base 32: no I, L, O or U, either case (https://www.crockford.com/base32.html).
package enum WriteKey {
  private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  private static let count = 26

  package static func text(of id: RecordID) -> String {
    let bits = UInt128(id.high) << 64 | UInt128(id.low)
    return String(unsafeUninitializedCapacity: count) { buffer in
      for place in 0..<count {
        let shift = UInt128(5 * (count - 1 - place))
        buffer[place] = digits[Int(truncatingIfNeeded: bits >> shift & 31)]
      }
      return count
    }
  }

  /// The id of a key; nil for one that somebody chose otherwise.
  ///
  /// Also that of the UUID's own text, as keys were before.
  package static func id(of text: String) -> RecordID? {
    if let id = RecordID(text: text) { return id }
    let characters = text.lowercased().utf8
    guard characters.count == count else { return nil }
    var bits: UInt128 = 0
    for character in characters {
      guard let digit = digits.firstIndex(of: character), bits >> 123 == 0 else { return nil }
      bits = bits << 5 | UInt128(digit)
    }
    // Of version 7, as all that are made here: what only happens to have 26 letters is another's word.
    guard bits >> 76 & 0xf == 7, bits >> 62 & 3 == 2 else { return nil }
    return RecordID(
      high: UInt64(truncatingIfNeeded: bits >> 64),
      low: UInt64(truncatingIfNeeded: bits)
    )
  }
}
