import Foundation
import GRDB
import HamletDomain

/// Rows of a place that are not under the current key, and where the look ended.
struct StaleRows: Sendable {
  /// The keys of the rows.
  var rows: [[DatabaseValue]] = []
  var after = ""
  var lookedAt = 0
  /// Whether the table ended.
  var isEnd = false
}

extension ReadSnapshot {
  /// The rewriting that is at work, or the last; nil where there never was one.
  package func keyRewrite() throws -> KeyRewriteRecord? {
    try first(
      """
      SELECT number, key, place, after, looked_at, rewritten, by_name, begun_ms, ended_ms
      FROM key_rewrites ORDER BY number DESC LIMIT 1
      """
    ).map {
      KeyRewriteRecord(
        number: $0[0],
        key: UInt32(truncatingIfNeeded: $0[1] as Int64),
        place: $0[2],
        after: $0[3],
        lookedAt: $0[4],
        rewritten: $0[5],
        by: $0[6],
        begunAt: $0[7],
        endedAt: $0[8]
      )
    }
  }

  /// Goes on through a place and gives the rows that another key sealed or made findable.
  ///
  /// Ends after `rows` rows, or as soon as `enough` were found.
  func stale(
    in place: SealedPlace,
    after cursor: String,
    key: UInt32,
    rows limit: Int,
    enough: Int
  ) throws -> StaleRows {
    let columns = try place.key(self).map { "\"\($0)\"" }
    let start = RowCursor.values(cursor)
    let isBehind =
      start.isEmpty
      ? "1"
      : "(\(columns.joined(separator: ", "))) > (\(start.map { _ in "?" }.joined(separator: ", ")))"
    let flag = place.flag.map { "\($0) = 0" } ?? "0"
    let lookup = place.lookup.map { Vault.isOld($0.name, key) } ?? "0"
    let current = "x'02\(Hexadecimal.text(withUnsafeBytes(of: key.bigEndian) { Array($0) }))'"
    let statement = try db.cachedStatement(
      sql: """
        SELECT substr(\(place.name), 1, 5) <> \(current) OR \(flag) OR \(lookup),
          \(columns.joined(separator: ", "))
        FROM \(place.table)
        WHERE \(isBehind) AND \(place.name) IS NOT NULL AND \(place.condition)
        ORDER BY \(columns.joined(separator: ", ")) LIMIT ?
        """
    )
    let rows = try Row.fetchCursor(
      statement,
      arguments: StatementArguments(start + [limit.databaseValue])
    )
    var found = StaleRows(after: cursor)
    while let row = try rows.next() {
      let key = (1..<row.count).map { row[$0] as DatabaseValue }
      found.lookedAt += 1
      found.after = RowCursor.text(key)
      if row[0] as Bool { found.rows.append(key) }
      if found.rows.count == enough { return found }
    }
    found.isEnd = found.lookedAt < limit
    return found
  }

  /// The numbers of the index keys by which some row is found; the current one always.
  func indexKeysInUse(_ keys: KeyFile) throws -> Set<UInt32> {
    let columns = [
      ("person_documents", "lookup"), ("person_phones", "lookup"),
      ("consultations", "callback"), ("submission_children", "child"),
    ]
    var used: Set<UInt32> = [keys.current]
    for number in keys.indexing.keys where number != keys.current {
      for (table, column) in columns {
        let isOther = Vault.isOld(column, number)
        let found = try count(
          "SELECT EXISTS(SELECT 1 FROM \(table) WHERE \(column) IS NOT NULL AND NOT \(isOther))"
        )
        if found > 0 { used.insert(number) }
      }
    }
    return used
  }
}
