/// The characters that act on whoever reads them rather than show.
enum UnsafeScalar {
  /// Whether a character acts, or does unless it stands in its proper place.
  static func mayAct(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x7F
      ? scalar.value < 0x20 : acts(scalar, after: nil) || isTagged(scalar)
  }

  /// Whether a character acts where it stands.
  static func acts(_ scalar: Unicode.Scalar, after before: Unicode.Scalar?) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    // Marks, embeddings, overrides and isolates (Unicode UAX 9), and line separators.
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    // What has no width and hides in a name: soft hyphen, Hangul and Mongolian fillers, zero-width
    // space and non-joiner, word joiner and invisible signs, annotations, byte order mark.
    case 0x00AD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B, 0x200C: true
    case 0x2060...0x2065, 0x206A...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB: true
    // Signs of shorthand and of music that only begin and end something.
    case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A: true
    // A joiner holds an emoji's parts together, and has no place elsewhere.
    case 0x200D: !(before.map(isPartOfEmoji) ?? false)
    // Tags spell the name of a flag behind a black flag, and are text that nobody sees elsewhere.
    // The selectors between them choose the form of a Han character and stay.
    case 0xE0000...0xE00FF, 0xE01F0...0xE0FFF:
      !(before.map { isTagged($0) || $0.value == 0x1F3F4 } ?? false)
    default: false
    }
  }

  /// What is shown instead.
  static func symbol(for scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0..<0x20: return String(UnicodeScalar(0x2400 + scalar.value) ?? "\u{FFFD}")
    case 0x7F: return "\u{2421}"
    default:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
      return "⟨\(zeros)\(digits)⟩"
    }
  }

  private static func isTagged(_ scalar: Unicode.Scalar) -> Bool {
    (0xE0020...0xE007F).contains(scalar.value)
  }

  private static func isPartOfEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFE0F || (scalar.value > 0x2000 && scalar.properties.isEmoji)
      || scalar.properties.isEmojiModifier
  }
}
