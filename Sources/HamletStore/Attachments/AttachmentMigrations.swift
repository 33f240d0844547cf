enum AttachmentMigrations {
  static let all = [
    Migration(
      number: 70,
      name: "attachment contents",
      sql: """
        CREATE TABLE attachments(
          sha256 BLOB PRIMARY KEY, size INTEGER NOT NULL, kind TEXT NOT NULL,
          row_id BLOB NOT NULL, created_ms INTEGER NOT NULL, complete INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE attachment_chunks(
          id INTEGER PRIMARY KEY, sha256 BLOB NOT NULL REFERENCES attachments(sha256),
          position INTEGER NOT NULL, bytes BLOB NOT NULL, UNIQUE(sha256, position)
        ) STRICT;
        """
    )
  ]
}
