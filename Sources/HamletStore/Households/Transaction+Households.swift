import Foundation
import GRDB
package import HamletDomain

extension Transaction {
  /// Makes a household; a member leaves the one she was in on that day.
  package func insertHousehold(
    _ id: RecordID,
    division: DivisionCode,
    members: [HouseholdMemberRecord],
    on day: CivilDate
  ) throws {
    guard try read.count("SELECT count(*) FROM households WHERE id = ?", [id.stored]) == 0 else {
      throw StoreError.alreadyExists(id)
    }
    try run("INSERT INTO households VALUES (?, ?, 1)", [id.stored, division.text])
    var roll = HouseholdRoll([])
    for member in members {
      try leaveHousehold(member.personID, on: day)
      try roll.join(member.personID, as: member.relation, on: day)
    }
    try write(roll, of: id)
  }

  /// Writes a household's members and gives its new version; throws `conflict` where `base` is not
  /// its version.
  package func update(
    _ household: HouseholdRecord,
    _ roll: HouseholdRoll,
    base: UInt64
  ) throws -> UInt64 {
    guard household.version == base else {
      throw StoreError.conflict(household.version, ["members"])
    }
    try write(roll, of: household.id)
    return try raiseVersion(ofHousehold: household.id)
  }

  /// Lets a person go from the household she lives in, if any, on a day.
  ///
  /// Before her first day there she goes on that day: what was entered late is no contradiction.
  package func leaveHousehold(_ person: RecordID, on day: CivilDate) throws {
    let id = try read.householdID(of: person)
    guard !id.isNone else { return }
    var roll = try read.roll(of: id)
    let first = roll.open.first { $0.person == person }?.from ?? day
    try roll.leave(person, on: max(day, first))
    try write(roll, of: id)
    _ = try raiseVersion(ofHousehold: id)
  }

  /// Moves a whole household to another village; its members stay together.
  package func moveHousehold(_ id: RecordID, to village: DivisionCode) throws {
    try run("UPDATE households SET division = ? WHERE id = ?", [village.text, id.stored])
    _ = try raiseVersion(ofHousehold: id)
  }

  private func write(_ roll: HouseholdRoll, of id: RecordID) throws {
    try run("DELETE FROM household_members WHERE household_id = ?", [id.stored])
    for member in roll.members {
      try run(
        "INSERT INTO household_members VALUES (?, ?, ?, ?, ?)",
        [
          id.stored, member.person.stored, member.relation.rawValue, member.from.description,
          member.to?.description ?? "",
        ]
      )
    }
  }

  private func raiseVersion(ofHousehold id: RecordID) throws -> UInt64 {
    let row = try read.first(
      "UPDATE households SET version = version + 1 WHERE id = ? RETURNING version",
      [id.stored]
    )
    return UInt64((row?[0] as Int64?) ?? 0)
  }
}
