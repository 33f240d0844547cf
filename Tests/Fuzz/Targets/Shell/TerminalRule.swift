/// What a line for a terminal may hold, said in another way than the shell does: by the categories
/// of Unicode.
enum TerminalRule {
  /// Signs of the category Cf that show, as those before Arabic numbers.
  private static let shown: [ClosedRange<UInt32>] = [
    0x0600...0x0605, 0x06DD...0x06DD, 0x070F...0x070F, 0x0890...0x0891, 0x08E2...0x08E2,
    0x110BD...0x110CD, 0x13430...0x1343F,
  ]

  /// Throws where a character acts on a terminal or hides.
  static func check(_ line: String) throws(Finding) {
    var before: Unicode.Scalar = " "
    for scalar in line.unicodeScalars {
      try hold(!acts(scalar, after: before), "U+\(String(scalar.value, radix: 16)) in a line")
      before = scalar
    }
  }

  /// Throws where a character of one of the lines does.
  static func check(_ lines: [String]) throws(Finding) {
    for line in lines { try check(line) }
  }

  private static func acts(_ scalar: Unicode.Scalar, after before: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    case .format:
      if scalar.value == 0x200D { return !before.properties.isEmoji && before.value != 0xFE0F }
      if (0xE0020...0xE007F).contains(scalar.value) { return before.value < 0x1F3F4 }
      return !shown.contains { $0.contains(scalar.value) }
    default: return false
    }
  }
}
