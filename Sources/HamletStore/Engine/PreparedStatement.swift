import Foundation
import GRDB
import GRDBSQLite

/// A statement that is prepared once per connection, bound and stepped by SQLite's own functions.
///
/// GRDB's rows and arguments cost more than the small statements they serve: binding through them
/// took a third of a read of a person. GRDB prepares, keeps and closes the statement all the same.
struct PreparedStatement {
  let statement: SQLiteStatement

  init(
    _ sql: String,
    _ arguments: [(any BoundValue)?],
    _ db: Database
  ) throws {
    try self.init(try db.cachedStatement(sql: sql).sqliteStatement, arguments)
  }

  /// One without parameters that its connection's owner keeps by its place, where it does.
  init(_ known: KnownStatement, _ db: Database, _ shelf: StatementShelf?) throws {
    let kept = try shelf?.statement(known, db)
    statement = try kept ?? db.cachedStatement(sql: known.sql).sqliteStatement
    sqlite3_reset(statement)
  }

  /// The same with a single parameter.
  init(
    _ known: KnownStatement,
    _ argument: (some BoundValue)?,
    _ db: Database,
    _ shelf: StatementShelf?
  ) throws {
    try self.init(known, db, shelf)
    try check(argument?.bind(to: statement, at: 1) ?? sqlite3_bind_null(statement, 1))
  }

  private init(_ statement: SQLiteStatement, _ arguments: [(any BoundValue)?]) throws {
    self.statement = statement
    sqlite3_reset(statement)
    guard Int(sqlite3_bind_parameter_count(statement)) == arguments.count else {
      let sql = sqlite3_sql(statement).map { String(cString: $0) } ?? ""
      throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "wrong number of arguments: \(sql)")
    }
    for (index, argument) in arguments.enumerated() {
      let place = Int32(truncatingIfNeeded: index + 1)
      try check(argument?.bind(to: statement, at: place) ?? sqlite3_bind_null(statement, place))
    }
  }

  /// One that its owner binds and steps many times.
  init(bindingLater sql: String, _ db: Database) throws {
    statement = try db.cachedStatement(sql: sql).sqliteStatement
    sqlite3_reset(statement)
  }

  /// Throws what SQLite says of a binding that it did not take.
  func check(_ code: Int32) throws {
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }

  /// Goes to the next row; false after the last.
  func step() throws -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      let db = sqlite3_db_handle(statement)
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code),
        message: sqlite3_errmsg(db).map { String(cString: $0) }
      )
    }
  }

  /// Lets go of its row: one left in the middle would hold its snapshot and let the log grow.
  func reset() { sqlite3_reset(statement) }
}

extension Database {
  /// Runs a statement for what it does, prepared once per connection.
  func run(_ sql: String, _ arguments: [(any BoundValue)?] = []) throws {
    let statement = try PreparedStatement(sql, arguments, self)
    defer { statement.reset() }
    while try statement.step() {}
  }
}
