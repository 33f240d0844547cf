enum ConsultationMigrations {
  static let all = [
    Migration(
      number: 200,
      name: "consultations",
      sql: """
        CREATE TABLE consultations(
          id BLOB PRIMARY KEY, division TEXT NOT NULL, state INTEGER NOT NULL,
          channel INTEGER NOT NULL, identification INTEGER NOT NULL,
          person_id BLOB REFERENCES persons(id), callback BLOB, age_band INTEGER NOT NULL,
          sex INTEGER NOT NULL, urgency INTEGER NOT NULL, question BLOB, advice BLOB,
          materials TEXT NOT NULL, items TEXT NOT NULL, audience INTEGER NOT NULL,
          duration_s INTEGER NOT NULL, appointment_id BLOB, continues_id BLOB,
          staff_id BLOB NOT NULL, staff_name TEXT NOT NULL, occurred_ms INTEGER NOT NULL,
          recorded_ms INTEGER NOT NULL, received_ms INTEGER NOT NULL,
          updated_ms INTEGER NOT NULL, version INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX consultations_by_division ON consultations(division, occurred_ms, id);
        CREATE INDEX consultations_of ON consultations(person_id, occurred_ms)
          WHERE person_id IS NOT NULL;
        CREATE INDEX consultations_by_callback ON consultations(callback)
          WHERE callback IS NOT NULL;
        CREATE UNIQUE INDEX consultations_one_visit ON consultations(appointment_id)
          WHERE appointment_id IS NOT NULL;
        CREATE TABLE consultation_topics(
          consultation_id BLOB NOT NULL REFERENCES consultations(id), topic INTEGER NOT NULL,
          PRIMARY KEY(consultation_id, topic)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE consultation_changes(
          consultation_id BLOB NOT NULL REFERENCES consultations(id), version INTEGER NOT NULL,
          fields TEXT NOT NULL, changed_by TEXT NOT NULL, changed_ms INTEGER NOT NULL,
          PRIMARY KEY(consultation_id, version)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE callback_tries(
          user_id BLOB NOT NULL, at_ms INTEGER NOT NULL, number INTEGER NOT NULL,
          PRIMARY KEY(user_id, at_ms, number)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE informed_choices(
          id BLOB PRIMARY KEY, consultation_id BLOB NOT NULL REFERENCES consultations(id),
          body BLOB NOT NULL, author_id BLOB NOT NULL, author_name TEXT NOT NULL,
          recorded_ms INTEGER NOT NULL, received_ms INTEGER NOT NULL, version INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX informed_choices_of ON informed_choices(consultation_id, received_ms);
        """
    ),
    Migration(
      number: 210,
      name: "appointments",
      sql: """
        CREATE TABLE appointments(
          id BLOB PRIMARY KEY, division TEXT NOT NULL, state INTEGER NOT NULL,
          person_id BLOB NOT NULL REFERENCES persons(id), requested_by INTEGER NOT NULL,
          channel INTEGER NOT NULL, topic INTEGER NOT NULL, starts_ms INTEGER NOT NULL,
          duration_min INTEGER NOT NULL, place BLOB, note BLOB, staff_id BLOB NOT NULL,
          staff_name TEXT NOT NULL, replaced_by BLOB, reason TEXT NOT NULL,
          recorded_ms INTEGER NOT NULL, received_ms INTEGER NOT NULL,
          updated_ms INTEGER NOT NULL, version INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX appointments_by_time ON appointments(starts_ms, id) WHERE state IN (1, 2);
        CREATE INDEX appointments_of ON appointments(person_id, starts_ms);
        """
    ),
    Migration(
      number: 220,
      name: "referrals and follow-ups",
      sql: """
        CREATE TABLE referrals(
          id BLOB PRIMARY KEY, division TEXT NOT NULL, state INTEGER NOT NULL,
          person_id BLOB NOT NULL REFERENCES persons(id), consultation_id BLOB,
          recipient TEXT NOT NULL, topic INTEGER NOT NULL, urgency INTEGER NOT NULL,
          reason BLOB, answer BLOB, feedback BLOB, sent_ms INTEGER NOT NULL,
          expires_on TEXT NOT NULL, staff_id BLOB NOT NULL, staff_name TEXT NOT NULL,
          recorded_ms INTEGER NOT NULL, received_ms INTEGER NOT NULL,
          updated_ms INTEGER NOT NULL, version INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX referrals_by_state ON referrals(state, division, id);
        CREATE INDEX referrals_of ON referrals(person_id, id);
        CREATE TABLE follow_ups(
          id BLOB PRIMARY KEY, division TEXT NOT NULL, state INTEGER NOT NULL,
          person_id BLOB NOT NULL REFERENCES persons(id), consultation_id BLOB,
          due_on TEXT NOT NULL, window_days INTEGER NOT NULL, channel INTEGER NOT NULL,
          topic INTEGER NOT NULL, note BLOB, occurred_ms INTEGER NOT NULL,
          staff_id BLOB NOT NULL, staff_name TEXT NOT NULL, recorded_ms INTEGER NOT NULL,
          received_ms INTEGER NOT NULL, updated_ms INTEGER NOT NULL, version INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX follow_ups_due ON follow_ups(due_on, id) WHERE state = 1;
        CREATE INDEX follow_ups_of ON follow_ups(person_id, due_on);
        """
    ),
    Migration(
      number: 230,
      name: "outreach",
      sql: """
        CREATE TABLE outreach(
          id BLOB PRIMARY KEY, division TEXT NOT NULL, kind INTEGER NOT NULL,
          topic INTEGER NOT NULL, place TEXT NOT NULL, held_on TEXT NOT NULL,
          reach INTEGER NOT NULL, materials TEXT NOT NULL, staff_id BLOB NOT NULL,
          staff_name TEXT NOT NULL, recorded_ms INTEGER NOT NULL, received_ms INTEGER NOT NULL,
          version INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX outreach_by_day ON outreach(held_on, id);
        """
    ),
  ]
}
