import Crypto
import Foundation
import GRDB
package import HamletDomain

/// A reply kept under a key.
package struct StoredOutcome: Sendable, Hashable {
  /// The full method name.
  package let method: String
  /// SHA-256 of the method and the request's bytes.
  package let requestDigest: [UInt8]
  /// The reply's bytes.
  package let reply: [UInt8]
}

/// The replies of keyed writes, kept in the same transaction as their effects.
enum Outcomes {
  /// The stored reply if this very request was done before; throws when the key is another's.
  static func stored(_ ticket: WriteTicket, _ vault: Vault) throws -> Written? {
    guard !ticket.key.isEmpty else { return nil }
    let snapshot = try find(ticket.userID, ticket.key, vault)
    guard let snapshot else { return nil }
    guard snapshot.method == ticket.method, snapshot.requestDigest == ticket.requestDigest else {
      throw StoreError.keyReused
    }
    return Written(reply: snapshot.reply, replayed: true)
  }

  static func find(_ user: RecordID, _ key: String, _ vault: Vault) throws -> StoredOutcome? {
    let found = try PreparedStatement(
      "SELECT method, digest, reply, sealed FROM outcomes WHERE user_id = ? AND key = ?",
      [Data(user.bytes), key],
      vault.db
    )
    defer { found.reset() }
    guard try found.step() else { return nil }
    let row = ColumnReader(statement: found.statement)
    let reply = row.data(2) ?? Data()
    let isSealed = row.int(3) != 0
    let opened =
      isSealed
      ? try vault.openBytes(reply, .reply, row: place(Data(user.bytes), key)) : reply
    return StoredOutcome(
      method: row.text(0),
      requestDigest: Array(row.data(1) ?? Data()),
      reply: Array(opened)
    )
  }

  static func keep(_ reply: [UInt8], _ ticket: WriteTicket, _ vault: Vault) throws {
    guard !ticket.key.isEmpty else { return }
    let user = Data(ticket.userID.bytes)
    try vault.db.run(
      """
      INSERT INTO outcomes(user_id, key, method, digest, reply, at_ms, sealed)
      VALUES (?, ?, ?, ?, ?, ?, 1)
      """,
      [
        user, ticket.key, ticket.method, Data(ticket.requestDigest),
        try vault.seal(Data(reply), .reply, row: place(user, ticket.key), of: .replies),
        ticket.atUnixMilliseconds,
      ]
    )
  }

  /// The row as the vault knows it: user and key together.
  static func place(_ user: Data, _ key: String) -> RecordID {
    var digest = SHA256()
    digest.update(data: user)
    digest.update(data: Data(key.utf8))
    return RecordID(bytes: Data(digest.finalize()).prefix(16)) ?? .none
  }
}

extension ReadSnapshot {
  /// The reply kept under a key, or nil.
  package func storedOutcome(user: RecordID, key: String) throws -> StoredOutcome? {
    try Outcomes.find(user, key, vault)
  }
}

extension Transaction {
  /// Drops at most `limit` replies older than 400 days; gives how many were dropped.
  package func purgeOutcomes(limit: Int) throws -> Int {
    try changes(
      """
      DELETE FROM outcomes WHERE (user_id, key) IN
        (SELECT user_id, key FROM outcomes WHERE at_ms < ? ORDER BY at_ms LIMIT ?)
      """,
      [now - StoreLimits.outcomeMilliseconds, limit]
    )
  }
}
