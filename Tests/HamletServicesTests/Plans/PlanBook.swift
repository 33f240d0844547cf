import Foundation
import GRDB

/// How SQLite would run statements over the schema of a town, in a database of nothing.
struct PlanBook {
  private let database: DatabaseQueue

  /// Takes the schema of a database, and the statistics of a town of a million where they are asked
  /// for.
  init(schemaOf path: String, withStatistics: Bool) throws {
    let source = try DatabaseQueue(path: path)
    let schema = try source.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
          ORDER BY CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 ELSE 2 END
          """
      )
    }
    try source.close()
    database = try DatabaseQueue()
    try database.writeWithoutTransaction { db in
      for sql in schema { try db.execute(sql: sql) }
      guard withStatistics else { return }
      // Makes the table of statistics, and then reads it.
      try db.execute(sql: "ANALYZE")
      try db.execute(sql: "DELETE FROM sqlite_stat1")
      for line in try Self.million() {
        try db.execute(
          sql: "INSERT INTO sqlite_stat1 VALUES (?, ?, ?)",
          arguments: [line[0], line[1].isEmpty ? nil : line[1], line[2]]
        )
      }
      try db.execute(sql: "ANALYZE sqlite_schema")
    }
  }

  /// What ANALYZE wrote in the synthetic town of a million (`hamletd seed --people 1000000 --years 10`).
  private static func million() throws -> [[String]] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("million.tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
      .filter { $0.count == 3 }
  }

  /// The lines of EXPLAIN QUERY PLAN.
  func plan(_ sql: String) throws -> [String] {
    try database.read { db in
      let statement = try db.makeStatement(sql: "EXPLAIN QUERY PLAN " + sql)
      statement.setUncheckedArguments([])
      return try Row.fetchAll(statement).map { $0["detail"] as String }
    }
  }
}
