package import HamletDomain

/// What one session came to for one staff member.
package struct TranscriptRecord: Sendable, Hashable {
  package var sessionID: RecordID
  package var courseTitle: String
  package var startsAt: Int64
  package var status: AttendanceStatus
  package var minutes: Int
  /// How many attempts at the exam.
  package var attempts: Int
  /// The best score, per mille.
  package var bestScore: Int
  /// The course's pass mark, per mille; 0: no exam.
  package var passMark: Int
}
