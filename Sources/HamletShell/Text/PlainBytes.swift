/// What most texts are made of, as their bytes tell: signs of ASCII and Han characters.
///
/// A table asks for each of its cells whether it is safe and how wide it is; walking clusters and looking
/// up properties takes many times as long.
enum PlainBytes {
  /// Whether a text holds nothing else, so that none of it acts or joins.
  static func hold(_ text: some StringProtocol) -> Bool { width(text) != nil }

  /// The cells of a text that holds nothing else: one for a sign of ASCII, two for a Han character
  /// (U+4E00 to U+9FFF); nil for any other text.
  static func width(_ text: some StringProtocol) -> Int? {
    var cells = 0
    var isBesideFirst = false
    for byte in text.utf8 {
      switch byte {
      case 0x20..<0x7F: cells += 1
      // U+5000 to U+9FFF, or behind E4 from B8 on U+4E00 to U+4FFF.
      case 0xE5...0xE9: cells += 2
      case 0xE4:
        cells += 2
        isBesideFirst = true
        continue
      case 0x80..<0xC0: if isBesideFirst, byte < 0xB8 { return nil }
      default: return nil
      }
      isBesideFirst = false
    }
    return cells
  }
}
