/// A certificate's days and whether it counts.
package struct CertificateTerms: Hashable, Sendable {
  /// The day of issue.
  package let issuedOn: CivilDate
  /// The last day on which it counts, or nil without an end.
  package let expiresOn: CivilDate?
  /// The day it was revoked, or nil.
  package let revokedOn: CivilDate?

  /// The share of a session's minutes that a pass needs.
  package static let minimumAttendancePerMille = 800
  /// Days of notice after the last day of a mandatory certificate, before anything is suspended.
  package static let noticeDays = 14

  /// Describes a certificate.
  package init(issuedOn: CivilDate, expiresOn: CivilDate?, revokedOn: CivilDate? = nil) {
    self.issuedOn = issuedOn
    self.expiresOn = expiresOn
    self.revokedOn = revokedOn
  }

  /// Issues a certificate on a pass, or refuses; 0 months of validity is without an end.
  package static func issuing(
    score perMille: Int,
    passMark: Int,
    attended: Ratio,
    validityMonths: Int,
    on day: CivilDate
  ) throws(RuleViolation) -> CertificateTerms {
    guard perMille >= passMark else {
      throw RuleViolation(
        rule: "certificate.score",
        english: "The score is below the pass mark.",
        chinese: "考核成绩未达到合格线。"
      )
    }
    guard let share = attended.perMille, share >= minimumAttendancePerMille else {
      throw RuleViolation(
        rule: "certificate.attendance",
        english: "At least 80 % of the minutes must be attended.",
        chinese: "学习时长未达到 80%。"
      )
    }
    let end = validityMonths > 0 ? day.adding(months: validityMonths).adding(days: -1) : nil
    return CertificateTerms(issuedOn: day, expiresOn: end)
  }

  /// Whether it counts on a day.
  package func state(on day: CivilDate) -> CertificateState {
    if let revokedOn, day >= revokedOn { return .revoked }
    return day > (expiresOn ?? .latest) ? .expired : .valid
  }

  /// The last day on which it counts: the day before it was revoked, or its last; nil without an end.
  package var lastDay: CivilDate? {
    guard let revokedOn else { return expiresOn }
    let before = revokedOn.adding(days: -1)
    return expiresOn.map { min($0, before) } ?? before
  }
}
