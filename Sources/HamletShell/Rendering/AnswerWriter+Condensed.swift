import HamletMessages

extension AnswerWriter {
  /// The table without the columns that are the same in every row, which are said once above it;
  /// nil where that does not fit either.
  func condensed(_ rows: [JSONValue], _ type: MessageInfo) -> [String]? {
    guard rows.count > 1, let width = page.width else { return nil }
    let table = table(of: rows, type)
    let first = table.rows.first ?? []
    let common = table.headings.indices.filter { column in
      table.rows.allSatisfy { $0[column] == first[column] }
    }
    let kept = table.headings.indices.filter { !common.contains($0) }
    guard !common.isEmpty, !kept.isEmpty else { return nil }
    let right = kept.enumerated().filter { table.rightAligned.contains($0.element) }
    let narrow = Table(
      headings: kept.map { table.headings[$0] },
      rows: table.rows.map { row in kept.map { row[$0] } },
      rightAligned: Set(right.map(\.offset))
    )
    guard narrow.boxedWidth <= width else { return nil }
    let shared = common.map { "\(table.headings[$0]) \(first[$0])" }.joined(separator: " · ")
    return CellText.wrapped(shared, to: width).map { page.style.paint($0, .faint) } + drawn(narrow)
  }
}
