import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  private static let caseColumns = """
    c.id, c.first_id, c.second_id, c.state, c.source, c.score, c.reason, c.found_by,
    c.found_by_name, c.found_ms, c.decided_by_name, c.version
    """

  /// The case; throws `notFound` where neither of its records lies within the scope.
  package func duplicateCase(
    _ id: RecordID,
    within scope: DivisionPrefix
  ) throws -> DuplicateCaseRecord {
    guard
      let found = try all(
        """
        SELECT \(Self.caseColumns) FROM duplicate_cases c
        JOIN persons a ON a.id = c.first_id JOIN persons b ON b.id = c.second_id
        WHERE c.id = ? AND ((a.division >= ? AND a.division < ?)
          OR (b.division >= ? AND b.division < ?))
        """,
        [id.stored, scope.text, scope.upperBound, scope.text, scope.upperBound],
        duplicateCase
      ).first
    else { throw StoreError.notFound }
    return found
  }

  /// The case of two records, in either order; nil where there is none.
  package func duplicateCase(of pair: (RecordID, RecordID)) throws -> DuplicateCaseRecord? {
    try all(
      """
      SELECT \(Self.caseColumns) FROM duplicate_cases c WHERE first_id = ? AND second_id = ?
      """,
      [min(pair.0, pair.1).stored, max(pair.0, pair.1).stored],
      duplicateCase
    ).first
  }

  /// A page of the cases with a record within the scope, by id; of one finder where one is named.
  ///
  /// A case that waits for a decision is left out once one of its records is closed otherwise.
  package func duplicateCases(
    within scope: DivisionPrefix,
    state: DuplicateState,
    foundBy: RecordID,
    after: RecordID,
    limit: Int
  ) throws -> Page<DuplicateCaseRecord> {
    let size = StoreLimits.pageSize(limit)
    let found = try all(
      """
      SELECT \(Self.caseColumns) FROM duplicate_cases c
      JOIN persons a ON a.id = c.first_id JOIN persons b ON b.id = c.second_id
      WHERE c.id > ? AND (? = 0 OR c.state = ?) AND (? IS NULL OR c.found_by = ?)
        AND ((a.division >= ? AND a.division < ?) OR (b.division >= ? AND b.division < ?))
        AND (c.state NOT IN (1, 4) OR (a.status < 4 AND b.status < 4))
      ORDER BY c.id LIMIT ?
      """,
      [
        Data(after.bytes), state.rawValue, state.rawValue, foundBy.stored, foundBy.stored,
        scope.text, scope.upperBound, scope.text, scope.upperBound, size + 1,
      ],
      duplicateCase
    )
    return Page(fetched: found, limit: size) { $0.id.description }
  }

  private func duplicateCase(_ row: Row) throws -> DuplicateCaseRecord {
    let id = row.id(0)
    return DuplicateCaseRecord(
      id: id,
      pair: (row.id(1), row.id(2)),
      state: row.code(3, .unspecified),
      source: row.code(4, .unspecified),
      score: row[5],
      reason: try vault.open(row[6], .duplicateReason, row: id),
      foundBy: row.id(7),
      foundByName: row[8],
      foundAt: row[9],
      decidedByName: row[10],
      version: UInt64(row[11] as Int64)
    )
  }

  /// The next open records to compare with the register: changed after a moment, or living in a
  /// village; by time of change and id.
  package func personsToCompare(
    after: (ms: Int64, id: RecordID),
    within scope: DivisionPrefix,
    limit: Int
  ) throws -> [(row: PersonRow, changedAt: Int64)] {
    // Of everybody the order of changes is gone along; an index of villages would have all sorted anew
    // for each page.
    let division = scope.text.isEmpty ? "+p.division" : "p.division"
    return try all(
      """
      SELECT \(Self.personColumns), p.updated_ms FROM persons p
      WHERE (p.updated_ms, p.id) > (?, ?) AND \(division) >= ? AND \(division) < ?
        AND p.status IN (1, 2) AND \(Self.isOpen("p.id"))
      ORDER BY p.updated_ms, p.id LIMIT ?
      """,
      [after.ms, Data(after.id.bytes), scope.text, scope.upperBound, limit]
    ) { (try Self.personRow($0), $0[14] as Int64) }
  }

  /// Up to where the whole register was compared with itself.
  package func comparedUntil() throws -> (ms: Int64, id: RecordID) {
    try first("SELECT until_ms, until_id FROM duplicate_scans WHERE number = 1")
      .map { ($0[0] as Int64, $0.id(1)) } ?? (0, RecordID.none)
  }
}

extension Transaction {
  /// Adds a case; throws `alreadyExists` with the id of the one there is for the pair.
  package func insert(_ duplicate: DuplicateCaseRecord) throws {
    let pair = (duplicate.firstID, duplicate.secondID)
    if let known = try read.duplicateCase(of: pair) { throw StoreError.alreadyExists(known.id) }
    try run(
      "INSERT INTO duplicate_cases VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        duplicate.id.stored, duplicate.firstID.stored, duplicate.secondID.stored,
        duplicate.state.rawValue, duplicate.source.rawValue, duplicate.score,
        try sealed(duplicate.reason, .duplicateReason, duplicate.id), ticket.userID.stored,
        ticket.userName, now, "", 1,
      ]
    )
  }

  /// Sets a case's state, and its reason where one is given; throws `conflict` where `base` is not its
  /// version.
  package func setState(
    _ state: DuplicateState,
    reason: String,
    of duplicate: DuplicateCaseRecord,
    base: UInt64
  ) throws -> UInt64 {
    guard duplicate.version == base else {
      throw StoreError.conflict(duplicate.version, ["state"])
    }
    try run(
      """
      UPDATE duplicate_cases SET state = ?, reason = ?, decided_by_name = ?, version = ?
      WHERE id = ?
      """,
      [
        state.rawValue,
        try sealed(reason.isEmpty ? duplicate.reason : reason, .duplicateReason, duplicate.id),
        ticket.userName, Int64(base + 1), duplicate.id.stored,
      ]
    )
    return base + 1
  }

  /// Notes up to where the whole register was compared with itself.
  package func setComparedUntil(_ until: (ms: Int64, id: RecordID)) throws {
    try run(
      "INSERT OR REPLACE INTO duplicate_scans VALUES (1, ?, ?)",
      [until.ms, Data(until.id.bytes)]
    )
  }
}
