enum AuditMigrations {
  static let all = [
    Migration(
      number: 2,
      name: "audit chain",
      sql: """
        CREATE TABLE audit(
          number INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, user_id BLOB NOT NULL,
          user_name TEXT NOT NULL, method TEXT NOT NULL, record_type TEXT NOT NULL,
          record_id BLOB NOT NULL, purpose INTEGER NOT NULL, decision INTEGER NOT NULL,
          detail TEXT NOT NULL, reads BLOB NOT NULL, hash BLOB NOT NULL
        ) STRICT;
        CREATE INDEX audit_by_record ON audit(record_id, number);
        CREATE TABLE audit_reads(
          record_id BLOB NOT NULL, number INTEGER NOT NULL REFERENCES audit(number),
          PRIMARY KEY(record_id, number)
        ) STRICT, WITHOUT ROWID;
        """
    )
  ]
}
