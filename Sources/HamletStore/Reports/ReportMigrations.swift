enum ReportMigrations {
  static let all = [
    Migration(
      number: 460,
      name: "targets of the service",
      sql: """
        CREATE TABLE service_targets(
          id BLOB PRIMARY KEY, division TEXT NOT NULL, year INTEGER NOT NULL,
          set_by TEXT NOT NULL, set_ms INTEGER NOT NULL, version INTEGER NOT NULL,
          UNIQUE(division, year)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE service_target_items(
          targets_id BLOB NOT NULL REFERENCES service_targets(id), measure INTEGER NOT NULL,
          target INTEGER NOT NULL,
          PRIMARY KEY(targets_id, measure)
        ) STRICT, WITHOUT ROWID;
        """
    ),
    Migration(
      number: 461,
      name: "orders by time, for reports",
      sql: """
        CREATE INDEX consultations_by_time ON consultations(occurred_ms, division, channel);
        CREATE INDEX consultations_by_gifts ON consultations(occurred_ms, division, items)
          WHERE items <> '';
        CREATE INDEX appointments_by_receipt ON appointments(received_ms);
        CREATE INDEX referrals_by_sending ON referrals(sent_ms) WHERE sent_ms > 0;
        CREATE INDEX follow_ups_by_due ON follow_ups(due_on, division);
        CREATE INDEX follow_ups_by_time ON follow_ups(occurred_ms, division) WHERE state = 2;
        CREATE INDEX screenings_by_offer ON screenings(offered_on) WHERE offered_on <> '';
        CREATE INDEX screenings_by_day ON screenings(done_on) WHERE done_on <> '';
        CREATE INDEX submission_reviews_by_time ON submission_reviews(at_ms, submission_id);
        CREATE INDEX household_members_of ON household_members(person_id, valid_to);
        """
    ),
  ]
}
