import Foundation
import GRDB
package import HamletDomain

/// That a report which went upward was taken back; it holds no name and no content.
package struct UpwardNoticeRecord: Sendable, Hashable {
  package var submissionID: RecordID
  package var version: UInt64 = 1
  package var state = UpwardNoticeState.pending
  package var division: DivisionCode
  package var recipient: String
  package var externalReference: String
  package var withdrawnOn: CivilDate
  package var sentOn: CivilDate?
  package var sentByWayOf = ""
  package var sentBy = ""

  /// Describes a notice that waits to go out.
  package init(_ submission: SubmissionRecord, withdrawnOn: CivilDate) {
    submissionID = submission.id
    division = submission.division
    recipient = submission.recipient
    externalReference = submission.externalReference
    self.withdrawnOn = withdrawnOn
  }

  init(_ row: Row) throws {
    submissionID = row.id(0)
    version = UInt64(max(0, row[1] as Int64))
    state = row.code(2, .unspecified)
    division = try DivisionCode(row[3])
    recipient = row[4]
    externalReference = row[5]
    withdrawnOn = try CivilDate(row[6])
    sentOn = try? CivilDate(row[7])
    sentByWayOf = row[8]
    sentBy = row[9]
  }
}

extension ReadSnapshot {
  private static let noticeColumns = """
    submission_id, version, state, division, recipient, external_reference, withdrawn_on, sent_on,
    sent_by_way_of, sent_by
    """

  /// The notice of a report, or nil where none was due; throws `notFound` where it lies outside.
  package func upwardNotice(
    of submission: RecordID,
    within scope: DivisionPrefix
  ) throws -> UpwardNoticeRecord? {
    let found = try first(
      "SELECT \(Self.noticeColumns) FROM upward_notices WHERE submission_id = ?",
      [submission.stored]
    )
    guard let notice = try found.map(UpwardNoticeRecord.init) else { return nil }
    guard scope.contains(notice.division) else { throw StoreError.notFound }
    return notice
  }

  /// A page of notices, the oldest first.
  package func upwardNotices(
    within scope: DivisionPrefix,
    pendingOnly: Bool,
    after: String,
    limit: Int
  ) throws -> Page<UpwardNoticeRecord> {
    let size = StoreLimits.pageSize(limit)
    let parts = after.split(separator: "|", maxSplits: 1).map(String.init)
    let key = parts.count == 2 ? parts[0] : ""
    let id: StoredID = parts.count == 2 ? RecordID(text: parts[1])?.stored ?? .empty : .empty
    let found = try all(
      """
      SELECT \(Self.noticeColumns) FROM upward_notices
      WHERE division >= ? AND division < ? AND (? = 0 OR state = ?)
        AND (withdrawn_on, submission_id) > (?, ?)
      ORDER BY withdrawn_on, submission_id LIMIT ?
      """,
      [
        scope.text, scope.upperBound, pendingOnly, UpwardNoticeState.pending.rawValue, key, id,
        size + 1,
      ],
      UpwardNoticeRecord.init
    )
    return Page(fetched: found, limit: size) { "\($0.withdrawnOn)|\($0.submissionID)" }
  }
}

extension Transaction {
  /// Writes a notice; of a report that has one already, in its place.
  package func put(_ notice: UpwardNoticeRecord) throws {
    try run(
      "INSERT OR REPLACE INTO upward_notices VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        notice.submissionID.stored, Int64(notice.version), notice.state.rawValue,
        notice.division.text, notice.recipient, notice.externalReference,
        notice.withdrawnOn.description, notice.sentOn?.description ?? "", notice.sentByWayOf,
        notice.sentBy,
      ]
    )
  }
}
