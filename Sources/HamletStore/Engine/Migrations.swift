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
    ReportMigrations.all, DuplicateMigrations.all, AuditLogMigrations.all, DeviceMigrations.all,
  ].flatMap { $0 }
    .sorted { $0.number < $1.number }

  /// Brings a database to the newest schema; a copy is made first unless it is new.
  static func run(
    _ migrations: [Migration],
    on database: DatabaseQueue,
    folder: StoreFolder
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
    if last > 0 { try copy(database, to: folder.backup(beforeMigration: first.number)) }
    try apply(missing, to: database)
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

  private static func apply(_ missing: [Migration], to database: DatabaseQueue) throws {
    try database.writeWithoutTransaction { db in
      try db.inTransaction(.immediate) {
        for step in missing {
          try db.execute(sql: step.sql)
          try step.fill?(db)
          try db.execute(
            sql: "INSERT INTO migrations(number, name, sha256) VALUES (?, ?, ?)",
            arguments: [step.number, step.name, digest(step)]
          )
        }
        return .commit
      }
    }
  }

  private static func copy(_ database: DatabaseQueue, to path: String) throws {
    try? FileManager.default.removeItem(atPath: path)
    try StoreFolder.createPrivate(path)
    let copy = try DatabaseQueue(path: path)
    try database.backup(to: copy)
    try copy.close()
  }

  private static func digest(_ step: Migration) -> String {
    SHA256.hash(data: Data(step.sql.utf8)).map { String(format: "%02x", $0) }.joined()
  }
}
