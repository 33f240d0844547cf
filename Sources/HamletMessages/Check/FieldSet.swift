/// Which fields of one message were seen, by their place in the descriptor, without an allocation.
struct FieldSet {
  /// How many fields a message type may have; a test holds the contract to it.
  static let capacity = 256

  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  /// Adds a field; answers false when it was there already, or is past the capacity.
  mutating func insert(_ index: Int) -> Bool {
    let bit = UInt64(1) << UInt64(truncatingIfNeeded: index & 63)
    switch index {
    case 0..<64: return Self.set(bit, in: &words.0)
    case 64..<128: return Self.set(bit, in: &words.1)
    case 128..<192: return Self.set(bit, in: &words.2)
    case 192..<256: return Self.set(bit, in: &words.3)
    default: return false
    }
  }

  private static func set(_ bit: UInt64, in word: inout UInt64) -> Bool {
    guard word & bit == 0 else { return false }
    word |= bit
    return true
  }
}
