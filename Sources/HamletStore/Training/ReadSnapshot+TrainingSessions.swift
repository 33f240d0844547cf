import GRDB
package import HamletDomain

extension ReadSnapshot {
  private static let sessionColumns = """
    SELECT s.id, s.course_id, s.starts_ms, s.ends_ms, s.place, s.mode, s.capacity, s.state,
      s.closed_on, s.version, c.title,
      (SELECT count(*) FROM enrolments e WHERE e.session_id = s.id 
        AND e.state = \(EnrolmentState.confirmed.rawValue))
    FROM training_sessions s JOIN courses c ON c.id = s.course_id
    """

  /// The session; throws `notFound` where there is none.
  package func trainingSession(_ id: RecordID) throws -> TrainingSessionRecord {
    guard let row = try first("\(Self.sessionColumns) WHERE s.id = ?", [id.stored]) else {
      throw StoreError.notFound
    }
    return try trainingSession(row)
  }

  /// A page of sessions by their beginning.
  package func trainingSessions(
    _ filter: TrainingSessionFilter,
    after: RecordID,
    limit: Int
  ) throws -> Page<TrainingSessionRecord> {
    let size = StoreLimits.pageSize(limit)
    let found = try all(
      """
      \(Self.sessionColumns)
      WHERE s.starts_ms >= ?1 AND s.starts_ms < ?2 AND (?3 IS NULL OR s.course_id = ?3)
        AND (?4 = 0 OR s.state = ?4)
        AND (?5 IS NULL OR (s.starts_ms, s.id) >
          (SELECT starts_ms, id FROM training_sessions WHERE id = ?5))
      ORDER BY s.starts_ms, s.id LIMIT ?6
      """,
      [
        filter.from, filter.until, filter.courseID.stored, filter.state.rawValue, after.stored,
        size + 1,
      ],
      trainingSession
    )
    return Page(fetched: found, limit: size) { $0.id.description }
  }

  private func trainingSession(_ row: Row) throws -> TrainingSessionRecord {
    TrainingSessionRecord(
      id: row.id(0),
      courseID: row.id(1),
      times: SessionTimes(startsAt: row[2], endsAt: row[3]),
      place: row[4],
      mode: row.code(5, .unspecified),
      capacity: row[6],
      trainerIDs: try all(
        "SELECT staff_id FROM training_session_trainers WHERE session_id = ? ORDER BY position",
        [row.id(0).stored]
      ) { $0.id(0) },
      state: row.code(7, .unspecified),
      closedOn: try Self.day(row[8]),
      version: UInt64(row[9] as Int64),
      courseTitle: row[10],
      confirmed: row[11]
    )
  }
}
