import Foundation
import GRDB
import HamletAudit
import HamletDomain

/// What makes the audit a log that can be signed and proved.
enum AuditLogMigrations {
  static let all = [
    Migration(
      number: 540,
      name: "signed audit log",
      sql: """
        ALTER TABLE audit ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
        ALTER TABLE audit ADD COLUMN session_id BLOB NOT NULL DEFAULT x'';
        ALTER TABLE audit ADD COLUMN device_id BLOB NOT NULL DEFAULT x'';
        ALTER TABLE audit ADD COLUMN key_digest BLOB NOT NULL DEFAULT x'';
        ALTER TABLE audit ADD COLUMN times INTEGER NOT NULL DEFAULT 0;
        CREATE TABLE audit_log(
          only_row INTEGER PRIMARY KEY CHECK(only_row = 1), origin TEXT NOT NULL
        ) STRICT;
        CREATE TABLE audit_tiles(position INTEGER PRIMARY KEY, leaves BLOB NOT NULL) STRICT;
        CREATE TABLE audit_nodes(
          level INTEGER NOT NULL, position INTEGER NOT NULL, hash BLOB NOT NULL,
          PRIMARY KEY(level, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE audit_checkpoints(
          size INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, note TEXT NOT NULL
        ) STRICT;
        """,
      fill: fill
    )
  ]

  /// Names the log and makes the hashes of the rows that are there.
  @Sendable private static func fill(_ db: Database) throws {
    var random = SystemRandomNumberGenerator()
    let id = RecordID(high: random.next(), low: random.next())
    try db.execute(
      sql: "INSERT INTO audit_log(only_row, origin) VALUES (1, ?)",
      arguments: ["hamlet/" + id.hexDigits]
    )
    var tree = AuditTree()
    let hashes = try Row.fetchCursor(db, sql: "SELECT hash FROM audit ORDER BY number")
    while let row = try hashes.next() { try tree.append(row.bytes(0), to: db) }
  }
}
