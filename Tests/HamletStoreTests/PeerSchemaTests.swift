import Foundation
import GRDB
import Testing

@testable import HamletStore

@Suite("The peers of the benchmark have Hamlet's tables")
struct PeerSchemaTests {
  /// A column: its type, whether it may be NULL, and its place in the primary key.
  private typealias Column = [String]

  @Test("Each column of theirs is one of ours, and each index and trigger is on both sides.")
  func sameTables() throws {
    let folder = TestFolder()
    try Store.open(folder: folder.path, options: StoreOptions()).close()
    let ours = try DatabaseQueue(path: folder.database)
    let peers = try DatabaseQueue()
    let schema = try String(contentsOfFile: Self.schema, encoding: .utf8)
    try peers.write { try $0.execute(sql: schema) }
    let tables = try peers.read {
      try String.fetchAll($0, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
    }
    #expect(tables.contains("person_blocks"))
    for table in tables {
      let (mine, theirs) = (try Self.columns(table, ours), try Self.columns(table, peers))
      for (name, column) in theirs { #expect(mine[name] == column, "\(table).\(name)") }
      // What is on a column that they do not set, they need not keep.
      let kept = try Self.indexes(table, ours).filter { $0.value.allSatisfy(theirs.keys.contains) }
      #expect(Set(kept.keys) == Set(try Self.indexes(table, peers).keys), "\(table)")
      #expect(try Self.triggers(table, ours) == Self.triggers(table, peers), "\(table)")
    }
  }

  private static let schema = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../Benchmarks/Schema/peer.sql").standardized.path

  private static func columns(_ table: String, _ queue: DatabaseQueue) throws -> [String: Column] {
    let rows = try queue.read { try Row.fetchAll($0, sql: "PRAGMA table_info(\(table))") }
    return Dictionary(
      uniqueKeysWithValues: rows.map { row in
        (row["name"], [row["type"], "\(row["notnull"] as Int)", "\(row["pk"] as Int)"])
      }
    )
  }

  /// What each index is, with its columns.
  private static func indexes(_ table: String, _ queue: DatabaseQueue) throws -> [String: [String]]
  {
    try queue.read { db in
      var found: [String: [String]] = [:]
      for row in try Row.fetchAll(db, sql: "PRAGMA index_list(\(table))") {
        let name: String = row["name"]
        let columns = try String.fetchAll(
          db,
          sql: "SELECT name FROM pragma_index_info(?) ORDER BY seqno",
          arguments: [name]
        )
        let rest = try String.fetchOne(
          db,
          sql: "SELECT substr(sql, instr(sql, ' WHERE ')) FROM sqlite_master WHERE name = ?",
          arguments: [name]
        )
        let isPartial = (row["partial"] as Int) == 1
        let part = isPartial ? Self.plain(rest ?? "") : ""
        found["\(columns) unique \(row["unique"] as Int) \(part)"] = columns
      }
      return found
    }
  }

  /// Each trigger as it is written, whatever its white space.
  private static func triggers(_ table: String, _ queue: DatabaseQueue) throws -> Set<String> {
    let texts = try queue.read {
      try String.fetchAll(
        $0,
        sql: "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?",
        arguments: [table]
      )
    }
    return Set(texts.map(plain))
  }

  private static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
