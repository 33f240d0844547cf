import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  private static let consultationColumns = """
    c.id, c.division, c.state, c.channel, c.identification, c.person_id, c.age_band, c.sex,
    c.urgency, c.question, c.advice, c.materials, c.items, c.audience, c.duration_s,
    c.appointment_id, c.continues_id, c.staff_id, c.staff_name, c.occurred_ms, c.recorded_ms,
    c.received_ms, c.version, coalesce(p.name, ''), c.satisfaction
    """
  private static let consultationTables =
    "consultations c LEFT JOIN persons p ON p.id = c.person_id"

  /// The consultation with its text; throws `notFound` outside of the scope.
  package func consultation(
    _ id: RecordID,
    within scope: DivisionPrefix
  ) throws -> ConsultationRecord {
    let found = try first(
      "SELECT \(Self.consultationColumns) FROM \(Self.consultationTables) WHERE c.id = ?",
      [id.stored]
    )
    let row = try placed(found, division: 1, within: scope)
    let record = try consultation(row, withText: true)
    try requireOpen(record.personID)
    return record
  }

  /// The same of one that was written within a scope, or is about somebody who lives or stays there now;
  /// one of neither costs no more than one that is not there.
  package func consultation(
    _ id: RecordID,
    near scope: DivisionPrefix
  ) throws -> ConsultationRecord {
    let found = try first(
      """
      SELECT \(Self.consultationColumns) FROM \(Self.consultationTables)
      WHERE c.id = ?1 AND \(Self.isNear("c"))
      """,
      [id.stored, scope.text, scope.upperBound]
    )
    guard let found else { throw StoreError.notFound }
    let record = try consultation(found, withText: true)
    try requireOpen(record.personID)
    return record
  }

  /// Whether what a table's row is about lies within ?2 up to ?3: its village, or where its person lives
  /// or stays; as a condition.
  static func isNear(_ table: String) -> String {
    """
    ((\(table).division >= ?2 AND \(table).division < ?3)
      OR EXISTS(SELECT 1 FROM persons q WHERE q.id = \(table).person_id
        AND q.division >= ?2 AND q.division < ?3)
      OR EXISTS(SELECT 1 FROM residences r WHERE r.person_id = \(table).person_id
        AND r.kind = 4 AND r.valid_to = '' AND r.division >= ?2 AND r.division < ?3))
    """
  }

  /// The newest consultation under a callback code within the scope, or nil; or the one before
  /// another of the same code.
  package func consultation(
    callback code: CallbackCode,
    before other: RecordID = .none,
    within scope: DivisionPrefix
  ) throws -> ConsultationRecord? {
    let codes = vault.indexes(code.text, .callbackCode)
    let earlier =
      other.isNone
      ? "?3 IS NULL"
      : """
      (c.received_ms, c.id) < (SELECT o.received_ms, o.id FROM consultations o
        WHERE o.id = ?3 AND o.callback IN (\(codes.places(from: 4))))
      """
    let row = try first(
      """
      SELECT \(Self.consultationColumns) FROM \(Self.consultationTables)
      WHERE c.callback IN (\(codes.places(from: 4))) AND c.division >= ?1 AND c.division < ?2
        AND \(earlier)
      ORDER BY c.received_ms DESC, c.id DESC LIMIT 1
      """,
      [scope.text, scope.upperBound, other.stored] + codes.arguments
    )
    let record = try row.map { try consultation($0, withText: true) }
    if let record { try requireOpen(record.personID) }
    return record
  }

  /// Whether a consultation was held under a callback code.
  package func isUnder(_ code: CallbackCode, consultation id: RecordID) throws -> Bool {
    let codes = vault.indexes(code.text, .callbackCode)
    return try count(
      "SELECT count(*) FROM consultations WHERE id = ? AND callback IN (\(codes.places))",
      [id.stored] + codes.arguments
    ) > 0
  }

  /// Those after a place in the order of time, newest first, without their text.
  package func consultations(
    _ query: ConsultationQuery,
    after place: ListPlace?,
    limit: Int
  ) throws -> [ConsultationRecord] {
    var conditions = [
      "c.division >= ? AND c.division < ?", "c.occurred_ms >= ? AND c.occurred_ms < ?",
      try isOpenToViewer("c.person_id"),
    ]
    var values: [(any BoundValue)?] = [
      query.scope.text, query.scope.upperBound, query.from, query.until,
    ]
    if let place {
      conditions.append("(c.occurred_ms, c.id) < (?, ?)")
      values += [place.order, Data(place.id.bytes)]
    }
    if query.topic != .unspecified {
      conditions.append(
        "c.id IN (SELECT consultation_id FROM consultation_topics WHERE topic = ?)"
      )
      values.append(query.topic.rawValue)
    }
    if query.channel != .unspecified {
      conditions.append("c.channel = ?")
      values.append(query.channel.rawValue)
    }
    if !query.personID.isNone {
      conditions.append("c.person_id = ?")
      values.append(query.personID.stored)
    }
    if !query.staffID.isNone {
      conditions.append("c.staff_id = ?")
      values.append(query.staffID.stored)
    }
    if query.state != .unspecified {
      conditions.append("c.state = ?")
      values.append(query.state.rawValue)
    }
    return try all(
      """
      SELECT \(Self.consultationColumns) FROM \(Self.consultationTables)
      WHERE \(conditions.joined(separator: " AND "))
      ORDER BY c.occurred_ms DESC, c.id DESC LIMIT \(StoreLimits.pageSize(limit) + 1)
      """,
      values
    ) { try consultation($0, withText: false) }
  }

  /// Whether a consultation was held for an appointment.
  package func hasConsultation(for appointment: RecordID) throws -> Bool {
    guard !appointment.isNone else { return false }
    let found = try count(
      "SELECT count(*) FROM consultations WHERE appointment_id = ?",
      [appointment.stored]
    )
    return found > 0
  }

  /// The fields of a consultation that changed after a version.
  func fieldsChanged(ofConsultation id: RecordID, since version: UInt64) throws -> [String] {
    let lists: [String] = try all(
      """
      SELECT fields FROM consultation_changes WHERE consultation_id = ? AND version > ?
      ORDER BY version
      """,
      [id.stored, Int64(clamping: version)]
    ) { $0[0] }
    return Set(lists.flatMap { $0.split(separator: ",").map(String.init) }).sorted()
  }

  private func consultation(_ row: Row, withText: Bool) throws -> ConsultationRecord {
    let id = row.id(0)
    var record = ConsultationRecord(
      id: id,
      division: try DivisionCode(row[1]),
      channel: row.code(3, .unspecified),
      identification: row.code(4, .unspecified),
      staff: StaffName(id: row.id(17), name: row[18]),
      occurredAt: row[19],
      recordedAt: row[20]
    )
    record.state = row.code(2, .unspecified)
    record.personID = row.id(5)
    record.ageBand = row.code(6, .unspecified)
    record.sex = row.code(7, .unspecified)
    record.urgency = row.code(8, .unspecified)
    if withText {
      record.question = try vault.open(row[9], .question, row: id)
      record.advice = try vault.open(row[10], .advice, row: id)
    }
    record.materials = StoredList.texts(row[11])
    record.items = StoredList.items(row[12])
    record.audienceCount = row[13]
    record.durationSeconds = row[14]
    record.appointmentID = row.id(15)
    record.continuesID = row.id(16)
    record.receivedAt = row[21]
    record.version = UInt64(row[22] as Int64)
    record.personName = row[23]
    record.satisfaction = row[24]
    record.topics = try all(
      "SELECT topic FROM consultation_topics WHERE consultation_id = ? ORDER BY topic",
      [id.stored]
    ) { $0.code(0, .unspecified) }
    return record
  }
}

/// Short lists that are read and written whole, as one column.
enum StoredList {
  static func texts(_ stored: String) -> [String] {
    (try? JSONDecoder().decode([String].self, from: Data(stored.utf8))) ?? []
  }

  static func stored(_ texts: [String]) throws -> String {
    String(decoding: try JSONEncoder().encode(texts), as: UTF8.self)
  }

  static func items(_ stored: String) -> [ItemRecord] {
    stored.split(separator: ",").compactMap { pair in
      let parts = pair.split(separator: ":")
      guard parts.count == 2, let code = UInt32(parts[0]), let count = Int(parts[1]),
        let kind = GivenItemKind(rawValue: code)
      else { return nil }
      return ItemRecord(kind: kind, count: count)
    }
  }

  static func stored(_ items: [ItemRecord]) -> String {
    items.map { "\($0.kind.rawValue):\($0.count)" }.joined(separator: ",")
  }
}
