/// Base 32 to be read aloud and typed, five bits a character (Crockford, "Base 32").
enum Crockford {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// The characters for bytes whose bits divide by five.
  static func text(_ bytes: [UInt8]) -> String {
    var text = ""
    var (held, bits): (UInt32, UInt32) = (0, 0)
    for byte in bytes {
      (held, bits) = (held << 8 | UInt32(byte), bits + 8)
      while bits >= 5 {
        bits -= 5
        text.append(alphabet[Int(held >> bits & 31)])
      }
      held &= 31
    }
    return text
  }

  /// The bytes, or nil for a character of another alphabet.
  static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    var bytes: [UInt8] = []
    var (held, bits): (UInt32, UInt32) = (0, 0)
    for character in text {
      guard let value = alphabet.firstIndex(of: character) else { return nil }
      (held, bits) = (held << 5 | UInt32(value), bits + 5)
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: held >> bits))
        held &= 255
      }
    }
    return bytes
  }

  /// What was typed, in the one form: either case, hyphens and spaces anywhere, I and L for 1, O for 0.
  static func normalised(_ typed: String) -> String {
    var text = ""
    for character in typed.uppercased() where character != "-" && !character.isWhitespace {
      switch character {
      case "I", "L": text.append("1")
      case "O": text.append("0")
      default: text.append(character)
      }
    }
    return text
  }

  /// The characters in groups of four.
  static func grouped(_ text: String) -> String {
    var groups: [Substring] = []
    var rest = text[...]
    while !rest.isEmpty {
      groups.append(rest.prefix(4))
      rest = rest.dropFirst(4)
    }
    return groups.joined(separator: "-")
  }
}
