import Foundation
import GRDB
import HamletDomain

extension Transaction {
  /// Begins an import, or goes on with one of the same file; throws `alreadyExists` where the id is
  /// another's.
  package func begin(_ record: ImportRecord) throws {
    if let old = try read.importRecord(record.id) {
      guard old.isSameFile(as: record) else { throw StoreError.alreadyExists(record.id) }
      try run(
        "UPDATE imports SET state = ?, last_ms = ? WHERE id = ?",
        [ImportState.running.rawValue, now, record.id.stored]
      )
      return
    }
    try run(
      """
      INSERT INTO imports VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL,
        ?, ?)
      """,
      [
        record.id.stored, record.kind.rawValue, record.mode.rawValue, record.isDryRun,
        Data(record.sha256), record.size, try sealed(record.fileName, .importFile, record.id),
        record.userID.stored, record.userName, ImportState.running.rawValue, now, now,
      ]
    )
  }

  /// Writes how far an import is, with what became of some of its rows.
  package func keep(_ record: ImportRecord, rows: [ImportRowRecord]) throws {
    let columns = record.columns.map { $0.filter { $0 != "\u{1F}" } }.joined(separator: "\u{1F}")
    try run(
      """
      UPDATE imports SET state = ?, format = ?, encoding = ?, rows = ?, created = ?, updated = ?,
        unchanged = ?, skipped = ?, not_taken = ?, done_before = ?, columns = ?, last_ms = ?
      WHERE id = ?
      """,
      [
        record.state.rawValue, record.format.rawValue, record.encoding.rawValue,
        record.counts.rows, record.counts.created, record.counts.updated,
        record.counts.unchanged, record.counts.skipped, record.counts.notTaken,
        record.counts.doneBefore, try sealed(columns, .importColumns, record.id), record.lastAt,
        record.id.stored,
      ]
    )
    for row in rows {
      let place = ImportRowRecord.place(of: row.row, in: record.id)
      let problems = row.problems.map(\.line).joined(separator: "\u{1E}")
      try run(
        "INSERT OR REPLACE INTO import_rows VALUES (?, ?, ?, ?, ?, ?)",
        [
          record.id.stored, row.row, row.line, row.result.rawValue, row.recordID.stored,
          try sealed(problems, .importProblems, place, of: SealOwner(.dataImport, record.id)),
        ]
      )
    }
  }

  /// Drops what is said of the rows of imports that began before a moment; gives how many imports.
  package func dropImportRows(begunBefore moment: Int64) throws -> Int {
    try changes(
      """
      DELETE FROM import_rows WHERE import_id IN (SELECT id FROM imports WHERE begun_ms < ?)
      """,
      [moment]
    )
  }
}
