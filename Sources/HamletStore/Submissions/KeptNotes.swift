import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  /// What a reviewer keeps for herself on a report; nil where it is nothing.
  package func keptNotes(on submission: RecordID, by reviewer: RecordID) throws -> [UInt8]? {
    let found = try first(
      "SELECT notes FROM review_drafts WHERE submission_id = ? AND reviewer_id = ?",
      [submission.stored, reviewer.stored]
    )
    return try found.map { Array(try vault.openBytes($0[0], .keptNotes, row: submission)) }
  }
}

extension Transaction {
  /// Keeps a reviewer's notes in place of those before.
  package func keep(
    notes: [UInt8],
    on submission: RecordID,
    by reviewer: RecordID
  ) throws {
    try run(
      "INSERT OR REPLACE INTO review_drafts VALUES (?, ?, ?, ?)",
      [
        submission.stored, reviewer.stored,
        try vault.seal(Data(notes), .keptNotes, row: submission), now,
      ]
    )
  }

  /// Drops a reviewer's notes, once she has decided.
  package func dropNotes(on submission: RecordID, by reviewer: RecordID) throws {
    try run(
      "DELETE FROM review_drafts WHERE submission_id = ? AND reviewer_id = ?",
      [submission.stored, reviewer.stored]
    )
  }
}
