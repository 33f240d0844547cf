import Foundation
import GRDB
import GRDBSQLite
import HamletDomain

/// An id as it is stored: 16 bytes, or an empty blob for the id of no record.
///
/// Bound from the stack: an id is the argument of nearly every statement, and as `Data` each cost two
/// allocations.
struct StoredID: BoundValue, Hashable {
  /// The blob that sorts before every id.
  static let empty = StoredID(id: .none)

  let id: RecordID

  var data: Data { id.isNone ? Data() : Data(id.bytes) }

  var databaseValue: DatabaseValue { data.databaseValue }

  static func fromDatabaseValue(_ value: DatabaseValue) -> StoredID? {
    Data.fromDatabaseValue(value).flatMap { RecordID(bytes: $0) }.map(StoredID.init)
  }

  func bind(to statement: SQLiteStatement, at index: Int32) -> Int32 {
    guard !id.isNone else { return sqlite3_bind_zeroblob(statement, index, 0) }
    return id.withBytes { bindBlob($0, to: statement, at: index) }
  }
}

extension RecordID {
  /// The form in which ids are stored: 16 bytes; nil for none.
  var stored: StoredID? { isNone ? nil : StoredID(id: self) }
}
