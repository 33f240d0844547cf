import Foundation
import GRDB
import GRPCCore

/// The register in GRDB's pool: readers beside one writer.
struct Records: Sendable {
  private let pool: DatabasePool

  private static let readerCache = -(16 << 10)
  private static let writerCache = -(256 << 10)

  init(path: String) throws {
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA temp_store = MEMORY; PRAGMA cache_size = \(Self.readerCache)")
    }
    pool = try DatabasePool(path: path, configuration: configuration)
    // The pool has just set NORMAL for its writer, after `prepareDatabase`.
    try pool.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA cache_size = \(Self.writerCache)")
      guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2,
        try Int.fetchOne(db, sql: "PRAGMA foreign_keys") == 1,
        try Int.fetchOne(db, sql: "PRAGMA cache_size") == Self.writerCache,
        try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal"
      else { throw DatabaseError(message: "a setting was refused") }
    }
  }

  /// The person with everything of her entry, in one snapshot.
  func person(_ id: Data, token: Data) async throws -> Hamlet_Peer_Person {
    let now = Int64(Date().timeIntervalSince1970 * 1000)
    return try await pool.read { db in
      _ = try Self.user(db, token, now)
      guard let person = try PersonReader.person(db, id) else {
        throw RPCError(code: .notFound, message: "no such person")
      }
      return person
    }
  }

  /// Registers a person in a transaction of her own, which is the usual way.
  func register(_ one: Registration) async throws -> Hamlet_Peer_RegisterPersonResponse {
    try await pool.write { db in
      let user = try Self.user(db, one.token, one.now)
      if let kept = try PersonWriter.outcome(db, user, one) { return kept }
      if !one.request.createAnyway, try DuplicateCheck.finds(db, one.request) {
        throw RPCError(code: .failedPrecondition, message: "probably on the register already")
      }
      return try PersonWriter.write(db, user, one)
    }
  }

  private static func user(_ db: Database, _ token: Data, _ now: Int64) throws -> Data {
    let statement = try db.cachedStatement(
      sql: "SELECT account_id, expires_ms FROM sessions WHERE token_digest = ?"
    )
    guard let row = try Row.fetchOne(statement, arguments: [token]), (row[1] as Int64) > now else {
      throw RPCError(code: .unauthenticated, message: "log in first")
    }
    return row[0]
  }
}
