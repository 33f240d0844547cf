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
  /// A page of sealed records, by record number.
  package func sealedPersons(
    within scope: DivisionPrefix,
    after: String,
    limit: Int
  ) throws -> Page<SealedPersonRow> {
    let size = StoreLimits.pageSize(limit)
    let found = try all(
      """
      SELECT p.id, p.record_no, p.name, o.since_ms
      FROM person_standings o JOIN persons p ON p.id = o.person_id
      WHERE o.standing = \(Standing.sealed.rawValue) AND p.division >= ? AND p.division < ?
        AND p.status <> \(PersonStatus.erased.rawValue) AND p.record_no > ?
      ORDER BY p.record_no LIMIT ?
      """,
      [scope.text, scope.upperBound, after, size + 1]
    ) { row in
      SealedPersonRow(id: row.id(0), recordNumber: row[1], name: row[2], sealedAt: row[3])
    }
    return Page(fetched: found, limit: size) { $0.recordNumber }
  }
}
