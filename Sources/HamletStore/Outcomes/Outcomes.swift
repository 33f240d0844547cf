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
  static func stored(_ ticket: WriteTicket, _ db: Database) throws -> Written? {
    guard !ticket.key.isEmpty else { return nil }
    let snapshot = try find(ticket.userID, ticket.key, db)
    guard let snapshot else { return nil }
    guard snapshot.method == ticket.method, snapshot.requestDigest == ticket.requestDigest else {
      throw StoreError.keyReused
    }
    return Written(reply: snapshot.reply, replayed: true)
  }

  static func find(_ user: RecordID, _ key: String, _ db: Database) throws -> StoredOutcome? {
    let statement = try db.cachedStatement(
      sql: "SELECT method, digest, reply FROM outcomes WHERE user_id = ? AND key = ?"
    )
    return try Row.fetchOne(statement, arguments: [Data(user.bytes), key]).map { row in
      StoredOutcome(method: row[0], requestDigest: row.bytes(1), reply: row.bytes(2))
    }
  }

  static func keep(_ reply: [UInt8], _ ticket: WriteTicket, _ db: Database) throws {
    guard !ticket.key.isEmpty else { return }
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO outcomes(user_id, key, method, digest, reply, at_ms)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    )
    try statement.execute(arguments: [
      Data(ticket.userID.bytes), ticket.key, ticket.method, Data(ticket.requestDigest),
      Data(reply), ticket.atUnixMilliseconds,
    ])
  }
}

extension ReadSnapshot {
  /// The reply kept under a key, or nil.
  package func storedOutcome(user: RecordID, key: String) throws -> StoredOutcome? {
    try Outcomes.find(user, key, db)
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
