import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  private static let suppliesColumns =
    "id, division, items, point_id, staff_id, staff_name, given_ms, recorded_ms, version"

  /// The handing out; throws `notFound` outside of the scope.
  package func supplies(_ id: RecordID, within scope: DivisionPrefix) throws -> SuppliesRecord {
    let found = try first(
      "SELECT \(Self.suppliesColumns) FROM supplies_given WHERE id = ?",
      [id.stored]
    )
    guard let record = try found.map(supplies), scope.contains(record.division) else {
      throw StoreError.notFound
    }
    return record
  }

  /// What was handed out from one moment to another, newest first, before a place.
  package func supplies(
    within scope: DivisionPrefix,
    from: Int64,
    until: Int64,
    before place: ListPlace?,
    limit: Int
  ) throws -> [SuppliesRecord] {
    try all(
      """
      SELECT \(Self.suppliesColumns) FROM supplies_given
      WHERE given_ms >= ?1 AND given_ms < ?2 AND division >= ?3 AND division < ?4
        AND (?5 IS NULL OR (given_ms, id) < (?5, ?6))
      ORDER BY given_ms DESC, id DESC LIMIT ?7
      """,
      [
        from, until, scope.text, scope.upperBound, place?.order,
        Data((place?.id ?? .none).bytes), StoreLimits.pageSize(limit) + 1,
      ],
      supplies
    )
  }

  /// What was handed out at windows and in consultations from one moment to another, by kind.
  package func suppliesTotals(
    within scope: DivisionPrefix,
    from: Int64,
    until: Int64
  ) throws -> [GivenItemKind: SuppliesTotal] {
    let lists = try all(
      """
      SELECT items FROM consultations
      WHERE items <> '' AND occurred_ms >= ?1 AND occurred_ms < ?2
        AND division >= ?3 AND division < ?4
      UNION ALL
      SELECT items FROM supplies_given
      WHERE given_ms >= ?1 AND given_ms < ?2 AND division >= ?3 AND division < ?4
      """,
      [from, until, scope.text, scope.upperBound]
    ) { StoredList.items($0[0]) }
    var totals: [GivenItemKind: SuppliesTotal] = [:]
    for item in lists.joined() {
      totals[item.kind, default: SuppliesTotal()].handouts += 1
      totals[item.kind, default: SuppliesTotal()].items += item.count
    }
    return totals
  }

  private func supplies(_ row: Row) throws -> SuppliesRecord {
    var record = SuppliesRecord(
      id: row.id(0),
      division: try DivisionCode(row[1]),
      items: StoredList.items(row[2]),
      staff: StaffName(id: row.id(4), name: row[5]),
      givenAt: row[6],
      recordedAt: row[7]
    )
    record.pointID = row.id(3)
    record.version = UInt64(row[8] as Int64)
    return record
  }
}

extension Transaction {
  /// Writes down what was handed out; throws `alreadyExists` where the id is taken.
  package func insert(_ record: SuppliesRecord) throws {
    let id = record.id
    guard try read.count("SELECT count(*) FROM supplies_given WHERE id = ?", [id.stored]) == 0
    else { throw StoreError.alreadyExists(id) }
    try run(
      "INSERT INTO supplies_given VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
      [
        id.stored, record.division.text, StoredList.stored(record.items), record.pointID.stored,
        record.staff.id.stored, record.staff.name, record.givenAt, record.recordedAt, now,
      ]
    )
  }
}
