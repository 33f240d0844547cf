package import HamletDomain

/// What one session came to for one staff member.
package struct TranscriptRecord: Sendable, Hashable {
  package var sessionID: RecordID
  package var courseTitle: String
  package var times: SessionTimes
  package var status: AttendanceStatus
  package var minutes: Int
  /// How many attempts at the exam.
  package var attempts: Int
  /// The best score, per mille.
  package var bestScore: Int
  /// The course's pass mark, per mille; 0: no exam.
  package var passMark: Int
  /// The course's minimum hours.
  package var courseHours: Int

  /// Whether the session earns a certificate: the pass mark, and four fifths of the minutes.
  package var isPassed: Bool {
    let terms = try? CertificateTerms.issuing(
      score: bestScore,
      passMark: passMark,
      attended: Ratio(minutes, of: times.taughtMinutes(courseHours: courseHours)),
      validityMonths: 0,
      on: .earliest
    )
    return terms != nil
  }
}
