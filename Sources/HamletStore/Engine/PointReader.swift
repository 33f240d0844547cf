import GRDB

/// A read-only connection that its owner uses synchronously: one per event loop or thread.
///
/// Not Sendable: a loop makes its own and keeps it. A read of several statements needs one
/// snapshot, so each `read` is a transaction, unless a burst holds one open for many.
package final class PointReader {
  private let database: DatabaseQueue
  private let keyring: Keyring
  private var isInBurst = false
  /// Whether a burst's snapshot is open.
  private var holdsSnapshot = false
  private let changes: RegisterChanges?
  /// The commit that the last snapshot shows at least.
  private var commit: UInt64 = 0

  init(
    path: String,
    keyring: Keyring,
    options: StoreOptions,
    changes: RegisterChanges? = nil
  ) throws(StoreError) {
    database = try Connection.reader(path: path, options: options)
    self.keyring = keyring
    self.changes = changes
  }

  /// Whether something was committed since the last snapshot was opened.
  var isBehind: Bool { commit != changes?.lastCommit }

  /// Reads in one snapshot; the burst's, if one is open and the `latest` is not asked for.
  ///
  /// The latest shows whatever was acknowledged before; the rest of the burst shares it.
  package func read<Value>(
    latest: Bool = false,
    _ body: (ReadSnapshot) throws -> Value
  ) throws(StoreError) -> Value {
    do {
      return try database.unsafeRead { db in
        if latest, holdsSnapshot {
          holdsSnapshot = false
          Self.leave(db)
        }
        if !holdsSnapshot {
          // Asked before the snapshot begins, which then shows this commit or a later one.
          if let changes { commit = changes.lastCommit }
          try db.run("BEGIN DEFERRED")
        }
        let snapshot = ReadSnapshot(db: db, vault: Vault(keyring, db), commit: commit)
        holdsSnapshot = isInBurst
        defer { if !isInBurst { Self.leave(db) } }
        return try body(snapshot)
      }
    } catch {
      throw StoreError(caught: error)
    }
  }

  /// Lets the reads of `body` share one snapshot.
  ///
  /// The first of them opens it, so a burst without one costs nothing, and one of a single read costs
  /// as much as that read alone.
  package func burst<Value>(_ body: () throws -> Value) rethrows -> Value {
    guard !isInBurst else { return try body() }
    isInBurst = true
    defer {
      isInBurst = false
      if holdsSnapshot { database.unsafeRead { Self.leave($0) } }
      holdsSnapshot = false
    }
    return try body()
  }

  /// Lets go of the snapshot; a reader that held on would let the log grow without bound.
  private static func leave(_ db: Database) {
    do {
      try db.run("COMMIT")
    } catch {
      // Only a statement still being read can stand in the way, and ROLLBACK ends those.
      try? db.execute(sql: "ROLLBACK")
    }
  }

  /// Closes the connection; call it before the store is closed.
  package func close() { try? database.close() }
}
