import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  /// The household that a person lives in now; none where there is none.
  package func householdID(of person: RecordID) throws -> RecordID {
    try scan(
      "SELECT household_id FROM household_members WHERE person_id = ? AND valid_to = ''",
      [person.stored]
    ) { $0.id(0) }.first ?? .none
  }

  /// The household; throws `notFound` where there is none or it lies outside.
  package func household(
    _ id: RecordID,
    within scope: DivisionPrefix
  ) throws -> HouseholdRecord {
    let found = try first(
      "SELECT id, division, version FROM households WHERE id = ?",
      [id.stored]
    )
    guard let household = try found.map(Self.household), scope.contains(household.division) else {
      throw StoreError.notFound
    }
    return household
  }

  /// Every membership of a household there was.
  package func roll(of household: RecordID) throws -> HouseholdRoll {
    HouseholdRoll(
      try all(
        """
        SELECT person_id, relation, valid_from, valid_to FROM household_members
        WHERE household_id = ? ORDER BY valid_from, person_id
        """,
        [household.stored]
      ) { row in
        HouseholdRoll.Member(
          person: row.id(0),
          relation: row.code(1, .unspecified),
          from: try CivilDate(row[2]),
          to: try? CivilDate(row[3])
        )
      }
    )
  }

  /// The members of a household on a day who live within the scope now; throws `notFound` where it
  /// lies outside.
  package func members(
    of household: RecordID,
    within scope: DivisionPrefix,
    on day: CivilDate
  ) throws -> [HouseholdMemberRecord] {
    _ = try self.household(household, within: scope)
    return try all(
      """
      SELECT m.person_id, m.relation, p.name, m.valid_from, m.valid_to FROM household_members m
      JOIN persons p ON p.id = m.person_id
      WHERE m.household_id = ?1 AND m.valid_from <= ?2 AND (m.valid_to = '' OR ?2 < m.valid_to)
        AND p.division >= ?3 AND p.division < ?4 AND \(try isOpenToViewer("p.id"))
      ORDER BY m.relation, p.record_no
      """,
      [household.stored, day.description, scope.text, scope.upperBound]
    ) {
      HouseholdMemberRecord(
        personID: $0.id(0),
        relation: $0.code(1, .unspecified),
        name: $0[2],
        from: try? CivilDate($0[3]),
        to: try? CivilDate($0[4])
      )
    }
  }

  /// A page of the households that have members now, by village and id.
  package func households(
    within scope: DivisionPrefix,
    after: String,
    limit: Int
  ) throws -> Page<HouseholdLine> {
    let size = StoreLimits.pageSize(limit)
    let parts = after.split(separator: "|", maxSplits: 1).map(String.init)
    let id = parts.count == 2 ? RecordID(text: parts[1])?.stored : nil
    let found = try all(
      """
      SELECT h.id, h.division, h.version,
        (SELECT p.name FROM household_members m JOIN persons p ON p.id = m.person_id
          WHERE m.household_id = h.id AND m.valid_to = '' AND m.relation = 1 AND \(try isOpenToViewer("p.id"))),
        (SELECT count(*) FROM household_members m WHERE m.household_id = h.id AND m.valid_to = '')
      FROM households h
      WHERE h.division >= ? AND h.division < ? AND (h.division, h.id) > (?, ?)
        AND EXISTS(SELECT 1 FROM household_members m
          WHERE m.household_id = h.id AND m.valid_to = '')
      ORDER BY h.division, h.id LIMIT ?
      """,
      [
        scope.text, scope.upperBound, id == nil ? "" : parts[0], id ?? Data(), size + 1,
      ]
    ) { row in
      HouseholdLine(
        household: try Self.household(row),
        headName: row[3] ?? "",
        memberCount: row[4]
      )
    }
    return Page(fetched: found, limit: size) { "\($0.household.division)|\($0.household.id)" }
  }

  private static func household(_ row: Row) throws -> HouseholdRecord {
    HouseholdRecord(
      id: row.id(0),
      division: try DivisionCode(row[1]),
      version: UInt64(row[2] as Int64)
    )
  }
}
