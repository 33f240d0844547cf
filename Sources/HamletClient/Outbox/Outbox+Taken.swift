internal import Foundation
internal import GRDB

/// Answers that were taken along, to be looked at without a link for a week.
extension Outbox {
  /// An answer and when it was taken, in milliseconds since 1970.
  package struct Taken: Sendable {
    package let answer: [UInt8]
    package let at: Int64
  }

  /// Keeps an answer in place of the one that was taken before.
  package func take(
    _ answer: [UInt8],
    to method: String,
    about subject: [UInt8],
    owner: String,
    server: String
  ) throws(OutboxError) {
    let file = try file()
    let mark = OutboxSeal.mark(subject, salt: file.salt)
    let at = now()
    try file.write { db in
      guard let key = try self.sealingKey(db, owner), let keyID = key.id,
        let sealed = OutboxSeal.seal(
          answer,
          for: key.publicKey,
          at: .init(owner: owner, method: method, key: mark, part: .taken)
        )
      else { throw OutboxError.noKey }
      _ = try Self.rows(owner, server)
        .filter(Column("method") == method && Column("subject") == mark).deleteAll(db)
      var row = OutboxTakenRow(
        owner: owner,
        server: server,
        method: method,
        subject: mark,
        keyID: keyID,
        sealed: sealed,
        at: at
      )
      try row.insert(db)
    }
  }

  /// The answer that was taken; nil where there is none, or it is older than a week.
  ///
  /// - Throws: `closed` where its owner's password has not opened it.
  package func taken(
    _ method: String,
    about subject: [UInt8],
    owner: String,
    server: String
  ) throws(OutboxError) -> Taken? {
    guard exists else { return nil }
    let file = try file()
    let mark = OutboxSeal.mark(subject, salt: file.salt)
    let limit = now() - Self.keptMilliseconds
    return try file.read { db in
      let row = try Self.rows(owner, server)
        .filter(Column("method") == method && Column("subject") == mark && Column("at") >= limit)
        .fetchOne(db)
      return try row.map { try self.open($0) }
    }
  }

  /// All answers of a method that were taken.
  package func allTaken(
    _ method: String,
    owner: String,
    server: String
  ) throws(OutboxError) -> [Taken] {
    guard exists else { return [] }
    let limit = now() - Self.keptMilliseconds
    return try file().read { db in
      let rows = try Self.rows(owner, server)
        .filter(Column("method") == method && Column("at") >= limit).order(Column("id"))
        .fetchAll(db)
      return try rows.map { try self.open($0) }
    }
  }

  /// Removes what was taken by a user; how many answers that were.
  package func dropTaken(owner: String) throws(OutboxError) -> Int {
    guard exists else { return 0 }
    return try file().write { db in
      try OutboxTakenRow.filter(Column("owner") == owner).deleteAll(db)
    }
  }

  private func open(_ row: OutboxTakenRow) throws -> Taken {
    guard let key = privateKey(row.keyID),
      let answer = OutboxSeal.open(
        row.sealed,
        with: key,
        at: .init(owner: row.owner, method: row.method, key: row.subject, part: .taken)
      )
    else { throw OutboxError.closed }
    return Taken(answer: Array(answer), at: row.at)
  }

  private static func rows(
    _ owner: String,
    _ server: String
  ) -> QueryInterfaceRequest<
    OutboxTakenRow
  > {
    OutboxTakenRow.filter(Column("owner") == owner && Column("server") == server)
  }
}
