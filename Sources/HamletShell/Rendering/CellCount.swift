/// The cells of many texts, fast: most hold only signs that never join with their neighbours.
enum CellCount {
  /// The cells of a text on one line, as ``CellWidth`` counts them.
  static func of(_ text: String) -> Int {
    var cells = 0
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value >= 0x20, value < 0x7F {
        cells += 1
      } else if (0x4E00...0x9FFF).contains(value) || (0x3001...0x3029).contains(value)
        || (0xFF01...0xFF5E).contains(value)
      {
        cells += 2
      } else {
        // Marks, joiners, emoji: by clusters.
        return CellWidth.of(text)
      }
    }
    return cells
  }

  /// The text filled with spaces to a width; longer text stays as it is.
  static func padded(_ text: String, to width: Int, _ alignment: CellText.Alignment) -> String {
    let missing = width - of(text)
    guard missing > 0 else { return text }
    let space = String(repeating: " ", count: missing)
    return alignment == .left ? text + space : space + text
  }
}
