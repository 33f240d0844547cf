import Foundation
import GRDB
import HamletDomain

extension ReadSnapshot {
  /// What waits for a second person at a time; nil where nothing does.
  package func keyProposal(at now: Int64) throws -> KeyProposalRecord? {
    try first(
      """
      SELECT id, reason, proposed_id, proposed_by, proposed_ms, expires_ms FROM key_proposal
      WHERE expires_ms > ?
      """,
      [now]
    ).map { row in
      var record = KeyProposalRecord(id: row.id(0), reason: row[1])
      record.proposedID = row.id(2)
      record.proposedBy = row[3]
      record.proposedAt = row[4]
      record.expires = row[5]
      return record
    }
  }
}

extension Transaction {
  /// Asks for new keys in the name of whoever calls; what waited is taken back.
  package func propose(_ record: KeyProposalRecord) throws {
    try run(
      "INSERT OR REPLACE INTO key_proposal VALUES (1, ?, ?, ?, ?, ?, ?)",
      [
        record.id.stored, record.reason, ticket.userID.stored, ticket.userName, now,
        now + RoleProposalState.milliseconds,
      ]
    )
  }

  /// Ends what waits: it was confirmed or taken back.
  package func endKeyProposal() throws { try run("DELETE FROM key_proposal") }
}
