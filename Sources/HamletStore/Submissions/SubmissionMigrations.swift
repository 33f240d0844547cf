enum SubmissionMigrations {
  static let all = [
    Migration(
      number: 300,
      name: "reports, their versions and reviews",
      sql: """
        CREATE TABLE submissions(
          id BLOB PRIMARY KEY, kind INTEGER NOT NULL, state INTEGER NOT NULL,
          person_id BLOB REFERENCES persons(id), division TEXT NOT NULL, author_id BLOB NOT NULL,
          author_name TEXT NOT NULL, assignee_id BLOB, assignee_name TEXT NOT NULL,
          lease_ms INTEGER NOT NULL, rejected_by BLOB, rejected_ms INTEGER NOT NULL,
          due_on TEXT NOT NULL, number INTEGER NOT NULL, version INTEGER NOT NULL,
          recipient TEXT NOT NULL, external_reference TEXT NOT NULL, corrects_id BLOB,
          superseded_by BLOB, sealed INTEGER NOT NULL, received_ms INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX submissions_by_due ON submissions(state, due_on, id);
        CREATE INDEX submissions_by_person ON submissions(person_id);
        CREATE TABLE submission_versions(
          submission_id BLOB NOT NULL REFERENCES submissions(id), number INTEGER NOT NULL,
          body BLOB NOT NULL, sha256 BLOB NOT NULL, author_id BLOB NOT NULL,
          author_name TEXT NOT NULL, recorded_ms INTEGER NOT NULL, received_ms INTEGER NOT NULL,
          at_version INTEGER NOT NULL,
          PRIMARY KEY(submission_id, number)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER submission_versions_stay BEFORE UPDATE ON submission_versions
          BEGIN SELECT RAISE(ABORT, 'a version never changes'); END;
        CREATE TABLE submission_reviews(
          submission_id BLOB NOT NULL REFERENCES submissions(id), position INTEGER NOT NULL,
          action INTEGER NOT NULL, actor_id BLOB, actor_name TEXT NOT NULL,
          at_ms INTEGER NOT NULL, number INTEGER NOT NULL, comment BLOB, told_by BLOB,
          at_version INTEGER NOT NULL,
          PRIMARY KEY(submission_id, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE submission_notes(
          submission_id BLOB NOT NULL REFERENCES submissions(id), position INTEGER NOT NULL,
          note INTEGER NOT NULL, path TEXT NOT NULL, text BLOB NOT NULL,
          PRIMARY KEY(submission_id, position, note)
        ) STRICT, WITHOUT ROWID;
        """
    ),
    Migration(
      number: 301,
      name: "files of reports",
      sql: """
        CREATE TABLE submission_files(
          submission_id BLOB NOT NULL REFERENCES submissions(id), sha256 BLOB NOT NULL,
          kind INTEGER NOT NULL, file_name TEXT NOT NULL, media_type TEXT NOT NULL,
          PRIMARY KEY(submission_id, sha256)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE file_contents(
          division TEXT NOT NULL, sha256 BLOB NOT NULL, size INTEGER NOT NULL,
          complete INTEGER NOT NULL,
          PRIMARY KEY(division, sha256)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE file_chunks(
          division TEXT NOT NULL, sha256 BLOB NOT NULL, position INTEGER NOT NULL,
          bytes BLOB NOT NULL,
          UNIQUE(division, sha256, position)
        ) STRICT;
        """
    ),
  ]
}
