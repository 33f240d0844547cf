@testable import HamletShell

/// A terminal of a few commands, which applies the editor's bytes to a screen of cells.
///
/// It knows what LineScreen writes and refuses the rest, so that nothing slips through; the widths of
/// signs are the shell's own, which tmux judges elsewhere.
struct ModelTerminal {
  /// A cell; the second half of a wide sign is empty.
  private(set) var rows: [[String]]
  private(set) var row = 0
  private(set) var column = 0
  /// Rows that went off the top.
  private(set) var scrolled: [[String]] = []
  /// What it did not understand.
  private(set) var refused: [String] = []
  private let width: Int
  private let height: Int

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    rows = Array(repeating: [], count: height)
  }

  /// The lines that show something, without spaces at their ends.
  var text: [String] {
    var lines = (scrolled + rows).map { cells in
      var line = cells.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  mutating func apply(_ output: String) {
    var rest = Substring(output)
    while let character = rest.popFirst() {
      switch character {
      case "\r": column = 0
      case "\r\n":
        column = 0
        feed()
      case "\u{1B}":
        rest.removeFirst()
        let digits = rest.prefix { $0.isNumber || $0 == ";" }
        rest = rest.dropFirst(digits.count)
        let final = rest.popFirst() ?? "?"
        control(final, Int(digits) ?? 1)
      default: put(String(character))
      }
    }
  }

  private mutating func feed() {
    if row + 1 < height {
      row += 1
      return
    }
    scrolled.append(rows.removeFirst())
    rows.append([])
  }

  private mutating func control(_ final: Character, _ number: Int) {
    switch final {
    case "A": row = max(0, row - number)
    case "B": row = min(height - 1, row + number)
    case "C": column = min(width - 1, column + number)
    case "K": rows[row] = Array(rows[row].prefix(column))
    case "J":
      rows[row] = Array(rows[row].prefix(column))
      for later in (row + 1)..<max(row + 1, height) { rows[later] = [] }
    case "m": break
    default: refused.append(String(final))
    }
  }

  private mutating func put(_ text: String) {
    let cells = CellWidth.of(text)
    if cells == 0 {
      if column > 0, rows[row].indices.contains(column - 1) { rows[row][column - 1] += text }
      return
    }
    if column + cells > width { refused.append("over the edge: \(text)") }
    while rows[row].count < column + cells { rows[row].append(" ") }
    rows[row][column] = text
    for half in 1..<max(1, cells) { rows[row][column + half] = "" }
    column += cells
  }
}
