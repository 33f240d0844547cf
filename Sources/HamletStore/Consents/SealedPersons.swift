import GRDB
package import HamletDomain

/// A sealed record as data protection lists it.
package struct SealedPersonRow: Sendable, Hashable {
  package var id: RecordID
  package var recordNumber: String
  package var name: String
  package var sealedAt: Int64
}

extension ReadSnapshot {
  /// Whether a record is sealed.
  package func isSealed(_ person: RecordID) throws -> Bool {
    try count("SELECT count(*) FROM sealed_persons WHERE person_id = ?", [person.stored]) > 0
  }

  /// A page of sealed records, by record number.
  package func sealedPersons(
    within scope: DivisionPrefix,
    after: String,
    limit: Int
  ) throws -> Page<SealedPersonRow> {
    let size = StoreLimits.pageSize(limit)
    let found = try all(
      """
      SELECT p.id, p.record_no, p.name, z.sealed_ms
      FROM sealed_persons z JOIN persons p ON p.id = z.person_id
      WHERE p.division >= ? AND p.division < ? AND p.record_no > ? ORDER BY p.record_no LIMIT ?
      """,
      [scope.text, scope.upperBound, after, size + 1]
    ) { row in
      SealedPersonRow(id: row.id(0), recordNumber: row[1], name: row[2], sealedAt: row[3])
    }
    return Page(fetched: found, limit: size) { $0.recordNumber }
  }
}

extension Transaction {
  /// Seals a record: until it is opened again it has no status, and so stands on no list.
  ///
  /// What it had is kept beside it. Sealing a sealed record changes nothing.
  package func seal(_ person: RecordID) throws {
    try run(
      "INSERT OR IGNORE INTO sealed_persons SELECT id, status, ? FROM persons WHERE id = ?",
      [now, person.stored]
    )
    try run(
      "UPDATE persons SET status = 0, updated_ms = ? WHERE id = ?",
      [now, person.stored]
    )
  }

  /// Opens a sealed record, with the status that it had.
  package func unseal(_ person: RecordID) throws {
    try run(
      """
      UPDATE persons SET updated_ms = ?1,
        status = (SELECT z.status FROM sealed_persons z WHERE z.person_id = ?2) WHERE id = ?2
      """,
      [now, person.stored]
    )
    try run("DELETE FROM sealed_persons WHERE person_id = ?", [person.stored])
  }
}
