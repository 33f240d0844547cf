-- What a registration and a read touch of Hamlet's own schema, with the same keys, indexes and
-- triggers, and the columns that either of them sets; `PeerSchemaTests` compares the two. Texts that
-- Hamlet seals stand here as they are.
CREATE TABLE outcomes(
  user_id BLOB NOT NULL, key TEXT NOT NULL, method TEXT NOT NULL, digest BLOB NOT NULL,
  reply BLOB NOT NULL, at_ms INTEGER NOT NULL, sealed INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY(user_id, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX outcomes_by_time ON outcomes(at_ms);
CREATE TABLE audit(
  number INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, user_id BLOB NOT NULL,
  user_name TEXT NOT NULL, method TEXT NOT NULL, record_type TEXT NOT NULL,
  record_id BLOB NOT NULL, purpose INTEGER NOT NULL, decision INTEGER NOT NULL,
  detail TEXT NOT NULL, reads BLOB NOT NULL, hash BLOB NOT NULL
) STRICT;
CREATE INDEX audit_by_record ON audit(record_id, number);
CREATE TABLE accounts(
  id BLOB PRIMARY KEY, user_name TEXT NOT NULL UNIQUE, role INTEGER NOT NULL, scope TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE sessions(
  id BLOB PRIMARY KEY, account_id BLOB NOT NULL REFERENCES accounts(id),
  token_digest BLOB NOT NULL UNIQUE, created_ms INTEGER NOT NULL, expires_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_by_account ON sessions(account_id);
CREATE TABLE persons(
  id BLOB PRIMARY KEY, record_no TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  sex INTEGER NOT NULL, birth_year INTEGER NOT NULL, birth_month INTEGER NOT NULL,
  birth_day INTEGER NOT NULL, birth_precision INTEGER NOT NULL,
  birth_calendar INTEGER NOT NULL, division TEXT NOT NULL, status INTEGER NOT NULL,
  guardian_id BLOB, note BLOB, confirmed_on TEXT NOT NULL, version INTEGER NOT NULL,
  created_ms INTEGER NOT NULL, updated_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX persons_by_division
  ON persons(division, status, record_no, sex, birth_year);
CREATE INDEX persons_by_guardian ON persons(guardian_id) WHERE guardian_id IS NOT NULL;
CREATE INDEX persons_by_change ON persons(updated_ms, id);
CREATE TABLE person_characters(
  character TEXT NOT NULL, division TEXT NOT NULL, person_id BLOB NOT NULL,
  PRIMARY KEY(character, division, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_characters_of ON person_characters(person_id);
CREATE TABLE person_keys(
  key TEXT NOT NULL, division TEXT NOT NULL, person_id BLOB NOT NULL,
  PRIMARY KEY(key, division, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_keys_of ON person_keys(person_id);
CREATE TABLE person_lookup(
  person_id BLOB PRIMARY KEY, folded TEXT NOT NULL, born_from INTEGER NOT NULL,
  born_to INTEGER NOT NULL, blocks TEXT NOT NULL DEFAULT '[]'
) STRICT, WITHOUT ROWID;
CREATE INDEX person_lookup_by_birth ON person_lookup(born_from, born_to);
CREATE TABLE person_blocks(
  block TEXT NOT NULL, person_id BLOB NOT NULL, name TEXT NOT NULL, sex INTEGER NOT NULL,
  birth_year INTEGER NOT NULL, birth_month INTEGER NOT NULL, birth_day INTEGER NOT NULL,
  birth_precision INTEGER NOT NULL, birth_calendar INTEGER NOT NULL,
  PRIMARY KEY(block, person_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER person_lookup_gone AFTER DELETE ON person_lookup BEGIN
  DELETE FROM person_blocks WHERE person_id = OLD.person_id
    AND block IN (SELECT value FROM json_each(OLD.blocks));
END;
CREATE TRIGGER persons_change_village AFTER UPDATE OF division ON persons
  WHEN OLD.division <> NEW.division BEGIN
    UPDATE person_keys SET division = NEW.division WHERE person_id = NEW.id;
    UPDATE person_characters SET division = NEW.division WHERE person_id = NEW.id;
  END;
CREATE TABLE people_counted(
  division TEXT NOT NULL, status INTEGER NOT NULL, people INTEGER NOT NULL,
  PRIMARY KEY(division, status)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE person_documents(
  person_id BLOB NOT NULL REFERENCES persons(id), position INTEGER NOT NULL,
  kind INTEGER NOT NULL, number BLOB NOT NULL, lookup BLOB NOT NULL,
  PRIMARY KEY(person_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_documents_by_lookup ON person_documents(lookup);
CREATE TABLE person_phones(
  person_id BLOB NOT NULL REFERENCES persons(id), position INTEGER NOT NULL,
  number BLOB NOT NULL, lookup BLOB NOT NULL, ok_to_call INTEGER NOT NULL,
  ok_to_say_who INTEGER NOT NULL, PRIMARY KEY(person_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_phones_by_lookup ON person_phones(lookup);
CREATE TABLE residences(
  person_id BLOB NOT NULL REFERENCES persons(id), position INTEGER NOT NULL,
  division TEXT NOT NULL, address BLOB, kind INTEGER NOT NULL, valid_from TEXT NOT NULL,
  valid_to TEXT NOT NULL, expected_end TEXT NOT NULL, dwelling INTEGER NOT NULL DEFAULT 0,
  registered_division TEXT NOT NULL DEFAULT '', PRIMARY KEY(person_id, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX residences_one_open_home
  ON residences(person_id) WHERE valid_to = '' AND kind <> 4;
CREATE UNIQUE INDEX residences_one_open_stay
  ON residences(person_id) WHERE valid_to = '' AND kind = 4;
CREATE INDEX residences_by_first_day ON residences(division, valid_from);
CREATE INDEX residences_by_last_day ON residences(division, valid_to) WHERE valid_to <> '';
CREATE INDEX residences_ending ON residences(expected_end)
  WHERE valid_to = '' AND expected_end <> '';
CREATE TABLE record_sequences(
  division TEXT PRIMARY KEY, last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE household_members(
  household_id BLOB NOT NULL, person_id BLOB NOT NULL REFERENCES persons(id),
  relation INTEGER NOT NULL, valid_from TEXT NOT NULL, valid_to TEXT NOT NULL,
  PRIMARY KEY(household_id, person_id, valid_from)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX household_members_one_at_a_time
  ON household_members(person_id) WHERE valid_to = '';
CREATE INDEX household_members_of ON household_members(person_id, valid_to);
CREATE TABLE person_facts(
  person_id BLOB NOT NULL REFERENCES persons(id), fact INTEGER NOT NULL,
  state INTEGER NOT NULL, value BLOB, PRIMARY KEY(person_id, fact)
) STRICT, WITHOUT ROWID;
CREATE TABLE person_guardians(
  person_id BLOB NOT NULL REFERENCES persons(id), position INTEGER NOT NULL,
  guardian_id BLOB NOT NULL REFERENCES persons(id), PRIMARY KEY(person_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_guardians_by_guardian ON person_guardians(guardian_id);
CREATE TABLE person_births(
  person_id BLOB PRIMARY KEY REFERENCES persons(id), mother_id BLOB, birth_order INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX person_births_of_mother ON person_births(mother_id) WHERE mother_id IS NOT NULL;
