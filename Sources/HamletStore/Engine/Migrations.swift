import Crypto
import Foundation
import GRDB

/// The whole schema: every aggregate's steps in the order of their numbers.
enum Migrations {
  static let all: [Migration] = [
    OutcomeMigrations.all, AuditMigrations.all, AccountMigrations.all, DivisionMigrations.all,
    PersonMigrations.all, HouseholdMigrations.all, MoveMigrations.all, ConsentMigrations.all,
    ConsultationMigrations.all, ServicePointMigrations.all, TrainingMigrations.all,
    ImportMigrations.all, AdviceMigrations.all, SubmissionMigrations.all, CampaignMigrations.all,
    RoundMigrations.all, CodeMigrations.all, RightsMigrations.all, DivisionChangeMigrations.all,
    ReportMigrations.all, DuplicateMigrations.all, DeviceMigrations.all, ReadAlertMigrations.all,
    ProtectionMigrations.all, AuditLogMigrations.all,
  ].flatMap { $0 }
    .sorted { $0.number < $1.number }

  /// Brings a database to the newest schema in one transaction.
  ///
  /// Unless it is new, a copy is sealed to the recovery key first; where there is none, no copy is
  /// made: a plain one would outlive every erasure.
  static func run(
    _ migrations: [Migration],
    on database: DatabaseQueue,
    folder: StoreFolder,
    keys: KeyFile,
    watch: MigrationWatch
  ) throws {
    let applied = try database.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          CREATE TABLE IF NOT EXISTS migrations(
            number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL
          ) STRICT
          """
      )
      return try Row.fetchAll(db, sql: "SELECT number, sha256 FROM migrations ORDER BY number")
        .map { (number: $0[0] as Int, sha256: $0[1] as String) }
    }
    try verify(applied, migrations)
    let last = applied.last?.number ?? 0
    let missing = migrations.filter { step in !applied.contains { $0.number == step.number } }
    guard let first = missing.first else { return }
    if first.number < last {
      throw StoreError(.migrationMismatch("\(first.number) comes too late, \(last) was applied"))
    }
    if last > 0, let recipient = try RecoveryPublicKey(of: folder) {
      try copy(database, before: first.number, folder, keys, recipient, watch)
    }
    // A new database has nothing that takes long.
    try apply(missing, to: database, last > 0 ? watch : MigrationWatch { _ in })
  }

  private static func verify(
    _ applied: [(number: Int, sha256: String)],
    _ migrations: [Migration]
  ) throws(StoreError) {
    for step in applied {
      guard let known = migrations.first(where: { $0.number == step.number }) else {
        throw StoreError(.migrationMismatch("\(step.number) is unknown: a newer hamletd wrote it"))
      }
      guard digest(known) == step.sha256 else {
        throw StoreError(.migrationMismatch("\(step.number) was changed after it was applied"))
      }
    }
  }

  private static func apply(
    _ missing: [Migration],
    to database: DatabaseQueue,
    _ watch: MigrationWatch
  ) throws {
    try database.writeWithoutTransaction { db in
      let cache = try Int.fetchOne(db, sql: "PRAGMA cache_size") ?? 0
      // A new index is sorted beside the pages: with both at their largest a big town's memory went
      // beyond what the server takes at any other time.
      try setCache(max(cache, -StoreLimits.migrationCacheKiB), db)
      try watch.during(.changing, db) {
        try db.inTransaction(.immediate) {
          for step in missing { try apply(step, db) }
          return .commit
        }
      }
      try setCache(cache, db)
    }
  }

  private static func setCache(_ size: Int, _ db: Database) throws {
    _ = try Row.fetchAll(db, sql: "PRAGMA cache_size=\(size)")
  }

  private static func apply(_ step: Migration, _ db: Database) throws {
    try db.execute(sql: step.sql)
    try step.fill?(db)
    try db.execute(
      sql: "INSERT INTO migrations(number, name, sha256) VALUES (?, ?, ?)",
      arguments: [step.number, step.name, digest(step)]
    )
  }

  /// Pages copied at a time: 16 MiB, some tens of milliseconds.
  private static let pagesInStep: CInt = 4_096

  private static func copy(
    _ database: DatabaseQueue,
    before number: Int,
    _ folder: StoreFolder,
    _ keys: KeyFile,
    _ recipient: RecoveryPublicKey,
    _ watch: MigrationWatch
  ) throws {
    let name = "hamlet-before-\(number)"
    let target = folder.backups + "/" + name + Store.backupEnding
    // One that a start before this one made: what failed then has changed nothing since.
    guard !FileManager.default.fileExists(atPath: target) else { return }
    let plain = PlainCopy(path: folder.backups + "/" + name + StoreFolder.plainCopy)
    plain.remove()
    defer { plain.remove() }
    let copy = try DatabaseQueue(path: try folder.newPlainCopy(named: name))
    try database.backup(to: copy, pagesPerStep: pagesInStep) {
      watch.note(.copying, $0.completedPageCount, of: $0.totalPageCount)
    }
    try copy.close()
    let now = Int64(Date().timeIntervalSince1970 * 1_000)
    let manifest = try plain.manifest(at: now, isOlder: true, watch: watch)
    let parts = plain.parts(manifest, keys: keys, of: folder)
    try plain.seal(parts, for: recipient, to: target, watch: watch)
  }

  private static func digest(_ step: Migration) -> String {
    SHA256.hash(data: Data(step.sql.utf8)).map { String(format: "%02x", $0) }.joined()
  }
}
