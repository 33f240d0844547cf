enum OutcomeMigrations {
  static let all = [
    Migration(
      number: 1,
      name: "replies of keyed writes",
      sql: """
        CREATE TABLE outcomes(
          user_id BLOB NOT NULL, key TEXT NOT NULL, method TEXT NOT NULL, digest BLOB NOT NULL,
          reply BLOB NOT NULL, at_ms INTEGER NOT NULL,
          PRIMARY KEY(user_id, key)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX outcomes_by_time ON outcomes(at_ms);
        """
    )
  ]
}
