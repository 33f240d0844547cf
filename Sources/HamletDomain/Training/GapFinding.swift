/// One thing that the rules of training ask for and that is missing.
package struct GapFinding: Hashable, Sendable {
  /// What is missing.
  package let kind: GapKind
  /// Where.
  package let division: DivisionPrefix
  /// Of which role.
  package let role: Role
  /// Who lacks it; none where staff are missing.
  package var staffID = RecordID.none
  /// Her name.
  package var staffName = ""
  /// The course; none for hours and staff.
  package var courseID = RecordID.none
  /// Hours or people, by the kind, rounded up.
  package var missing = 0
  /// The day since when a certificate no longer counts.
  package var since: CivilDate?

  init(_ kind: GapKind, _ division: DivisionPrefix, _ role: Role) {
    self.kind = kind
    self.division = division
    self.role = role
  }

  /// Names the finding among those of one day: village, staff, kind, role and course.
  package var key: String {
    let staff = staffID.isNone ? "-" : staffID.description
    let course = courseID.isNone ? "-" : courseID.description
    return "\(division)/\(staff)/\(kind.rawValue)/\(role.rawValue)/\(course)"
  }

  /// Orders findings by village, name, staff, kind and course.
  static func precedes(_ first: GapFinding, _ second: GapFinding) -> Bool {
    (first.division.text, first.staffName, first.staffID, first.order)
      < (second.division.text, second.staffName, second.staffID, second.order)
  }

  private var order: String { "\(kind.rawValue)/\(role.rawValue)/\(courseID)" }
}
