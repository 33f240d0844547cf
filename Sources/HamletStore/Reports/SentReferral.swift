import GRDB
package import HamletDomain

/// A referral that was sent: how far it came, and when.
package struct SentReferral: Sendable, Hashable {
  package let division: String
  package let state: ReferralState
  package let sentOn: CivilDate
  package let expiresOn: CivilDate?
  /// When its recipient took it or not.
  package let answeredOn: CivilDate?
  package let feedbackOn: CivilDate?

  /// Where it stands on a day; one that waited for too long has expired.
  package func state(on day: CivilDate) -> ReferralState {
    guard let expiresOn, day > expiresOn else { return state }
    return state.next(after: .expire) ?? state
  }
}

extension ReadSnapshot {
  /// Referrals sent in a period, with the times of their steps as the audit tells.
  package func sentReferrals(_ range: ReportRange) throws -> [SentReferral] {
    try all(
      """
      SELECT r.division, r.state, r.sent_ms, r.expires_on, \(Self.firstTime("RespondReferral")),
        \(Self.firstTime("RecordReferralFeedback"))
      FROM referrals r
      WHERE r.division >= ?1 AND r.division < ?2 AND r.sent_ms >= ?3 AND r.sent_ms < ?4
        AND r.sent_ms > 0
      """,
      range.instants
    ) { row in
      SentReferral(
        division: row[0],
        state: row.code(1, .unspecified),
        sentOn: CivilDate(unixMilliseconds: row[2]),
        expiresOn: try Self.day(row[3]),
        answeredOn: (row[4] as Int64?).map { CivilDate(unixMilliseconds: $0) },
        feedbackOn: (row[5] as Int64?).map { CivilDate(unixMilliseconds: $0) }
      )
    }
  }

  private static func firstTime(_ method: String) -> String {
    """
    (SELECT min(u.at_ms) FROM audit u WHERE u.record_id = r.id
      AND u.method = 'hamlet.v1.ConsultationService/\(method)')
    """
  }
}
