import HamletDomain
import Testing

@Suite("Tables that tell of no group under five")
struct SuppressedTableTests {
  @Test("Small counts are hidden, and others beside them, so that no total tells them.")
  func planted() {
    let table = SuppressedTable([[3, 20, 30], [10, 12, 14], [40, 0, 9]])
    #expect(table.cells[0][0] == nil)
    #expect(table.cells[2][1] == 0)
    #expect(table.total == 138)
    #expect(table.cells[0].count { $0 == nil } >= 2)
    #expect(table.cells.map { $0[0] }.count { $0 == nil } >= 2)
    expectSafe([[3, 20, 30], [10, 12, 14], [40, 0, 9]])
  }

  @Test("Two small counts that together are under five hide a third; a small total is hidden too.")
  func sums() {
    #expect(SuppressedTable(list: [1, 2, 9]).cells == [[nil, nil, nil]])
    #expect(SuppressedTable(list: [3, 4, 9]).cells == [[nil, nil, 9]])
    #expect(SuppressedTable(list: [3, 0]).rowTotals == [nil])
    #expect(SuppressedTable(list: [7, 0]).cells == [[7, 0]])
    #expect(SuppressedTable([]).total == 0)
  }

  @Test("Nothing hidden can be worked out from what is shown, in any of many tables.")
  func nothingIsRecovered() {
    var random = SeededGenerator(seed: 46)
    for _ in 0..<400 {
      let (height, width) = (
        Int.random(in: 1...5, using: &random), Int.random(in: 1...5, using: &random)
      )
      let counts = (0..<height).map { _ in
        (0..<width).map { _ in
          Bool.random(using: &random)
            ? Int.random(in: 0...6, using: &random)
            : Int.random(in: 0...40, using: &random)
        }
      }
      expectSafe(counts)
    }
  }

  @Test("A large town's table is done quickly enough to be asked for.")
  func large() {
    var random = SeededGenerator(seed: 7)
    let counts = (0..<100).map { _ in (0..<20).map { _ in Int.random(in: 0...9, using: &random) } }
    let shown = SuppressedTable(counts).cells.joined().compactMap { $0 }
    #expect(shown.allSatisfy { $0 == 0 || $0 >= 5 })
  }

  /// Holds a table against its equations: solved by elimination, none of them leaves one hidden cell
  /// alone; and shown totals leave no hidden group under five.
  private func expectSafe(_ counts: [[Int]]) {
    let table = SuppressedTable(counts)
    let shown =
      zip(table.cells, table.rowTotals).map { $0 + [$1] } + [table.columnTotals + [table.total]]
    let (height, width) = (shown.count, shown.first?.count ?? 0)
    var unknowns: [Int: Int] = [:]
    for row in 0..<height {
      for column in 0..<width where shown[row][column] == nil {
        unknowns[row * width + column] = unknowns.count
      }
    }
    let lines =
      (0..<height).map { row in (0..<width).map { (row, $0) } }
      + (0..<width).map { column in (0..<height).map { ($0, column) } }
    var equations = lines.map { line -> [Double] in
      var equation = Array(repeating: 0.0, count: unknowns.count)
      for (index, cell) in line.enumerated() {
        guard let unknown = unknowns[cell.0 * width + cell.1] else { continue }
        equation[unknown] = index == line.count - 1 ? -1 : 1
      }
      return equation
    }
    eliminate(&equations)
    #expect(equations.allSatisfy { $0.count { abs($0) > 1e-9 } != 1 }, "\(counts)")
    for (row, cells) in table.cells.enumerated() where table.rowTotals[row] != nil {
      let hidden = cells.indices.filter { cells[$0] == nil }.map { counts[row][$0] }
      #expect(hidden.isEmpty || hidden.reduce(0, +) >= 5, "\(counts)")
    }
    for (value, count) in zip(table.cells.joined(), counts.joined()) {
      #expect(value == nil || value == count && (count == 0 || count >= 5), "\(counts)")
    }
  }

  /// Brings equations to their reduced form.
  private func eliminate(_ rows: inout [[Double]]) {
    var top = 0
    for column in 0..<(rows.first?.count ?? 0) {
      guard let pivot = (top..<rows.count).first(where: { abs(rows[$0][column]) > 1e-9 }) else {
        continue
      }
      rows.swapAt(top, pivot)
      let factor = rows[top][column]
      rows[top] = rows[top].map { $0 / factor }
      for row in rows.indices where row != top && abs(rows[row][column]) > 1e-9 {
        let times = rows[row][column]
        for place in rows[row].indices { rows[row][place] -= times * rows[top][place] }
      }
      top += 1
      if top == rows.count { return }
    }
  }
}
