/// A row of the editor's picture.
package struct PictureRow: Hashable, Sendable {
  /// What is drawn as one: a cluster, or the symbols for what would not show.
  package struct Cell: Hashable, Sendable {
    /// The text.
    package var text: String
    /// Its cells on the screen.
    package var width: Int
    /// Its meaning.
    package var ink: Ink
  }

  /// The cells, from the left.
  package private(set) var cells: [Cell] = []
  /// How many cells of the screen they take.
  package private(set) var width = 0

  /// An empty row.
  package init() {}

  /// A text in one ink, by clusters.
  init(_ text: String, _ ink: Ink) {
    for character in text {
      add(Cell(text: String(character), width: CellWidth.of(character), ink: ink))
    }
  }

  mutating func add(_ cell: Cell) {
    cells.append(cell)
    width += cell.width
  }

  /// The text, without colours.
  package var text: String { cells.map(\.text).joined() }

  /// How many cells at the beginning are those of another row.
  func common(with other: PictureRow) -> Int {
    zip(cells, other.cells).prefix { $0 == $1 }.count
  }

  /// The bytes for the cells from one on.
  func written(from start: Int, style: Style) -> String {
    var output = ""
    var ink = Ink.plain
    for cell in cells[start...] {
      // A space looks the same in every ink: a line of many colours is half its signs of change.
      if style.isColoured, cell.text != " ", cell.ink.code != ink.code {
        let reset = ink.code == nil ? "" : "0;"
        output += cell.ink.code.map { "\u{1B}[\(reset)\($0)m" } ?? "\u{1B}[0m"
        ink = cell.ink
      }
      output += cell.text
    }
    if style.isColoured, ink.code != nil { output += "\u{1B}[0m" }
    return output
  }
}
