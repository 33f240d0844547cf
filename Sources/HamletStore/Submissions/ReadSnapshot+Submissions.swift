import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  static let submissionColumns = """
    s.id, s.kind, s.state, s.person_id, s.division, s.author_id, s.author_name, s.assignee_id,
    s.assignee_name, s.lease_ms, s.rejected_by, s.rejected_ms, s.due_on, s.number, s.version,
    s.recipient, s.external_reference, s.corrects_id, s.superseded_by, s.sealed, s.received_ms,
    coalesce((SELECT p.name FROM persons p WHERE p.id = s.person_id), ''),
    EXISTS(SELECT 1 FROM submission_files f WHERE f.submission_id = s.id AND NOT EXISTS(
      SELECT 1 FROM file_contents c
      WHERE c.division = s.division AND c.sha256 = f.sha256 AND c.complete = 1)),
    s.family_informed_on, s.recheck_on, s.standard_days, s.due_weekends
    """

  /// What stands for a report on which nothing is due; sorts after every day.
  static let nothingDue = "9999-12-31"

  /// The report; throws `notFound` where there is none or it lies outside, and what `requireOpen`
  /// throws.
  package func submission(
    _ id: RecordID,
    within scope: DivisionPrefix,
    for use: PersonUse = .service
  ) throws -> SubmissionRecord {
    let found = try first(
      "SELECT \(Self.submissionColumns) FROM submissions s WHERE s.id = ?",
      [id.stored]
    )
    guard let record = try found.map(Self.submission), scope.contains(record.division) else {
      throw StoreError.notFound
    }
    try requireOpen(record.personID, for: use)
    return record
  }

  /// The same of one that was written within a scope, or is about somebody who lives or stays there now;
  /// one of neither costs no more than one that is not there.
  package func submission(
    _ id: RecordID,
    near scope: DivisionPrefix
  ) throws -> SubmissionRecord {
    let found = try first(
      """
      SELECT \(Self.submissionColumns) FROM submissions s
      WHERE s.id = ?1 AND \(Self.isNear("s"))
      """,
      [id.stored, scope.text, scope.upperBound]
    )
    guard let record = try found.map(Self.submission) else { throw StoreError.notFound }
    try requireOpen(record.personID)
    return record
  }

  /// The newest versions of a report's content, the newest first.
  package func submissionVersions(
    of id: RecordID,
    limit: Int
  ) throws -> [SubmissionVersionRecord] {
    try submissionVersions(of: id, from: 1, through: .max, limit: limit)
  }

  /// A version of a report's content; nil where there is none of this number.
  package func submissionVersion(
    _ number: UInt32,
    of id: RecordID
  ) throws -> SubmissionVersionRecord? {
    try submissionVersions(of: id, from: number, through: number, limit: 1).first
  }

  private func submissionVersions(
    of id: RecordID,
    from first: UInt32,
    through last: UInt32,
    limit: Int
  ) throws -> [SubmissionVersionRecord] {
    try all(
      """
      SELECT number, body, sha256, author_id, author_name, recorded_ms, received_ms
      FROM submission_versions WHERE submission_id = ? AND number BETWEEN ? AND ?
      ORDER BY number DESC LIMIT ?
      """,
      [id.stored, first, last, limit]
    ) { row in
      SubmissionVersionRecord(
        number: row[0],
        body: Array(try vault.openBytes(row[1], .submissionBody, row: id)),
        sha256: row.bytes(2),
        authorID: row.id(3),
        authorName: row[4],
        recordedAt: row[5],
        receivedAt: row[6]
      )
    }
  }

  /// What was done with a report, oldest first.
  package func reviews(of id: RecordID) throws -> [ReviewRecord] {
    let notes = try reviewNotes(of: id)
    return try all(
      """
      SELECT position, action, actor_id, actor_name, at_ms, number, comment, told_by
      FROM submission_reviews WHERE submission_id = ? ORDER BY position
      """,
      [id.stored]
    ) { row in
      var review = ReviewRecord(
        row.code(1, .unspecified),
        actorID: row.id(2),
        actorName: row[3],
        at: row[4],
        number: row[5]
      )
      review.comment = try vault.open(row[6], .reviewComment, row: id)
      review.toldBy = try vault.open(row[7], .reviewToldBy, row: id)
      review.notes = notes[row[0]] ?? []
      return review
    }
  }

  /// Whether an account wrote any version of a report, and so never reviews it.
  package func hasWritten(_ user: RecordID, submission id: RecordID) throws -> Bool {
    try count(
      "SELECT count(*) FROM submission_versions WHERE submission_id = ? AND author_id = ?",
      [id.stored, user.stored]
    ) > 0
  }

  /// Whether an account ever decided against a report, and so never looks at an appeal of it.
  package func hasRejected(_ user: RecordID, submission id: RecordID) throws -> Bool {
    try count(
      """
      SELECT count(*) FROM submission_reviews WHERE submission_id = ? AND actor_id = ?
        AND action = \(ReviewAction.rejected.rawValue)
      """,
      [id.stored, user.stored]
    ) > 0
  }

  private func reviewNotes(of id: RecordID) throws -> [Int: [ReviewRecord.Note]] {
    var notes: [Int: [ReviewRecord.Note]] = [:]
    let rows = try all(
      """
      SELECT position, path, text, settled, changed FROM submission_notes WHERE submission_id = ?
      ORDER BY position, note
      """,
      [id.stored]
    ) { row in
      var note = ReviewRecord.Note(
        path: row[1],
        text: try vault.open(row[2], .reviewNote, row: id)
      )
      note.settled = row[3]
      note.isChanged = row[4]
      return (row[0] as Int, note)
    }
    for (position, note) in rows { notes[position, default: []].append(note) }
    return notes
  }

  static func submission(_ row: Row) throws -> SubmissionRecord {
    var record = SubmissionRecord(
      id: row.id(0),
      kind: row.code(1, .unspecified),
      author: row.id(5),
      authorName: row[6],
      personID: row.id(3),
      division: try DivisionCode(row[4]),
      receivedAt: row[20]
    )
    record.review.state = row.code(2, .unspecified)
    record.review.assignee = row.id(7)
    record.assigneeName = row[8]
    record.review.leaseEndUnixMilliseconds = row[9]
    record.review.rejectedBy = row.id(10)
    record.review.rejectedAtUnixMilliseconds = row[11]
    record.dueOn = row[12] == nothingDue ? nil : try? CivilDate(row[12])
    record.number = row[13]
    record.version = UInt64(row[14] as Int64)
    record.recipient = row[15]
    record.externalReference = row[16]
    record.correctsID = row.id(17)
    record.supersededByID = row.id(18)
    record.isSealed = row[19]
    record.personName = row[21]
    record.lacksFiles = row[22]
    record.familyInformedOn = try? CivilDate(row[23])
    record.recheckOn = try? CivilDate(row[24])
    record.standardDays = row[25]
    record.isDueByWeekends = row[26]
    return record
  }
}
