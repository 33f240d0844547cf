import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  /// What the audience of a piece of outreach knew, in the order in which it was written down.
  package func awareness(of outreach: RecordID) throws -> [AwarenessRecord] {
    try all(
      """
      SELECT question, asked, knew FROM awareness_checks WHERE outreach_id = ?
      ORDER BY received_ms, id, position
      """,
      [outreach.stored]
    ) { AwarenessRecord(question: $0[0], asked: $0[1], knew: $0[2]) }
  }
}

extension Transaction {
  /// Writes down what an audience knew; throws `alreadyExists` where the id is taken.
  package func insert(
    _ checks: [AwarenessRecord],
    id: RecordID,
    of outreach: RecordID,
    by staff: StaffName,
    recordedAt: Int64
  ) throws {
    let taken = try read.count("SELECT count(*) FROM awareness_checks WHERE id = ?", [id.stored])
    guard taken == 0 else { throw StoreError.alreadyExists(id) }
    for (position, check) in checks.enumerated() {
      try run(
        "INSERT INTO awareness_checks VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
          id.stored, position, outreach.stored, check.question, check.asked, check.knew,
          staff.id.stored, staff.name, recordedAt, now,
        ]
      )
    }
  }
}
