import Foundation
import GRDB
internal import HamletDomain

extension ReadSnapshot {
  /// A page of reports, the one due first at the top.
  ///
  /// The page's key is the due day and the id; another text finds nothing wrong and starts there.
  package func submissions(
    _ query: SubmissionQuery,
    after: String,
    limit: Int
  ) throws -> Page<SubmissionRecord> {
    let size = StoreLimits.pageSize(limit)
    var conditions = [
      """
      ((s.division >= ? AND s.division < ?) OR s.person_id IN (
        SELECT n.person_id FROM moves m JOIN move_persons n ON n.move_id = m.id
        WHERE m.state = 3 AND m.to_division >= ? AND m.to_division < ?))
      """, query.stageCondition,
      try isOpenToViewer("s.person_id"),
    ]
    var values: [(any BoundValue)?] = [
      query.scope.text, query.scope.upperBound, query.scope.text, query.scope.upperBound,
      query.now,
    ]
    func require(_ condition: String, _ more: (any BoundValue)?...) {
      conditions.append(condition)
      values += more
    }
    if query.hidesDrafts {
      require("s.state NOT IN (?, ?)", draft, SubmissionState.discarded.rawValue)
    }
    if query.kind != .unspecified { require("s.kind = ?", query.kind.rawValue) }
    if !query.user.isNone {
      require("(s.author_id = ? OR s.assignee_id = ?)", query.user.stored, query.user.stored)
    }
    if let day = query.dueUntil { require("s.due_on <= ?", day.description) }
    if let day = query.overdueOn { require("s.due_on < ?", day.description) }
    let parts = after.split(separator: "|", maxSplits: 1).map(String.init)
    if parts.count == 2 {
      require("(s.due_on, s.id) > (?, ?)", parts[0], RecordID(text: parts[1])?.stored ?? .empty)
    }
    let found = try all(
      """
      SELECT \(Self.submissionColumns) FROM submissions s
      WHERE \(conditions.joined(separator: " AND ")) ORDER BY s.due_on, s.id LIMIT \(size + 1)
      """,
      values,
      Self.submission
    )
    return Page(fetched: found, limit: size) { record in
      "\(record.dueOn?.description ?? Self.nothingDue)|\(record.id)"
    }
  }

  private var draft: UInt32 { SubmissionState.draft.rawValue }
}
