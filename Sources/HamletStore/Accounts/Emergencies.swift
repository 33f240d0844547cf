import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  private static let emergencyColumns = """
    e.id, e.person_id, e.user_id, e.user_name, e.role, e.reason, e.opened_ms, e.ends_ms, e.finding,
    e.reviewed_by, e.reviewed_ms, e.version, p.record_no
    """
  private static let emergencyTables = "break_glass e JOIN persons p ON p.id = e.person_id"

  /// The emergency; throws `notFound` where there is none.
  package func emergency(_ id: RecordID) throws -> EmergencyRecord {
    let found = try first(
      "SELECT \(Self.emergencyColumns) FROM \(Self.emergencyTables) WHERE e.id = ?",
      [id.stored]
    )
    guard let record = try found.map(emergency) else { throw StoreError.notFound }
    return record
  }

  /// Whether a person's record is open to a user in an emergency.
  package func isOpenInEmergency(
    _ person: RecordID,
    to user: RecordID,
    at now: Int64
  ) throws -> Bool {
    try !scan(
      """
      SELECT 1 FROM break_glass
      WHERE person_id = ? AND user_id = ? AND ends_ms > ? AND opened_ms <= ? LIMIT 1
      """,
      [person.stored, user.stored, now, now]
    ) { $0.int(0) }.isEmpty
  }

  /// How many records a user opened in emergencies since a moment.
  package func emergencies(of user: RecordID, since: Int64) throws -> Int {
    try count(
      "SELECT count(*) FROM break_glass WHERE user_id = ? AND opened_ms > ?",
      [user.stored, since]
    )
  }

  /// Whether a person took back her consent to a purpose and has not given it again.
  package func hasWithdrawn(
    _ purpose: Purpose,
    _ person: RecordID,
    on day: CivilDate
  ) throws -> Bool {
    guard try !isCovered(person, by: purpose, on: day) else { return false }
    return try consents(of: person, to: purpose).contains { $0.withdrawnAt != 0 }
  }

  /// A page of emergencies in the order of their ids: those that nobody reviewed, or all.
  package func emergencies(
    reviewed: Bool,
    after: RecordID,
    limit: Int
  ) throws -> Page<EmergencyRecord> {
    let size = limit < 1 ? 20 : min(limit, 40)
    let found = try all(
      """
      SELECT \(Self.emergencyColumns) FROM \(Self.emergencyTables)
      WHERE e.id > ? AND (? OR e.finding = 0) ORDER BY e.id LIMIT ?
      """,
      [Data(after.bytes), reviewed, size + 1],
      emergency
    )
    return Page(fetched: found, limit: size) { $0.id.description }
  }

  private func emergency(_ row: Row) throws -> EmergencyRecord {
    let id = row.id(0)
    var record = EmergencyRecord(
      id: id,
      personID: row.id(1),
      reason: try vault.open(row[5], .emergencyReason, row: id),
      ends: row[7]
    )
    record.userID = row.id(2)
    record.userName = row[3]
    record.role = row.code(4, .unspecified)
    record.openedAt = row[6]
    record.finding = row.code(8, .unspecified)
    record.reviewedBy = row[9]
    record.reviewedAt = row[10]
    record.version = UInt64(row[11] as Int64)
    record.recordNumber = row[12]
    return record
  }
}

extension Transaction {
  /// Adds an emergency of whoever asks; throws `alreadyExists` where the id is taken.
  package func insert(_ record: EmergencyRecord) throws {
    let id = record.id
    guard try read.count("SELECT count(*) FROM break_glass WHERE id = ?", [id.stored]) == 0 else {
      throw StoreError.alreadyExists(id)
    }
    let reason = try sealed(
      record.reason,
      .emergencyReason,
      id,
      of: SealOwner.person(record.personID)
    )
    try run(
      "INSERT INTO break_glass VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, '', 0, 1)",
      [
        id.stored, record.personID.stored, ticket.userID.stored, ticket.userName,
        ticket.role.rawValue, reason, now, record.ends,
      ]
    )
  }

  /// Writes what was found of an emergency; throws `conflict` where `base` is not its version.
  package func review(
    _ record: EmergencyRecord,
    _ finding: BreakGlassFinding,
    base: UInt64
  ) throws -> UInt64 {
    guard record.version == base else { throw StoreError.conflict(record.version, ["finding"]) }
    try run(
      """
      UPDATE break_glass SET finding = ?, reviewed_by = ?, reviewed_ms = ?, version = version + 1
      WHERE id = ?
      """,
      [finding.rawValue, ticket.userName, now, record.id.stored]
    )
    return base + 1
  }
}
