internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ScreeningHandlers {
  package func recordOffer(
    _ request: RecordOfferRequest,
    _ call: CallContext
  ) async throws(CallError) -> ScreeningStateResponse {
    try await env.write(call) { tx, grant in
      var offer = try Self.offer(
        request.campaignId,
        request.personId,
        request.baseVersion,
        grant,
        tx
      )
      try Self.checkContact(request, tx.read, grant)
      guard offer.status != .done else {
        throw CallError.failedPrecondition(
          "The check was done; there is nothing more to offer.",
          "检查已完成，无需再邀约。"
        )
      }
      offer.offeredOn = try Self.past(request.offeredOn, "offered_on", grant)
      offer.bookedOn = try Self.booked(request, offer.offeredOn)
      offer.status = Self.status(after: request.answer)
      offer.recordedAt = request.recordedAtUnixMs
      return try tx.put(offer).change
    }
  }

  /// Without her consent to contact an offer is made only when she comes.
  private static func checkContact(
    _ request: RecordOfferRequest,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws {
    guard !request.cameHerself else { return }
    guard try snapshot.isCovered(request.personId, by: .contact, on: grant.today) else {
      throw CallError.missingPurpose("CONTACT")
    }
  }

  private static func status(after answer: OfferAnswer) -> ScreeningStatus {
    switch answer {
    case .noAnswerYet, .unspecified: .offered
    case .declined: .declined
    case .booked: .booked
    case .doneElsewhere: .doneElsewhere
    case .away: .away
    }
  }

  private static func booked(
    _ request: RecordOfferRequest,
    _ offeredOn: CivilDate?
  ) throws -> CivilDate? {
    guard request.answer == .booked else { return nil }
    guard let day = try? CivilDate(request.bookedOn), day >= offeredOn ?? day else {
      throw CallError.invalid(
        "booked_on",
        rule: "screening.booked_on",
        "Say for which day, on or after the offer.",
        "请填写预约日期，且不早于邀约日期。"
      )
    }
    return day
  }

  package func recordScreening(
    _ request: RecordScreeningRequest,
    _ call: CallContext
  ) async throws(CallError) -> ScreeningStateResponse {
    try await env.write(call) { tx, grant in
      var offer = try Self.offer(
        request.campaignId,
        request.personId,
        request.baseVersion,
        grant,
        tx
      )
      let isCovered = try tx.read.isCovered(
        request.personId,
        by: .screening,
        on: grant.today
      )
      let done = try Self.past(request.doneOn, "done_on", grant)
      offer.status = .done
      offer.doneOn = done
      offer.offeredOn = min(offer.offeredOn ?? done, done)
      offer.recordedAt = request.recordedAtUnixMs
      // The check is made all the same; what was found is then told to her alone.
      offer.provider = isCovered ? request.provider : ""
      offer.findings = isCovered ? request.findings : []
      offer.followUpOn =
        isCovered && !request.followUpOn.isEmpty ? try CivilDate(request.followUpOn) : nil
      offer.note = isCovered ? request.note : ""
      return try tx.put(offer).change(keepsFindings: isCovered)
    }
  }

  package func recordResultGiven(
    _ request: RecordResultGivenRequest,
    _ call: CallContext
  ) async throws(CallError) -> ScreeningStateResponse {
    try await env.write(call) { tx, grant in
      _ = try tx.read.campaign(request.campaignId, near: grant.scope)
      _ = try tx.read.personRow(request.personId, within: grant.scope)
      var offer = try tx.read.screening(of: request.personId, in: request.campaignId)
      guard offer.version > 0 else { throw StoreError.notFound }
      try Self.check(offer, base: request.baseVersion)
      let given = try Self.past(request.givenOn, "given_on", grant)
      guard offer.status == .done, let done = offer.doneOn, given >= done else {
        throw CallError.failedPrecondition(
          "There is a result only after the check was done.",
          "检查完成后才有结果可告知。"
        )
      }
      offer.givenOn = given
      return try tx.put(offer).change
    }
  }

  /// A person's offer in a campaign that is open, at the version that was seen.
  ///
  /// Who is on no list may come by herself, if the campaign is for her.
  private static func offer(
    _ campaignID: RecordID,
    _ personID: RecordID,
    _ base: UInt64,
    _ grant: Grant,
    _ tx: Transaction
  ) throws -> ScreeningRecord {
    let campaign = try openCampaign(campaignID, grant, tx.read)
    let person = try tx.read.personRow(personID, within: grant.scope)
    let offer = try tx.read.screening(of: person.id, in: campaign.id)
    if offer.version == 0 {
      guard try tx.read.isEligible(person.id, for: campaign) else {
        throw CallError.failedPrecondition(
          "The campaign is not for her: age, sex, or the interval.",
          "不在该活动的年龄、性别或间隔范围内。"
        )
      }
    }
    let isFirst = base == 0 && offer.status == .notYetOffered
    if !isFirst { try check(offer, base: base) }
    return offer
  }

  private static func check(_ offer: ScreeningRecord, base: UInt64) throws {
    guard offer.version == base else { throw StoreError.conflict(offer.version, ["status"]) }
  }

  /// A day that is not in the future.
  private static func past(_ text: String, _ path: String, _ grant: Grant) throws -> CivilDate {
    try PersonInput.day(text, path, else: grant.today)
  }
}

extension ScreeningRecord {
  /// The answer of a write; the audit says nothing of what she said.
  fileprivate var change: Change<ScreeningStateResponse> { change(keepsFindings: true) }

  fileprivate func change(keepsFindings: Bool) -> Change<ScreeningStateResponse> {
    Change(
      reply: ScreeningStateResponse(
        id: personID,
        version: version,
        status: status,
        findingsNotKept: !keepsFindings
      ),
      record: "screening",
      id: personID,
      detail: "campaign \(campaignID)"
    )
  }
}
