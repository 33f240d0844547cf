package import HamletDomain

/// A staff member's place in a session.
package struct EnrolmentRecord: Sendable, Hashable {
  package var id: RecordID
  package var sessionID: RecordID
  package var staffID: RecordID
  package var state: EnrolmentState
  package var version: UInt64
  /// Read, and not stored with the enrolment.
  package var courseTitle: String
  /// Read: the session's beginning.
  package var startsAt: Int64
  /// Read, and not stored with the enrolment.
  package var staffName: String
  /// Read: the account of the staff member.
  package var userName: String
  /// Read: the division of the staff member.
  package var division: DivisionPrefix

  /// Describes an enrolment.
  package init(
    id: RecordID,
    sessionID: RecordID,
    staffID: RecordID,
    state: EnrolmentState,
    version: UInt64 = 1,
    courseTitle: String = "",
    startsAt: Int64 = 0,
    staffName: String = "",
    userName: String = "",
    division: DivisionPrefix = .all
  ) {
    self.id = id
    self.sessionID = sessionID
    self.staffID = staffID
    self.state = state
    self.version = version
    self.courseTitle = courseTitle
    self.startsAt = startsAt
    self.staffName = staffName
    self.userName = userName
    self.division = division
  }
}
