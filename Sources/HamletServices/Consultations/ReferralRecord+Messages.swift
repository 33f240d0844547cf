internal import HamletDomain
internal import HamletMessages
internal import HamletStore

extension ReferralRecord {
  /// The referral as it is shown; its texts only to those who care for the person.
  func message(on day: CivilDate, withText: Bool) -> Referral {
    Referral(
      id: id,
      version: version,
      state: state(on: day),
      personId: personID,
      personName: personName,
      division: division.text,
      consultationId: consultationID,
      recipient: recipient,
      topic: topic,
      urgency: urgency,
      reason: withText ? reason : "",
      answerNote: withText ? answer : "",
      feedback: withText ? feedback : "",
      sentAtUnixMs: sentAt,
      expiresOn: expiresOn?.description ?? "",
      staffName: staff.name
    )
  }

  /// What a write of it answers.
  func change(version: UInt64, detail: String) -> Change<ReferralStateResponse> {
    Change(
      reply: ReferralStateResponse(id: id, version: version, state: written),
      record: "referral",
      id: id,
      purpose: .referral,
      detail: detail
    )
  }
}
