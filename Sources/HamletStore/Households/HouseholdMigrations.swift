enum HouseholdMigrations {
  static let all = [
    Migration(
      number: 40,
      name: "households",
      sql: """
        CREATE TABLE households(
          id BLOB PRIMARY KEY, division TEXT NOT NULL, version INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE household_members(
          household_id BLOB NOT NULL REFERENCES households(id),
          person_id BLOB NOT NULL REFERENCES persons(id), relation INTEGER NOT NULL,
          valid_from TEXT NOT NULL, valid_to TEXT NOT NULL,
          PRIMARY KEY(household_id, person_id, valid_from)
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX household_members_one_at_a_time
          ON household_members(person_id) WHERE valid_to = '';
        """
    ),
    Migration(
      number: 404,
      name: "households of a village",
      sql: "CREATE INDEX households_by_division ON households(division, id);"
    ),
  ]
}
