/// What the editor looks like on a screen of a width: rows and the cursor's place in them.
package struct EditorPicture: Hashable, Sendable {
  /// The rows, top to bottom, none wider than the screen.
  package private(set) var rows: [String] = []
  /// The cursor's row.
  package private(set) var cursorRow = 0
  /// The cursor's column in cells.
  package private(set) var cursorColumn = 0

  /// Draws an editor after a prompt.
  package init(
    prompt: String,
    editor: LineEditor,
    width: Int,
    style: Style = Style(isColoured: false),
    searchLabel: String = "search: "
  ) {
    let limit = max(4, width)
    var shownPrompt = VisibleText.of(prompt)
    if let text = editor.searchText { shownPrompt = "(\(searchLabel)\(VisibleText.of(text))) " }
    let typed = editor.isSecret ? [] : editor.buffer.characters
    let cursor = editor.isSecret ? 0 : editor.buffer.cursor
    let pieces = shownPrompt.map { String($0) } + typed.map { VisibleText.of(String($0)) }
    lay(pieces, cursorAt: shownPrompt.count + cursor, limit)
    if style.isColoured, editor.searchText == nil, CellWidth.of(shownPrompt) < limit {
      rows[0] = style.paint(shownPrompt, .accent) + rows[0].dropFirst(shownPrompt.count)
    }
    if let menu = editor.menu { rows += menu.lines(width: limit, style: style) }
  }

  /// Lays clusters out; one that does not fit into a row begins the next, and one that shows as more
  /// signs than a row has room for is cut between them.
  private mutating func lay(_ pieces: [String], cursorAt cursor: Int, _ limit: Int) {
    var row = ""
    var cells = 0
    for (index, piece) in pieces.enumerated() {
      let parts = CellWidth.of(piece) <= limit ? [piece] : piece.map { String($0) }
      for (place, part) in parts.enumerated() {
        let next = CellWidth.of(part)
        if cells + next > limit {
          rows.append(row)
          row = ""
          cells = 0
        }
        if index == cursor, place == 0 { (cursorRow, cursorColumn) = (rows.count, cells) }
        row += part
        cells += next
      }
    }
    // A full row leaves the cursor nowhere: it stands at the beginning of an empty one.
    if cursor >= pieces.count {
      if cells >= limit {
        rows.append(row)
        row = ""
        cells = 0
      }
      (cursorRow, cursorColumn) = (rows.count, cells)
    }
    rows.append(row)
  }
}
