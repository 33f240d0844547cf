import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  private static let appointmentColumns = """
    a.id, a.division, a.state, a.person_id, p.name, a.requested_by, a.channel, a.topic,
    a.starts_ms, a.duration_min, a.place, a.note, a.staff_id, a.staff_name, a.replaced_by,
    a.reason, a.recorded_ms, a.version, a.service_point_id
    """
  private static let appointmentTables = "appointments a JOIN persons p ON p.id = a.person_id"

  /// The appointment; throws `notFound` outside of the scope.
  package func appointment(
    _ id: RecordID,
    within scope: DivisionPrefix,
    for use: PersonUse = .service
  ) throws -> AppointmentRecord {
    let found = try first(
      "SELECT \(Self.appointmentColumns) FROM \(Self.appointmentTables) WHERE a.id = ?",
      [id.stored]
    )
    let record = try appointment(placed(found, division: 1, within: scope))
    try requireOpen(record.personID, for: use)
    return record
  }

  /// Requested and confirmed appointments after a place, by time.
  ///
  /// An offer that was taken up, to call or to come, leaves the agenda with her consent to contact.
  package func agenda(
    _ query: AgendaQuery,
    after place: ListPlace,
    limit: Int
  ) throws -> [AppointmentRecord] {
    try all(
      """
      SELECT \(Self.appointmentColumns) FROM \(Self.appointmentTables)
      WHERE a.state IN (1, 2) AND a.starts_ms >= ?1 AND a.starts_ms < ?2
        AND (a.starts_ms, a.id) > (?3, ?5) AND (?4 IS NULL OR a.staff_id = ?4)
        AND a.division >= ?6 AND a.division < ?7 AND \(try isOpenToViewer("a.person_id"))
        AND (a.requested_by <> 3 OR a.channel NOT IN (1, 3)
          OR \(ConsentCondition.inForce(.contact, on: "?9")))
      ORDER BY a.starts_ms, a.id LIMIT ?8
      """,
      [
        query.from, query.until, place.order, query.staffID.stored, Data(place.id.bytes),
        query.scope.text, query.scope.upperBound, StoreLimits.pageSize(limit) + 1,
        query.today.description,
      ],
      appointment
    )
  }

  /// Every appointment of a person within the scope, newest first, before a place.
  package func appointments(
    of person: RecordID,
    within scope: DivisionPrefix,
    before place: ListPlace?,
    limit: Int
  ) throws -> [AppointmentRecord] {
    try all(
      """
      SELECT \(Self.appointmentColumns) FROM \(Self.appointmentTables)
      WHERE a.person_id = ?1 AND a.division >= ?2 AND a.division < ?3
        AND (?4 IS NULL OR (a.starts_ms, a.id) < (?4, ?5))
      ORDER BY a.starts_ms DESC, a.id DESC LIMIT ?6
      """,
      [
        person.stored, scope.text, scope.upperBound, place?.order,
        Data((place?.id ?? .none).bytes), StoreLimits.pageSize(limit) + 1,
      ],
      appointment
    )
  }

  private func appointment(_ row: Row) throws -> AppointmentRecord {
    let id = row.id(0)
    var record = AppointmentRecord(
      id: id,
      division: try DivisionCode(row[1]),
      personID: row.id(3),
      requestedBy: row.code(5, .unspecified),
      channel: row.code(6, .unspecified),
      topic: row.code(7, .unspecified),
      startsAt: row[8],
      staff: StaffName(id: row.id(12), name: row[13]),
      recordedAt: row[16]
    )
    record.state = row.code(2, .unspecified)
    record.personName = row[4]
    record.durationMinutes = row[9]
    record.place = try vault.open(row[10], .appointmentPlace, row: id)
    record.note = try vault.open(row[11], .appointmentNote, row: id)
    record.replacedBy = row.id(14)
    record.reason = row[15]
    record.version = UInt64(row[17] as Int64)
    record.pointID = row.id(18)
    return record
  }
}

extension Transaction {
  /// Adds an appointment; throws `alreadyExists` where the id is taken.
  package func insert(_ record: AppointmentRecord) throws {
    let (id, owner) = (record.id, SealOwner.person(record.personID))
    guard try read.count("SELECT count(*) FROM appointments WHERE id = ?", [id.stored]) == 0
    else { throw StoreError.alreadyExists(id) }
    try run(
      """
      INSERT INTO appointments VALUES
        (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id.stored, record.division.text, record.state.rawValue, record.personID.stored,
        record.requestedBy.rawValue, record.channel.rawValue, record.topic.rawValue,
        record.startsAt, record.durationMinutes,
        try sealed(record.place, .appointmentPlace, id, of: owner),
        try sealed(record.note, .appointmentNote, id, of: owner), record.staff.id.stored,
        record.staff.name,
        record.replacedBy.stored, record.reason, record.recordedAt, now, now, 1,
        record.pointID.stored,
      ]
    )
  }

  /// Writes an appointment's state, what replaces it and why, and gives the new version.
  ///
  /// Throws `conflict` where `base` is not the version that was read.
  package func setState(of record: AppointmentRecord, base: UInt64) throws -> UInt64 {
    guard record.version == base else { throw StoreError.conflict(record.version, ["state"]) }
    let version = base + 1
    try run(
      """
      UPDATE appointments SET state = ?, replaced_by = ?, reason = ?, updated_ms = ?, version = ?
      WHERE id = ?
      """,
      [
        record.state.rawValue, record.replacedBy.stored, record.reason, now, Int64(version),
        record.id.stored,
      ]
    )
    return version
  }
}
