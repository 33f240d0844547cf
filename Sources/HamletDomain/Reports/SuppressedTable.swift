/// Counts in rows and columns with their totals, without those that tell of fewer than five people.
///
/// The totals are cells like the others: each row and each column, the total's too, is one equation
/// that whoever sees the table can write down. A hidden cell can be worked out from the shown ones
/// exactly when it alone joins two parts of the table, a bridge in the graph whose points are rows
/// and columns and whose lines are hidden cells; so cells are hidden until no hidden one is a bridge.
package struct SuppressedTable: Hashable, Sendable {
  /// The cells row by row, nil where hidden; without the totals.
  package let cells: [[Int?]]
  /// The sum of each row.
  package let rowTotals: [Int?]
  /// The sum of each column.
  package let columnTotals: [Int?]
  /// The sum of all.
  package let total: Int?

  /// Hides what must not be told of counts; rows that are too short are filled with zeros.
  package init(_ counts: [[Int]]) {
    let width = counts.map(\.count).max() ?? 0
    var grid = HiddenCells(counts.map { $0 + Array(repeating: 0, count: width - $0.count) }, width)
    grid.hideSmall()
    repeat {
      grid.hideBesideSmallSums()
    } while grid.hideAcrossBridges()
    let shown = grid.shown
    cells = shown.dropLast().map { Array($0.dropLast()) }
    rowTotals = shown.dropLast().map { $0.last ?? nil }
    columnTotals = Array((shown.last ?? []).dropLast())
    total = shown.last?.last ?? nil
  }

  /// The same for one list whose total is shown beside it.
  package init(list counts: [Int]) {
    // One row alone would be its own total: a second, empty one changes nothing.
    self.init([counts])
  }
}
