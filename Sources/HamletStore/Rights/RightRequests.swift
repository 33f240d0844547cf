import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  private static let rightColumns = """
    r.id, r.person_id, r.division, r.kind, r.state, r.told_by, r.wish, r.answer,
    r.complaint_route, r.due_on, r.received_by, r.received_ms, r.version, p.name
    """
  private static let rightTables = "right_requests r JOIN persons p ON p.id = r.person_id"

  /// The request; throws `notFound` outside of the scope or of a hidden record.
  package func rightRequest(
    _ id: RecordID,
    within scope: DivisionPrefix
  ) throws -> RightRequestRecord {
    let found = try first(
      "SELECT \(Self.rightColumns) FROM \(Self.rightTables) WHERE r.id = ?",
      [id.stored]
    )
    let record = try rightRequest(placed(found, division: 2, within: scope))
    try requireOpen(record.personID, for: .herWord)
    return record
  }

  /// A page of requests, the one due first at the top.
  package func rightRequests(
    _ query: RightQuery,
    after: String,
    limit: Int
  ) throws -> Page<RightRequestRecord> {
    let size = StoreLimits.pageSize(limit)
    let parts = after.split(separator: "|", maxSplits: 1).map(String.init)
    let place = parts.count == 2 ? RecordID(text: parts[1]) : nil
    let open = "r.state IN (\(RightState.received.rawValue), \(RightState.inProgress.rawValue))"
    let stage =
      query.state == .unspecified ? open : "r.state = \(query.state.rawValue)"
    let visible =
      viewer.seesEveryStanding
      ? "1"
      : """
      NOT EXISTS (SELECT 1 FROM person_standings o WHERE o.person_id = r.person_id
        AND o.standing <> \(Standing.restricted.rawValue))
      """
    let late = query.overdueOn == nil ? "1" : open
    let found = try all(
      """
      SELECT \(Self.rightColumns) FROM \(Self.rightTables)
      WHERE r.division >= ?1 AND r.division < ?2 AND (r.due_on, r.id) > (?3, ?4) AND \(stage)
        AND (?5 = 0 OR r.kind = ?5) AND (?6 IS NULL OR r.person_id = ?6)
        AND r.due_on < ?7 AND \(late) AND \(visible)
      ORDER BY r.due_on, r.id LIMIT ?8
      """,
      [
        query.scope.text, query.scope.upperBound, place == nil ? "" : parts[0],
        place?.stored ?? .empty, query.kind.rawValue, query.personID.stored,
        query.overdueOn?.description ?? ":", size + 1,
      ],
      rightRequest
    )
    return Page(fetched: found, limit: size) { "\($0.dueOn)|\($0.id)" }
  }

  /// The steps of a request, oldest first.
  package func rightEvents(of id: RecordID) throws -> [RightEventRecord] {
    try all(
      "SELECT state, at_ms, user_name FROM right_events WHERE request_id = ? ORDER BY version",
      [id.stored]
    ) { RightEventRecord(state: $0.code(0, .unspecified), at: $0[1], by: $0[2]) }
  }

  private func rightRequest(_ row: Row) throws -> RightRequestRecord {
    let id = row.id(0)
    var record = RightRequestRecord(
      id: id,
      personID: row.id(1),
      division: try DivisionCode(row[2]),
      kind: row.code(3, .unspecified),
      toldBy: try vault.open(row[5], .rightToldBy, row: id),
      wish: try vault.open(row[6], .rightWish, row: id),
      dueOn: try CivilDate(row[9])
    )
    record.state = row.code(4, .unspecified)
    record.answer = try vault.open(row[7], .rightAnswer, row: id)
    record.complaintRoute = row[8]
    record.receivedBy = row[10]
    record.receivedAt = row[11]
    record.version = UInt64(row[12] as Int64)
    record.personName = row[13]
    return record
  }
}

extension Transaction {
  /// Adds a request; throws `alreadyExists` where the id is taken.
  package func insert(_ record: RightRequestRecord) throws {
    let (id, owner) = (record.id, SealOwner.person(record.personID))
    guard try read.count("SELECT count(*) FROM right_requests WHERE id = ?", [id.stored]) == 0
    else { throw StoreError.alreadyExists(id) }
    try run(
      "INSERT INTO right_requests VALUES (?, ?, ?, ?, ?, ?, ?, NULL, '', ?, ?, ?, 1)",
      [
        id.stored, record.personID.stored, record.division.text, record.kind.rawValue,
        record.state.rawValue, try sealed(record.toldBy, .rightToldBy, id, of: owner),
        try sealed(record.wish, .rightWish, id, of: owner), record.dueOn.description,
        ticket.userName, now,
      ]
    )
    try note(record, toldBy: "")
  }

  /// Writes a request's state and answer and gives its new version; throws `conflict` where `base`
  /// is not its version.
  package func update(
    _ record: RightRequestRecord,
    base: UInt64,
    toldBy: String = ""
  ) throws -> UInt64 {
    guard record.version == base else { throw StoreError.conflict(record.version, ["state"]) }
    var changed = record
    changed.version += 1
    try run(
      """
      UPDATE right_requests SET state = ?, answer = ?, complaint_route = ?, version = ?
      WHERE id = ?
      """,
      [
        record.state.rawValue,
        try sealed(record.answer, .rightAnswer, record.id, of: .person(record.personID)),
        record.complaintRoute, Int64(changed.version), record.id.stored,
      ]
    )
    try note(changed, toldBy: toldBy)
    return changed.version
  }

  private func note(_ record: RightRequestRecord, toldBy: String) throws {
    try run(
      "INSERT INTO right_events VALUES (?, ?, ?, ?, ?, ?)",
      [
        record.id.stored, Int64(record.version), record.state.rawValue, now, ticket.userName,
        try sealed(toldBy, .rightToldBy, record.id, of: .person(record.personID)),
      ]
    )
  }
}
