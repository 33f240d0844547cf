import Foundation
import GRDB
import GRDBSQLite
import HamletAudit
import HamletDomain

/// Reads rows of the audit straight from their columns, so that a file that somebody has written to
/// is read like any other.
enum AuditRows {
  static let columns = """
    number, at_ms, user_id, user_name, method, record_type, record_id, purpose, decision, detail,
    reads, hash, version, session_id, device_id, key_digest, times
    """

  struct Numbered {
    let number: Int64
    let row: AuditRow
    let hash: [UInt8]
  }

  static func read(_ columns: ColumnReader) -> Numbered {
    var row = AuditRow(
      atUnixMilliseconds: columns.int64(1),
      userID: columns.id(2),
      userName: columns.text(3),
      method: columns.text(4),
      recordType: columns.text(5),
      recordID: columns.id(6),
      purpose: UInt32(truncatingIfNeeded: columns.int64(7)),
      decision: columns.int64(8),
      detail: columns.text(9)
    )
    row.reads = columns.data(10).map(Array.init) ?? []
    row.version = columns.int64(12)
    row.sessionID = columns.id(13)
    row.deviceID = columns.id(14)
    row.keyDigest = columns.data(15).map(Array.init) ?? []
    row.times = columns.int64(16)
    let hash = columns.data(11).map(Array.init) ?? []
    return Numbered(number: columns.int64(0), row: row, hash: hash)
  }

  /// The rows after a number, in their order.
  static func after(_ number: Int64, limit: Int, _ db: Database) throws -> [Numbered] {
    try scan(
      "SELECT \(columns) FROM audit WHERE number > ? ORDER BY number LIMIT ?",
      [number, limit],
      db,
      read
    )
  }

  /// Steps through a statement and makes an item of each row.
  static func scan<Item>(
    _ sql: String,
    _ arguments: [(any BoundValue)?],
    _ db: Database,
    _ make: (ColumnReader) throws -> Item
  ) throws -> [Item] {
    try scan(try db.cachedStatement(sql: sql), arguments, make)
  }

  static func scan<Item>(
    _ statement: GRDB.Statement,
    _ arguments: [(any BoundValue)?],
    _ make: (ColumnReader) throws -> Item
  ) throws -> [Item] {
    try statement.setArguments(StatementArguments(bound: arguments))
    sqlite3_reset(statement.sqliteStatement)
    defer { sqlite3_reset(statement.sqliteStatement) }
    var items: [Item] = []
    while true {
      switch sqlite3_step(statement.sqliteStatement) {
      case SQLITE_ROW: items.append(try make(ColumnReader(statement: statement.sqliteStatement)))
      case SQLITE_DONE: return items
      case let code: throw DatabaseError(resultCode: ResultCode(rawValue: code))
      }
    }
  }
}
