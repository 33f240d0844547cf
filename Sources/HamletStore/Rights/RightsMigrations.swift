enum RightsMigrations {
  static let all = [standings, requests, settings, erasures]

  private static let standings = Migration(
    number: 470,
    name: "standings of persons' records",
    sql: """
      CREATE TABLE person_standings(
        person_id BLOB NOT NULL REFERENCES persons(id), standing INTEGER NOT NULL,
        since_ms INTEGER NOT NULL,
        PRIMARY KEY(person_id, standing)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE person_carers(
        person_id BLOB NOT NULL REFERENCES persons(id), user_id BLOB NOT NULL,
        PRIMARY KEY(person_id, user_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX person_carers_by_user ON person_carers(user_id);
      CREATE TABLE standing_changes(
        person_id BLOB NOT NULL REFERENCES persons(id), number INTEGER NOT NULL,
        standing INTEGER NOT NULL, began INTEGER NOT NULL, at_ms INTEGER NOT NULL,
        user_name TEXT NOT NULL, told_by BLOB, reason BLOB,
        PRIMARY KEY(person_id, number)
      ) STRICT, WITHOUT ROWID;
      """
  )

  private static let requests = Migration(
    number: 471,
    name: "requests about a person's own data",
    sql: """
      CREATE TABLE right_requests(
        id BLOB PRIMARY KEY, person_id BLOB NOT NULL REFERENCES persons(id),
        division TEXT NOT NULL, kind INTEGER NOT NULL, state INTEGER NOT NULL, told_by BLOB,
        wish BLOB, answer BLOB, complaint_route TEXT NOT NULL, due_on TEXT NOT NULL,
        received_by TEXT NOT NULL, received_ms INTEGER NOT NULL, version INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX right_requests_by_due ON right_requests(due_on, id);
      CREATE INDEX right_requests_of ON right_requests(person_id);
      CREATE TABLE right_events(
        request_id BLOB NOT NULL REFERENCES right_requests(id), version INTEGER NOT NULL,
        state INTEGER NOT NULL, at_ms INTEGER NOT NULL, user_name TEXT NOT NULL, told_by BLOB,
        PRIMARY KEY(request_id, version)
      ) STRICT, WITHOUT ROWID;
      """
  )

  private static let erasures = Migration(
    number: 473,
    name: "erasures and runs of retention",
    sql: """
      CREATE TABLE erasures(
        id BLOB PRIMARY KEY, person_id BLOB NOT NULL REFERENCES persons(id),
        division TEXT NOT NULL, record_no TEXT NOT NULL, state INTEGER NOT NULL,
        request_id BLOB, told_by BLOB, asked_id BLOB NOT NULL, asked_by TEXT NOT NULL,
        asked_ms INTEGER NOT NULL, ended_by TEXT NOT NULL, ended_ms INTEGER NOT NULL,
        kept_reports BLOB NOT NULL, version INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX erasures_by_state ON erasures(state, id);
      CREATE UNIQUE INDEX erasures_one_open ON erasures(person_id) WHERE state = 1;
      CREATE TABLE retention_runs(
        number INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, user_name TEXT NOT NULL,
        rule INTEGER NOT NULL, count INTEGER NOT NULL, UNIQUE(at_ms, user_name, rule)
      ) STRICT;
      """
  )

  private static let settings = Migration(
    number: 472,
    name: "settings with their history",
    sql: """
      CREATE TABLE settings(
        key INTEGER NOT NULL, version INTEGER NOT NULL, value INTEGER NOT NULL,
        reason TEXT NOT NULL, user_name TEXT NOT NULL, at_ms INTEGER NOT NULL,
        PRIMARY KEY(key, version)
      ) STRICT, WITHOUT ROWID;
      """
  )
}
