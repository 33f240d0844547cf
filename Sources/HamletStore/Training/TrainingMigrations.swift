enum TrainingMigrations {
  static let all = [people, sessions, certificates]

  private static let people = Migration(
    number: 400,
    name: "staff, courses and rules of training",
    sql: """
      CREATE TABLE staff(
        id BLOB PRIMARY KEY, name TEXT NOT NULL, user_name TEXT NOT NULL, role INTEGER NOT NULL,
        team INTEGER NOT NULL, division TEXT NOT NULL, starts_on TEXT NOT NULL,
        ends_on TEXT NOT NULL, version INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX staff_by_division ON staff(division, name, id);
      CREATE INDEX staff_by_user ON staff(user_name, starts_on) WHERE user_name <> '';
      CREATE TABLE courses(
        id BLOB PRIMARY KEY, title TEXT NOT NULL, category INTEGER NOT NULL,
        min_hours INTEGER NOT NULL, pass_mark INTEGER NOT NULL, validity_months INTEGER NOT NULL,
        mandatory_roles INTEGER NOT NULL, retired INTEGER NOT NULL, version INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX courses_by_title ON courses(title, id);
      CREATE TABLE training_rules(
        id BLOB PRIMARY KEY, role INTEGER NOT NULL UNIQUE, hours_per_year INTEGER NOT NULL,
        trained_per_village INTEGER NOT NULL, version INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE training_rule_courses(
        rule_id BLOB NOT NULL REFERENCES training_rules(id),
        course_id BLOB NOT NULL REFERENCES courses(id),
        PRIMARY KEY(rule_id, course_id)
      ) STRICT, WITHOUT ROWID;
      """
  )

  private static let sessions = Migration(
    number: 401,
    name: "training sessions, enrolments, attendance and exams",
    sql: """
      CREATE TABLE training_sessions(
        id BLOB PRIMARY KEY, course_id BLOB NOT NULL REFERENCES courses(id),
        starts_ms INTEGER NOT NULL, ends_ms INTEGER NOT NULL, place TEXT NOT NULL,
        mode INTEGER NOT NULL, capacity INTEGER NOT NULL, state INTEGER NOT NULL,
        closed_on TEXT NOT NULL, reason BLOB, version INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX training_sessions_by_start ON training_sessions(starts_ms, id);
      CREATE TABLE training_session_trainers(
        session_id BLOB NOT NULL REFERENCES training_sessions(id), position INTEGER NOT NULL,
        staff_id BLOB NOT NULL REFERENCES staff(id),
        PRIMARY KEY(session_id, position)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE enrolments(
        id BLOB PRIMARY KEY, session_id BLOB NOT NULL REFERENCES training_sessions(id),
        staff_id BLOB NOT NULL REFERENCES staff(id), state INTEGER NOT NULL,
        waits_since_ms INTEGER NOT NULL, version INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE UNIQUE INDEX enrolments_once ON enrolments(session_id, staff_id);
      CREATE INDEX enrolments_by_staff ON enrolments(staff_id, session_id);
      CREATE TABLE attendance(
        session_id BLOB NOT NULL REFERENCES training_sessions(id),
        staff_id BLOB NOT NULL REFERENCES staff(id), status INTEGER NOT NULL,
        minutes INTEGER NOT NULL, remark BLOB, recorded_ms INTEGER NOT NULL,
        PRIMARY KEY(session_id, staff_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX attendance_by_staff ON attendance(staff_id, session_id);
      CREATE TABLE exam_results(
        session_id BLOB NOT NULL REFERENCES training_sessions(id),
        staff_id BLOB NOT NULL REFERENCES staff(id), attempt INTEGER NOT NULL,
        score INTEGER NOT NULL, held_on TEXT NOT NULL, recorded_ms INTEGER NOT NULL,
        PRIMARY KEY(session_id, staff_id, attempt)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE training_edits(
        number INTEGER PRIMARY KEY, session_id BLOB NOT NULL REFERENCES training_sessions(id),
        staff_id BLOB NOT NULL REFERENCES staff(id), field TEXT NOT NULL,
        old_value TEXT NOT NULL, reason BLOB, user_name TEXT NOT NULL, at_ms INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX training_edits_of ON training_edits(session_id, staff_id, number);
      """
  )

  private static let certificates = Migration(
    number: 402,
    name: "training certificates",
    sql: """
      CREATE TABLE training_certificates(
        id BLOB PRIMARY KEY, number TEXT NOT NULL UNIQUE,
        staff_id BLOB NOT NULL REFERENCES staff(id),
        session_id BLOB NOT NULL REFERENCES training_sessions(id),
        course_id BLOB NOT NULL REFERENCES courses(id), issued_on TEXT NOT NULL,
        expires_on TEXT NOT NULL, revoked_on TEXT NOT NULL, reason BLOB, version INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX training_certificates_of ON training_certificates(staff_id, course_id);
      CREATE INDEX training_certificates_by_issue ON training_certificates(issued_on, id);
      CREATE INDEX training_certificates_by_end ON training_certificates(expires_on, id);
      CREATE TABLE training_certificate_numbers(
        year INTEGER PRIMARY KEY, last INTEGER NOT NULL
      ) STRICT;
      """
  )
}
