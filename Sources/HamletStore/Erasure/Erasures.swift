import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  private static let erasureColumns = """
    id, person_id, division, record_no, state, request_id, told_by, asked_id, asked_by, asked_ms,
    ended_by, ended_ms, kept_reports, version
    """

  /// The erasure; throws `notFound` outside of the scope.
  package func erasure(_ id: RecordID, within scope: DivisionPrefix) throws -> ErasureRecord {
    let found = try first(
      "SELECT \(Self.erasureColumns) FROM erasures WHERE id = ?",
      [id.stored]
    )
    return try erasure(placed(found, division: 2, within: scope))
  }

  /// A page of erasures of one state, in the order of their ids.
  package func erasures(
    within scope: DivisionPrefix,
    state: ErasureState,
    after: RecordID,
    limit: Int
  ) throws -> Page<ErasureRecord> {
    let size = StoreLimits.pageSize(limit)
    let found = try all(
      """
      SELECT \(Self.erasureColumns) FROM erasures
      WHERE state = ? AND id > ? AND division >= ? AND division < ? ORDER BY id LIMIT ?
      """,
      [state.rawValue, Data(after.bytes), scope.text, scope.upperBound, size + 1],
      erasure
    )
    return Page(fetched: found, limit: size) { $0.id.description }
  }

  /// Whether a person's erasure waits for a second person.
  package func hasOpenErasure(_ person: RecordID) throws -> Bool {
    try count(
      "SELECT count(*) FROM erasures WHERE person_id = ? AND state = ?",
      [person.stored, ErasureState.asked.rawValue]
    ) > 0
  }

  private func erasure(_ row: Row) throws -> ErasureRecord {
    var record = ErasureRecord(
      id: row.id(0),
      personID: row.id(1),
      division: try DivisionCode(row[2]),
      recordNumber: row[3]
    )
    record.state = row.code(4, .unspecified)
    record.requestID = row.id(5)
    record.toldBy = try vault.open(row[6], .erasureToldBy, row: record.id)
    record.askedID = row.id(7)
    record.askedBy = row[8]
    record.askedAt = row[9]
    record.endedBy = row[10]
    record.endedAt = row[11]
    let kept = row.bytes(12)
    record.keptReports = stride(from: 0, to: kept.count - 15, by: 16).compactMap {
      RecordID(bytes: Array(kept[$0..<$0 + 16]))
    }
    record.version = UInt64(row[13] as Int64)
    return record
  }
}

extension Transaction {
  /// Adds an erasure; throws `alreadyExists` where the id is taken.
  package func insert(_ record: ErasureRecord) throws -> ErasureRecord {
    let id = record.id
    guard try read.count("SELECT count(*) FROM erasures WHERE id = ?", [id.stored]) == 0 else {
      throw StoreError.alreadyExists(id)
    }
    try run(
      "INSERT INTO erasures VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 0, x'', 1)",
      [
        id.stored, record.personID.stored, record.division.text, record.recordNumber,
        record.state.rawValue, record.requestID.stored,
        try sealed(record.toldBy, .erasureToldBy, id, of: .person(record.personID)),
        Data(ticket.userID.bytes),
        ticket.userName, now,
      ]
    )
    return try read.erasure(id, within: .all)
  }

  /// Ends an erasure and gives it as it is then.
  package func end(_ record: ErasureRecord) throws -> ErasureRecord {
    try run(
      """
      UPDATE erasures SET state = ?, ended_by = ?, ended_ms = ?, kept_reports = ?, told_by = NULL,
        version = version + 1 WHERE id = ?
      """,
      [
        record.state.rawValue, ticket.userName, now, Data(record.keptReports.flatMap(\.bytes)),
        record.id.stored,
      ]
    )
    return try read.erasure(record.id, within: .all)
  }
}
