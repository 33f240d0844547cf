/// Lays cells out in rows: one that does not fit into a row begins the next, and one that shows as
/// more signs than a row has room for is cut between them.
struct PictureLayout {
  private(set) var rows: [PictureRow] = []
  /// The cursor's row and column.
  private(set) var cursor = (row: 0, column: 0)
  private let limit: Int
  private var row = PictureRow()

  init(limit: Int) { self.limit = limit }

  /// Adds what shows as one.
  mutating func add(_ text: String, _ ink: Ink) {
    let width = CellWidth.of(text)
    if width <= limit { return add(PictureRow.Cell(text: text, width: width, ink: ink)) }
    for character in text {
      let part = String(character)
      add(PictureRow.Cell(text: part, width: CellWidth.of(character), ink: ink))
    }
  }

  private mutating func add(_ cell: PictureRow.Cell) {
    if row.width + cell.width > limit { breakRow() }
    row.add(cell)
  }

  private mutating func breakRow() {
    rows.append(row)
    row = PictureRow()
  }

  /// Puts the cursor before what is added next; a full row has no room for it.
  mutating func placeCursor(before width: Int = 1) {
    if row.width + width > limit { breakRow() }
    cursor = (rows.count, row.width)
  }

  /// Adds the text being edited.
  mutating func add(_ text: [Character], cursor position: Int, parts: [LinePart]) {
    let inks = Self.inks(text.count, parts)
    for (index, character) in text.enumerated() {
      let code = SignCode.of(character)
      if let width = Self.plainWidth(code) {
        if index == position { placeCursor(before: min(limit, width)) }
        add(PictureRow.Cell(text: String(character), width: width, ink: inks[index]))
        continue
      }
      if code == 0x0A {
        if index == position { placeCursor() }
        breakRow()
        // On the narrowest screens it would leave no room for the text.
        if limit >= 10 {
          for sign in EditorPicture.continuation { add(String(sign), .prompt) }
        }
        continue
      }
      let shown = VisibleText.of(String(character))
      if index == position { placeCursor(before: min(limit, CellWidth.of(shown))) }
      add(shown, inks[index])
    }
    if position >= text.count { placeCursor() }
  }

  /// The cells of what most lines are made of and shows as it is: signs of ASCII and Han characters;
  /// nil for all else.
  private static func plainWidth(_ code: UInt32) -> Int? {
    switch code {
    case 0x20..<0x7F: 1
    case 0x4E00..<0xA000: 2
    default: nil
    }
  }

  private static func inks(_ count: Int, _ parts: [LinePart]) -> [Ink] {
    var inks = [Ink](repeating: .plain, count: count)
    for part in parts {
      for position in part.span.clamped(to: 0..<count) { inks[position] = .part(part.kind) }
    }
    return inks
  }

  /// Adds grey words in what is left of the row.
  mutating func add(_ hint: LineHint) {
    let text =
      switch hint {
      case .suggestion(let rest): rest
      case .words(let words): "  (\(words))"
      }
    // The last cell stays free, so that the cursor does not hang behind a full row.
    let room = limit - row.width - 1
    guard room > 3 else { return }
    for character in CellText.cut(VisibleText.of(text), to: room) {
      add(String(character), .hint)
    }
  }

  mutating func finish() { breakRow() }
}
