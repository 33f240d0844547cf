enum MoveMigrations {
  static let all = [
    Migration(
      number: 50,
      name: "moves",
      sql: """
        CREATE TABLE moves(
          id BLOB PRIMARY KEY, from_division TEXT NOT NULL, to_division TEXT NOT NULL,
          kind INTEGER NOT NULL, share_history INTEGER NOT NULL, state INTEGER NOT NULL,
          from_date TEXT NOT NULL, expected_end TEXT NOT NULL, told_by TEXT NOT NULL,
          reason TEXT NOT NULL, address BLOB, residence_kind INTEGER NOT NULL,
          proposed_ms INTEGER NOT NULL, version INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX moves_from ON moves(from_division, id);
        CREATE INDEX moves_to ON moves(to_division, id);
        CREATE TABLE move_persons(
          move_id BLOB NOT NULL REFERENCES moves(id),
          person_id BLOB NOT NULL REFERENCES persons(id),
          PRIMARY KEY(move_id, person_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX move_persons_of ON move_persons(person_id);
        """
    ),
    Migration(
      number: 405,
      name: "when moves took effect, and who stayed",
      sql: """
        ALTER TABLE moves ADD COLUMN effective_ms INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE moves ADD COLUMN children_stay_with BLOB;
        ALTER TABLE moves ADD COLUMN children_left INTEGER NOT NULL DEFAULT 0;
        UPDATE moves SET effective_ms = proposed_ms WHERE state = 3;
        CREATE INDEX moves_due ON moves(from_date, id) WHERE state = 2;
        """
    ),
    Migration(
      number: 407,
      name: "moves that the new village asked for",
      sql: "ALTER TABLE moves ADD COLUMN requested INTEGER NOT NULL DEFAULT 0;"
    ),
  ]
}
