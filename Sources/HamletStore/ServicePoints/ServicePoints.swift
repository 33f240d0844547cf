import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  private static let pointColumns =
    "s.id, s.kind, s.division, s.name_zh, s.name_en, s.phone, s.plan, s.version"

  /// The service point; throws `notFound` where there is none.
  package func servicePoint(_ id: RecordID) throws -> ServicePointRecord {
    let row = try first(
      "SELECT \(Self.pointColumns) FROM service_points s WHERE s.id = ?",
      [id.stored]
    )
    guard let row else { throw StoreError.notFound }
    return try servicePoint(row)
  }

  /// Service points after a division and an id, in that order.
  package func servicePoints(
    _ query: ServicePointQuery,
    afterDivision division: String,
    id: RecordID,
    limit: Int
  ) throws -> [ServicePointRecord] {
    try all(
      """
      SELECT \(Self.pointColumns) FROM service_points s
      WHERE s.division >= ?1 AND s.division < ?2 AND (s.division, s.id) > (?3, ?4)
        AND (?5 = 0 OR s.kind = ?5) AND (?6 = 0 OR EXISTS (
          SELECT 1 FROM service_point_topics t WHERE t.point_id = s.id AND t.topic = ?6))
      ORDER BY s.division, s.id LIMIT ?7
      """,
      [
        query.scope.text, query.scope.upperBound, division, Data(id.bytes),
        query.kind.rawValue, query.topic.rawValue, StoreLimits.pageSize(limit) + 1,
      ],
      servicePoint
    )
  }

  /// When appointments are kept at a service point from one moment to another, but for one of them.
  package func takenTimes(
    at point: RecordID,
    from: Int64,
    until: Int64,
    except appointment: RecordID = .none
  ) throws -> [TakenTime] {
    try all(
      """
      SELECT starts_ms, duration_min FROM appointments
      WHERE service_point_id = ? AND state IN (1, 2) AND starts_ms >= ? AND starts_ms < ?
        AND id <> ?
      """,
      [point.stored, from, until, Data(appointment.bytes)]
    ) { TakenTime(start: $0[0], minutes: $0[1]) }
  }

  private func servicePoint(_ row: Row) throws -> ServicePointRecord {
    let id = row.id(0)
    let stored = try StoredPlan(stored: row[6])
    var record = ServicePointRecord(
      id: id,
      kind: row.code(1, .unspecified),
      division: try DivisionCode(row[2]),
      nameZh: row[3],
      nameEn: row[4],
      phone: row[5],
      plan: stored.plan,
      services: try all(
        "SELECT topic FROM service_point_topics WHERE point_id = ? ORDER BY topic",
        [id.stored]
      ) { $0.code(0, .unspecified) }
    )
    record.closedReasons = stored.reasons
    record.version = UInt64(row[7] as Int64)
    return record
  }
}

extension Transaction {
  /// Adds a service point, or changes the one that has `base` as its version; gives the new version.
  ///
  /// Throws `alreadyExists` for a new one whose id is taken, `conflict` for a stale version.
  package func put(_ record: ServicePointRecord, base: UInt64) throws -> UInt64 {
    let id = record.id
    let current = try read.count("SELECT version FROM service_points WHERE id = ?", [id.stored])
    guard UInt64(current) == base else {
      if base == 0 { throw StoreError.alreadyExists(id) }
      if current == 0 { throw StoreError.notFound }
      throw StoreError.conflict(UInt64(current), ["hours"])
    }
    let plan = try StoredPlan(record.plan, reasons: record.closedReasons).stored
    try run(
      """
      INSERT INTO service_points VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT(id) DO UPDATE SET kind = excluded.kind, division = excluded.division,
        name_zh = excluded.name_zh, name_en = excluded.name_en, phone = excluded.phone,
        plan = excluded.plan, updated_ms = excluded.updated_ms, version = excluded.version
      """,
      [
        id.stored, record.kind.rawValue, record.division.text, record.nameZh, record.nameEn,
        record.phone, plan, now, Int64(base + 1),
      ]
    )
    try run("DELETE FROM service_point_topics WHERE point_id = ?", [id.stored])
    for topic in Set(record.services) {
      try run("INSERT INTO service_point_topics VALUES (?, ?)", [id.stored, topic.rawValue])
    }
    return base + 1
  }
}
