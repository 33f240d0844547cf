import Foundation
import GRDB
package import HamletDomain

extension Transaction {
  /// Every table that names a person, and what erasure does with its rows; a test holds it against
  /// the schema, so that no later table is forgotten.
  static let erasedTables: [String: [String]] = [
    "person_characters": ["DELETE FROM person_characters WHERE person_id = ?"],
    "person_keys": ["DELETE FROM person_keys WHERE person_id = ?"],
    // What stands in the blocks goes with the row of `person_lookup`, whichever is deleted first.
    "person_blocks": [
      """
      DELETE FROM person_blocks WHERE person_id = ?1 AND block IN (
        SELECT b.value FROM person_lookup l, json_each(l.blocks) b WHERE l.person_id = ?1)
      """
    ],
    "person_lookup": ["DELETE FROM person_lookup WHERE person_id = ?"],
    "person_births": [
      "UPDATE person_births SET mother_id = NULL WHERE mother_id = ?",
      "DELETE FROM person_births WHERE person_id = ?",
    ],
    "person_facts": ["DELETE FROM person_facts WHERE person_id = ?"],
    "person_guardians": [
      "DELETE FROM person_guardians WHERE guardian_id = ?",
      "DELETE FROM person_guardians WHERE person_id = ?",
    ],
    "screening_corrections": ["DELETE FROM screening_corrections WHERE person_id = ?"],
    "person_documents": ["DELETE FROM person_documents WHERE person_id = ?"],
    "person_phones": ["DELETE FROM person_phones WHERE person_id = ?"],
    "person_history": ["DELETE FROM person_history WHERE person_id = ?"],
    "residences": ["DELETE FROM residences WHERE person_id = ?"],
    "household_members": ["DELETE FROM household_members WHERE person_id = ?"],
    "round_answers": ["DELETE FROM round_answers WHERE person_id = ?"],
    "person_standings": ["DELETE FROM person_standings WHERE person_id = ?"],
    "person_carers": ["DELETE FROM person_carers WHERE person_id = ?"],
    "named_carers": ["DELETE FROM named_carers WHERE person_id = ?"],
    "standing_changes": [
      "UPDATE standing_changes SET told_by = NULL, reason = NULL WHERE person_id = ?"
    ],
    "consents": [
      """
      UPDATE consents SET withdrawn_ms = CASE withdrawn_ms WHEN 0 THEN ?2 ELSE withdrawn_ms END,
        given_by = 0, method = 0, notice = '', expires_on = '', recipient = '', guardian_id = NULL,
        witness = NULL
      WHERE person_id = ?1
      """
    ],
    "appointments": [
      """
      UPDATE appointments SET place = NULL, note = NULL, reason = '', topic = 0, replaced_by = NULL,
        state = CASE WHEN state IN (1, 2) THEN \(AppointmentState.cancelledByClient.rawValue)
          ELSE state END
      WHERE person_id = ?
      """
    ],
    "referrals": [
      """
      UPDATE referrals SET consultation_id = NULL, recipient = '', reason = NULL, answer = NULL,
        feedback = NULL, topic = 0,
        state = CASE WHEN state IN (1, 2, 3) THEN \(ReferralState.revoked.rawValue)
          ELSE state END
      WHERE person_id = ?
      """
    ],
    "follow_ups": [
      """
      UPDATE follow_ups SET consultation_id = NULL, note = NULL, topic = 0,
        state = CASE WHEN state = 1 THEN \(FollowUpState.clientStopped.rawValue) ELSE state END
      WHERE person_id = ?
      """
    ],
    "screenings": [
      """
      UPDATE screenings SET provider = '', findings = NULL, note = NULL, follow_up_on = ''
      WHERE person_id = ?
      """
    ],
    "paperwork": [
      """
      UPDATE paperwork SET missing = '', note = NULL, kind = 0,
        state = CASE WHEN state IN (\(PaperworkState.received.rawValue),
          \(PaperworkState.prepared.rawValue), \(PaperworkState.returned.rawValue))
          THEN \(PaperworkState.withdrawn.rawValue) ELSE state END
      WHERE person_id = ?
      """
    ],
    "right_requests": [
      """
      UPDATE right_events SET told_by = NULL WHERE request_id IN
        (SELECT id FROM right_requests WHERE person_id = ?)
      """,
      "UPDATE right_requests SET told_by = NULL, wish = NULL, answer = NULL WHERE person_id = ?",
    ],
    "move_persons": [
      """
      UPDATE moves SET told_by = '', reason = '', address = NULL, children_stay_with = NULL,
        state = CASE WHEN state IN (1, 2, 4) THEN \(MoveState.cancelled.rawValue) ELSE state END
      WHERE id IN (SELECT move_id FROM move_persons WHERE person_id = ?1) AND NOT EXISTS (
        SELECT 1 FROM move_persons o WHERE o.move_id = moves.id AND o.person_id <> ?1)
      """,
      "DELETE FROM move_persons WHERE person_id = ?",
    ],
    "break_glass": ["UPDATE break_glass SET reason = NULL WHERE person_id = ?"],
    // These need more than a statement: see `erase`.
    "consultations": [], "submissions": [], "erasures": [],
  ]

  /// Erases a person's record and gives the reports that went upward, which the law keeps.
  ///
  /// What says who she is or what was said goes, also of records that were merged into hers; her
  /// number, the days and the counts stay.
  package func erase(_ person: PersonRow) throws -> [RecordID] {
    let merged = try read.all(
      "SELECT loser_id FROM person_aliases WHERE winner_id = ?",
      [person.id.stored]
    ) { $0.id(0) }
    let entries = [person.id] + merged
    try blankReplies(of: entries, try read.recordIDs(of: person.id))
    for consultation in try ids("consultations", of: person.id) {
      try forgetConsultation(consultation)
    }
    let kept = try eraseReports(of: person.id)
    for entry in entries { try shredShared(with: entry) }
    for entry in entries { try eraseEntry(entry.stored) }
    for entry in entries {
      try forgetMerges(of: entry)
      try vault.shred(.person(entry))
      effects.note(Forgotten(.person, entry))
    }
    return kept
  }

  /// Deletes the keys of what was said about her and others: moves of hers alone, cases, merges.
  private func shredShared(with person: RecordID) throws {
    let moves = try read.all(
      """
      SELECT move_id FROM move_persons WHERE person_id = ?1 AND NOT EXISTS (
        SELECT 1 FROM move_persons o WHERE o.move_id = move_persons.move_id AND o.person_id <> ?1)
      """,
      [person.stored]
    ) { $0.id(0) }
    for move in moves { try vault.shred(SealOwner(.move, move)) }
    let cases = try read.all(
      "SELECT id FROM duplicate_cases WHERE first_id = ?1 OR second_id = ?1",
      [person.stored]
    ) { $0.id(0) }
    for duplicate in cases { try vault.shred(SealOwner(.duplicate, duplicate)) }
  }

  private func eraseEntry(_ id: StoredID?) throws {
    for (_, statements) in Self.erasedTables.sorted(by: { $0.key < $1.key }) {
      for sql in statements {
        try run(sql, sql.contains("?2") ? [id, now] : [id])
      }
    }
    try run("UPDATE persons SET guardian_id = NULL WHERE guardian_id = ?", [id])
    try run("UPDATE import_rows SET problems = NULL WHERE record_id = ?", [id])
    try run(
      "UPDATE duplicate_cases SET reason = NULL WHERE first_id = ?1 OR second_id = ?1",
      [id]
    )
    try run(
      """
      UPDATE merge_changes SET old_value = NULL, new_value = NULL WHERE merge_id IN
        (SELECT id FROM merges WHERE winner_id = ?1 OR loser_id = ?1)
      """,
      [id]
    )
    try run(
      """
      UPDATE persons SET name = '', sex = 0, birth_year = 0, birth_month = 0, birth_day = 0,
        birth_precision = 0, birth_calendar = 0, guardian_id = NULL, note = NULL,
        confirmed_on = '', status = \(PersonStatus.erased.rawValue), version = version + 1,
        updated_ms = ?
      WHERE id = ?
      """,
      [now, id]
    )
  }

  private func ids(_ table: String, of person: RecordID) throws -> [RecordID] {
    try read.all("SELECT id FROM \(table) WHERE person_id = ?", [person.stored]) { $0.id(0) }
  }

  /// Empties her reports, but for birth-defect reports that went upward.
  private func eraseReports(of person: RecordID) throws -> [RecordID] {
    let upward = [SubmissionState.forwarded, .upperReturned, .concluded]
      .map { String($0.rawValue) }.joined(separator: ", ")
    let kept = try read.all(
      """
      SELECT id FROM submissions WHERE person_id = ? AND kind = ? AND state IN (\(upward))
      ORDER BY id
      """,
      [person.stored, SubmissionKind.birthDefect.rawValue]
    ) { $0.id(0) }
    for report in try ids("submissions", of: person) where !kept.contains(report) {
      try forgetReport(report)
      try run(
        """
        UPDATE submissions SET assignee_id = NULL, assignee_name = '', lease_ms = 0, due_on = ?,
          state = CASE WHEN state IN (1, 2, 3, 4, 5, 6, 7) THEN ? ELSE state END
        WHERE id = ?
        """,
        [ReadSnapshot.nothingDue, SubmissionState.withdrawn.rawValue, report.stored]
      )
    }
    return kept
  }
}
