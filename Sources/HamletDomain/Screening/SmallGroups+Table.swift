extension SmallGroups {
  /// The counts of a table whose rows may also be summed up, nil where a count is hidden; with each
  /// row's total behind its cells.
  ///
  /// A count that is hidden alone in its row or its column would follow from the others and the
  /// total, so another beside it is hidden too, until none stands alone. Rows must be of one length.
  package static func suppressedTable(_ rows: [[Int]]) -> [[Int?]] {
    var table = rows.map { row in
      let counts = row + [row.reduce(0, +)]
      return counts.map { (1..<smallest).contains($0) ? nil : Optional($0) }
    }
    let counts = rows.map { $0 + [$0.reduce(0, +)] }
    var isChanging = true
    while isChanging {
      isChanging = false
      for row in table.indices {
        let line = table[row].indices.map { (row, $0) }
        if hideSecond(of: line, counts, &table) { isChanging = true }
      }
      for column in table.first?.indices ?? (0..<0) {
        let line = table.indices.map { ($0, column) }
        if hideSecond(of: line, counts, &table) { isChanging = true }
      }
    }
    return table
  }

  /// Hides the smallest shown count of a line in which one alone is hidden; tells whether it did.
  private static func hideSecond(
    of line: [(row: Int, column: Int)],
    _ counts: [[Int]],
    _ table: inout [[Int?]]
  ) -> Bool {
    guard line.count(where: { table[$0.row][$0.column] == nil }) == 1 else { return false }
    let shown = line.filter { table[$0.row][$0.column] != nil && counts[$0.row][$0.column] > 0 }
    let smallest = shown.min { counts[$0.row][$0.column] < counts[$1.row][$1.column] }
    guard let smallest else { return false }
    table[smallest.row][smallest.column] = nil
    return true
  }
}
