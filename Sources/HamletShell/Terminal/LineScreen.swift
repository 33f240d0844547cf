/// Brings pictures of the line to a screen; only what changed is written.
struct LineScreen {
  private var rows: [PictureRow] = []
  private var cursor = (row: 0, column: 0)
  /// The size of the screen when it was drawn.
  private var size = TerminalSize(width: 0, height: 0)

  /// The bytes that replace the last picture by a new one.
  mutating func draw(_ picture: EditorPicture, on size: TerminalSize, style: Style) -> String {
    var output = size == self.size || rows.isEmpty ? "" : eraseReflowed(at: size.width)
    self.size = size
    // What a program left on the line goes.
    if rows.isEmpty { output += "\r\u{1B}[J" }
    for (index, row) in picture.lines.enumerated() {
      let before = index < rows.count ? rows[index] : nil
      if before == row { continue }
      let common = before.map { row.common(with: $0) } ?? 0
      let column = row.cells[..<common].reduce(0) { $0 + $1.width }
      output += go(index, column)
      output += row.written(from: common, style: style)
      cursor.column = row.width
      // At the edge the cursor hangs behind the last cell, which erasing would take.
      if let before, before.width > row.width { output += "\u{1B}[K" }
      if index == rows.count { rows.append(row) } else { rows[index] = row }
    }
    if picture.lines.count < rows.count {
      output += go(picture.lines.count, 0) + "\u{1B}[J"
      rows.removeLast(rows.count - picture.lines.count)
    }
    output += go(picture.cursorRow, picture.cursorColumn)
    return output
  }

  /// The bytes that remove the picture, so that something can be written in its place.
  mutating func erase() -> String {
    let output = rows.isEmpty ? "\r" : go(0, 0) + "\r\u{1B}[J"
    leave()
    return output
  }

  /// The bytes that put the cursor at the end of the picture.
  mutating func end() -> String {
    rows.isEmpty ? "" : go(rows.count - 1, rows.last?.width ?? 0)
  }

  /// Forgets the picture: it stays on the screen above what follows.
  mutating func leave() {
    rows = []
    cursor = (0, 0)
  }

  /// Moves the cursor to a cell of the picture; a row below the last one is made.
  private mutating func go(_ row: Int, _ column: Int) -> String {
    var output = ""
    if row < cursor.row { output += "\u{1B}[\(cursor.row - row)A" }
    let lastRow = max(0, rows.count - 1)
    let reachable = min(row, lastRow)
    if reachable > cursor.row { output += "\u{1B}[\(reachable - cursor.row)B" }
    if row > lastRow {
      // Only a line feed makes the screen scroll.
      output += String(repeating: "\r\n", count: row - max(lastRow, 0))
      cursor.column = 0
    }
    cursor.row = row
    if cursor.column != column {
      output += column == 0 ? "\r" : "\r\u{1B}[\(column)C"
      cursor.column = column
    }
    return output
  }

  /// The bytes that remove the picture after the screen's size changed.
  ///
  /// Terminals break rows that became too long, so the cursor stands further below the first one.
  private mutating func eraseReflowed(at width: Int) -> String {
    var above = cursor.row
    if width < size.width, width > 0 {
      above = rows[..<cursor.row].reduce(0) { $0 + max(1, ($1.width + width - 1) / width) }
      above += cursor.column / width
    }
    leave()
    return "\r" + (above > 0 ? "\u{1B}[\(above)A" : "") + "\u{1B}[J"
  }
}
