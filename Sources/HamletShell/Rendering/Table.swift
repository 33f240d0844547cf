/// Rows of text in columns, aligned by cells.
package struct Table: Sendable {
  /// The columns' names.
  package var headings: [String]
  /// The rows, each with one text per column.
  package var rows: [[String]]
  /// Columns that are aligned to the right.
  package var rightAligned: Set<Int> = []
  /// Columns of words, which may be made narrower than what stands in them.
  package var flexible: Set<Int> = []

  /// Makes a table; texts must be safe to show.
  package init(headings: [String], rows: [[String]], rightAligned: Set<Int> = []) {
    self.headings = headings
    self.rows = rows
    self.rightAligned = rightAligned
  }

  /// The cells of each column.
  package var widths: [Int] {
    headings.indices.map { column in
      rows.reduce(CellCount.of(headings[column])) {
        column < $1.count ? max($0, CellCount.of($1[column])) : $0
      }
    }
  }

  /// The cells of a boxed line.
  package var boxedWidth: Int { TableFrame.boxedWidth(widths) }

  /// The table with lines around it.
  package func boxed(style: Style = Style(isColoured: false)) -> [String] {
    drawn(widths, isBoxed: true, style)
  }

  /// The table with two spaces between columns and no lines, as in a pipe.
  package func plain() -> [String] {
    drawn(widths, isBoxed: false, Style(isColoured: false))
  }

  /// The table in lines, its columns of these widths.
  func drawn(_ widths: [Int], isBoxed: Bool, _ style: Style) -> [String] {
    let frame = TableFrame(
      widths: widths,
      rightAligned: rightAligned,
      isBoxed: isBoxed,
      style: style
    )
    return frame.opening(headings) + rows.map(frame.row) + frame.closing
  }

  /// Widths with which a boxed table is no wider than a page, the widest columns of words narrowed
  /// first; nil where even that does not do.
  ///
  /// Below `least` cells a column of words says nothing.
  func narrowed(to page: Int, least: Int = 12) -> [Int]? {
    let natural = widths
    guard TableFrame.boxedWidth(natural) > page else { return natural }
    let fixed = natural.indices.filter { !flexible.contains($0) }.reduce(0) { $0 + natural[$1] }
    let room = page - fixed - 1 - 3 * natural.count
    let words = natural.indices.filter { flexible.contains($0) }
    let narrowest = words.reduce(0) { $0 + min(natural[$1], least) }
    guard room >= narrowest, !words.isEmpty else { return nil }
    // The highest cap under which all of them fit.
    var cap = least
    while words.reduce(0, { $0 + min(natural[$1], cap + 1) }) <= room { cap += 1 }
    var result = natural
    for column in words { result[column] = min(natural[column], cap) }
    return result
  }

  /// The table with what is longer than its column ended by `…`.
  func cut(to widths: [Int]) -> Table {
    var table = self
    table.headings = headings.indices.map { CellText.cut(headings[$0], to: widths[$0]) }
    for row in table.rows.indices {
      for column in flexible where column < table.rows[row].count {
        let text = table.rows[row][column]
        guard CellCount.of(text) > widths[column] else { continue }
        table.rows[row][column] = CellText.cut(text, to: widths[column])
      }
    }
    return table
  }

  /// The table with only some of its columns, in their order.
  func keeping(_ columns: [Int]) -> Table {
    var table = Table(
      headings: columns.map { headings[$0] },
      rows: rows.map { row in columns.map { $0 < row.count ? row[$0] : "" } }
    )
    for (place, column) in columns.enumerated() {
      if rightAligned.contains(column) { table.rightAligned.insert(place) }
      if flexible.contains(column) { table.flexible.insert(place) }
    }
    return table
  }
}
