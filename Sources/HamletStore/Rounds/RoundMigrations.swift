enum RoundMigrations {
  static let all = [
    Migration(
      number: 406,
      name: "update rounds",
      sql: """
        CREATE TABLE update_rounds(
          id BLOB PRIMARY KEY, scope TEXT NOT NULL, title TEXT NOT NULL, state INTEGER NOT NULL,
          opened_on TEXT NOT NULL, due_on TEXT NOT NULL, closed_on TEXT NOT NULL,
          version INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE round_answers(
          round_id BLOB NOT NULL REFERENCES update_rounds(id),
          person_id BLOB NOT NULL REFERENCES persons(id), answer INTEGER NOT NULL,
          setting INTEGER NOT NULL, answered_on TEXT NOT NULL, answered_by TEXT NOT NULL,
          received_ms INTEGER NOT NULL,
          PRIMARY KEY(round_id, person_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX round_answers_of ON round_answers(person_id);
        """
    )
  ]
}
