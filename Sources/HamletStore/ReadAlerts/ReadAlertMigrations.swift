enum ReadAlertMigrations {
  static let all = [
    Migration(
      number: 520,
      name: "alerts of wide reading",
      sql: """
        CREATE TABLE read_alerts(
          id BLOB PRIMARY KEY, account_id BLOB NOT NULL REFERENCES accounts(id),
          user_name TEXT NOT NULL, at_ms INTEGER NOT NULL, spent INTEGER NOT NULL,
          minutes INTEGER NOT NULL, method TEXT NOT NULL, state INTEGER NOT NULL,
          closed_by TEXT NOT NULL, finding INTEGER NOT NULL, version INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX read_alerts_by_state ON read_alerts(state, at_ms);
        """
    )
  ]
}
