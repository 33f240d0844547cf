import GRDB
import HamletAudit
import HamletDomain

/// The records of one data folder: one writer with group commit, and readers.
///
/// Nothing above knows which engine keeps the records; all SQL is in this module. How a write
/// goes: `write` queues the request; the writer runs it in a savepoint with its audit and
/// idempotency rows; COMMIT syncs a whole batch; only then the callers hear of it.
package final class Store: Sendable {
  /// The folder that was opened.
  package let folder: StoreFolder
  /// Files of the folder that others could read or write until now.
  package let mended: [String]
  let options: StoreOptions
  let vaultKeys: Keyring
  let writer: Writer
  let pool: ReaderPool
  let reads: ReadAudit
  let preparers: Preparers
  /// What is wrong with the audit's last checkpoint, as it was found at the start; nil: nothing.
  package let auditFault: String?
  private let lock: FolderLock

  private init(
    folder: StoreFolder,
    options: StoreOptions,
    migrations: [Migration]
  ) throws {
    try folder.prepare()
    lock = try FolderLock(path: folder.lock)
    do {
      // The keys first: a key file that others could read is refused, not mended.
      vaultKeys = Keyring(try KeyFile.open(folder))
      mended = folder.mend()
      try StoreFolder.createPrivate(folder.database)
      let database = try Connection.writer(path: folder.database, options: options)
      try Migrations.run(
        migrations,
        on: database,
        folder: folder,
        keys: vaultKeys.keys,
        watch: MigrationWatch(options.migrating ?? { _ in })
      )
      let signer = try LogKeyFile.open(folder, origin: Self.origin(database, options))
      auditFault = try database.writeWithoutTransaction { db in
        try Self.faultOfLastCheckpoint(db, signer.key)
      }
      reads = ReadAudit()
      writer = try Writer(
        database: database,
        keyring: vaultKeys,
        signer: signer,
        options: options,
        reads: reads,
        ledger: ErasureLedger(path: folder.erased)
      )
      folder.clearLeftovers()
      pool = try ReaderPool(path: folder.database, keyring: vaultKeys, options: options)
      let (keyring, changes) = (vaultKeys, writer.changes)
      preparers = try Preparers(count: options.preparers) {
        try PointReader(
          path: folder.database,
          keyring: keyring,
          options: options,
          changes: changes
        )
      }
    } catch {
      lock.release()
      throw error
    }
    self.folder = folder
    self.options = options
    writer.start()
  }

  /// Opens a folder, making it and the schema if they are missing, and erases again what an older
  /// copy has brought back.
  package static func open(
    folder: String,
    options: StoreOptions = StoreOptions()
  ) throws(StoreError) -> Store {
    let store = try open(folder: folder, options: options, migrations: Migrations.all)
    do {
      try store.applyLedger()
    } catch {
      store.close()
      throw error
    }
    return store
  }

  static func open(
    folder: String,
    options: StoreOptions,
    migrations: [Migration]
  ) throws(StoreError) -> Store {
    do {
      return try Store(
        folder: StoreFolder(path: folder),
        options: options,
        migrations: migrations
      )
    } catch {
      throw StoreError(caught: error)
    }
  }

  /// The log's name; that of a demo says so from its first row on.
  private static func origin(_ database: DatabaseQueue, _ options: StoreOptions) throws -> String {
    try database.writeWithoutTransaction { db in
      // A schema of before logs had names signs nothing.
      guard try db.tableExists("audit_log") else { return "hamlet/unnamed" }
      if options.isDemo {
        try db.execute(
          sql: """
            UPDATE audit_log SET origin = replace(origin, 'hamlet/', 'hamlet-demo/')
            WHERE NOT EXISTS (SELECT 1 FROM audit)
            """
        )
      }
      guard let origin = try String.fetchOne(db, sql: "SELECT origin FROM audit_log") else {
        throw StoreError(.badFile("the audit has no name"))
      }
      return origin
    }
  }

  /// Ends after what waits is written; frees the folder.
  ///
  /// Call it once, off the event loops.
  package func close() {
    // What it was at is done by the writer, without what would have been ready for it.
    preparers.stop()
    writer.stop()
    pool.close()
    try? writer.database.close()
    lock.release()
  }
}
