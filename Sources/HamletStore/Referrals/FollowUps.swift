import Foundation
import GRDB
package import HamletDomain

/// A contact that the client agreed to.
package struct FollowUpRecord: Sendable, Hashable {
  package var id: RecordID
  package var division: DivisionCode
  package var state = FollowUpState.due
  package var personID: RecordID
  /// Not stored with the follow-up.
  package var personName = ""
  package var consultationID = RecordID.none
  package var dueOn: CivilDate
  package var windowDays = 0
  package var channel: ConsultationChannel
  package var topic: ConsultationTopic
  package var staff: StaffName
  package var recordedAt: Int64
  /// When it was done or tried; 0 while it is due.
  package var occurredAt: Int64 = 0
  package var version: UInt64 = 1

  /// Describes a follow-up to plan.
  package init(
    id: RecordID,
    division: DivisionCode,
    personID: RecordID,
    dueOn: CivilDate,
    channel: ConsultationChannel,
    topic: ConsultationTopic,
    staff: StaffName,
    recordedAt: Int64
  ) {
    self.id = id
    self.division = division
    self.personID = personID
    self.dueOn = dueOn
    self.channel = channel
    self.topic = topic
    self.staff = staff
    self.recordedAt = recordedAt
  }
}

extension ReadSnapshot {
  private static let followUpColumns = """
    f.id, f.division, f.state, f.person_id, p.name, f.consultation_id, f.due_on, f.window_days,
    f.channel, f.topic, f.staff_id, f.staff_name, f.recorded_ms, f.version, f.occurred_ms
    """
  private static let followUpTables = "follow_ups f JOIN persons p ON p.id = f.person_id"

  /// The follow-up; throws `notFound` outside of the scope.
  package func followUp(
    _ id: RecordID,
    within scope: DivisionPrefix,
    for use: PersonUse = .service
  ) throws -> FollowUpRecord {
    let found = try first(
      "SELECT \(Self.followUpColumns) FROM \(Self.followUpTables) WHERE f.id = ?",
      [id.stored]
    )
    let record = try followUp(placed(found, division: 1, within: scope))
    try requireOpen(record.personID, for: use)
    return record
  }

  /// What was noted when a follow-up ended.
  package func followUpNote(_ id: RecordID) throws -> String {
    let row = try first("SELECT note FROM follow_ups WHERE id = ?", [id.stored])
    return try vault.open(row?[0], .followUpNote, row: id)
  }

  /// Follow-ups due until a day, oldest first, of people whose consent to contact is in force;
  /// `person` none: everyone's.
  package func dueFollowUps(
    within scope: DivisionPrefix,
    until day: CivilDate,
    today: CivilDate,
    person: RecordID,
    after place: ListPlace,
    limit: Int
  ) throws -> [FollowUpRecord] {
    let last = place.id.isNone ? "" : place.day.description
    return try all(
      """
      SELECT \(Self.followUpColumns) FROM \(Self.followUpTables)
      WHERE f.state = 1 AND f.due_on <= ?1 AND (f.due_on, f.id) > (?2, ?3)
        AND f.division >= ?4 AND f.division < ?5 AND (?6 IS NULL OR f.person_id = ?6)
        AND \(try isOpenToViewer("f.person_id"))
        AND \(ConsentCondition.inForce(.contact, on: "?7"))
      ORDER BY f.due_on, f.id LIMIT ?8
      """,
      [
        day.description, last, Data(place.id.bytes), scope.text, scope.upperBound, person.stored,
        today.description, StoreLimits.pageSize(limit) + 1,
      ],
      followUp
    )
  }

  private func followUp(_ row: Row) throws -> FollowUpRecord {
    var record = FollowUpRecord(
      id: row.id(0),
      division: try DivisionCode(row[1]),
      personID: row.id(3),
      dueOn: try CivilDate(row[6]),
      channel: row.code(8, .unspecified),
      topic: row.code(9, .unspecified),
      staff: StaffName(id: row.id(10), name: row[11]),
      recordedAt: row[12]
    )
    record.state = row.code(2, .unspecified)
    record.personName = row[4]
    record.consultationID = row.id(5)
    record.windowDays = row[7]
    record.version = UInt64(row[13] as Int64)
    record.occurredAt = row[14]
    return record
  }
}

extension Transaction {
  /// Adds a follow-up; throws `alreadyExists` where the id is taken.
  package func insert(_ record: FollowUpRecord) throws {
    let id = record.id
    guard try read.count("SELECT count(*) FROM follow_ups WHERE id = ?", [id.stored]) == 0
    else { throw StoreError.alreadyExists(id) }
    try run(
      "INSERT INTO follow_ups VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, 0, ?, ?, ?, ?, ?, 1)",
      [
        id.stored, record.division.text, record.state.rawValue, record.personID.stored,
        record.consultationID.stored, record.dueOn.description, record.windowDays,
        record.channel.rawValue, record.topic.rawValue, record.staff.id.stored,
        record.staff.name, record.recordedAt, now, now,
      ]
    )
  }

  /// Ends a follow-up in the state of `record` and gives its new version.
  ///
  /// Throws `conflict` where `base` is not the version that was read.
  package func end(
    _ record: FollowUpRecord,
    note: String,
    occurredAt: Int64,
    base: UInt64
  ) throws -> UInt64 {
    guard record.version == base else { throw StoreError.conflict(record.version, ["state"]) }
    try run(
      """
      UPDATE follow_ups SET state = ?, note = ?, occurred_ms = ?, updated_ms = ?, version = ?
      WHERE id = ?
      """,
      [
        record.state.rawValue,
        try sealed(note, .followUpNote, record.id, of: .person(record.personID)), occurredAt, now,
        Int64(base + 1), record.id.stored,
      ]
    )
    return base + 1
  }

  /// Ends every follow-up of a person that is still due, because she wants no more contact; gives
  /// how many.
  package func stopFollowUps(of person: RecordID) throws -> Int {
    try changes(
      """
      UPDATE follow_ups SET state = ?, updated_ms = ?, version = version + 1
      WHERE person_id = ? AND state = ?
      """,
      [
        FollowUpState.clientStopped.rawValue, now, person.stored, FollowUpState.due.rawValue,
      ]
    )
  }
}
