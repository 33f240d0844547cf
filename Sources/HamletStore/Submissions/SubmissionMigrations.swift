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
    Migration(
      number: 440,
      name: "what a report's day rests on, what the family was told, settled notes",
      sql: """
        ALTER TABLE submissions ADD COLUMN family_informed_on TEXT NOT NULL DEFAULT '';
        ALTER TABLE submissions ADD COLUMN recheck_on TEXT NOT NULL DEFAULT '';
        ALTER TABLE submissions ADD COLUMN standard_days INTEGER NOT NULL DEFAULT 20;
        ALTER TABLE submissions ADD COLUMN due_weekends INTEGER NOT NULL DEFAULT 1;
        CREATE INDEX submissions_by_recheck ON submissions(recheck_on, id) WHERE recheck_on <> '';
        CREATE INDEX submissions_by_kind ON submissions(kind, received_ms, id);
        ALTER TABLE submission_notes ADD COLUMN settled INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE submission_notes ADD COLUMN changed INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE submission_files ADD COLUMN since INTEGER NOT NULL DEFAULT 1;
        """
    ),
    Migration(
      number: 441,
      name: "links, children, kept notes, treatments and notices of reports",
      sql: """
        CREATE TABLE submission_links(
          first_id BLOB NOT NULL REFERENCES submissions(id),
          second_id BLOB NOT NULL REFERENCES submissions(id), relation INTEGER NOT NULL,
          linked_by TEXT NOT NULL, at_ms INTEGER NOT NULL,
          PRIMARY KEY(first_id, second_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX submission_links_back ON submission_links(second_id, first_id);
        CREATE TABLE submission_children(
          child BLOB NOT NULL, submission_id BLOB NOT NULL REFERENCES submissions(id),
          source INTEGER NOT NULL,
          PRIMARY KEY(child, submission_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX submission_children_of ON submission_children(submission_id);
        CREATE TABLE review_drafts(
          submission_id BLOB NOT NULL REFERENCES submissions(id), reviewer_id BLOB NOT NULL,
          notes BLOB NOT NULL, saved_ms INTEGER NOT NULL,
          PRIMARY KEY(submission_id, reviewer_id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE treatments(
          submission_id BLOB NOT NULL REFERENCES submissions(id), position INTEGER NOT NULL,
          treatment BLOB NOT NULL, treated_on TEXT NOT NULL, note BLOB,
          recorded_by TEXT NOT NULL, at_ms INTEGER NOT NULL,
          PRIMARY KEY(submission_id, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE upward_notices(
          submission_id BLOB PRIMARY KEY REFERENCES submissions(id), version INTEGER NOT NULL,
          state INTEGER NOT NULL, division TEXT NOT NULL, recipient TEXT NOT NULL,
          external_reference TEXT NOT NULL, withdrawn_on TEXT NOT NULL, sent_on TEXT NOT NULL,
          sent_by_way_of TEXT NOT NULL, sent_by TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX upward_notices_by_day ON upward_notices(withdrawn_on, submission_id);
        """
    ),
    Migration(
      number: 442,
      name: "the calendar of working days",
      sql: """
        CREATE TABLE calendar_days(
          day TEXT PRIMARY KEY, worked INTEGER NOT NULL, zh TEXT NOT NULL, en TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
    ),
  ]
}
