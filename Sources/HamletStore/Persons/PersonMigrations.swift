enum PersonMigrations {
  static let all = [
    Migration(
      number: 30,
      name: "persons",
      sql: """
        CREATE TABLE persons(
          id BLOB PRIMARY KEY, record_no TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
          sex INTEGER NOT NULL, birth_year INTEGER NOT NULL, birth_month INTEGER NOT NULL,
          birth_day INTEGER NOT NULL, birth_precision INTEGER NOT NULL,
          birth_calendar INTEGER NOT NULL, division TEXT NOT NULL, status INTEGER NOT NULL,
          guardian_id BLOB, note BLOB, confirmed_on TEXT NOT NULL, version INTEGER NOT NULL,
          created_ms INTEGER NOT NULL, updated_ms INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX persons_by_division ON persons(division, record_no);
        CREATE INDEX persons_by_birth
          ON persons(birth_year, birth_month, birth_day, division);
        CREATE TABLE person_characters(
          character TEXT NOT NULL, division TEXT NOT NULL, person_id BLOB NOT NULL,
          PRIMARY KEY(character, division, person_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX person_characters_of ON person_characters(person_id);
        CREATE TABLE person_documents(
          person_id BLOB NOT NULL REFERENCES persons(id), position INTEGER NOT NULL,
          kind INTEGER NOT NULL, number BLOB NOT NULL, lookup BLOB NOT NULL,
          PRIMARY KEY(person_id, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX person_documents_by_lookup ON person_documents(lookup);
        CREATE TABLE person_phones(
          person_id BLOB NOT NULL REFERENCES persons(id), position INTEGER NOT NULL,
          number BLOB NOT NULL, lookup BLOB NOT NULL, ok_to_call INTEGER NOT NULL,
          ok_to_say_who INTEGER NOT NULL,
          PRIMARY KEY(person_id, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX person_phones_by_lookup ON person_phones(lookup);
        CREATE TABLE residences(
          person_id BLOB NOT NULL REFERENCES persons(id), position INTEGER NOT NULL,
          division TEXT NOT NULL, address BLOB, kind INTEGER NOT NULL, valid_from TEXT NOT NULL,
          valid_to TEXT NOT NULL, expected_end TEXT NOT NULL,
          PRIMARY KEY(person_id, position)
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX residences_one_open_home
          ON residences(person_id) WHERE valid_to = '' AND kind <> 4;
        CREATE UNIQUE INDEX residences_one_open_stay
          ON residences(person_id) WHERE valid_to = '' AND kind = 4;
        CREATE TABLE person_history(
          person_id BLOB NOT NULL REFERENCES persons(id), version INTEGER NOT NULL,
          field TEXT NOT NULL, old_value BLOB, changed_by TEXT NOT NULL,
          changed_ms INTEGER NOT NULL,
          PRIMARY KEY(person_id, version, field)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE record_sequences(
          division TEXT PRIMARY KEY, last INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
    ),
    Migration(
      number: 403,
      name: "optional facts, guardians, reasons of corrections",
      sql: """
        CREATE TABLE person_facts(
          person_id BLOB NOT NULL REFERENCES persons(id), fact INTEGER NOT NULL,
          state INTEGER NOT NULL, value BLOB,
          PRIMARY KEY(person_id, fact)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE person_guardians(
          person_id BLOB NOT NULL REFERENCES persons(id), position INTEGER NOT NULL,
          guardian_id BLOB NOT NULL REFERENCES persons(id),
          PRIMARY KEY(person_id, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX person_guardians_by_guardian ON person_guardians(guardian_id);
        INSERT INTO person_guardians
          SELECT id, 0, guardian_id FROM persons WHERE guardian_id IS NOT NULL;
        ALTER TABLE residences ADD COLUMN dwelling INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE residences ADD COLUMN registered_division TEXT NOT NULL DEFAULT '';
        ALTER TABLE person_history ADD COLUMN reason BLOB;
        UPDATE residences SET valid_to = date(valid_to, '-1 day')
          WHERE kind <> 4 AND valid_to <> '' AND EXISTS(
            SELECT 1 FROM residences n WHERE n.person_id = residences.person_id AND n.kind <> 4
              AND n.position > residences.position AND n.valid_from = residences.valid_to);
        DELETE FROM residences WHERE valid_to <> '' AND valid_to < valid_from;
        CREATE INDEX residences_by_first_day ON residences(division, valid_from);
        CREATE INDEX residences_by_last_day ON residences(division, valid_to) WHERE valid_to <> '';
        CREATE INDEX residences_ending ON residences(expected_end)
          WHERE valid_to = '' AND expected_end <> '';
        """
    ),
    // A page of a village's roster and the number of a town's people come from the index alone.
    Migration(
      number: 560,
      name: "people by division and status",
      sql: """
        DROP INDEX persons_by_division;
        CREATE INDEX persons_by_division ON persons(division, status, record_no);
        """
    ),
    // Coverage asks of everybody in a town no more than stands in this index, who may be contacted is a
    // list of its own, and the total beside each page of a roster is no count of a million.
    Migration(
      number: 610,
      name: "people counted by division, sex and year beside them, consents to contact",
      sql: """
        DROP INDEX persons_by_division;
        CREATE INDEX persons_by_division
          ON persons(division, status, record_no, sex, birth_year);
        CREATE INDEX consents_to_contact ON consents(person_id, expires_on, given_by, notice)
          WHERE purpose = 3 AND withdrawn_ms = 0;
        CREATE TABLE people_counted(
          division TEXT NOT NULL, status INTEGER NOT NULL, people INTEGER NOT NULL,
          PRIMARY KEY(division, status)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO people_counted SELECT division, status, count(*) FROM persons GROUP BY 1, 2;
        CREATE TRIGGER people_counted_in AFTER INSERT ON persons BEGIN
          INSERT INTO people_counted VALUES (NEW.division, NEW.status, 1)
            ON CONFLICT DO UPDATE SET people = people + 1;
        END;
        CREATE TRIGGER people_counted_out AFTER DELETE ON persons BEGIN
          UPDATE people_counted SET people = people - 1
            WHERE division = OLD.division AND status = OLD.status;
        END;
        CREATE TRIGGER people_counted_on AFTER UPDATE OF division, status ON persons
          WHEN OLD.division <> NEW.division OR OLD.status <> NEW.status BEGIN
            UPDATE people_counted SET people = people - 1
              WHERE division = OLD.division AND status = OLD.status;
            INSERT INTO people_counted VALUES (NEW.division, NEW.status, 1)
              ON CONFLICT DO UPDATE SET people = people + 1;
          END;
        """
    ),
  ]
}
