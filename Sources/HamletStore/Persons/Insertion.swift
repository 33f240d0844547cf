import GRDB

/// Inserts rows that differ in their first column alone, many with one statement.
///
/// To begin and end a statement costs as much as a row of a small table: one for all rows of a person
/// took an eighth off what SQLite does for a registration.
struct Insertion {
  /// Rows of one statement at most; each number of rows is a statement of its own.
  static let rows = 16

  /// The statements, by their number of rows less one.
  private let statements: [String]

  /// Describes rows of a table with so many columns.
  init(into table: String, columns: Int) {
    let shared = (1..<columns).map { "?\($0)" }.joined(separator: ", ")
    statements = (1...Self.rows).map { count in
      let rows = (0..<count).map { "(?\(columns + $0), \(shared))" }
      return "INSERT INTO \(table) VALUES \(rows.joined(separator: ", "))"
    }
  }

  /// Inserts a row for each of these values, with the same others behind it.
  func run(_ firsts: [String], _ others: [(any BoundValue)?], _ db: Database) throws {
    for start in stride(from: 0, to: firsts.count, by: Self.rows) {
      let part = firsts[start..<min(start + Self.rows, firsts.count)]
      try db.run(statements[part.count - 1], others + part.map { $0 as (any BoundValue)? })
    }
  }
}
