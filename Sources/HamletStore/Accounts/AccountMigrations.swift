enum AccountMigrations {
  static let all = [
    Migration(
      number: 10,
      name: "accounts and sessions",
      sql: """
        CREATE TABLE accounts(
          id BLOB PRIMARY KEY, user_name TEXT NOT NULL UNIQUE, display_name TEXT NOT NULL,
          role INTEGER NOT NULL, scope TEXT NOT NULL, password TEXT NOT NULL,
          must_change INTEGER NOT NULL, disabled INTEGER NOT NULL, demo INTEGER NOT NULL,
          version INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE sessions(
          id BLOB PRIMARY KEY, account_id BLOB NOT NULL REFERENCES accounts(id),
          token_digest BLOB NOT NULL UNIQUE, created_ms INTEGER NOT NULL,
          expires_ms INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX sessions_by_account ON sessions(account_id);
        """
    ),
    Migration(
      number: 510,
      name: "how accounts log in, and where from",
      sql: """
        ALTER TABLE accounts ADD COLUMN device_only INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE accounts ADD COLUMN failed_tries INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE accounts ADD COLUMN last_failed_ms INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE accounts ADD COLUMN last_login_ms INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE sessions ADD COLUMN source TEXT NOT NULL DEFAULT '';
        """
    ),
  ]
}
