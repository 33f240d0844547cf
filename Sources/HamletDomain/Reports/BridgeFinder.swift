/// Finds the bridges of the graph whose points are a table's rows and columns and whose lines are
/// its marked cells.
///
/// Source: R. E. Tarjan, "A note on finding the bridges of a graph" (1974), by lowest numbers.
struct BridgeFinder {
  private let marked: [[Bool]]
  private let rowCount: Int
  private let columnCount: Int
  private var number: [Int]
  private var lowest: [Int]
  private var last = 0
  /// Row and column of each bridge.
  private(set) var bridges: [(Int, Int)] = []

  init(_ marked: [[Bool]]) {
    self.marked = marked
    rowCount = marked.count
    columnCount = marked.first?.count ?? 0
    number = Array(repeating: 0, count: rowCount + columnCount)
    lowest = number
    for row in 0..<rowCount where number[row] == 0 { visit(row, from: -1) }
  }

  /// Rows are points from 0, columns follow them; as deep as there are rows and columns at most.
  private mutating func visit(_ point: Int, from parent: Int) {
    last += 1
    number[point] = last
    lowest[point] = last
    let isRow = point < rowCount
    for place in 0..<(isRow ? columnCount : rowCount) {
      let cell = isRow ? (point, place) : (place, point - rowCount)
      guard marked[cell.0][cell.1] else { continue }
      let other = isRow ? place + rowCount : place
      guard other != parent else { continue }
      if number[other] == 0 {
        visit(other, from: point)
        lowest[point] = min(lowest[point], lowest[other])
        if lowest[other] > number[point] { bridges.append(cell) }
      } else {
        lowest[point] = min(lowest[point], number[other])
      }
    }
  }
}
