import Foundation
import GRDB
import GRDBSQLite
import HamletDomain

/// What is bound to a statement's parameter by SQLite's own functions.
///
/// Each type binds itself: asking a value for its type cost as much as binding it.
protocol BoundValue: DatabaseValueConvertible {
  /// Binds to the parameter at `index`, the first being 1; gives SQLite's result code.
  func bind(to statement: SQLiteStatement, at index: Int32) -> Int32
}

extension BoundValue where Self: BinaryInteger {
  func bind(to statement: SQLiteStatement, at index: Int32) -> Int32 {
    sqlite3_bind_int64(statement, index, Int64(truncatingIfNeeded: self))
  }
}

extension Int: BoundValue {}
extension Int32: BoundValue {}
extension Int64: BoundValue {}
extension UInt8: BoundValue {}
extension UInt32: BoundValue {}

extension Bool: BoundValue {
  func bind(to statement: SQLiteStatement, at index: Int32) -> Int32 {
    sqlite3_bind_int64(statement, index, self ? 1 : 0)
  }
}

extension String: BoundValue {
  func bind(to statement: SQLiteStatement, at index: Int32) -> Int32 {
    var text = self
    return text.withUTF8 { bytes in
      // No address at all would bind NULL.
      guard let start = bytes.baseAddress else {
        return sqlite3_bind_text(statement, index, "", 0, copiedBySQLite)
      }
      return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
        sqlite3_bind_text(statement, index, $0, Int32(clamping: bytes.count), copiedBySQLite)
      }
    }
  }
}

extension Data: BoundValue {
  func bind(to statement: SQLiteStatement, at index: Int32) -> Int32 {
    withUnsafeBytes { bindBlob($0, to: statement, at: index) }
  }
}

extension DatabaseValue: BoundValue {
  func bind(to statement: SQLiteStatement, at index: Int32) -> Int32 {
    switch storage {
    case .null: sqlite3_bind_null(statement, index)
    case .int64(let number): sqlite3_bind_int64(statement, index, number)
    case .double(let number): sqlite3_bind_double(statement, index, number)
    case .string(let text): text.bind(to: statement, at: index)
    case .blob(let data): data.bind(to: statement, at: index)
    }
  }
}

// SQLITE_TRANSIENT, a cast in C that Swift does not import: SQLite takes a copy.
private let copiedBySQLite = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

/// Binds bytes, of which SQLite takes a copy; none are an empty blob and not NULL.
func bindBlob(
  _ bytes: UnsafeRawBufferPointer,
  to statement: SQLiteStatement,
  at index: Int32
) -> Int32 {
  bytes.isEmpty
    ? sqlite3_bind_zeroblob(statement, index, 0)
    : sqlite3_bind_blob(
      statement,
      index,
      bytes.baseAddress,
      Int32(clamping: bytes.count),
      copiedBySQLite
    )
}

extension StatementArguments {
  /// The same for a statement that GRDB steps.
  init(bound values: [(any BoundValue)?]) {
    self.init(values.map { $0?.databaseValue ?? .null })
  }
}
