import GRDB
package import HamletDomain

extension ReadSnapshot {
  /// Whether a course is about privacy, in use, and one that a role (`p.role`) must have.
  static let isMandatoryPrivacy = """
    c.category = \(CourseCategory.consentAndPrivacy.rawValue) AND c.retired = 0
      AND (c.mandatory_roles & (1 << p.role) <> 0 OR EXISTS (
        SELECT 1 FROM training_rules r JOIN training_rule_courses rc ON rc.rule_id = r.id
        WHERE r.role = p.role AND rc.course_id = c.id))
    """

  /// The privacy courses that a role must have.
  package func privacyCourses(of role: Role) throws -> [RecordID] {
    try all(
      "SELECT c.id FROM courses c, (SELECT ? AS role) p WHERE \(Self.isMandatoryPrivacy)",
      [role.rawValue]
    ) { $0.id(0) }
  }

  /// How the privacy training of an account stands on a day; nil where nothing is asked of it, or it
  /// is not on the staff list.
  package func privacyStanding(
    ofUser userName: String,
    role: Role,
    on day: CivilDate
  ) throws -> PrivacyStanding? {
    let courses = try privacyCourses(of: role)
    guard !courses.isEmpty, let staff = try staff(ofUser: userName, on: day) else { return nil }
    return try privacyStanding(of: staff, courses: courses, on: day)
  }

  /// How the privacy training of a staff member stands on a day.
  package func privacyStanding(of staff: StaffRecord, on day: CivilDate) throws -> PrivacyStanding {
    try privacyStanding(of: staff, courses: try privacyCourses(of: staff.role), on: day)
  }

  private func privacyStanding(
    of staff: StaffRecord,
    courses: [RecordID],
    on day: CivilDate
  ) throws -> PrivacyStanding {
    let held = try all(
      """
      SELECT course_id, issued_on, expires_on, revoked_on FROM training_certificates
      WHERE staff_id = ?
      """,
      [staff.id.stored]
    ) { row in (row.id(0), try Self.terms(issued: row[1], expires: row[2], revoked: row[3])) }
    return PrivacyStanding(
      courses: courses,
      certificates: Dictionary(grouping: held) { $0.0 }.mapValues { $0.map(\.1) },
      startsOn: staff.startsOn,
      on: day
    )
  }
}
