internal import HamletDomain
internal import HamletStore

/// Counts of the whole by village, of which only what may be told is shown: the same cells are
/// hidden for the village, for the town and beside each other.
struct VillageGrid {
  /// Villages in the order of codes, and the town's own desk where it has counts.
  let codes: [String]
  private let table: SuppressedTable
  private let width: Int

  init(_ frame: ReportFrame, columns width: Int, _ counts: (String) -> [Int]) {
    let known = frame.divisions.map(\.code.text)
    self.init(codes: known, columns: width, counts)
  }

  /// A column for each code of each of some counts.
  init(_ frame: ReportFrame, _ counts: VillageCounts, codes: [Int]) {
    let known = Set(frame.divisions.map(\.code.text)).union(counts.counts.keys).sorted()
    self.init(codes: known, columns: codes.count) { code in codes.map { counts[code, $0] } }
  }

  /// Some of each village's wholes, and the rest.
  init(_ frame: ReportFrame, part: VillageCounts, whole: VillageCounts) {
    let known = Set(frame.divisions.map(\.code.text)).union(whole.counts.keys).sorted()
    self.init(codes: known, columns: 2) { code in
      [part[code, 0], max(0, whole[code, 0] - part[code, 0])]
    }
  }

  private init(codes: [String], columns width: Int, _ counts: (String) -> [Int]) {
    let rows = codes.map { (code: $0, counts: counts($0)) }
      // The town itself is a row only where its own desk did something.
      .filter { !$0.code.hasSuffix("000") || $0.counts.contains { $0 > 0 } }
    self.codes = rows.map(\.code)
    self.width = width
    table = SuppressedTable(rows.map(\.counts))
  }

  /// The cells of a place: of one village, or the totals; nil where they may not be told.
  func cells(of scope: DivisionPrefix) -> [Int?] {
    guard scope.text.utf8.count == 12 else {
      return codes.isEmpty ? Array(repeating: 0, count: width) : table.columnTotals
    }
    guard let row = codes.firstIndex(of: scope.text) else {
      return Array(repeating: 0, count: width)
    }
    return table.cells[row]
  }

  /// The sum of a place's cells.
  func total(of scope: DivisionPrefix) -> Int? {
    guard scope.text.utf8.count == 12 else { return codes.isEmpty ? 0 : table.total }
    return codes.firstIndex(of: scope.text).map { table.rowTotals[$0] } ?? 0
  }
}
