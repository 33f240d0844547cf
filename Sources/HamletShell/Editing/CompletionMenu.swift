/// The list of completions below the line.
package struct CompletionMenu: Hashable, Sendable {
  /// Rows shown at once where the screen has room.
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

  /// Moves the choice by a row, round the ends.
  mutating func move(_ step: Int) {
    let count = candidates.count
    let current = index ?? (step > 0 ? -1 : 0)
    index = (current + step + count) % count
  }

  /// Moves the choice by a page, as far as there are rows.
  mutating func movePage(_ step: Int) {
    index = min(max(0, (index ?? 0) + step * Self.rows), candidates.count - 1)
  }

  /// The rows to draw, at most `height`, each cut to a width; the chosen one is among them and marked.
  package func lines(width: Int, height: Int = rows + 1) -> [PictureRow] {
    guard height > 0 else { return [] }
    // The last row says where this is, unless everything is in sight.
    let isWhole = candidates.count <= min(height, Self.rows)
    let room = min(Self.rows, isWhole || height == 1 ? height : height - 1)
    let first = min(max(0, (index ?? 0) - room + 1), max(0, candidates.count - room))
    let shown = candidates.indices.dropFirst(first).prefix(room)
    let labels = shown.map { VisibleText.of(candidates[$0].label) }
    let widest = labels.map { CellWidth.of($0) }.max() ?? 0
    var lines = zip(shown, labels).map { position, label in
      let isChosen = position == index
      let detail = VisibleText.of(candidates[position].detail)
      let text = "\(isChosen ? ">" : " ") \(CellText.padded(label, to: widest))  \(detail)"
      return PictureRow(Self.cut(text, to: width - 1), isChosen ? .chosen : .plain)
    }
    if !isWhole, height > 1 {
      let place = "  \(first + 1)-\(first + shown.count) / \(candidates.count)"
      lines.append(PictureRow(Self.cut(place, to: width - 1), .faint))
    }
    return lines
  }

  private static func cut(_ text: String, to width: Int) -> String {
    var part = CellText.cut(text, to: width)
    while part.last == " " { part.removeLast() }
    return part
  }
}
