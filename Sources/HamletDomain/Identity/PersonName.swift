/// A person's name: 1 to 50 characters of Han, other letters, the middle dot and single spaces.
package struct PersonName: Hashable, Sendable, CustomStringConvertible {
  /// The name, with `·` for every kind of middle dot and without spaces at its ends.
  package let text: String

  /// The longest name, in characters.
  package static let maximumCharacters = 50

  /// Reads a name.
  ///
  /// The text must be in Unicode's composed form (NFC).
  package init(_ entered: String) throws(RuleViolation) {
    // A line break is no space: who keeps a name as it was entered keeps one line.
    guard entered.unicodeScalars.allSatisfy(Self.isVisible) else { throw Self.wrongCharacter }
    let words = entered.split(whereSeparator: \.isWhitespace)
    let text = String(words.joined(separator: " ").map { Self.dots.contains($0) ? "·" : $0 })
    guard !text.isEmpty, text.count <= Self.maximumCharacters else { throw Self.wrongLength }
    guard text.unicodeScalars.allSatisfy(Self.isAllowed) else { throw Self.wrongCharacter }
    guard text.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else {
      throw Self.wrongCharacter
    }
    self.text = text
  }

  /// Refuses text that is not a name.
  package static func check(_ text: String) throws(RuleViolation) { _ = try PersonName(text) }

  /// The name.
  package var description: String { text }

  // The dots that keyboards give for the one in names: katakana, half-width katakana, bullet,
  // hyphenation point, Greek ano teleia.
  private static let dots: Set<Character> = [
    "\u{30FB}", "\u{FF65}", "\u{2022}", "\u{2027}", "\u{0387}",
  ]

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }

  // Marks that combine are not letters of their own in NFC, and compatibility ideographs are
  // replaced by it; refusing both keeps one spelling of a name.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0xB7: return true
    case 0xF900...0xFAFF, 0x2F800...0x2FA1F: return unifiedAmongCompatibility.contains(scalar.value)
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return true
    case .letterNumber: return scalar.value == 0x3007
    default: return false
    }
  }

  // Twelve ideographs that stand in the compatibility block but are unified (Unicode, 18.1).
  private static let unifiedAmongCompatibility: Set<UInt32> = [
    0xFA0E, 0xFA0F, 0xFA11, 0xFA13, 0xFA14, 0xFA1F, 0xFA21, 0xFA23, 0xFA24, 0xFA27, 0xFA28, 0xFA29,
  ]

  private static let wrongLength = RuleViolation(
    rule: "person_name.length",
    english: "A name has 1 to 50 characters.",
    chinese: "姓名为 1 至 50 个字符。"
  )

  private static let wrongCharacter = RuleViolation(
    rule: "person_name.character",
    english: "A name has only Chinese characters, letters, the middle dot and spaces.",
    chinese: "姓名只能包含汉字、字母、间隔号和空格。"
  )
}
