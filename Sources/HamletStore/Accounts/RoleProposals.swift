import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  private static let proposalColumns = """
    id, account_id, cause, role, scope_prefix, state, proposed_id, proposed_by, proposed_ms,
    expires_ms, ended_by, ended_ms, reason, version
    """

  /// The proposal; throws `notFound` where there is none.
  package func roleProposal(_ id: RecordID) throws -> RoleProposalRecord {
    let found = try first(
      "SELECT \(Self.proposalColumns) FROM role_proposals WHERE id = ?",
      [id.stored]
    )
    guard let record = try found.map(Self.proposal) else { throw StoreError.notFound }
    return record
  }

  /// What waits for an account, or nil.
  package func openProposal(of account: RecordID) throws -> RoleProposalRecord? {
    try first(
      "SELECT \(Self.proposalColumns) FROM role_proposals WHERE account_id = ? AND state = 1",
      [account.stored]
    ).map(Self.proposal)
  }

  /// A page of proposals of one state, in the order of their ids.
  package func roleProposals(
    state: RoleProposalState,
    after: RecordID,
    limit: Int
  ) throws -> Page<RoleProposalRecord> {
    let size = StoreLimits.pageSize(limit)
    let found = try all(
      """
      SELECT \(Self.proposalColumns) FROM role_proposals WHERE state = ? AND id > ?
      ORDER BY id LIMIT ?
      """,
      [state.rawValue, Data(after.bytes), size + 1],
      Self.proposal
    )
    return Page(fetched: found, limit: size) { $0.id.description }
  }

  /// How many accounts of a role log in beside one.
  package func usersOfRole(_ role: Role, beside account: RecordID) throws -> Int {
    try count(
      "SELECT count(*) FROM accounts WHERE role = ? AND disabled = 0 AND id IS NOT ?",
      [role.rawValue, account.stored]
    )
  }

  private static func proposal(_ row: Row) throws -> RoleProposalRecord {
    var record = RoleProposalRecord(
      id: row.id(0),
      accountID: row.id(1),
      cause: row.code(2, .unspecified),
      holding: RoleHolding(row.code(3, .unspecified), in: try DivisionPrefix(row[4]))
    )
    record.state = row.code(5, .unspecified)
    record.proposedID = row.id(6)
    record.proposedBy = row[7]
    record.proposedAt = row[8]
    record.expires = row[9]
    record.endedBy = row[10]
    record.endedAt = row[11]
    record.reason = row[12]
    record.version = UInt64(row[13] as Int64)
    return record
  }
}

extension Transaction {
  /// Adds a proposal in the name of whoever asks; one that waits for the same account is withdrawn.
  package func insert(_ record: RoleProposalRecord) throws {
    try withdrawProposals(of: record.accountID)
    try run(
      "INSERT INTO role_proposals VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 0, '', 1)",
      [
        record.id.stored, record.accountID.stored, record.cause.rawValue,
        record.holding.role.rawValue, record.holding.scope.text, record.state.rawValue,
        ticket.userID.stored, ticket.userName, now, now + RoleProposalState.milliseconds,
      ]
    )
  }

  /// Ends a proposal as its state says; throws `conflict` where `base` is not its version.
  package func end(_ record: RoleProposalRecord, base: UInt64) throws -> RoleProposalRecord {
    guard record.version == base else { throw StoreError.conflict(record.version, ["state"]) }
    var ended = record
    ended.version += 1
    ended.endedBy = ticket.userName
    ended.endedAt = now
    try run(
      """
      UPDATE role_proposals SET state = ?, ended_by = ?, ended_ms = ?, reason = ?, version = ?
      WHERE id = ?
      """,
      [
        ended.state.rawValue, ended.endedBy, ended.endedAt, ended.reason, Int64(ended.version),
        ended.id.stored,
      ]
    )
    return ended
  }

  /// Takes back what waits for an account.
  package func withdrawProposals(of account: RecordID) throws {
    try run(
      """
      UPDATE role_proposals SET state = ?, ended_by = ?, ended_ms = ?, version = version + 1
      WHERE account_id = ? AND state = 1
      """,
      [RoleProposalState.withdrawn.rawValue, ticket.userName, now, account.stored]
    )
  }

  /// Ends the proposals that nobody confirmed in time; gives how many.
  package func expireProposals() throws -> Int {
    try changes(
      """
      UPDATE role_proposals SET state = ?, ended_by = ?, ended_ms = ?, version = version + 1
      WHERE state = 1 AND expires_ms <= ?
      """,
      [RoleProposalState.expired.rawValue, ticket.userName, now, now]
    )
  }
}
