/// What the editor looks like on a screen of a size: rows and the cursor's place in them.
package struct EditorPicture: Hashable, Sendable {
  /// What is written before a row that a line break began.
  static let continuation = "... "

  /// The words that the editor itself says.
  package struct Labels: Hashable, Sendable {
    /// Before what is searched for.
    package var search = "search: "
    /// Behind it, when nothing was found.
    package var nothingFound = "; none"

    /// English.
    package init() {}
  }

  /// The rows, top to bottom, none wider than the screen.
  package private(set) var lines: [PictureRow] = []
  /// The cursor's row.
  package private(set) var cursorRow = 0
  /// The cursor's column in cells.
  package private(set) var cursorColumn = 0

  /// The rows without colours.
  package var rows: [String] { lines.map(\.text) }

  /// Draws an editor after a prompt; the part around the cursor where the screen is too low for all.
  package init(
    prompt: String,
    editor: LineEditor,
    width: Int,
    height: Int = .max,
    labels: Labels = Labels()
  ) {
    let limit = max(4, width)
    let isSearching = editor.searchText != nil
    var shownPrompt = VisibleText.of(prompt)
    if let text = editor.searchText {
      let failed = editor.searchHasFailed ? labels.nothingFound : ""
      shownPrompt = "(\(labels.search)\(VisibleText.of(text))\(failed)) "
    }
    var layout = PictureLayout(limit: limit)
    for character in shownPrompt { layout.add(String(character), isSearching ? .plain : .prompt) }
    if editor.isSecret {
      layout.placeCursor()
    } else {
      layout.add(editor.buffer.characters, cursor: editor.buffer.cursor, parts: editor.parts)
      if let hint = editor.hint { layout.add(hint) }
    }
    layout.finish()
    lines = layout.rows
    (cursorRow, cursorColumn) = layout.cursor
    fit(height, menu: editor.menu, width: limit)
  }

  /// Adds the menu, and keeps to the height of the screen.
  private mutating func fit(_ height: Int, menu: CompletionMenu?, width: Int) {
    let least = min(lines.count, max(1, height / 2))
    let below =
      menu?.lines(width: width, height: min(CompletionMenu.rows + 1, height - least)) ?? []
    let room = max(1, height - below.count)
    if lines.count > room {
      let first = min(max(0, cursorRow - room / 2), lines.count - room)
      lines = Array(lines[first..<(first + room)])
      cursorRow -= first
    }
    lines += below
  }
}
