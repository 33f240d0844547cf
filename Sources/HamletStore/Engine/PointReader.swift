import GRDB
package import HamletDomain

/// A read-only connection that its owner uses synchronously: one per event loop or thread.
///
/// Not Sendable: a loop makes its own and keeps it. A read of several statements needs one
/// snapshot, so each `read` is a transaction, unless a burst holds one open for many.
package final class PointReader {
  private let database: DatabaseQueue
  private let keyring: Keyring
  /// The connection while a burst has it; its reads then do not ask for it each.
  private var inBurst: Database?
  private let shelf = StatementShelf()
  private let memo = Vault.Memo()
  /// Whether a burst's snapshot is open.
  private var holdsSnapshot = false
  private let changes: RegisterChanges?
  /// The commit that the last snapshot shows at least.
  private var commit: UInt64 = 0
  /// What the last snapshot may know of deleted salts.
  private var mark: KeptKeys.Mark

  init(
    path: String,
    keyring: Keyring,
    options: StoreOptions,
    changes: RegisterChanges? = nil
  ) throws(StoreError) {
    database = try Connection.reader(path: path, options: options)
    self.keyring = keyring
    mark = keyring.kept.mark
    self.changes = changes
  }

  /// Whether something was committed since the last snapshot was opened.
  var isBehind: Bool { commit != changes?.lastCommit }

  /// Reads in one snapshot; the burst's, if one is open, and where the `latest` is asked for only if
  /// nothing was committed since.
  ///
  /// The latest shows whatever was acknowledged before; the rest of the burst shares it.
  package func read<Value>(
    latest: Bool = false,
    as viewer: Viewer = .server,
    _ body: (ReadSnapshot) throws -> Value
  ) throws(StoreError) -> Value {
    do {
      if let db = inBurst { return try read(in: db, latest: latest, viewer, body) }
      return try database.unsafeRead { db in
        try begin(db)
        defer { leave(db) }
        return try body(snapshot(in: db, viewer))
      }
    } catch {
      throw StoreError(caught: error)
    }
  }

  private func read<Value>(
    in db: Database,
    latest: Bool,
    _ viewer: Viewer,
    _ body: (ReadSnapshot) throws -> Value
  ) throws -> Value {
    if latest, holdsSnapshot, isBehind {
      holdsSnapshot = false
      leave(db)
    }
    if !holdsSnapshot { try begin(db) }
    holdsSnapshot = true
    return try body(snapshot(in: db, viewer))
  }

  private func begin(_ db: Database) throws {
    // Both asked before the snapshot begins, which then shows this commit or a later one.
    if let changes { commit = changes.lastCommit }
    mark = keyring.kept.mark
    try run(.begin, db)
  }

  private func snapshot(in db: Database, _ viewer: Viewer) -> ReadSnapshot {
    ReadSnapshot(
      db: db,
      vault: Vault(keyring, db, since: mark, memo: memo, shelf: shelf),
      viewer: viewer,
      commit: commit
    )
  }

  /// Lets the reads of `body` share one snapshot.
  ///
  /// The first of them opens it, so a burst without one costs little, and one of a single read costs
  /// as much as that read alone.
  package func burst<Value>(_ body: () throws -> Value) rethrows -> Value {
    guard inBurst == nil else { return try body() }
    return try database.unsafeRead { db in
      inBurst = db
      defer {
        inBurst = nil
        if holdsSnapshot { leave(db) }
        holdsSnapshot = false
      }
      return try body()
    }
  }

  /// Lets go of the snapshot; a reader that held on would let the log grow without bound.
  private func leave(_ db: Database) {
    memo.clear()
    do {
      try run(.commit, db)
    } catch {
      // Only a statement still being read can stand in the way, and ROLLBACK ends those.
      try? db.execute(sql: "ROLLBACK")
    }
  }

  private func run(_ known: KnownStatement, _ db: Database) throws {
    let statement = try PreparedStatement(known, db, shelf)
    defer { statement.reset() }
    while try statement.step() {}
  }

  /// Closes the connection; call it before the store is closed.
  package func close() {
    shelf.clear()
    try? database.close()
  }
}
