/// Rows of text in columns, aligned by cells.
package struct Table: Sendable {
  /// The columns' names.
  package var headings: [String]
  /// The rows, each with one text per column.
  package var rows: [[String]]
  /// Columns that are aligned to the right.
  package var rightAligned: Set<Int> = []

  /// Makes a table; texts must be safe to show.
  package init(headings: [String], rows: [[String]], rightAligned: Set<Int> = []) {
    self.headings = headings
    self.rows = rows
    self.rightAligned = rightAligned
  }

  /// The cells of each column.
  package var widths: [Int] {
    headings.indices.map { column in
      rows.reduce(CellWidth.of(headings[column])) {
        column < $1.count ? max($0, CellWidth.of($1[column])) : $0
      }
    }
  }

  /// The cells of a boxed line.
  package var boxedWidth: Int { widths.reduce(1) { $0 + $1 + 3 } }

  /// The table with lines around it.
  package func boxed(style: Style = Style(isColoured: false)) -> [String] {
    let widths = widths
    var lines = [rule("┌", "┬", "┐", widths)]
    lines.append(row(headings, widths) { style.paint($0, .heading) })
    lines.append(rule("├", "┼", "┤", widths))
    for cells in rows { lines.append(row(cells, widths) { $0 }) }
    lines.append(rule("└", "┴", "┘", widths))
    return lines
  }

  /// The table with two spaces between columns and no lines, for screen readers and dumb terminals.
  package func plain() -> [String] {
    let widths = widths
    return ([headings] + rows).map { cells in
      var line = headings.indices.map { filled(cells, $0, widths) }.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private func filled(_ cells: [String], _ column: Int, _ widths: [Int]) -> String {
    let text = column < cells.count ? cells[column] : ""
    return CellText.padded(
      text,
      to: widths[column],
      rightAligned.contains(column) ? .right : .left
    )
  }

  private func row(
    _ cells: [String],
    _ widths: [Int],
    _ paint: (String) -> String
  ) -> String {
    let texts = headings.indices.map { paint(filled(cells, $0, widths)) }
    return "│ \(texts.joined(separator: " │ ")) │"
  }

  private func rule(_ left: String, _ middle: String, _ right: String, _ widths: [Int]) -> String {
    let parts = widths.map { String(repeating: "─", count: $0 + 2) }
    return left + parts.joined(separator: middle) + right
  }
}
