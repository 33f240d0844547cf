import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  private static let tokenColumns = """
    id, account_id, name, token_digest, methods, scope_prefix, network, reads, created_id,
    created_by, created_ms, expires_ms, revoked_ms, version
    """

  /// The token; throws `notFound` where there is none.
  package func scriptToken(_ id: RecordID) throws -> ScriptTokenRecord {
    let found = try first(
      "SELECT \(Self.tokenColumns) FROM script_tokens WHERE id = ?",
      [id.stored]
    )
    guard let record = try found.map(Self.token) else { throw StoreError.notFound }
    return record
  }

  /// The tokens in force: of one account, or of all.
  package func scriptTokens(
    of account: RecordID = .none,
    at now: Int64
  ) throws -> [ScriptTokenRecord] {
    try all(
      """
      SELECT \(Self.tokenColumns) FROM script_tokens
      WHERE revoked_ms = 0 AND expires_ms > ?1 AND (?2 IS NULL OR account_id = ?2)
      """,
      [now, account.stored],
      Self.token
    )
  }

  /// A page of tokens in the order of their ids: those that a user made or that act for her, or all;
  /// those in force, or the ended too.
  package func scriptTokens(
    of user: RecordID,
    ended: Bool,
    at now: Int64,
    after: RecordID,
    limit: Int
  ) throws -> Page<ScriptTokenRecord> {
    let size = limit < 1 ? 20 : min(limit, 50)
    let found = try all(
      """
      SELECT \(Self.tokenColumns) FROM script_tokens
      WHERE id > ?1 AND (?2 IS NULL OR account_id = ?2 OR created_id = ?2)
        AND (?3 OR (revoked_ms = 0 AND expires_ms > ?4)) ORDER BY id LIMIT ?5
      """,
      [Data(after.bytes), user.stored, ended, now, size + 1],
      Self.token
    )
    return Page(fetched: found, limit: size) { $0.id.description }
  }

  private static func token(_ row: Row) throws -> ScriptTokenRecord {
    var record = ScriptTokenRecord(
      id: row.id(0),
      accountID: row.id(1),
      name: row[2],
      tokenDigest: row.bytes(3),
      methods: (row[4] as String).split(separator: "\n").map(String.init),
      scope: try DivisionPrefix(row[5]),
      network: row[6],
      reads: UInt32(clamping: row[7] as Int64),
      expires: row[11]
    )
    record.createdID = row.id(8)
    record.createdBy = row[9]
    record.createdAt = row[10]
    record.revokedAt = row[12]
    record.version = UInt64(row[13] as Int64)
    return record
  }
}

extension Transaction {
  /// Adds a token in the name of whoever asks; throws `alreadyExists` where the id is taken.
  package func insert(_ record: ScriptTokenRecord) throws {
    let id = record.id
    guard try read.count("SELECT count(*) FROM script_tokens WHERE id = ?", [id.stored]) == 0
    else { throw StoreError.alreadyExists(id) }
    try run(
      "INSERT INTO script_tokens VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 1)",
      [
        id.stored, record.accountID.stored, record.name, Data(record.tokenDigest),
        record.methods.joined(separator: "\n"), record.scope.text, record.network,
        Int64(record.reads), ticket.userID.stored, ticket.userName, now, record.expires,
      ]
    )
  }

  /// Revokes a token; one that was revoked before stays as it is.
  package func revoke(_ record: ScriptTokenRecord) throws -> UInt64 {
    guard record.revokedAt == 0 else { return record.version }
    try run(
      "UPDATE script_tokens SET revoked_ms = ?, version = version + 1 WHERE id = ?",
      [now, record.id.stored]
    )
    return record.version + 1
  }
}
