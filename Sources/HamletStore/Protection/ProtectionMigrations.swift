enum ProtectionMigrations {
  static let all = [
    Migration(
      number: 530,
      name: "a key for each person, rewriting under new keys, sealed replies",
      sql: """
        CREATE TABLE subject_keys(
          id INTEGER PRIMARY KEY AUTOINCREMENT, owner BLOB NOT NULL UNIQUE, salt BLOB NOT NULL
        ) STRICT;
        CREATE TABLE key_rewrites(
          number INTEGER PRIMARY KEY, key INTEGER NOT NULL, place INTEGER NOT NULL,
          after TEXT NOT NULL, looked_at INTEGER NOT NULL, rewritten INTEGER NOT NULL,
          by_name TEXT NOT NULL, begun_ms INTEGER NOT NULL, ended_ms INTEGER NOT NULL
        ) STRICT;
        ALTER TABLE outcomes ADD COLUMN sealed INTEGER NOT NULL DEFAULT 0;
        DROP TRIGGER submission_versions_stay;
        CREATE TRIGGER submission_versions_stay BEFORE UPDATE ON submission_versions
          WHEN NEW.submission_id <> OLD.submission_id OR NEW.number <> OLD.number
            OR NEW.sha256 <> OLD.sha256 OR NEW.author_id <> OLD.author_id
            OR NEW.author_name <> OLD.author_name OR NEW.recorded_ms <> OLD.recorded_ms
            OR NEW.received_ms <> OLD.received_ms OR NEW.at_version <> OLD.at_version
            OR substr(NEW.body, 1, 5) = substr(OLD.body, 1, 5)
          BEGIN SELECT RAISE(ABORT, 'a version never changes'); END;
        """
    ),
    // One row at most: what was asked for last takes the place of what waited.
    Migration(
      number: 550,
      name: "new keys that a second person confirms",
      sql: """
        CREATE TABLE key_proposal(
          one INTEGER PRIMARY KEY CHECK (one = 1), id BLOB NOT NULL, reason TEXT NOT NULL,
          proposed_id BLOB NOT NULL, proposed_by TEXT NOT NULL, proposed_ms INTEGER NOT NULL,
          expires_ms INTEGER NOT NULL
        ) STRICT;
        """
    ),
  ]
}
