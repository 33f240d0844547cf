enum CampaignMigrations {
  static let all = [
    Migration(
      number: 310,
      name: "campaigns and offers",
      sql: """
        CREATE TABLE campaigns(
          id BLOB PRIMARY KEY, version INTEGER NOT NULL, state INTEGER NOT NULL,
          kind INTEGER NOT NULL, title TEXT NOT NULL, scope TEXT NOT NULL,
          opens_on TEXT NOT NULL, closes_on TEXT NOT NULL, sex INTEGER NOT NULL,
          min_age INTEGER NOT NULL, max_age INTEGER NOT NULL, interval_months INTEGER NOT NULL,
          target INTEGER NOT NULL, generated_ms INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX campaigns_by_day ON campaigns(opens_on, id);
        CREATE TABLE screenings(
          campaign_id BLOB NOT NULL REFERENCES campaigns(id),
          person_id BLOB NOT NULL REFERENCES persons(id), status INTEGER NOT NULL,
          version INTEGER NOT NULL, offered_on TEXT NOT NULL, booked_on TEXT NOT NULL,
          done_on TEXT NOT NULL, provider TEXT NOT NULL, findings BLOB,
          follow_up_on TEXT NOT NULL, note BLOB, given_on TEXT NOT NULL,
          recorded_ms INTEGER NOT NULL, received_ms INTEGER NOT NULL, recorded_by TEXT NOT NULL,
          PRIMARY KEY(campaign_id, person_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX screenings_of ON screenings(person_id, campaign_id);
        """
    ),
    Migration(
      number: 443,
      name: "follow-up of findings, corrections of checks",
      sql: """
        ALTER TABLE screenings ADD COLUMN followed_on TEXT NOT NULL DEFAULT '';
        CREATE INDEX screenings_by_follow_up ON screenings(campaign_id, follow_up_on)
          WHERE follow_up_on <> '';
        CREATE TABLE screening_corrections(
          campaign_id BLOB NOT NULL REFERENCES campaigns(id), person_id BLOB NOT NULL,
          position INTEGER NOT NULL, at_ms INTEGER NOT NULL, corrected_by TEXT NOT NULL,
          reason BLOB NOT NULL, old_done_on TEXT NOT NULL, old_findings BLOB,
          PRIMARY KEY(campaign_id, person_id, position)
        ) STRICT, WITHOUT ROWID;
        """
    ),
  ]
}
