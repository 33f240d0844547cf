enum ConsentMigrations {
  static let all = [
    Migration(
      number: 60,
      name: "consents",
      sql: """
        CREATE TABLE consents(
          id BLOB PRIMARY KEY, person_id BLOB NOT NULL REFERENCES persons(id),
          purpose INTEGER NOT NULL, given_by INTEGER NOT NULL, method INTEGER NOT NULL,
          notice TEXT NOT NULL, given_ms INTEGER NOT NULL, expires_on TEXT NOT NULL,
          withdrawn_ms INTEGER NOT NULL, recipient TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX consents_of ON consents(person_id, purpose);
        """
    ),
    Migration(
      number: 420,
      name: "who gave and recorded a consent",
      sql: """
        ALTER TABLE consents ADD COLUMN guardian_id BLOB;
        ALTER TABLE consents ADD COLUMN witness BLOB;
        ALTER TABLE consents ADD COLUMN recorded_by TEXT NOT NULL DEFAULT '';
        ALTER TABLE consents ADD COLUMN withdrawn_by TEXT NOT NULL DEFAULT '';
        """
    ),
  ]
}
