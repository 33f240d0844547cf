import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  /// The steps of a case's treatment, oldest first.
  package func treatments(of submission: RecordID) throws -> [TreatmentRecord] {
    try all(
      """
      SELECT treatment, treated_on, note, recorded_by FROM treatments WHERE submission_id = ?
      ORDER BY position
      """,
      [submission.stored]
    ) { row in
      let code = UInt32(try vault.open(row[0], .treatment, row: submission)) ?? 0
      return TreatmentRecord(
        Treatment(rawValue: code) ?? .unspecified,
        on: try? CivilDate(row[1]),
        note: try vault.open(row[2], .treatmentNote, row: submission),
        by: row[3]
      )
    }
  }

  /// A page of re-checks up to a day, the earliest first; only who may be contacted, and nothing of
  /// what was said to a treatment.
  package func rechecks(
    until last: CivilDate,
    within scope: DivisionPrefix,
    on day: CivilDate,
    after: String,
    limit: Int
  ) throws -> Page<WorkRow> {
    let size = StoreLimits.pageSize(limit)
    let parts = after.split(separator: "|", maxSplits: 1).map(String.init)
    let key = parts.count == 2 ? parts[0] : ""
    let id: StoredID = parts.count == 2 ? RecordID(text: parts[1])?.stored ?? .empty : .empty
    let found = try all(
      """
      SELECT p.id, p.record_no, p.name, p.division, s.version, s.recheck_on, s.id
      FROM submissions s JOIN persons p ON p.id = s.person_id
      WHERE s.recheck_on <> '' AND s.recheck_on <= ? AND (s.recheck_on, s.id) > (?, ?)
        AND s.sealed = 0 AND s.state NOT IN (\(Self.outOfCare))
        AND p.status = \(PersonStatus.active.rawValue) AND p.division >= ? AND p.division < ?
        AND \(try isOpenToViewer("p.id")) AND \(EligiblePersons.contact)
      ORDER BY s.recheck_on, s.id LIMIT ?
      """,
      [last.description, key, id, scope.text, scope.upperBound, day.description, size + 1],
      WorkRow.init
    )
    return Page(fetched: found, limit: size) { "\($0.day?.description ?? "")|\($0.submissionID)" }
  }

  private static var outOfCare: String {
    let states: [SubmissionState] = [.draft, .discarded, .withdrawn, .rejected, .superseded]
    return states.map { String($0.rawValue) }.joined(separator: ", ")
  }
}

extension Transaction {
  /// Adds a step to a case's treatment.
  package func append(_ treatment: TreatmentRecord, to submission: RecordID) throws {
    let position = try read.count(
      "SELECT coalesce(max(position), 0) + 1 FROM treatments WHERE submission_id = ?",
      [submission.stored]
    )
    try run(
      "INSERT INTO treatments VALUES (?, ?, ?, ?, ?, ?, ?)",
      [
        submission.stored, position,
        try vault.seal(String(treatment.treatment.rawValue), .treatment, row: submission),
        treatment.treatedOn?.description ?? "",
        try sealed(treatment.note, .treatmentNote, submission), treatment.recordedBy, now,
      ]
    )
  }
}
