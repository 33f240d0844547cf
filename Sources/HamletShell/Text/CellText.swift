/// Padding, cutting and wrapping by cells.
package enum CellText {
  /// Where text stands in a wider field.
  package enum Alignment: Sendable {
    case left
    case right
  }

  /// The text filled with spaces to a width; longer text stays as it is.
  package static func padded(
    _ text: String,
    to width: Int,
    _ alignment: Alignment = .left
  ) -> String {
    let space = String(repeating: " ", count: max(0, width - CellWidth.of(text)))
    return alignment == .left ? text + space : space + text
  }

  /// The text cut to a width, the last cell an ellipsis when something was cut.
  package static func cut(_ text: String, to width: Int) -> String {
    guard CellWidth.of(text) > width else { return text }
    guard width > 0 else { return "" }
    var kept = ""
    var cells = 0
    for character in text {
      let next = CellWidth.of(character)
      if cells + next > width - 1 { break }
      kept.append(character)
      cells += next
    }
    return kept + "…"
  }

  /// The text in lines of at most a width, broken at spaces where there are any.
  package static func wrapped(_ text: String, to width: Int) -> [String] {
    let limit = max(2, width)
    var lines: [String] = []
    var line = ""
    var cells = 0
    for character in text {
      let next = CellWidth.of(character)
      if cells + next > limit {
        let space = line.lastIndex(of: " ")
        let rest = space.map { String(line[line.index(after: $0)...]) } ?? ""
        // Chinese has few spaces: what would leave half of a line empty is cut where it stands.
        if let space, character != " ", CellWidth.of(rest) + next <= limit / 2 {
          lines.append(String(line[..<space]))
          line = rest
        } else {
          lines.append(line)
          line = ""
        }
        cells = CellWidth.of(line)
        if character == " " && line.isEmpty { continue }
      }
      line.append(character)
      cells += next
    }
    lines.append(line)
    return lines
  }
}
