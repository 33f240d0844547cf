/// The code by which a caller resumes a consultation without a name: 8 Crockford characters.
///
/// Forgiving to read over the telephone: either case, hyphens and spaces anywhere, `I` and `L` for
/// 1, `O` for 0 (D. Crockford, "Base 32").
package struct CallbackCode: Hashable, Sendable {
  /// Eight characters in upper case, without hyphens.
  package let text: String

  /// Reads a code as a person says or writes it.
  package init(_ entered: String) throws(RuleViolation) {
    var text = ""
    for character in entered.uppercased() where character != "-" && !character.isWhitespace {
      switch character {
      case "I", "L": text.append("1")
      case "O": text.append("0")
      default: text.append(character)
      }
    }
    guard text.count == 8, text.allSatisfy(Self.alphabet.contains) else {
      throw RuleViolation(
        rule: "callback_code.form",
        english: "A callback code has 8 letters and digits, for example 7K3M-9QXT.",
        chinese: "回拨码为 8 位字母或数字，例如 7K3M-9QXT。"
      )
    }
    self.text = text
  }

  /// Makes a code of 40 random bits.
  package init(random: inout some RandomNumberGenerator) {
    text = String((0..<8).map { _ in Self.alphabet[Int(random.next() & 31)] })
  }

  /// Refuses text that is not a callback code.
  package static func check(_ text: String) throws(RuleViolation) { _ = try CallbackCode(text) }

  /// The code in two groups of four, to be read out.
  package var spoken: String { "\(text.prefix(4))-\(text.suffix(4))" }

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
}
