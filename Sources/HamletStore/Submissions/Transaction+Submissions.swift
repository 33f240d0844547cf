import Foundation
import GRDB
internal import HamletDomain

extension Transaction {
  /// Adds a draft with its first version; throws `alreadyExists` where the id is taken.
  package func insert(
    _ submission: SubmissionRecord,
    _ version: SubmissionVersionRecord
  ) throws {
    let taken = try read.count(
      "SELECT count(*) FROM submissions WHERE id = ?",
      [submission.id.stored]
    )
    guard taken == 0 else { throw StoreError.alreadyExists(submission.id) }
    try run(
      """
      INSERT INTO submissions(id, kind, person_id, division, received_ms, version, number,
        state, author_id, author_name, assignee_id, assignee_name, lease_ms, rejected_by,
        rejected_ms, due_on, recipient, external_reference, corrects_id, superseded_by, sealed,
        family_informed_on, recheck_on, standard_days, due_weekends)
      VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        submission.id.stored, submission.kind.rawValue, submission.personID.stored,
        submission.division.text, submission.receivedAt, submission.number,
      ] + facts(of: submission)
    )
    try append(version, to: submission)
  }

  /// Writes where a report stands and raises its version.
  package func update(_ submission: SubmissionRecord) throws -> SubmissionRecord {
    var changed = submission
    changed.version += 1
    let values: [(any BoundValue)?] =
      [changed.receivedAt, Int64(changed.version), changed.number] + facts(of: changed)
    let count = try changes(
      """
      UPDATE submissions SET received_ms = ?, version = ?, number = ?, state = ?, author_id = ?,
        author_name = ?, assignee_id = ?, assignee_name = ?, lease_ms = ?, rejected_by = ?,
        rejected_ms = ?, due_on = ?, recipient = ?, external_reference = ?, corrects_id = ?,
        superseded_by = ?, sealed = ?, family_informed_on = ?, recheck_on = ?, standard_days = ?,
        due_weekends = ? WHERE id = ?
      """,
      values + [submission.id.stored]
    )
    guard count == 1 else { throw StoreError.notFound }
    return changed
  }

  /// Adds a version of a report's content; those before stay as they are.
  package func append(
    _ version: SubmissionVersionRecord,
    to submission: SubmissionRecord
  ) throws {
    let id = submission.id
    try run(
      "INSERT INTO submission_versions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        id.stored, version.number,
        try vault.seal(Data(version.body), .submissionBody, row: id), Data(version.sha256),
        version.authorID.stored, version.authorName, version.recordedAt, version.receivedAt,
        Int64(submission.version),
      ]
    )
  }

  /// Notes what was done with a report.
  package func append(_ review: ReviewRecord, to submission: SubmissionRecord) throws {
    let id = submission.id
    let position = try read.count(
      "SELECT coalesce(max(position), 0) + 1 FROM submission_reviews WHERE submission_id = ?",
      [id.stored]
    )
    try run(
      "INSERT INTO submission_reviews VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        id.stored, position, review.action.rawValue, review.actorID.stored, review.actorName,
        review.at, review.number, try sealed(review.comment, .reviewComment, id),
        try sealed(review.toldBy, .reviewToldBy, id), Int64(submission.version),
      ]
    )
    for (number, note) in review.notes.enumerated() {
      try run(
        """
        INSERT INTO submission_notes(submission_id, position, note, path, text)
        VALUES (?, ?, ?, ?, ?)
        """,
        [
          id.stored, position, number, note.path,
          try vault.seal(note.text, .reviewNote, row: id),
        ]
      )
    }
  }

  /// Marks every note that was not answered yet as settled by a version that is sent.
  ///
  /// `isChanged` tells of a path whether it reads otherwise than in the version noted upon.
  package func settleNotes(
    of submission: SubmissionRecord,
    isChanged: (_ path: String, _ number: UInt32) throws -> Bool
  ) throws {
    let id = submission.id
    let open = try read.all(
      """
      SELECT n.position, n.note, n.path, r.number FROM submission_notes n
      JOIN submission_reviews r ON r.submission_id = n.submission_id AND r.position = n.position
      WHERE n.submission_id = ? AND n.settled = 0
      """,
      [id.stored]
    ) {
      (position: $0[0] as Int, note: $0[1] as Int, path: $0[2] as String, number: $0[3] as UInt32)
    }
    for note in open {
      try run(
        """
        UPDATE submission_notes SET settled = ?, changed = ?
        WHERE submission_id = ? AND position = ? AND note = ?
        """,
        [
          submission.number, try isChanged(note.path, note.number), id.stored, note.position,
          note.note,
        ]
      )
    }
  }

  /// Refuses an update made from another version than the newest, naming what differs.
  package func check(_ submission: SubmissionRecord, base: UInt64) throws {
    guard submission.version != base else { return }
    let since = Int64(clamping: base)
    let id = submission.id.stored
    let hasBody = try read.count(
      "SELECT count(*) FROM submission_versions WHERE submission_id = ? AND at_version > ?",
      [id, since]
    )
    let hasReview = try read.count(
      "SELECT count(*) FROM submission_reviews WHERE submission_id = ? AND at_version > ?",
      [id, since]
    )
    var fields: [String] = []
    if hasBody > 0 { fields.append("body") }
    if hasReview > 0 { fields.append("state") }
    throw StoreError.conflict(submission.version, fields)
  }

  private func facts(
    of submission: SubmissionRecord
  ) -> [(any BoundValue)?] {
    let review = submission.review
    return [
      review.state.rawValue, review.author.stored, submission.authorName,
      review.assignee.stored, submission.assigneeName, review.leaseEndUnixMilliseconds,
      review.rejectedBy.stored, review.rejectedAtUnixMilliseconds,
      submission.dueOn?.description ?? ReadSnapshot.nothingDue, submission.recipient,
      submission.externalReference, submission.correctsID.stored,
      submission.supersededByID.stored, submission.isSealed,
      submission.familyInformedOn?.description ?? "", submission.recheckOn?.description ?? "",
      submission.standardDays, submission.isDueByWeekends,
    ]
  }
}
