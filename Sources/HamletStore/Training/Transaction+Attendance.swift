import GRDB
internal import HamletDomain

extension Transaction {
  /// Writes an attendance in place of the one before, which is kept with the reason; tells what
  /// became of it.
  @discardableResult
  package func put(
    _ attendance: AttendanceRecord,
    reason: String,
    recordedAt: Int64
  ) throws -> EntryChange {
    let key = (attendance.sessionID, attendance.staffID)
    let row = AttendanceRecord.row(key.0, key.1)
    var change = EntryChange.created
    if let old = try read.attendance(of: key.1, in: key.0) {
      guard old != attendance else { return .unchanged }
      change = .updated
      let value = "\(old.status.rawValue) \(old.minutes)"
      try keep("attendance", value, reason, session: key.0, staff: key.1)
    } else if !reason.isEmpty {
      try keep("attendance", "", reason, session: key.0, staff: key.1)
    }
    try run(
      """
      INSERT INTO attendance VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT(session_id, staff_id) DO UPDATE SET status = excluded.status,
        minutes = excluded.minutes, remark = excluded.remark, recorded_ms = excluded.recorded_ms
      """,
      [
        key.0.stored, key.1.stored, attendance.status.rawValue, attendance.minutes,
        try sealed(attendance.remark, .attendanceRemark, row, of: .training), recordedAt,
      ]
    )
    return change
  }

  /// Writes an exam result in place of the one of the same attempt, which is kept.
  package func put(_ exam: ExamRecord, recordedAt: Int64) throws {
    let attempts = try read.exams(of: exam.staffID, in: exam.sessionID)
    if let old = attempts.first(where: { $0.attempt == exam.attempt }) {
      guard old != exam else { return }
      let field = "exam \(exam.attempt)"
      try keep(field, "\(old.score)", "", session: exam.sessionID, staff: exam.staffID)
    }
    try run(
      """
      INSERT INTO exam_results VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT(session_id, staff_id, attempt) DO UPDATE SET score = excluded.score,
        held_on = excluded.held_on, recorded_ms = excluded.recorded_ms
      """,
      [
        exam.sessionID.stored, exam.staffID.stored, exam.attempt, exam.score,
        exam.heldOn.description, recordedAt,
      ]
    )
  }

  private func keep(
    _ field: String,
    _ old: String,
    _ reason: String,
    session: RecordID,
    staff: RecordID
  ) throws {
    try run(
      """
      INSERT INTO training_edits(session_id, staff_id, field, old_value, reason, user_name, at_ms)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        session.stored, staff.stored, field, old,
        try sealed(
          reason,
          .trainingReason,
          AttendanceRecord.row(session, staff),
          of: .training
        ),
        ticket.userName, now,
      ]
    )
  }
}
