package import HamletDomain

/// A person sent to another service, with her consent.
package struct ReferralRecord: Sendable, Hashable {
  package var id: RecordID
  package var division: DivisionCode
  /// As it was last written; `state(on:)` knows what time has made of it.
  package var written = ReferralState.draft
  package var personID: RecordID
  /// Not stored with the referral.
  package var personName = ""
  package var consultationID = RecordID.none
  package var recipient: String
  package var topic: ConsultationTopic
  package var urgency = Urgency.unspecified
  package var reason = ""
  package var answer = ""
  package var feedback = ""
  /// 0: not sent.
  package var sentAt: Int64 = 0
  /// Nil: not sent.
  package var expiresOn: CivilDate?
  package var staff: StaffName
  package var recordedAt: Int64
  package var version: UInt64 = 1

  /// Describes a referral to prepare.
  package init(
    id: RecordID,
    division: DivisionCode,
    personID: RecordID,
    recipient: String,
    topic: ConsultationTopic,
    staff: StaffName,
    recordedAt: Int64
  ) {
    self.id = id
    self.division = division
    self.personID = personID
    self.recipient = recipient
    self.topic = topic
    self.staff = staff
    self.recordedAt = recordedAt
  }

  /// Where it stands on a day: one that waited for too long has expired.
  package func state(on day: CivilDate) -> ReferralState {
    guard let expiresOn, day > expiresOn else { return written }
    return written.next(after: .expire) ?? written
  }
}

/// Which referrals: all that is given must match.
package struct ReferralQuery: Sendable {
  package var scope: DivisionPrefix
  /// Unspecified: all that are not finished.
  package var stage: ReferralStage
  package var personID: RecordID
  /// The day on which the states are asked for.
  package var today: CivilDate

  /// Describes a list.
  package init(
    scope: DivisionPrefix,
    stage: ReferralStage,
    personID: RecordID,
    today: CivilDate
  ) {
    self.scope = scope
    self.stage = stage
    self.personID = personID
    self.today = today
  }
}
