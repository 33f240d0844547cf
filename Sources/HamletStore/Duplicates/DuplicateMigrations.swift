enum DuplicateMigrations {
  static let all = [
    Migration(
      number: 410,
      name: "names by reading and birthdays by civil day",
      sql: """
        CREATE TABLE person_keys(
          key TEXT NOT NULL, division TEXT NOT NULL, person_id BLOB NOT NULL,
          PRIMARY KEY(key, division, person_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX person_keys_of ON person_keys(person_id);
        CREATE TABLE person_lookup(
          person_id BLOB PRIMARY KEY, folded TEXT NOT NULL, born_from INTEGER NOT NULL,
          born_to INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX person_lookup_by_birth ON person_lookup(born_from, born_to);
        CREATE TABLE person_births(
          person_id BLOB PRIMARY KEY REFERENCES persons(id), mother_id BLOB,
          birth_order INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX person_births_of_mother ON person_births(mother_id)
          WHERE mother_id IS NOT NULL;
        CREATE INDEX persons_by_guardian ON persons(guardian_id) WHERE guardian_id IS NOT NULL;
        CREATE TRIGGER persons_change_village AFTER UPDATE OF division ON persons
          WHEN OLD.division <> NEW.division BEGIN
            UPDATE person_keys SET division = NEW.division WHERE person_id = NEW.id;
            UPDATE person_characters SET division = NEW.division WHERE person_id = NEW.id;
          END;
        """,
      fill: PersonKeyTables.fill
    )
  ]
}
