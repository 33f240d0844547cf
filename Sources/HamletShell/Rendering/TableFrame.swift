/// The lines around and between the rows of a table whose columns' widths are known.
struct TableFrame: Sendable {
  /// The cells of each column.
  let widths: [Int]
  /// Columns that are aligned to the right.
  let rightAligned: Set<Int>
  /// Whether lines are drawn; else two spaces stand between columns.
  let isBoxed: Bool
  /// Colours.
  let style: Style

  /// The cells of a boxed line.
  var boxedWidth: Int { Self.boxedWidth(widths) }

  /// The cells of a boxed line over columns of these widths.
  static func boxedWidth(_ widths: [Int]) -> Int { widths.reduce(1) { $0 + $1 + 3 } }

  /// What stands above the rows.
  func opening(_ headings: [String]) -> [String] {
    let names = headings.indices.map { style.paint(filled(headings[$0], $0), .heading) }
    guard isBoxed else { return [Self.trimmed(joined(names))] }
    return [rule("┌", "┬", "┐"), joined(names), rule("├", "┼", "┤")]
  }

  /// What stands below the rows.
  var closing: [String] { isBoxed ? [rule("└", "┴", "┘")] : [] }

  /// A row on one line.
  func row(_ cells: [String]) -> String {
    let texts = widths.indices.map { filled($0 < cells.count ? cells[$0] : "", $0) }
    return isBoxed ? joined(texts) : Self.trimmed(joined(texts))
  }

  /// A row in which what is longer than its column goes on in further lines.
  func wrappedRow(_ cells: [String]) -> [String] {
    let parts = widths.indices.map { column -> [String] in
      let text = column < cells.count ? cells[column] : ""
      guard CellCount.of(text) > widths[column] else { return [text] }
      return CellText.wrapped(text, to: widths[column])
    }
    return (0..<(parts.map(\.count).max() ?? 0)).map { line in
      row(parts.map { line < $0.count ? $0[line] : "" })
    }
  }

  private func filled(_ text: String, _ column: Int) -> String {
    CellCount.padded(text, to: widths[column], rightAligned.contains(column) ? .right : .left)
  }

  private func joined(_ texts: [String]) -> String {
    isBoxed ? "│ \(texts.joined(separator: " │ ")) │" : texts.joined(separator: "  ")
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  private func rule(_ left: String, _ middle: String, _ right: String) -> String {
    let parts = widths.map { String(repeating: "─", count: $0 + 2) }
    return left + parts.joined(separator: middle) + right
  }
}
