import Foundation
import GRDB
package import HamletDomain

extension Transaction {
  /// Tables whose rows lie in a village and are about a person: they follow her.
  static let followingTables = [
    "consultations", "appointments", "referrals", "follow_ups", "submissions", "paperwork",
    "right_requests", "erasures",
  ]
  /// Tables whose rows lie in a village and are about nobody by name: they go where there is one
  /// place to go, and else stay under the old code, which the town goes on seeing.
  static let placedTables = [
    "consultations", "devices", "outreach", "service_points", "supplies_given", "service_targets",
  ]

  /// Gives a division another name; the one before is kept with its time.
  package func rename(_ division: DivisionRecord, nameZh: String, nameEn: String) throws {
    try run(
      "INSERT OR REPLACE INTO division_names VALUES (?, ?, ?, ?)",
      [division.code.text, now, division.nameZh, division.nameEn]
    )
    try run(
      "UPDATE divisions SET name_zh = ?, name_en = ? WHERE code = ?",
      [nameZh, nameEn, division.code.text]
    )
  }

  /// Changes the villages and gives the accounts whose scope changed.
  ///
  /// Everyone gets a new period of residence where she belongs, and what lies in the village follows.
  package func apply(_ plan: DivisionPlan) throws -> [RecordID] {
    try changeDivisions(plan)
    let moved = try movePeople(plan)
    try moveRecords(plan, moved)
    try moveHouseholds(plan)
    try moveStays(plan)
    try moveOpenMoves(plan)
    try moveStaff(plan)
    return try moveAccounts(plan)
  }

  private func changeDivisions(_ plan: DivisionPlan) throws {
    for successor in plan.successors where try read.division(successor.code.text) == nil {
      try insert(
        DivisionRecord(
          code: successor.code,
          nameZh: successor.nameZh,
          nameEn: successor.nameEn,
          validFrom: plan.on
        )
      )
    }
    for source in plan.ending {
      try run(
        "UPDATE divisions SET valid_to = ? WHERE code = ?",
        [plan.on.description, source.text]
      )
      for successor in plan.successors {
        try run(
          "INSERT INTO division_successors VALUES (?, ?)",
          [source.text, successor.code.text]
        )
      }
    }
  }

  /// The people who go elsewhere, and from where; those whose village goes on may stay.
  private func movePeople(_ plan: DivisionPlan) throws -> [(id: RecordID, from: String)] {
    var moved: [(id: RecordID, from: String)] = []
    for resident in try read.residents(of: plan, after: "", limit: .max) {
      guard
        let row = try read.first(
          "SELECT division, version FROM persons WHERE id = ?",
          [resident.id.stored]
        )
      else { continue }
      let from: String = row[0]
      guard from != resident.to.text else { continue }
      try moveHome(of: resident.id, to: resident.to, on: plan.on)
      _ = try raiseVersion(
        of: resident.id,
        base: UInt64(row[1] as Int64),
        changed: [("division", from)]
      )
      try run(
        "UPDATE persons SET division = ? WHERE id = ?",
        [resident.to.text, resident.id.stored]
      )
      moved.append((resident.id, from))
    }
    return moved
  }

  /// Ends the open home and begins the next, which is like it but for its village.
  private func moveHome(of id: RecordID, to: DivisionCode, on day: CivilDate) throws {
    let open = try read.residences(of: id).first {
      $0.validTo == nil && $0.kind != .temporaryCare
    }
    guard var next = open else { return }
    next.division = to
    next.validFrom = max(day, next.validFrom)
    try changeHome(of: id, to: next, on: next.validFrom)
  }

  private func moveRecords(
    _ plan: DivisionPlan,
    _ moved: [(id: RecordID, from: String)]
  ) throws {
    for person in moved {
      try moveFiles(of: person.id, from: person.from)
      for table in Self.followingTables {
        try run(
          """
          UPDATE \(table) SET division = (SELECT division FROM persons WHERE id = ?1)
          WHERE person_id = ?1 AND division = ?2
          """,
          [person.id.stored, person.from]
        )
      }
    }
    for source in plan.sources {
      try run(
        """
        UPDATE upward_notices SET division =
          (SELECT s.division FROM submissions s WHERE s.id = submission_id)
        WHERE division = ?
        """,
        [source.text]
      )
    }
    guard let single = plan.single else { return }
    for source in plan.ending {
      for table in Self.placedTables {
        // A village that has targets of its own for a year keeps them.
        try run(
          "UPDATE OR IGNORE \(table) SET division = ? WHERE division = ?",
          [single.text, source.text]
        )
      }
      try run("UPDATE campaigns SET scope = ? WHERE scope = ?", [single.text, source.text])
    }
  }

  /// Gives the new village the files of a person's reports, and takes from the old one what no
  /// report of it has.
  private func moveFiles(of person: RecordID, from: String) throws {
    let digests = try read.all(
      """
      SELECT DISTINCT f.sha256, (SELECT division FROM persons WHERE id = ?1)
      FROM submission_files f JOIN submissions s ON s.id = f.submission_id
      WHERE s.person_id = ?1 AND s.division = ?2
      """,
      [person.stored, from]
    ) { ($0[0] as Data, $0[1] as String) }
    for (digest, to) in digests {
      let isShared = try read.count(
        """
        SELECT count(*) FROM submission_files f JOIN submissions s ON s.id = f.submission_id
        WHERE f.sha256 = ? AND s.division = ? AND s.person_id IS NOT ?
        """,
        [digest, from, person.stored]
      )
      try run(
        """
        INSERT OR IGNORE INTO file_contents
        SELECT ?, sha256, size, complete FROM file_contents WHERE division = ? AND sha256 = ?
        """,
        [to, from, digest]
      )
      try run(
        """
        INSERT OR IGNORE INTO file_chunks
        SELECT ?, sha256, position, bytes FROM file_chunks WHERE division = ? AND sha256 = ?
        """,
        [to, from, digest]
      )
      guard isShared == 0 else { continue }
      for table in ["file_chunks", "file_contents"] {
        try run("DELETE FROM \(table) WHERE division = ? AND sha256 = ?", [from, digest])
      }
    }
  }

  /// A household goes with its members, an empty one with the rest.
  private func moveHouseholds(_ plan: DivisionPlan) throws {
    for source in plan.sources {
      try run(
        """
        UPDATE households SET version = version + 1, division = coalesce((
          SELECT p.division FROM household_members m JOIN persons p ON p.id = m.person_id
          WHERE m.household_id = households.id AND m.valid_to = ''
          ORDER BY m.relation, p.record_no LIMIT 1), ?)
        WHERE division = ?
        """,
        [plan.rest.text, source.text]
      )
    }
  }

  /// Stays for care in a village that ends go on in the rest's.
  private func moveStays(_ plan: DivisionPlan) throws {
    for source in plan.ending {
      try run(
        "UPDATE residences SET division = ? WHERE kind = 4 AND valid_to = '' AND division = ?",
        [plan.rest.text, source.text]
      )
    }
  }

  /// Open moves go between the villages that there are now; one within a village is over.
  private func moveOpenMoves(_ plan: DivisionPlan) throws {
    for source in plan.sources {
      try run(
        """
        UPDATE moves SET version = version + 1, from_division = coalesce((
          SELECT p.division FROM move_persons m JOIN persons p ON p.id = m.person_id
          WHERE m.move_id = moves.id ORDER BY p.record_no LIMIT 1), ?)
        WHERE from_division = ? AND state IN (1, 2, 4)
        """,
        [plan.rest.text, source.text]
      )
    }
    for source in plan.ending {
      try run(
        """
        UPDATE moves SET version = version + 1, to_division = ?
        WHERE to_division = ? AND state IN (1, 2, 4)
        """,
        [plan.rest.text, source.text]
      )
    }
    try run(
      """
      UPDATE moves SET version = version + 1, state = ?, reason = '区划变更 / divisions changed'
      WHERE from_division = to_division AND state IN (1, 2, 4)
      """,
      [MoveState.cancelled.rawValue]
    )
  }

  private func moveStaff(_ plan: DivisionPlan) throws {
    for source in plan.sources {
      let staff = try read.all(
        "SELECT id, user_name FROM staff WHERE division = ?",
        [source.text]
      ) { ($0.id(0), $0[1] as String) }
      for (id, name) in staff {
        let to = plan.destination(user: name)
        guard to != source else { continue }
        try run(
          "UPDATE staff SET division = ?, version = version + 1 WHERE id = ?",
          [to.text, id.stored]
        )
      }
    }
  }

  private func moveAccounts(_ plan: DivisionPlan) throws -> [RecordID] {
    var changed: [RecordID] = []
    for source in plan.sources {
      let users = try read.all(
        "SELECT id, user_name FROM accounts WHERE scope = ?",
        [source.text]
      ) { ($0.id(0), $0[1] as String) }
      for (id, name) in users {
        let to = plan.destination(user: name)
        guard to != source else { continue }
        try run(
          "UPDATE accounts SET scope = ?, version = version + 1 WHERE id = ?",
          [to.text, id.stored]
        )
        try deleteSessions(of: id)
        changed.append(id)
      }
    }
    return changed
  }
}
