import GRDB
import GRDBSQLite
import HamletDomain

/// A statement that is run for nearly every read of one record.
enum KnownStatement: Int, CaseIterable {
  case begin, commit, personRow, personEntry, salt

  var sql: String {
    switch self {
    case .begin: "BEGIN DEFERRED"
    case .commit: "COMMIT"
    case .personRow: ReadSnapshot.opening
    case .personEntry: ReadSnapshot.entry
    case .salt: "SELECT salt FROM subject_keys WHERE id = ?"
    }
  }
}

/// The known statements of one connection by their place.
///
/// GRDB keeps statements by their text, and to hash a text of a thousand bytes takes as long as half of
/// what the statement then does. Used by the connection's owner alone; cleared before it is closed.
final class StatementShelf {
  private var kept = [Statement?](repeating: nil, count: KnownStatement.allCases.count)

  func statement(_ known: KnownStatement, _ db: Database) throws -> SQLiteStatement {
    if let statement = kept[known.rawValue] { return statement.sqliteStatement }
    let statement = try db.cachedStatement(sql: known.sql)
    kept[known.rawValue] = statement
    return statement.sqliteStatement
  }

  func clear() { for place in kept.indices { kept[place] = nil } }
}

extension ReadSnapshot {
  /// Steps through a known statement about a record and looks at each row.
  func each(
    _ known: KnownStatement,
    of id: RecordID,
    _ look: (ColumnReader) throws -> Void
  ) throws {
    let statement = try PreparedStatement(known, id.stored, db, vault.shelf)
    defer { statement.reset() }
    let columns = ColumnReader(statement: statement.statement)
    while try statement.step() { try look(columns) }
  }
}
