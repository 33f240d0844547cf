import GRDB
package import HamletDomain

extension Transaction {
  /// Puts someone on the list; throws `alreadyExists` where the id, or a current staff member of
  /// this account, is there.
  package func insert(_ staff: StaffRecord) throws {
    if let other = try read.staff(staff.id) { throw StoreError.alreadyExists(other.id) }
    if !staff.userName.isEmpty,
      let other = try read.staff(ofUser: staff.userName, on: staff.startsOn)
    {
      throw StoreError.alreadyExists(other.id)
    }
    try run(
      "INSERT INTO staff VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        staff.id.stored, staff.name, staff.userName, staff.role.rawValue, staff.team.rawValue,
        staff.division.text, staff.startsOn.description, staff.endsOn?.description ?? "", 1,
      ]
    )
  }

  /// Writes a staff member's changed facts and gives the new version; throws `alreadyExists` where the
  /// account is another's.
  package func update(_ staff: StaffRecord) throws -> UInt64 {
    if !staff.userName.isEmpty {
      let others = try read.all(
        "SELECT id FROM staff WHERE user_name = ? AND id <> ? AND (ends_on = '' OR ends_on >= ?)",
        [staff.userName, staff.id.stored, staff.startsOn.description]
      ) { $0.id(0) }
      if let other = others.first { throw StoreError.alreadyExists(other) }
    }
    try run(
      """
      UPDATE staff SET name = ?, user_name = ?, role = ?, team = ?, division = ?, version = ?
      WHERE id = ?
      """,
      [
        staff.name, staff.userName, staff.role.rawValue, staff.team.rawValue, staff.division.text,
        Int64(staff.version + 1), staff.id.stored,
      ]
    )
    return staff.version + 1
  }

  /// Sets the last day and gives the new version; throws `conflict` where `base` is not the version.
  package func end(_ staff: StaffRecord, on day: CivilDate, base: UInt64) throws -> UInt64 {
    guard staff.version == base else { throw StoreError.conflict(staff.version, ["ends_on"]) }
    try run(
      "UPDATE staff SET ends_on = ?, version = ? WHERE id = ?",
      [day.description, Int64(base + 1), staff.id.stored]
    )
    return base + 1
  }
}
