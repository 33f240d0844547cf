internal import Crypto
internal import Foundation
internal import GRDB

/// Forms that were left before they were sent, kept for a week: sealed, for their author alone.
extension Outbox {
  /// How many are kept of one user; the oldest make room.
  static let draftLimit = 20

  /// A draft and when it was kept, in milliseconds since 1970.
  package struct KeptDraft: Sendable {
    package let id: Int64
    package let text: String
    package let at: Int64
  }

  /// Keeps a draft, which is on the disk when this returns, and gives what names it.
  ///
  /// - Throws: `noKey` where nothing can be sealed for her yet.
  package func keepDraft(
    _ text: String,
    owner: String,
    server: String
  ) throws(OutboxError) -> Int64 {
    guard exists else { throw .noKey }
    let mark = SymmetricKey(size: .bits128).withUnsafeBytes { Data($0).base64EncodedString() }
    let at = now()
    let id = try file().write { db in
      guard let key = try self.sealingKey(db, owner), let keyID = key.id,
        let sealed = OutboxSeal.seal(
          Data(text.utf8),
          for: key.publicKey,
          at: Self.place(owner, mark)
        )
      else { throw OutboxError.noKey }
      var row = OutboxDraftRow(
        owner: owner,
        server: server,
        mark: mark,
        keyID: keyID,
        sealed: sealed,
        at: at
      )
      try row.insert(db)
      let rows = try self.draftRows(db, owner, server: server)
      for old in rows.dropLast(Self.draftLimit) {
        _ = try OutboxDraftRow.filter(Column("id") == old.id).deleteAll(db)
      }
      return row.id
    }
    guard let id else { throw .noKey }
    return id
  }

  /// How many a user has, which can be told without her password.
  package func draftCount(owner: String, server: String) throws(OutboxError) -> Int {
    guard exists else { return 0 }
    return try file().read { db in try self.draftRows(db, owner, server: server).count }
  }

  /// A user's drafts, oldest first.
  ///
  /// - Throws: `closed` where her password has not opened them.
  package func drafts(owner: String, server: String) throws(OutboxError) -> [KeptDraft] {
    guard exists else { return [] }
    return try file().read { db in
      try self.draftRows(db, owner, server: server).map { row in
        guard let id = row.id, let key = self.privateKey(row.keyID),
          let text = OutboxSeal.open(row.sealed, with: key, at: Self.place(owner, row.mark))
        else { throw OutboxError.closed }
        return KeptDraft(id: id, text: String(decoding: text, as: UTF8.self), at: row.at)
      }
    }
  }

  /// Forgets one of a user's drafts.
  package func dropDraft(_ id: Int64, owner: String) throws(OutboxError) {
    guard exists else { return }
    try file().write { db in
      _ = try OutboxDraftRow.filter(Column("id") == id && Column("owner") == owner).deleteAll(db)
    }
  }

  func draftRows(_ db: Database, _ owner: String, server: String?) throws -> [OutboxDraftRow] {
    let limit = now() - Self.keptMilliseconds
    return try OutboxDraftRow.filter(Column("owner") == owner && Column("at") >= limit)
      .order(Column("id")).fetchAll(db).filter { server == nil || $0.server == server }
  }

  private static func place(_ owner: String, _ mark: String) -> OutboxSeal.Place {
    OutboxSeal.Place(owner: owner, method: "", key: mark, part: .draft)
  }
}
