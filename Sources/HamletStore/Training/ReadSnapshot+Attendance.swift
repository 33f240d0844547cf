import GRDB
package import HamletDomain

extension ReadSnapshot {
  /// The attendance of a staff member in a session, or nil.
  package func attendance(
    of staff: RecordID,
    in session: RecordID
  ) throws -> AttendanceRecord? {
    try first(
      "SELECT status, minutes, remark FROM attendance WHERE session_id = ? AND staff_id = ?",
      [session.stored, staff.stored]
    ).map { row in
      AttendanceRecord(
        sessionID: session,
        staffID: staff,
        status: row.code(0, .unspecified),
        minutes: row[1],
        remark: try vault.open(
          row[2],
          .attendanceRemark,
          row: AttendanceRecord.row(session, staff)
        )
      )
    }
  }

  /// The exam results of a staff member in a session, by attempt.
  package func exams(of staff: RecordID, in session: RecordID) throws -> [ExamRecord] {
    try all(
      """
      SELECT attempt, score, held_on FROM exam_results WHERE session_id = ? AND staff_id = ?
      ORDER BY attempt
      """,
      [session.stored, staff.stored]
    ) { row in
      ExamRecord(
        sessionID: session,
        staffID: staff,
        attempt: row[0],
        score: row[1],
        heldOn: try CivilDate(row[2])
      )
    }
  }

  /// The last 100 values that were replaced in a session's records of a staff member, in order.
  package func trainingEdits(of staff: RecordID, in session: RecordID) throws -> [TrainingEdit] {
    try all(
      """
      SELECT field, old_value, reason, user_name, at_ms FROM (
        SELECT * FROM training_edits WHERE session_id = ? AND staff_id = ?
        ORDER BY number DESC LIMIT 100) ORDER BY number
      """,
      [session.stored, staff.stored]
    ) { row in
      let place = AttendanceRecord.row(session, staff)
      return TrainingEdit(
        field: row[0],
        old: row[1],
        reason: try vault.open(row[2], .trainingReason, row: place),
        userName: row[3],
        at: row[4]
      )
    }
  }

  /// A page of the sessions that a staff member attended, newest first.
  package func transcript(
    of staff: RecordID,
    after: RecordID,
    limit: Int
  ) throws -> Page<TranscriptRecord> {
    let size = StoreLimits.pageSize(limit)
    let found = try all(
      """
      SELECT s.id, c.title, s.starts_ms, a.status, a.minutes, count(x.attempt),
        max(x.score), c.pass_mark, s.ends_ms, c.min_hours
      FROM attendance a JOIN training_sessions s ON s.id = a.session_id
        JOIN courses c ON c.id = s.course_id
        LEFT JOIN exam_results x ON x.session_id = a.session_id AND x.staff_id = a.staff_id
      WHERE a.staff_id = ?1 AND (?2 IS NULL OR (s.starts_ms, s.id) <
        (SELECT starts_ms, id FROM training_sessions WHERE id = ?2))
      GROUP BY s.id ORDER BY s.starts_ms DESC, s.id DESC LIMIT ?3
      """,
      [staff.stored, after.stored, size + 1]
    ) { row in
      TranscriptRecord(
        sessionID: row.id(0),
        courseTitle: row[1],
        times: SessionTimes(startsAt: row[2], endsAt: row[8]),
        status: row.code(3, .unspecified),
        minutes: row[4],
        attempts: row[5],
        bestScore: row[6] ?? 0,
        passMark: row[7],
        courseHours: row[9]
      )
    }
    return Page(fetched: found, limit: size) { $0.sessionID.description }
  }

  /// Minutes that a staff member attended in sessions that began within some time.
  package func minutesAttended(by staff: RecordID, from: Int64, until: Int64) throws -> Int {
    try count(
      """
      SELECT coalesce(sum(a.minutes), 0) FROM attendance a
        JOIN training_sessions s ON s.id = a.session_id
      WHERE a.staff_id = ? AND s.starts_ms >= ? AND s.starts_ms < ?
      """,
      [staff.stored, from, until]
    )
  }

  /// A page of a session's attendance and exams, by name.
  package func attendance(
    in session: RecordID,
    after: RecordID,
    limit: Int
  ) throws -> Page<AttendanceLine> {
    let size = StoreLimits.pageSize(limit)
    let found = try all(
      """
      SELECT p.id, p.name, a.status, a.minutes, a.remark, count(x.attempt), max(x.score),
        c.pass_mark, s.starts_ms, s.ends_ms, c.min_hours, c.title,
        (SELECT count(*) FROM training_edits t WHERE t.session_id = s.id AND t.staff_id = p.id)
      FROM attendance a JOIN training_sessions s ON s.id = a.session_id
        JOIN courses c ON c.id = s.course_id JOIN staff p ON p.id = a.staff_id
        LEFT JOIN exam_results x ON x.session_id = a.session_id AND x.staff_id = a.staff_id
      WHERE a.session_id = ?1
        AND (?2 IS NULL OR (p.name, p.id) > (SELECT name, id FROM staff WHERE id = ?2))
      GROUP BY p.id ORDER BY p.name, p.id LIMIT ?3
      """,
      [session.stored, after.stored, size + 1]
    ) { try attendanceLine($0, in: session) }
    return Page(fetched: found, limit: size) { $0.attendance.staffID.description }
  }

  private func attendanceLine(_ row: Row, in session: RecordID) throws -> AttendanceLine {
    let staff = row.id(0)
    let attendance = AttendanceRecord(
      sessionID: session,
      staffID: staff,
      status: row.code(2, .unspecified),
      minutes: row[3],
      remark: try vault.open(row[4], .attendanceRemark, row: AttendanceRecord.row(session, staff))
    )
    let result = TranscriptRecord(
      sessionID: session,
      courseTitle: row[11],
      times: SessionTimes(startsAt: row[8], endsAt: row[9]),
      status: attendance.status,
      minutes: attendance.minutes,
      attempts: row[5],
      bestScore: row[6] ?? 0,
      passMark: row[7],
      courseHours: row[10]
    )
    return AttendanceLine(
      attendance: attendance,
      staffName: row[1],
      result: result,
      edits: row[12]
    )
  }
}
