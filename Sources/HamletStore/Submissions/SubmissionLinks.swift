import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  /// The reports that are linked with one, within a scope; both directions, and none whose person's
  /// record is hidden or rests.
  package func links(
    of id: RecordID,
    within scope: DivisionPrefix
  ) throws -> [LinkRecord] {
    try all(
      """
      SELECT \(Self.submissionColumns), l.relation, l.linked_by, l.at_ms, l.first_id = ?
      FROM submission_links l JOIN submissions s
        ON s.id = CASE WHEN l.first_id = ? THEN l.second_id ELSE l.first_id END
      WHERE (l.first_id = ? OR l.second_id = ?) AND s.division >= ? AND s.division < ?
        AND \(try isOpenToViewer("s.person_id"))
      ORDER BY l.at_ms, s.id
      """,
      [id.stored, id.stored, id.stored, id.stored, scope.text, scope.upperBound]
    ) { row in
      let relation = row.code(row.count - 4, ReportRelation.unspecified)
      return LinkRecord(
        other: try Self.submission(row),
        relation: row[row.count - 1] as Bool ? relation : relation.reversed,
        linkedBy: row[row.count - 3],
        at: row[row.count - 2]
      )
    }
  }

  /// Other reports on the same child that stand, with their sources.
  package func reports(
    on child: String,
    except id: RecordID
  ) throws -> [(id: RecordID, source: ReportSource)] {
    let states: [SubmissionState] = [
      .submitted, .inReview, .returned, .accepted, .forwarded, .upperReturned, .concluded,
    ]
    let standing = states.map { String($0.rawValue) }.joined(separator: ", ")
    let children = vault.indexes(child, .affectedChild)
    return try all(
      """
      SELECT s.id, c.source FROM submission_children c JOIN submissions s ON s.id = c.submission_id
      WHERE c.child IN (\(children.places)) AND s.id <> ? AND s.state IN (\(standing)) ORDER BY s.id
      """,
      children.arguments + [id.stored]
    ) { (id: $0.id(0), source: $0.code(1, .unspecified)) }
  }
}

extension Transaction {
  /// Links two reports; false where they were linked before.
  package func link(
    _ first: RecordID,
    _ second: RecordID,
    as relation: ReportRelation,
    by name: String
  ) throws -> Bool {
    let known = try read.count(
      """
      SELECT count(*) FROM submission_links
      WHERE (first_id = ? AND second_id = ?) OR (first_id = ? AND second_id = ?)
      """,
      [first.stored, second.stored, second.stored, first.stored]
    )
    guard known == 0 else { return false }
    try run(
      "INSERT INTO submission_links VALUES (?, ?, ?, ?, ?)",
      [first.stored, second.stored, relation.rawValue, name, now]
    )
    return true
  }

  /// Gives a report that stands in another's place the other's links.
  package func copyLinks(of old: RecordID, to new: RecordID) throws {
    try run(
      """
      INSERT OR IGNORE INTO submission_links
      SELECT CASE WHEN first_id = ?1 THEN ?2 ELSE first_id END,
        CASE WHEN second_id = ?1 THEN ?2 ELSE second_id END, relation, linked_by, at_ms
      FROM submission_links WHERE first_id = ?1 OR second_id = ?1
      """,
      [old.stored, new.stored]
    )
  }

  /// Takes a link away; throws `notFound` where there is none.
  package func unlink(_ first: RecordID, _ second: RecordID) throws {
    let count = try changes(
      """
      DELETE FROM submission_links
      WHERE (first_id = ? AND second_id = ?) OR (first_id = ? AND second_id = ?)
      """,
      [first.stored, second.stored, second.stored, first.stored]
    )
    guard count > 0 else { throw StoreError.notFound }
  }

  /// Notes by whose birth a report is found again: under a key, so that the file tells nobody.
  package func put(
    children: [String],
    source: ReportSource,
    of submission: RecordID
  ) throws {
    try run("DELETE FROM submission_children WHERE submission_id = ?", [submission.stored])
    for child in children {
      try run(
        "INSERT OR IGNORE INTO submission_children VALUES (?, ?, ?)",
        [vault.index(child, .affectedChild), submission.stored, source.rawValue]
      )
    }
  }
}
