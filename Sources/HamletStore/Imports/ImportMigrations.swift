enum ImportMigrations {
  static let all = [
    Migration(
      number: 450,
      name: "imports and their rows",
      sql: """
        CREATE TABLE imports(
          id BLOB PRIMARY KEY, kind INTEGER NOT NULL, mode INTEGER NOT NULL,
          dry_run INTEGER NOT NULL, sha256 BLOB NOT NULL, size INTEGER NOT NULL, file_name BLOB,
          user_id BLOB NOT NULL, user_name TEXT NOT NULL, state INTEGER NOT NULL,
          format INTEGER NOT NULL, encoding INTEGER NOT NULL, rows INTEGER NOT NULL,
          created INTEGER NOT NULL, updated INTEGER NOT NULL, unchanged INTEGER NOT NULL,
          skipped INTEGER NOT NULL, not_taken INTEGER NOT NULL, done_before INTEGER NOT NULL,
          columns BLOB, begun_ms INTEGER NOT NULL, last_ms INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX imports_by_time ON imports(begun_ms, id);
        CREATE TABLE import_rows(
          import_id BLOB NOT NULL REFERENCES imports(id), row INTEGER NOT NULL,
          line INTEGER NOT NULL, result INTEGER NOT NULL, record_id BLOB, problems BLOB,
          PRIMARY KEY(import_id, row)
        ) STRICT, WITHOUT ROWID;
        """
    )
  ]
}
