/// How many terminal cells text takes, by grapheme cluster.
package enum CellWidth {
  /// The cells of one grapheme cluster: 0, 1 or 2; 3 where SARA AM follows a wide character.
  ///
  /// Control characters count as they are shown, not as they are: pass text through
  /// ``VisibleText`` first.
  package static func of(_ character: Character) -> Int {
    if character.utf8.count == 1 { return 1 }
    var widest = 0
    var isEmojiStyled = false
    var beside = 0
    for scalar in character.unicodeScalars {
      if scalar.value == 0xFE0F { isEmojiStyled = true }
      if isBeside(scalar) { beside = 1 } else { widest = max(widest, cells(of: scalar)) }
    }
    // A cluster is drawn as one glyph: a joined family or a flag is as wide as its widest part.
    return (isEmojiStyled && widest > 0 ? 2 : widest) + beside
  }

  /// The cells of a text on one line.
  package static func of(_ text: some StringProtocol) -> Int {
    PlainBytes.width(text) ?? text.reduce(0) { $0 + of($1) }
  }

  /// The cells of a run of clusters.
  package static func of(_ characters: some Sequence<Character>) -> Int {
    characters.reduce(0) { $0 + of($1) }
  }

  private static func cells(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    if isZeroWidth(scalar) { return 0 }
    // A regional indicator only stands alone in a broken flag, which is drawn wide as well.
    if (0x1F1E6...0x1F1FF).contains(value) { return 2 }
    return WideRanges.contains(value) ? 2 : 1
  }

  /// SARA AM of Thai and Lao belongs to the cluster before it and has a cell of its own.
  private static func isBeside(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xE33 || scalar.value == 0xEB3
  }

  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    // Medial vowels and final consonants of conjoining Hangul are drawn into the first consonant.
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return true
    default: return false
    }
  }
}
