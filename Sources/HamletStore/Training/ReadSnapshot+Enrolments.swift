import GRDB
package import HamletDomain

extension ReadSnapshot {
  private static let enrolmentColumns = """
    SELECT e.id, e.session_id, e.staff_id, e.state, e.version, c.title, s.starts_ms, p.name,
      p.user_name, p.division
    FROM enrolments e JOIN training_sessions s ON s.id = e.session_id
      JOIN courses c ON c.id = s.course_id JOIN staff p ON p.id = e.staff_id
    """

  /// The enrolment; throws `notFound` where there is none.
  package func enrolment(_ id: RecordID) throws -> EnrolmentRecord {
    guard let row = try first("\(Self.enrolmentColumns) WHERE e.id = ?", [id.stored]) else {
      throw StoreError.notFound
    }
    return try Self.enrolment(row)
  }

  /// A page of a session's enrolments by name.
  package func enrolments(
    of session: RecordID,
    after: RecordID,
    limit: Int
  ) throws -> Page<EnrolmentRecord> {
    let size = StoreLimits.pageSize(limit)
    let found = try all(
      """
      \(Self.enrolmentColumns) WHERE e.session_id = ?1
        AND (?2 IS NULL OR (p.name, e.id) > (SELECT q.name, f.id FROM enrolments f
          JOIN staff q ON q.id = f.staff_id WHERE f.id = ?2))
      ORDER BY p.name, e.id LIMIT ?3
      """,
      [session.stored, after.stored, size + 1],
      Self.enrolment
    )
    return Page(fetched: found, limit: size) { $0.id.description }
  }

  /// The first of those who wait for a seat, in the order in which they came.
  package func waiting(for session: RecordID, limit: Int) throws -> [EnrolmentRecord] {
    try all(
      """
      \(Self.enrolmentColumns) WHERE e.session_id = ? AND e.state = ?
      ORDER BY e.waits_since_ms, e.id LIMIT ?
      """,
      [session.stored, EnrolmentState.waitlist.rawValue, limit],
      Self.enrolment
    )
  }

  /// The invitations and places of a staff member in sessions that are still to come, by beginning.
  package func openEnrolments(of staff: RecordID, limit: Int) throws -> [EnrolmentRecord] {
    try all(
      """
      \(Self.enrolmentColumns) WHERE e.staff_id = ? AND e.state <> ? AND s.state IN (1, 2, 3)
      ORDER BY s.starts_ms, e.id LIMIT ?
      """,
      [staff.stored, EnrolmentState.declined.rawValue, limit],
      Self.enrolment
    )
  }

  /// The places and invitations of a staff member in sessions that have not begun and begin later
  /// than some moment.
  package func enrolmentsToCome(of staff: RecordID, from: Int64) throws -> [EnrolmentRecord] {
    try all(
      """
      \(Self.enrolmentColumns) WHERE e.staff_id = ? AND e.state <> ? AND s.state IN (1, 2)
        AND s.starts_ms >= ? ORDER BY s.starts_ms, e.id
      """,
      [staff.stored, EnrolmentState.declined.rawValue, from],
      Self.enrolment
    )
  }

  /// Those of a name who are enrolled in a session.
  package func enrolledStaff(named name: String, in session: RecordID) throws -> [RecordID] {
    try all(
      """
      SELECT p.id FROM enrolments e JOIN staff p ON p.id = e.staff_id
      WHERE e.session_id = ? AND p.name = ? ORDER BY p.id LIMIT 2
      """,
      [session.stored, name]
    ) { $0.id(0) }
  }

  /// Whether the staff member was invited to the session.
  package func isEnrolled(_ staff: RecordID, in session: RecordID) throws -> Bool {
    try count(
      "SELECT count(*) FROM enrolments WHERE session_id = ? AND staff_id = ?",
      [session.stored, staff.stored]
    ) > 0
  }

  private static func enrolment(_ row: Row) throws -> EnrolmentRecord {
    EnrolmentRecord(
      id: row.id(0),
      sessionID: row.id(1),
      staffID: row.id(2),
      state: row.code(3, .unspecified),
      version: UInt64(row[4] as Int64),
      courseTitle: row[5],
      startsAt: row[6],
      staffName: row[7],
      userName: row[8],
      division: try DivisionPrefix(row[9])
    )
  }
}
