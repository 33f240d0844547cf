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
    proposals, tokens, emergencies,
  ]

  private static let proposals = Migration(
    number: 511,
    name: "roles that a second person confirms",
    sql: """
      CREATE TABLE role_proposals(
        id BLOB PRIMARY KEY, account_id BLOB NOT NULL REFERENCES accounts(id),
        cause INTEGER NOT NULL, role INTEGER NOT NULL, scope_prefix TEXT NOT NULL,
        state INTEGER NOT NULL, proposed_id BLOB NOT NULL, proposed_by TEXT NOT NULL,
        proposed_ms INTEGER NOT NULL, expires_ms INTEGER NOT NULL, ended_by TEXT NOT NULL,
        ended_ms INTEGER NOT NULL, reason TEXT NOT NULL, version INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE UNIQUE INDEX role_proposals_one_open ON role_proposals(account_id) WHERE state = 1;
      CREATE INDEX role_proposals_by_state ON role_proposals(state, id);
      """
  )

  private static let tokens = Migration(
    number: 512,
    name: "tokens for scripts",
    sql: """
      CREATE TABLE script_tokens(
        id BLOB PRIMARY KEY, account_id BLOB NOT NULL REFERENCES accounts(id), name TEXT NOT NULL,
        token_digest BLOB NOT NULL UNIQUE, methods TEXT NOT NULL, scope_prefix TEXT NOT NULL,
        network TEXT NOT NULL, reads INTEGER NOT NULL, created_id BLOB NOT NULL,
        created_by TEXT NOT NULL, created_ms INTEGER NOT NULL, expires_ms INTEGER NOT NULL,
        revoked_ms INTEGER NOT NULL, version INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX script_tokens_by_account ON script_tokens(account_id, id);
      """
  )

  private static let emergencies = Migration(
    number: 513,
    name: "records opened in an emergency",
    sql: """
      CREATE TABLE break_glass(
        id BLOB PRIMARY KEY, person_id BLOB NOT NULL REFERENCES persons(id),
        user_id BLOB NOT NULL, user_name TEXT NOT NULL, role INTEGER NOT NULL, reason BLOB,
        opened_ms INTEGER NOT NULL, ends_ms INTEGER NOT NULL, finding INTEGER NOT NULL,
        reviewed_by TEXT NOT NULL, reviewed_ms INTEGER NOT NULL, version INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX break_glass_of ON break_glass(person_id, user_id, ends_ms);
      CREATE INDEX break_glass_by_user ON break_glass(user_id, opened_ms);
      CREATE INDEX break_glass_by_finding ON break_glass(finding, id);
      """
  )
}
