enum AdviceMigrations {
  static let all = [
    Migration(
      number: 431,
      name: "advice, corrections, care team, supplies, queue",
      sql: """
        CREATE TABLE advices(
          id BLOB PRIMARY KEY, kind INTEGER NOT NULL,
          consultation_id BLOB NOT NULL REFERENCES consultations(id) ON DELETE CASCADE,
          body BLOB NOT NULL, author_id BLOB NOT NULL, author_name TEXT NOT NULL,
          recorded_ms INTEGER NOT NULL, received_ms INTEGER NOT NULL, version INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX advices_of ON advices(consultation_id, kind);
        CREATE TABLE consultation_corrections(
          consultation_id BLOB NOT NULL REFERENCES consultations(id) ON DELETE CASCADE,
          version INTEGER NOT NULL, field TEXT NOT NULL, old_value BLOB, reason BLOB,
          PRIMARY KEY(consultation_id, version, field)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE named_carers(
          id BLOB PRIMARY KEY,
          person_id BLOB NOT NULL REFERENCES persons(id) ON DELETE CASCADE,
          user_id BLOB NOT NULL, topics TEXT NOT NULL, noted_by TEXT NOT NULL,
          named_ms INTEGER NOT NULL, removed_ms INTEGER NOT NULL, version INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX named_carers_of ON named_carers(person_id, user_id) WHERE removed_ms = 0;
        CREATE TABLE supplies_given(
          id BLOB PRIMARY KEY, division TEXT NOT NULL, items TEXT NOT NULL, point_id BLOB,
          staff_id BLOB NOT NULL, staff_name TEXT NOT NULL, given_ms INTEGER NOT NULL,
          recorded_ms INTEGER NOT NULL, received_ms INTEGER NOT NULL, version INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX supplies_by_time ON supplies_given(given_ms, id);
        CREATE INDEX consultations_urgent ON consultations(division, id)
          WHERE state = 1 AND urgency >= 3;
        CREATE INDEX consultations_with_items ON consultations(occurred_ms, division)
          WHERE items <> '';
        """
    )
  ]
}
