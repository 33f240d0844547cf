import GRDB
package import HamletDomain

extension Transaction {
  /// Adds a session; throws `alreadyExists` where the id is taken.
  package func insert(_ session: TrainingSessionRecord) throws {
    guard
      try read.count("SELECT count(*) FROM training_sessions WHERE id = ?", [session.id.stored])
        == 0
    else { throw StoreError.alreadyExists(session.id) }
    try run(
      "INSERT INTO training_sessions VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', NULL, 1)",
      [
        session.id.stored, session.courseID.stored, session.times.startsAt, session.times.endsAt,
        session.place, session.mode.rawValue, session.capacity, session.state.rawValue,
      ]
    )
    for (position, trainer) in session.trainerIDs.enumerated() {
      try run(
        "INSERT INTO training_session_trainers VALUES (?, ?, ?)",
        [session.id.stored, position, trainer.stored]
      )
    }
  }

  /// Sets a session's state and gives its new version.
  package func setState(
    _ state: TrainingSessionState,
    closedOn: CivilDate?,
    reason: String,
    of session: TrainingSessionRecord
  ) throws -> UInt64 {
    try run(
      "UPDATE training_sessions SET state = ?, closed_on = ?, reason = ?, version = ? WHERE id = ?",
      [
        state.rawValue, closedOn?.description ?? "",
        try sealed(reason, .trainingReason, session.id, of: .training),
        Int64(session.version + 1),
        session.id.stored,
      ]
    )
    return session.version + 1
  }

  /// Adds an enrolment; throws `alreadyExists` where the staff member has one in this session.
  package func insert(_ enrolment: EnrolmentRecord) throws {
    let same = try read.first(
      "SELECT id FROM enrolments WHERE id = ? OR (session_id = ? AND staff_id = ?)",
      [enrolment.id.stored, enrolment.sessionID.stored, enrolment.staffID.stored]
    )
    if let same { throw StoreError.alreadyExists(same.id(0)) }
    try run(
      "INSERT INTO enrolments VALUES (?, ?, ?, ?, ?, 1)",
      [
        enrolment.id.stored, enrolment.sessionID.stored, enrolment.staffID.stored,
        enrolment.state.rawValue, now,
      ]
    )
  }

  /// Sets an enrolment's state and gives its new version.
  package func setState(_ state: EnrolmentState, of enrolment: EnrolmentRecord) throws -> UInt64 {
    try run(
      "UPDATE enrolments SET state = ?, waits_since_ms = ?, version = ? WHERE id = ?",
      [state.rawValue, now, Int64(enrolment.version + 1), enrolment.id.stored]
    )
    return enrolment.version + 1
  }
}
