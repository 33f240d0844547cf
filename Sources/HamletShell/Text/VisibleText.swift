/// Text made safe for a terminal: whatever would move the cursor, change colours or turn the
/// reading direction is replaced by a symbol that shows it.
package enum VisibleText {
  /// The text with every control and direction character as a symbol, on one line.
  ///
  /// C0 controls and DEL become control pictures (U+2400 on), C1 controls and bidirectional
  /// controls their code point in angle brackets. A text without such characters is given back
  /// as it is.
  package static func of(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isUnsafe(scalar) {
        shown.append(contentsOf: symbol(for: scalar).unicodeScalars)
      } else {
        shown.append(scalar)
      }
    }
    return String(shown)
  }

  /// The text with safe lines: only line feeds stay as they are.
  package static func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { of(String($0)) }
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    // Marks, embeddings, overrides and isolates (Unicode UAX 9), and line separators.
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func symbol(for scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0..<0x20: return String(UnicodeScalar(0x2400 + scalar.value) ?? "\u{FFFD}")
    case 0x7F: return "\u{2421}"
    default:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
      return "⟨\(zeros)\(digits)⟩"
    }
  }
}
