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
    ),
    Migration(
      number: 411,
      name: "cases of duplicates",
      sql: """
        CREATE TABLE duplicate_cases(
          id BLOB PRIMARY KEY, first_id BLOB NOT NULL REFERENCES persons(id),
          second_id BLOB NOT NULL REFERENCES persons(id), state INTEGER NOT NULL,
          source INTEGER NOT NULL, score INTEGER NOT NULL, reason BLOB, found_by BLOB,
          found_by_name TEXT NOT NULL, found_ms INTEGER NOT NULL, decided_by_name TEXT NOT NULL,
          version INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX duplicate_cases_of ON duplicate_cases(first_id, second_id);
        CREATE INDEX duplicate_cases_of_second ON duplicate_cases(second_id);
        CREATE INDEX duplicate_cases_by_state ON duplicate_cases(state, id);
        CREATE TABLE duplicate_scans(
          number INTEGER PRIMARY KEY, until_ms INTEGER NOT NULL, until_id BLOB NOT NULL
        ) STRICT;
        CREATE INDEX persons_by_change ON persons(updated_ms, id);
        """
    ),
    Migration(
      number: 412,
      name: "merges of persons",
      sql: """
        CREATE TABLE merges(
          id BLOB PRIMARY KEY, winner_id BLOB NOT NULL REFERENCES persons(id),
          loser_id BLOB NOT NULL REFERENCES persons(id), state INTEGER NOT NULL, snapshot BLOB,
          choices TEXT NOT NULL, reason BLOB, moved INTEGER NOT NULL, merged_by TEXT NOT NULL,
          merged_ms INTEGER NOT NULL, undone_by TEXT NOT NULL, undone_ms INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX merges_of_winner ON merges(winner_id, merged_ms);
        CREATE INDEX merges_of_loser ON merges(loser_id);
        CREATE TABLE merge_changes(
          merge_id BLOB NOT NULL REFERENCES merges(id), position INTEGER NOT NULL,
          table_name TEXT NOT NULL, column_name TEXT NOT NULL, row_key TEXT NOT NULL,
          old_value ANY, new_value ANY,
          PRIMARY KEY(merge_id, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE person_aliases(
          loser_id BLOB PRIMARY KEY REFERENCES persons(id),
          winner_id BLOB NOT NULL REFERENCES persons(id), merge_id BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX person_aliases_of ON person_aliases(winner_id);
        """
    ),
    // A surname and a year gather hundreds in a town of a million, and so does a birthday: what they are
    // first looked at by stands in the block itself, so that hardly any record is read.
    Migration(
      number: 600,
      name: "blocks of likely duplicates",
      sql: """
        CREATE TABLE person_blocks(
          block TEXT NOT NULL, person_id BLOB NOT NULL, name TEXT NOT NULL, sex INTEGER NOT NULL,
          birth_year INTEGER NOT NULL, birth_month INTEGER NOT NULL, birth_day INTEGER NOT NULL,
          birth_precision INTEGER NOT NULL, birth_calendar INTEGER NOT NULL,
          PRIMARY KEY(block, person_id)
        ) STRICT, WITHOUT ROWID;
        ALTER TABLE person_lookup ADD COLUMN blocks TEXT NOT NULL DEFAULT '[]';
        CREATE TRIGGER person_lookup_gone AFTER DELETE ON person_lookup BEGIN
          DELETE FROM person_blocks WHERE person_id = OLD.person_id
            AND block IN (SELECT value FROM json_each(OLD.blocks));
        END;
        DELETE FROM person_keys WHERE key >= 'b:' AND key < 'b;';
        DROP INDEX persons_by_birth;
        """,
      fill: PersonKeyTables.fillBlocks
    ),
  ]
}
