import GRDB
package import HamletDomain

extension ReadSnapshot {
  /// The staff member, or nil.
  package func staff(_ id: RecordID) throws -> StaffRecord? {
    try first("SELECT * FROM staff WHERE id = ?", [id.stored]).map(Self.staff)
  }

  /// The staff member; throws `notFound` where there is none within the scope.
  package func staff(_ id: RecordID, within scope: DivisionPrefix) throws -> StaffRecord {
    guard let staff = try staff(id), scope.contains(staff.division) else {
      throw StoreError.notFound
    }
    return staff
  }

  /// The staff member of an account on a day, or nil.
  package func staff(ofUser userName: String, on day: CivilDate) throws -> StaffRecord? {
    try all("SELECT * FROM staff WHERE user_name = ?", [userName], Self.staff)
      .filter { (!userName.isEmpty) && day <= ($0.endsOn ?? .latest) }
      .max { $0.startsOn < $1.startsOn }
  }

  /// A page of staff by division and name.
  package func staff(
    within scope: DivisionPrefix,
    _ filter: StaffFilter,
    after: RecordID,
    limit: Int
  ) throws -> Page<StaffRecord> {
    let size = StoreLimits.pageSize(limit)
    let found = try all(
      """
      SELECT * FROM staff WHERE division >= ?1 AND division < ?2 AND (?3 = 0 OR role = ?3)
        AND (?4 = 0 OR team = ?4) AND (ends_on = '' OR ends_on >= ?5)
        AND (?6 IS NULL OR (division, name, id) >
          (SELECT division, name, id FROM staff WHERE id = ?6))
      ORDER BY division, name, id LIMIT ?7
      """,
      [
        scope.text, scope.upperBound, filter.role.rawValue, filter.team.rawValue,
        filter.endingFrom?.description ?? "", after.stored, size + 1,
      ],
      Self.staff
    )
    return Page(fetched: found, limit: size) { $0.id.description }
  }

  /// A current staff member by name, role and division, or nil.
  package func staff(
    named name: String,
    role: Role,
    in division: DivisionPrefix,
    on day: CivilDate
  ) throws -> StaffRecord? {
    try first(
      """
      SELECT * FROM staff WHERE division = ? AND name = ? AND role = ?
        AND (ends_on = '' OR ends_on >= ?) ORDER BY id LIMIT 1
      """,
      [division.text, name, role.rawValue, day.description]
    ).map(Self.staff)
  }

  static func staff(_ row: Row) throws -> StaffRecord {
    StaffRecord(
      id: row.id(0),
      name: row[1],
      userName: row[2],
      role: row.code(3, .unspecified),
      team: row.code(4, .unspecified),
      division: try DivisionPrefix(row[5]),
      startsOn: try CivilDate(row[6]),
      endsOn: try Self.day(row[7]),
      version: UInt64(row[8] as Int64)
    )
  }

  /// A day as it is stored; nil for the empty text.
  static func day(_ text: String) throws -> CivilDate? {
    text.isEmpty ? nil : try CivilDate(text)
  }
}
