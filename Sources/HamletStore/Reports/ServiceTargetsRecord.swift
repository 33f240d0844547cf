import Foundation
import GRDB
package import HamletDomain

/// What a village's service aims for in a reporting year.
package struct ServiceTargetsRecord: Sendable, Hashable {
  package var id: RecordID
  package var division: DivisionCode
  package var year: ReportingYear
  /// By measure.
  package var targets: [ServiceMeasure: UInt32]
  package var setBy: String
  /// Milliseconds since 1970.
  package var setAt: Int64
  package var version: UInt64

  /// Describes targets; version 0 before they are stored.
  package init(
    id: RecordID,
    division: DivisionCode,
    year: ReportingYear,
    targets: [ServiceMeasure: UInt32],
    setBy: String,
    setAt: Int64 = 0,
    version: UInt64 = 0
  ) {
    self.id = id
    self.division = division
    self.year = year
    self.targets = targets
    self.setBy = setBy
    self.setAt = setAt
    self.version = version
  }
}

extension ReadSnapshot {
  private static let targetColumns = "id, division, year, set_by, set_ms, version"

  /// The targets of a village for a year, or nil.
  package func serviceTargets(
    of division: DivisionCode,
    in year: ReportingYear
  ) throws -> ServiceTargetsRecord? {
    try first(
      "SELECT \(Self.targetColumns) FROM service_targets WHERE division = ? AND year = ?",
      [division.text, year.endingIn]
    ).map(targets)
  }

  /// A page of targets for a year, by village.
  package func serviceTargets(
    within scope: DivisionPrefix,
    in year: ReportingYear,
    after: String = "",
    limit: Int
  ) throws -> Page<ServiceTargetsRecord> {
    let size = StoreLimits.pageSize(limit)
    let found = try all(
      """
      SELECT \(Self.targetColumns) FROM service_targets
      WHERE division >= ? AND division < ? AND year = ? AND division > ?
      ORDER BY division LIMIT ?
      """,
      [scope.text, scope.upperBound, year.endingIn, after, size + 1],
      targets
    )
    return Page(fetched: found, limit: size) { $0.division.text }
  }

  private func targets(_ row: Row) throws -> ServiceTargetsRecord {
    let items = try all(
      "SELECT measure, target FROM service_target_items WHERE targets_id = ? ORDER BY measure",
      [row.id(0).stored]
    ) { ($0.code(0, ServiceMeasure.unspecified), UInt32(clamping: $0[1] as Int64)) }
    return ServiceTargetsRecord(
      id: row.id(0),
      division: try DivisionCode(row[1]),
      year: ReportingYear(endingIn: row[2]),
      targets: Dictionary(items, uniquingKeysWith: { $1 }),
      setBy: row[3],
      setAt: row[4],
      version: UInt64(row[5] as Int64)
    )
  }
}

extension Transaction {
  /// Sets a village's targets for a year, in place of those there are, and gives the new version.
  ///
  /// Throws `conflict` where `base` is not the version there is, and `alreadyExists` where the id is
  /// another village's or year's.
  package func put(_ record: ServiceTargetsRecord, base: UInt64) throws -> UInt64 {
    let before = try read.serviceTargets(of: record.division, in: record.year)
    guard before?.version ?? 0 == base, before?.id ?? record.id == record.id else {
      throw StoreError.conflict(before?.version ?? 0, ["targets"])
    }
    let taken = try read.count(
      "SELECT count(*) FROM service_targets WHERE id = ? AND (division <> ? OR year <> ?)",
      [record.id.stored, record.division.text, record.year.endingIn]
    )
    guard taken == 0 else { throw StoreError.alreadyExists(record.id) }
    try run("DELETE FROM service_target_items WHERE targets_id = ?", [record.id.stored])
    try run(
      """
      INSERT INTO service_targets VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      ON CONFLICT(id) DO UPDATE SET set_by = ?4, set_ms = ?5, version = ?6
      """,
      [
        record.id.stored, record.division.text, record.year.endingIn, record.setBy, now,
        Int64(base + 1),
      ]
    )
    for (measure, target) in record.targets {
      try run(
        "INSERT INTO service_target_items VALUES (?, ?, ?)",
        [record.id.stored, measure.rawValue, Int64(target)]
      )
    }
    return base + 1
  }
}
