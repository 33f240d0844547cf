import HamletMessages

/// A message type chosen by two bytes, so that an input stays with its type while others come.
enum TypeChoice {
  private static let byMark = Contract.allMessageTypes
    .map { (mark: mark(of: $0.typeName), type: $0) }
    .sorted { $0.mark < $1.mark }

  /// The type whose mark is the next at or after a number.
  static func type(at number: Int) -> any ContractMessage.Type {
    (byMark.first { Int($0.mark) >= number } ?? byMark[0]).type
  }

  /// The bytes that choose a type.
  static func bytes(for name: String) -> [UInt8] {
    let mark = mark(of: name)
    return [UInt8(mark >> 8), UInt8(mark & 255)]
  }

  /// FNV-1a of 32 bits, folded to 16.
  private static func mark(of name: String) -> UInt16 {
    let hash = name.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    return UInt16(truncatingIfNeeded: hash >> 16 ^ hash)
  }
}
