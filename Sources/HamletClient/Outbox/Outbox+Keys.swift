internal import Foundation
internal import GRDB

/// Who may open what is sealed.
extension Outbox {
  /// The key to seal with for a user: one that is open, else the newest.
  func sealingKey(_ db: Database, _ owner: String) throws -> OutboxKeyRow? {
    let rows = try OutboxKeyRow.filter(Column("owner") == owner).order(Column("id").desc)
      .fetchAll(db)
    return rows.first { privateKey($0.id) != nil } ?? rows.first
  }

  /// Whether there is a key to seal for a user.
  package func hasKey(_ owner: String) throws(OutboxError) -> Bool {
    guard exists else { return false }
    return try file().read { db in try self.sealingKey(db, owner) != nil }
  }

  /// Whether all that waits, was refused or was taken along by a user can be opened.
  package func isOpen(_ owner: String) throws(OutboxError) -> Bool {
    guard exists else { return true }
    let keys = try file().read { db in
      let items = try OutboxRecord.all(db, owner: owner)
        .filter { $0.entry.isOpen || $0.entry.state == .refused }
      let taken = try OutboxTakenRow.filter(Column("owner") == owner).fetchAll(db)
      let drafts = try self.draftRows(db, owner, server: nil)
      return Set(items.compactMap(\.text.keyID)).union(taken.map(\.keyID))
        .union(drafts.map(\.keyID))
    }
    return keys.allSatisfy { privateKey($0) != nil }
  }

  /// Opens with a user's secret what it opens; false where it opens nothing that was made for her.
  package func unlock(_ owner: String, with secret: OutboxSecret) throws(OutboxError) -> Bool {
    guard exists else { return false }
    let rows = try file().read { db in
      try OutboxKeyRow.filter(Column("owner") == owner).fetchAll(db)
    }
    var opensAny = false
    for row in rows {
      guard let id = row.id, let key = OutboxSeal.unwrap(row, with: secret) else { continue }
      opened(id, key)
      opensAny = true
    }
    return opensAny
  }

  /// Sees to it that there is a key which this secret opens, and opens it: after a login, when the
  /// secret is known to be hers.
  ///
  /// Where an earlier password closed what is there, a further key is made, for what is written from
  /// now on; the earlier password still opens the rest.
  package func establish(_ owner: String, with secret: OutboxSecret) throws(OutboxError) {
    if exists, try unlock(owner, with: secret) { return }
    guard let made = OutboxSeal.make(owner: owner, secret: secret, cost: cost) else {
      throw .noKey
    }
    let id = try file().write { db in
      var row = made.row
      try row.insert(db)
      return row.id
    }
    if let id { opened(id, made.privateKey) }
  }

  /// Closes with a new secret what the old one opens, or what is open already.
  package func rewrap(
    _ owner: String,
    from old: OutboxSecret?,
    to new: OutboxSecret
  ) throws(OutboxError) {
    guard exists else { return }
    if let old { _ = try unlock(owner, with: old) }
    try file().write { db in
      for var row in try OutboxKeyRow.filter(Column("owner") == owner).fetchAll(db) {
        guard let key = self.privateKey(row.id),
          let (wrapped, salt) = OutboxSeal.wrap(key, row.publicKey, owner, new, self.cost)
        else { continue }
        row.wrapped = wrapped
        row.salt = salt
        (row.logRounds, row.blockSize, row.parallelism) = (
          self.cost.logRounds, self.cost.blockSize, self.cost.parallelism
        )
        try row.update(db)
      }
    }
  }
}
