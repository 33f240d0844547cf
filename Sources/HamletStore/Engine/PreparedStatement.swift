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
    _ arguments: [(any DatabaseValueConvertible)?],
    _ db: Database
  ) throws {
    statement = try db.cachedStatement(sql: sql).sqliteStatement
    sqlite3_reset(statement)
    guard Int(sqlite3_bind_parameter_count(statement)) == arguments.count else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "wrong number of arguments: \(sql)")
    }
    for (index, argument) in arguments.enumerated() {
      let code = bind(argument, Int32(index + 1))
      guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    }
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

  private func bind(_ argument: (any DatabaseValueConvertible)?, _ index: Int32) -> Int32 {
    switch argument {
    case nil: sqlite3_bind_null(statement, index)
    case let data as Data: bind(data, index)
    case let text as String: bind(text, index)
    case let number as Int: sqlite3_bind_int64(statement, index, Int64(number))
    case let number as Int64: sqlite3_bind_int64(statement, index, number)
    case let number as UInt32: sqlite3_bind_int64(statement, index, Int64(number))
    case .some(let other): bind(other.databaseValue, index)
    }
  }

  private func bind(_ value: DatabaseValue, _ index: Int32) -> Int32 {
    switch value.storage {
    case .null: sqlite3_bind_null(statement, index)
    case .int64(let number): sqlite3_bind_int64(statement, index, number)
    case .double(let number): sqlite3_bind_double(statement, index, number)
    case .string(let text): bind(text, index)
    case .blob(let data): bind(data, index)
    }
  }

  private func bind(_ text: String, _ index: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { bytes in
      // No address at all would bind NULL.
      guard let start = bytes.baseAddress else {
        return sqlite3_bind_text(statement, index, "", 0, Self.copied)
      }
      return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
        sqlite3_bind_text(statement, index, $0, Int32(clamping: bytes.count), Self.copied)
      }
    }
  }

  private func bind(_ data: Data, _ index: Int32) -> Int32 {
    data.withUnsafeBytes { bytes in
      bytes.isEmpty
        ? sqlite3_bind_zeroblob(statement, index, 0)
        : sqlite3_bind_blob(
          statement,
          index,
          bytes.baseAddress,
          Int32(clamping: bytes.count),
          Self.copied
        )
    }
  }

  // SQLITE_TRANSIENT, a cast in C that Swift does not import: SQLite takes a copy.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}

extension Database {
  /// Runs a statement for what it does, prepared once per connection.
  func run(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?] = []) throws {
    let statement = try PreparedStatement(sql, arguments, self)
    defer { statement.reset() }
    while try statement.step() {}
  }
}
