import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  /// The import, whoever's it is, or nil.
  package func importRecord(_ id: RecordID) throws -> ImportRecord? {
    try first("SELECT * FROM imports WHERE id = ?", [id.stored]).map(importRecord)
  }

  /// A page of imports of some kinds, or of one user, the newest first.
  package func imports(
    ofUser user: RecordID,
    orKinds kinds: Set<ImportKind>,
    only kind: ImportKind,
    after: RecordID,
    limit: Int
  ) throws -> Page<ImportRecord> {
    let size = StoreLimits.pageSize(limit)
    let mask = kinds.reduce(0) { $0 | 1 << Int64($1.rawValue) }
    let found = try all(
      """
      SELECT * FROM imports WHERE (user_id = ?1 OR (1 << kind) & ?2 <> 0)
        AND (?3 = 0 OR kind = ?3) AND (?4 IS NULL OR (begun_ms, id) <
          (SELECT begun_ms, id FROM imports WHERE id = ?4))
      ORDER BY begun_ms DESC, id DESC LIMIT ?5
      """,
      [user.stored, mask, kind.rawValue, after.stored, size + 1],
      importRecord
    )
    return Page(fetched: found, limit: size) { $0.id.description }
  }

  /// Rows of an import from one on, in order; problems only, or all that are kept.
  package func importRows(
    of id: RecordID,
    from row: Int,
    problemsOnly: Bool,
    limit: Int
  ) throws -> [ImportRowRecord] {
    try all(
      """
      SELECT row, line, result, record_id, problems FROM import_rows
      WHERE import_id = ? AND row >= ? AND (? = 0 OR result >= ?) ORDER BY row LIMIT ?
      """,
      [
        id.stored, row, problemsOnly, ImportRowResult.skippedDuplicate.rawValue, limit,
      ]
    ) { found in
      let row: Int = found[0]
      let place = ImportRowRecord.place(of: row, in: id)
      return ImportRowRecord(
        row: row,
        line: found[1],
        result: found.code(2, .unspecified),
        recordID: found.id(3),
        problems: ImportProblem.list(try vault.open(found[4], .importProblems, row: place))
      )
    }
  }

  private func importRecord(_ row: Row) throws -> ImportRecord {
    var record = ImportRecord(
      id: row.id(0),
      kind: row.code(1, .unspecified),
      mode: row.code(2, .unspecified),
      isDryRun: row[3],
      sha256: row.bytes(4),
      size: row[5],
      fileName: try vault.open(row[6], .importFile, row: row.id(0)),
      userID: row.id(7),
      userName: row[8],
      begunAt: row[20]
    )
    record.state = row.code(9, .unspecified)
    record.format = row.code(10, .unspecified)
    record.encoding = row.code(11, .unspecified)
    record.counts.rows = row[12]
    record.counts.created = row[13]
    record.counts.updated = row[14]
    record.counts.unchanged = row[15]
    record.counts.skipped = row[16]
    record.counts.notTaken = row[17]
    record.counts.doneBefore = row[18]
    let columns = try vault.open(row[19], .importColumns, row: row.id(0))
    record.columns = columns.split(separator: "\u{1F}").map(String.init)
    record.lastAt = row[21]
    return record
  }
}

extension ImportRowRecord {
  /// The row as the vault knows it.
  static func place(of row: Int, in id: RecordID) -> RecordID {
    RecordID(high: id.high, low: id.low ^ UInt64(truncatingIfNeeded: row))
  }
}

extension ImportProblem {
  /// Problems as one text, and back.
  static func list(_ text: String) -> [ImportProblem] {
    text.split(separator: "\u{1E}").compactMap { line in
      let parts = line.split(separator: "\u{1F}", omittingEmptySubsequences: false)
      guard parts.count == 4 else { return nil }
      return ImportProblem(
        field: String(parts[0]),
        rule: String(parts[1]),
        english: String(parts[2]),
        chinese: String(parts[3])
      )
    }
  }

  /// The problem as one line of such a text.
  var line: String {
    [field, rule, english, chinese].map { text in
      text.filter { $0 != "\u{1E}" && $0 != "\u{1F}" }
    }.joined(separator: "\u{1F}")
  }
}
