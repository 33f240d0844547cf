/// The list of completions below the line.
package struct CompletionMenu: Hashable, Sendable {
  /// Rows shown at once.
  package static let rows = 8

  /// What can be chosen.
  package let candidates: [Candidate]
  /// The part of the line that a choice replaces.
  package let range: Range<Int>
  /// The chosen row, or none yet.
  package private(set) var index: Int?

  /// Opens a menu with nothing chosen.
  package init(candidates: [Candidate], range: Range<Int>) {
    self.candidates = candidates
    self.range = range
  }

  /// The chosen candidate.
  package var chosen: Candidate? { index.map { candidates[$0] } }

  /// Moves the choice, round the ends.
  mutating func move(_ step: Int) {
    let count = candidates.count
    let current = index ?? (step > 0 ? -1 : 0)
    index = (current + step + count) % count
  }

  /// The rows to draw, each cut to a width; the chosen one is marked.
  package func lines(width: Int, style: Style) -> [String] {
    let first = min(max(0, (index ?? 0) - Self.rows + 1), max(0, candidates.count - Self.rows))
    let shown = candidates.indices.dropFirst(first).prefix(Self.rows)
    let labels = shown.map { candidates[$0].label }
    let widest = labels.map { CellWidth.of($0) }.max() ?? 0
    var lines = zip(shown, labels).map { position, label in
      let mark = position == index ? ">" : " "
      let text = "\(mark) \(CellText.padded(label, to: widest))  \(candidates[position].detail)"
      let line = CellText.cut(VisibleText.of(text), to: width - 1)
      return position == index ? style.paint(line, .accent) : line
    }
    let left = candidates.count - shown.count
    if left > 0 { lines.append(style.paint("  … +\(left)", .faint)) }
    return lines
  }
}
