package import HamletDomain

/// Whether one staff member was in a session.
package struct AttendanceRecord: Sendable, Hashable {
  package var sessionID: RecordID
  package var staffID: RecordID
  package var status: AttendanceStatus
  package var minutes: Int
  package var remark: String

  /// Describes an attendance.
  package init(
    sessionID: RecordID,
    staffID: RecordID,
    status: AttendanceStatus,
    minutes: Int,
    remark: String = ""
  ) {
    self.sessionID = sessionID
    self.staffID = staffID
    self.status = status
    self.minutes = minutes
    self.remark = remark
  }

  /// The row as the vault knows it: session and staff member together.
  static func row(_ session: RecordID, _ staff: RecordID) -> RecordID {
    RecordID(high: session.high ^ staff.high, low: session.low ^ staff.low)
  }
}

/// What a write that may find the record made of it.
package enum EntryChange: Sendable, Hashable {
  case created
  case updated
  /// It stood there already, with the same values.
  case unchanged
}

/// One staff member's result of one attempt at a session's exam.
package struct ExamRecord: Sendable, Hashable {
  package var sessionID: RecordID
  package var staffID: RecordID
  package var attempt: Int
  /// Per mille.
  package var score: Int
  package var heldOn: CivilDate

  /// Describes a result.
  package init(
    sessionID: RecordID,
    staffID: RecordID,
    attempt: Int,
    score: Int,
    heldOn: CivilDate
  ) {
    self.sessionID = sessionID
    self.staffID = staffID
    self.attempt = attempt
    self.score = score
    self.heldOn = heldOn
  }
}

/// A value of attendance or exam that was replaced.
package struct TrainingEdit: Sendable, Hashable {
  /// What was replaced, as `attendance` or `exam 1`.
  package let field: String
  /// What stood there.
  package let old: String
  /// Why; empty where none was needed.
  package let reason: String
  /// Who replaced it.
  package let userName: String
  /// When, in milliseconds since 1970.
  package let at: Int64
}

/// What one session came to for one staff member, for the session's list.
package struct AttendanceLine: Sendable, Hashable {
  package let attendance: AttendanceRecord
  package let staffName: String
  /// How the exam went, and what the course asks.
  package let result: TranscriptRecord
  /// How many values were replaced.
  package let edits: Int
}
