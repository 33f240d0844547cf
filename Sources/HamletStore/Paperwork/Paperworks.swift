import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  private static let paperworkColumns = """
    w.id, w.division, w.state, w.kind, w.person_id, p.name, w.requested_by, w.missing, w.note,
    w.expected_by, w.staff_id, w.staff_name, w.recorded_ms, w.received_ms, w.version
    """
  private static let paperworkTables = "paperwork w JOIN persons p ON p.id = w.person_id"

  /// The paperwork; throws `notFound` outside of the scope.
  package func paperwork(
    _ id: RecordID,
    within scope: DivisionPrefix,
    for use: PersonUse = .service
  ) throws -> PaperworkRecord {
    let found = try first(
      "SELECT \(Self.paperworkColumns) FROM \(Self.paperworkTables) WHERE w.id = ?",
      [id.stored]
    )
    let record = try paperwork(placed(found, division: 1, within: scope))
    try requireOpen(record.personID, for: use)
    return record
  }

  /// Paperwork after a place, oldest first.
  package func paperworks(
    _ query: PaperworkQuery,
    after place: ListPlace,
    limit: Int
  ) throws -> [PaperworkRecord] {
    let codes = query.states.map { String($0.rawValue) }.sorted().joined(separator: ", ")
    let states = codes.isEmpty ? "" : "AND w.state IN (\(codes))"
    let hers = query.personID.isNone ? "?3 IS NULL" : "w.person_id = ?3"
    return try all(
      """
      SELECT \(Self.paperworkColumns) FROM \(Self.paperworkTables)
      WHERE w.division >= ?1 AND w.division < ?2 AND \(hers) \(states)
        AND (w.received_ms, w.id) > (?4, ?5) AND \(try isOpenToViewer("w.person_id"))
      ORDER BY w.received_ms, w.id LIMIT ?6
      """,
      [
        query.scope.text, query.scope.upperBound, query.personID.stored, place.order,
        Data(place.id.bytes), StoreLimits.pageSize(limit) + 1,
      ],
      paperwork
    )
  }

  private func paperwork(_ row: Row) throws -> PaperworkRecord {
    let id = row.id(0)
    var record = PaperworkRecord(
      id: id,
      division: try DivisionCode(row[1]),
      kind: row.code(3, .unspecified),
      personID: row.id(4),
      requestedBy: row.code(6, .unspecified),
      expectedBy: try CivilDate(row[9]),
      staff: StaffName(id: row.id(10), name: row[11]),
      recordedAt: row[12]
    )
    record.state = row.code(2, .unspecified)
    record.personName = row[5]
    record.missing = (row[7] as String).split(separator: ",")
      .compactMap { UInt32($0).flatMap(PaperworkPiece.init(rawValue:)) }
    record.note = try vault.open(row[8], .paperworkNote, row: id)
    record.receivedAt = row[13]
    record.version = UInt64(row[14] as Int64)
    return record
  }
}

extension Transaction {
  /// Takes a request in; throws `alreadyExists` where the id is taken.
  package func insert(_ record: PaperworkRecord) throws {
    let id = record.id
    guard try read.count("SELECT count(*) FROM paperwork WHERE id = ?", [id.stored]) == 0
    else { throw StoreError.alreadyExists(id) }
    try run(
      "INSERT INTO paperwork VALUES (?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, ?, ?, ?, 1)",
      [
        id.stored, record.division.text, record.state.rawValue, record.kind.rawValue,
        record.personID.stored, record.requestedBy.rawValue,
        try sealed(record.note, .paperworkNote, id, of: .person(record.personID)),
        record.expectedBy.description,
        record.staff.id.stored, record.staff.name, record.recordedAt, now, now,
      ]
    )
  }

  /// Writes paperwork's state, what is missing and when it is expected; gives the new version.
  ///
  /// Throws `conflict` where `base` is not the version that was read.
  package func setState(of record: PaperworkRecord, base: UInt64) throws -> UInt64 {
    guard record.version == base else { throw StoreError.conflict(record.version, ["state"]) }
    try run(
      """
      UPDATE paperwork SET state = ?, missing = ?, expected_by = ?, updated_ms = ?, version = ?
      WHERE id = ?
      """,
      [
        record.state.rawValue, record.missing.map { String($0.rawValue) }.joined(separator: ","),
        record.expectedBy.description, now, Int64(base + 1), record.id.stored,
      ]
    )
    return base + 1
  }
}
