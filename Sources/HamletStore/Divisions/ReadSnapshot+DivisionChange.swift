import Foundation
import GRDB
package import HamletDomain

/// Whom and what a change of divisions concerns.
package struct DivisionEffects: Sendable, Hashable {
  package var people = 0
  package var households = 0
  package var users = 0
  package var staff = 0
  package var openMoves = 0
  package var openContacts = 0
  package var openReports = 0
  package var campaignOffers = 0
}

/// A person of a village that changes, and where she belongs then.
package struct DivisionResident: Sendable, Hashable {
  package var id: RecordID
  package var recordNumber: String
  package var to: DivisionCode
}

extension ReadSnapshot {
  /// The successors of a division that is no longer in use, by code.
  package func successors(of code: DivisionCode) throws -> [DivisionCode] {
    try all(
      "SELECT successor FROM division_successors WHERE code = ? ORDER BY successor",
      [code.text]
    ) { try DivisionCode($0[0]) }
  }

  /// What a change of these villages concerns.
  package func effects(of plan: DivisionPlan) throws -> DivisionEffects {
    var effects = DivisionEffects()
    for source in plan.sources {
      func number(_ sql: String) throws -> Int { try count(sql, [source.text]) }
      effects.people += try number("SELECT count(*) FROM persons WHERE division = ?")
      effects.households += try number("SELECT count(*) FROM households WHERE division = ?")
      effects.users += try number("SELECT count(*) FROM accounts WHERE scope = ?")
      effects.staff += try number("SELECT count(*) FROM staff WHERE division = ?")
      effects.openMoves += try number(
        """
        SELECT count(*) FROM moves WHERE ?1 IN (from_division, to_division)
          AND state IN (1, 2, 4)
        """
      )
      effects.openContacts += try number(
        """
        SELECT (SELECT count(*) FROM appointments WHERE division = ?1 AND state IN (1, 2))
          + (SELECT count(*) FROM referrals WHERE division = ?1 AND state IN (1, 2, 3, 5, 6))
          + (SELECT count(*) FROM follow_ups WHERE division = ?1 AND state = 1)
        """
      )
      effects.openReports += try number(
        "SELECT count(*) FROM submissions WHERE division = ? AND state IN (1, 2, 3, 4, 5, 6, 7)"
      )
      effects.campaignOffers += try number(
        """
        SELECT count(*) FROM screenings s JOIN campaigns k ON k.id = s.campaign_id
        JOIN persons p ON p.id = s.person_id WHERE p.division = ? AND k.state = 1
        """
      )
    }
    return effects
  }

  /// The people of the villages that change, by record number, and where each belongs.
  package func residents(
    of plan: DivisionPlan,
    after: String,
    limit: Int
  ) throws -> [DivisionResident] {
    let sources = plan.sources.map { "'\($0.text)'" }.joined(separator: ", ")
    return try all(
      """
      SELECT p.id, p.record_no,
        (SELECT m.household_id FROM household_members m
          WHERE m.person_id = p.id AND m.valid_to = ''),
        (SELECT r.address FROM residences r
          WHERE r.person_id = p.id AND r.valid_to = '' AND r.kind <> 4)
      FROM persons p WHERE p.division IN (\(sources)) AND p.record_no > ?
      ORDER BY p.record_no LIMIT ?
      """,
      [after, limit]
    ) { row in
      let id = row.id(0)
      let address = plan.readsAddresses ? try vault.open(row[3], .address, row: id) : ""
      return DivisionResident(
        id: id,
        recordNumber: row[1],
        to: plan.destination(person: id, household: row.id(2), address: address)
      )
    }
  }
}
