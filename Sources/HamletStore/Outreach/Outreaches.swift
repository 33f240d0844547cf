import Foundation
import GRDB
package import HamletDomain

/// What was done to spread knowledge; holds no persons.
package struct OutreachRecord: Sendable, Hashable {
  package var id: RecordID
  package var division: DivisionCode
  package var kind: OutreachKind
  package var topic: ConsultationTopic
  package var place: String
  package var heldOn: CivilDate
  package var reachCount: Int
  package var materials: [String]
  package var staff: StaffName
  package var recordedAt: Int64
  package var version: UInt64 = 1
  /// Not stored with the outreach.
  package var awareness: [AwarenessRecord] = []

  /// Describes what was done.
  package init(
    id: RecordID,
    division: DivisionCode,
    kind: OutreachKind,
    topic: ConsultationTopic,
    place: String,
    heldOn: CivilDate,
    reachCount: Int,
    materials: [String],
    staff: StaffName,
    recordedAt: Int64
  ) {
    self.id = id
    self.division = division
    self.kind = kind
    self.topic = topic
    self.place = place
    self.heldOn = heldOn
    self.reachCount = reachCount
    self.materials = materials
    self.staff = staff
    self.recordedAt = recordedAt
  }
}

/// Which outreach: all that is given must match.
package struct OutreachQuery: Sendable {
  package var scope: DivisionPrefix
  package var from = CivilDate.earliest
  package var to = CivilDate.latest
  package var kind = OutreachKind.unspecified
  package var topic = ConsultationTopic.unspecified

  /// All of a scope.
  package init(scope: DivisionPrefix) {
    self.scope = scope
  }
}

extension ReadSnapshot {
  private static let outreachColumns = """
    id, division, kind, topic, place, held_on, reach, materials, staff_id, staff_name,
    recorded_ms, version
    """

  /// Outreach after a place (whose order is a day number), newest first.
  package func outreach(
    _ query: OutreachQuery,
    after place: ListPlace?,
    limit: Int
  ) throws -> [OutreachRecord] {
    let last = place?.day.description ?? "~"
    return try all(
      """
      SELECT \(Self.outreachColumns) FROM outreach
      WHERE division >= ?1 AND division < ?2 AND held_on >= ?3 AND held_on <= ?4
        AND (?5 = 0 OR kind = ?5) AND (?6 = 0 OR topic = ?6) AND (held_on, id) < (?7, ?8)
      ORDER BY held_on DESC, id DESC LIMIT ?9
      """,
      [
        query.scope.text, query.scope.upperBound, query.from.description, query.to.description,
        query.kind.rawValue, query.topic.rawValue, last, Data((place?.id ?? .none).bytes),
        StoreLimits.pageSize(limit) + 1,
      ],
      outreach
    )
  }

  /// The piece of outreach; throws `notFound` outside of the scope.
  package func outreach(_ id: RecordID, within scope: DivisionPrefix) throws -> OutreachRecord {
    let found = try first(
      "SELECT \(Self.outreachColumns) FROM outreach WHERE id = ?",
      [id.stored]
    )
    return try outreach(placed(found, division: 1, within: scope))
  }

  private func outreach(_ row: Row) throws -> OutreachRecord {
    var record = OutreachRecord(
      id: row.id(0),
      division: try DivisionCode(row[1]),
      kind: row.code(2, .unspecified),
      topic: row.code(3, .unspecified),
      place: row[4],
      heldOn: try CivilDate(row[5]),
      reachCount: row[6],
      materials: StoredList.texts(row[7]),
      staff: StaffName(id: row.id(8), name: row[9]),
      recordedAt: row[10]
    )
    record.version = UInt64(row[11] as Int64)
    record.awareness = try awareness(of: record.id)
    return record
  }
}

extension Transaction {
  /// Writes down what was done; throws `alreadyExists` where the id is taken.
  package func insert(_ record: OutreachRecord) throws {
    let id = record.id
    guard try read.count("SELECT count(*) FROM outreach WHERE id = ?", [id.stored]) == 0
    else { throw StoreError.alreadyExists(id) }
    try run(
      "INSERT INTO outreach VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
      [
        id.stored, record.division.text, record.kind.rawValue, record.topic.rawValue,
        record.place, record.heldOn.description, record.reachCount,
        try StoredList.stored(record.materials), record.staff.id.stored, record.staff.name,
        record.recordedAt, now,
      ]
    )
  }
}
