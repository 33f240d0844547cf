import Foundation
import GRDB
package import HamletDomain

enum HouseholdMigrations {
  static let all = [
    Migration(
      number: 40,
      name: "households",
      sql: """
        CREATE TABLE households(
          id BLOB PRIMARY KEY, division TEXT NOT NULL, version INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE household_members(
          household_id BLOB NOT NULL REFERENCES households(id),
          person_id BLOB NOT NULL REFERENCES persons(id), relation INTEGER NOT NULL,
          valid_from TEXT NOT NULL, valid_to TEXT NOT NULL,
          PRIMARY KEY(household_id, person_id, valid_from)
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX household_members_one_at_a_time
          ON household_members(person_id) WHERE valid_to = '';
        """
    )
  ]
}

/// A member of a household, with the name for lists.
package struct HouseholdMemberRecord: Sendable, Hashable {
  package var personID: RecordID
  package var relation: Relation
  package var name: String

  package init(personID: RecordID, relation: Relation, name: String = "") {
    self.personID = personID
    self.relation = relation
    self.name = name
  }
}

extension ReadSnapshot {
  /// The household that a person lives in now; none where there is none.
  package func householdID(of person: RecordID) throws -> RecordID {
    try first(
      "SELECT household_id FROM household_members WHERE person_id = ? AND valid_to = ''",
      [person.stored]
    )?.id(0) ?? .none
  }

  /// The members of a household who live within the scope; throws `notFound` where it lies outside.
  package func members(
    of household: RecordID,
    within scope: DivisionPrefix
  ) throws -> [HouseholdMemberRecord] {
    guard
      let division = try first(
        "SELECT division FROM households WHERE id = ?",
        [household.stored]
      )?[0] as String?,
      division.hasPrefix(scope.text)
    else { throw StoreError.notFound }
    return try all(
      """
      SELECT m.person_id, m.relation, p.name FROM household_members m
      JOIN persons p ON p.id = m.person_id
      WHERE m.household_id = ? AND m.valid_to = '' AND p.division >= ? AND p.division < ?
        AND \(Self.isOpen("p.id"))
      ORDER BY m.relation, p.record_no
      """,
      [household.stored, scope.text, scope.upperBound]
    ) {
      HouseholdMemberRecord(
        personID: $0.id(0),
        relation: $0.code(1, .unspecified),
        name: $0[2]
      )
    }
  }
}

extension Transaction {
  /// Makes a household; a member leaves the one she was in.
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
    for member in members {
      try run(
        "UPDATE household_members SET valid_to = ? WHERE person_id = ? AND valid_to = ''",
        [day.description, member.personID.stored]
      )
      try run(
        "INSERT INTO household_members VALUES (?, ?, ?, ?, '')",
        [
          id.stored, member.personID.stored, member.relation.rawValue, day.description,
        ]
      )
    }
  }
}
