import Foundation
import GRDB
package import HamletDomain

/// The records at one moment; valid only within the closure that got it.
package struct ReadSnapshot {
  let db: Database
  let vault: Vault
  /// Who looks; the standing of a record is judged by it.
  package var viewer = Viewer.server
  /// The commit that it shows at least; only of a reader that makes writes ready.
  package internal(set) var commit: UInt64 = 0
  /// Who changed of late; only within a write.
  var changes: RegisterChanges?

  /// The same records as somebody else sees them.
  package func seen(by viewer: Viewer) -> ReadSnapshot {
    var snapshot = self
    snapshot.viewer = viewer
    return snapshot
  }

  func first(_ sql: String, _ arguments: [(any BoundValue)?] = []) throws -> Row? {
    let statement = try db.cachedStatement(sql: sql)
    return try Row.fetchOne(statement, arguments: StatementArguments(bound: arguments))
  }

  func all<Item>(
    _ sql: String,
    _ arguments: [(any BoundValue)?] = [],
    _ make: (Row) throws -> Item
  ) throws -> [Item] {
    let statement = try db.cachedStatement(sql: sql)
    let rows = try Row.fetchCursor(statement, arguments: StatementArguments(bound: arguments))
    var items: [Item] = []
    while let row = try rows.next() { items.append(try make(row)) }
    return items
  }

  func count(_ sql: String, _ arguments: [(any BoundValue)?] = []) throws -> Int {
    try scan(sql, arguments) { $0.int(0) }.first ?? 0
  }
}

extension Row {
  func id(_ column: Int) -> RecordID {
    guard let data = self[column] as Data? else { return .none }
    return RecordID(bytes: data) ?? .none
  }

  func code<Code: RawRepresentable>(_ column: Int, _ unknown: Code) -> Code
  where Code.RawValue == UInt32 {
    Code(rawValue: UInt32(truncatingIfNeeded: (self[column] as Int64?) ?? 0)) ?? unknown
  }

  func bytes(_ column: Int) -> [UInt8] { (self[column] as Data?).map(Array.init) ?? [] }
}
