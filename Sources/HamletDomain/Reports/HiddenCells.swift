/// The cells of a table with its totals at the end of each row and column, and which are hidden.
struct HiddenCells {
  private let values: [[Int]]
  private var isHidden: [[Bool]]
  private var rows: Range<Int> { 0..<values.count }
  private var columns: Range<Int> { 0..<(values.first?.count ?? 0) }

  init(_ counts: [[Int]], _ width: Int) {
    var all = counts.map { row in
      let row = row.map { max(0, $0) }
      return row + [Self.sum(row)]
    }
    all.append((0...width).map { column in Self.sum(all.map { $0[column] }) })
    values = all
    isHidden = all.map { $0.map { _ in false } }
  }

  /// The values, nil where hidden.
  var shown: [[Int?]] {
    rows.map { row in columns.map { isHidden[row][$0] ? nil : values[row][$0] } }
  }

  /// Hides groups that are too small; nobody tells of nobody, so zero is shown.
  mutating func hideSmall() {
    for row in rows {
      for column in columns where (1..<SmallGroups.smallest).contains(values[row][column]) {
        isHidden[row][column] = true
      }
    }
  }

  /// Where the hidden cells of a line are together too few and their total is shown, hides the next
  /// smallest of the line as well.
  mutating func hideBesideSmallSums() {
    for row in rows { hideBesideSmallSum(columns.map { (row, $0) }) }
    for column in columns { hideBesideSmallSum(rows.map { ($0, column) }) }
  }

  private mutating func hideBesideSmallSum(_ line: [(Int, Int)]) {
    guard let total = line.last, !isHidden[total.0][total.1] else { return }
    let members = line.dropLast()
    while true {
      let sum = Self.sum(members.filter { isHidden[$0.0][$0.1] }.map { values[$0.0][$0.1] })
      guard (1..<SmallGroups.smallest).contains(sum) else { return }
      guard let next = smallest(of: Array(members)) else { return }
      isHidden[next.0][next.1] = true
    }
  }

  /// Hides the smallest other cell across each bridge; whether there was any.
  mutating func hideAcrossBridges() -> Bool {
    let bridges = BridgeFinder(isHidden).bridges
    for bridge in bridges {
      let side = points(joinedTo: bridge.0, without: bridge)
      // An earlier one of these may have joined its parts.
      guard !side.columns[bridge.1] else { continue }
      let crossing = rows.flatMap { row in
        columns.filter { side.rows[row] != side.columns[$0] }.map { (row, $0) }
      }
      // The sums of both parts agree, so that another cell than zero joins them.
      if let next = smallest(of: crossing) { isHidden[next.0][next.1] = true }
    }
    return !bridges.isEmpty
  }

  /// The shown cell with the smallest value above zero; a total only where nothing else is left.
  private func smallest(of cells: [(Int, Int)]) -> (Int, Int)? {
    cells.filter { !isHidden[$0.0][$0.1] && values[$0.0][$0.1] > 0 }
      .min { (isTotal($0), values[$0.0][$0.1]) < (isTotal($1), values[$1.0][$1.1]) }
  }

  private func isTotal(_ cell: (Int, Int)) -> Int {
    cell.0 == rows.upperBound - 1 || cell.1 == columns.upperBound - 1 ? 1 : 0
  }

  /// The rows and columns that hidden cells join to a row, one cell left aside.
  private func points(
    joinedTo start: Int,
    without bridge: (Int, Int)
  ) -> (rows: [Bool], columns: [Bool]) {
    var seen = (rows: rows.map { _ in false }, columns: columns.map { _ in false })
    seen.rows[start] = true
    var waiting = [(isRow: true, place: start)]
    while let point = waiting.popLast() {
      for other in point.isRow ? columns : rows {
        let cell = point.isRow ? (point.place, other) : (other, point.place)
        guard isHidden[cell.0][cell.1], cell != bridge else { continue }
        if point.isRow, !seen.columns[other] {
          seen.columns[other] = true
          waiting.append((false, other))
        } else if !point.isRow, !seen.rows[other] {
          seen.rows[other] = true
          waiting.append((true, other))
        }
      }
    }
    return seen
  }

  private static func sum(_ counts: some Sequence<Int>) -> Int {
    counts.reduce(0) { total, count in
      let (sum, overflow) = total.addingReportingOverflow(count)
      return overflow ? .max : sum
    }
  }
}
