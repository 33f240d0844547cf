enum ServicePointMigrations {
  static let all = [
    Migration(
      number: 430,
      name: "service points, paperwork, awareness, satisfaction",
      sql: """
        CREATE TABLE service_points(
          id BLOB PRIMARY KEY, kind INTEGER NOT NULL, division TEXT NOT NULL,
          name_zh TEXT NOT NULL, name_en TEXT NOT NULL, phone TEXT NOT NULL, plan TEXT NOT NULL,
          updated_ms INTEGER NOT NULL, version INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX service_points_by_division ON service_points(division, id);
        CREATE TABLE service_point_topics(
          point_id BLOB NOT NULL REFERENCES service_points(id), topic INTEGER NOT NULL,
          PRIMARY KEY(point_id, topic)
        ) STRICT, WITHOUT ROWID;
        ALTER TABLE appointments ADD COLUMN service_point_id BLOB;
        CREATE INDEX appointments_at_point ON appointments(service_point_id, starts_ms)
          WHERE state IN (1, 2) AND service_point_id IS NOT NULL;
        ALTER TABLE consultations ADD COLUMN satisfaction INTEGER NOT NULL DEFAULT 0;
        CREATE TABLE awareness_checks(
          id BLOB NOT NULL, position INTEGER NOT NULL,
          outreach_id BLOB NOT NULL REFERENCES outreach(id) ON DELETE CASCADE, question TEXT NOT NULL,
          asked INTEGER NOT NULL, knew INTEGER NOT NULL, staff_id BLOB NOT NULL,
          staff_name TEXT NOT NULL, recorded_ms INTEGER NOT NULL, received_ms INTEGER NOT NULL,
          PRIMARY KEY(id, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX awareness_checks_of ON awareness_checks(outreach_id, received_ms, position);
        CREATE TABLE paperwork(
          id BLOB PRIMARY KEY, division TEXT NOT NULL, state INTEGER NOT NULL,
          kind INTEGER NOT NULL,
          person_id BLOB NOT NULL REFERENCES persons(id) ON DELETE CASCADE,
          requested_by INTEGER NOT NULL, missing TEXT NOT NULL, note BLOB,
          expected_by TEXT NOT NULL, staff_id BLOB NOT NULL, staff_name TEXT NOT NULL,
          recorded_ms INTEGER NOT NULL, received_ms INTEGER NOT NULL,
          updated_ms INTEGER NOT NULL, version INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX paperwork_by_state ON paperwork(state, received_ms, id);
        CREATE INDEX paperwork_of ON paperwork(person_id, received_ms, id);
        """
    )
  ]
}
