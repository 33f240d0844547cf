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
      let action = Self.action(for: request.answer)
      var offer = try Self.offer(
        request.campaignId,
        request.personId,
        request.baseVersion,
        action,
        grant,
        tx
      )
      try Self.checkContact(request, tx.read, grant)
      offer.status = try offer.status.applying(action, by: grant.principal.role)
      offer.offeredOn = try Self.past(request.offeredOn, "offered_on", grant)
      offer.bookedOn = try Self.booked(request, offer.offeredOn)
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

  private static func action(for answer: OfferAnswer) -> ScreeningAction {
    switch answer {
    case .noAnswerYet, .unspecified: .offer
    case .declined: .decline
    case .booked: .book
    case .doneElsewhere: .reportElsewhere
    case .away: .markAway
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
      let action: ScreeningAction = request.correction.isEmpty ? .screen : .correct
      var offer = try Self.offer(
        request.campaignId,
        request.personId,
        request.baseVersion,
        action,
        grant,
        tx
      )
      let before = offer
      offer.status = try offer.status.applying(action, by: grant.principal.role)
      let isCovered = try tx.read.isCovered(
        request.personId,
        by: .screening,
        on: grant.today
      )
      let done = try Self.past(request.doneOn, "done_on", grant)
      try Self.checkFindings(request, done)
      if action == .correct {
        try tx.keep(before, correctedFor: request.correction)
        if let given = offer.givenOn, given < done { offer.givenOn = nil }
      }
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
      offer.status = try offer.status.applying(.giveResult, by: grant.principal.role)
      guard given >= offer.doneOn ?? given else {
        throw CallError.invalid(
          "given_on",
          rule: "screening.given_on",
          "There is a result only after the check was done.",
          "检查完成后才有结果可告知。"
        )
      }
      offer.givenOn = given
      return try tx.put(offer).change
    }
  }

  package func recordFindingFollowUp(
    _ request: RecordFindingFollowUpRequest,
    _ call: CallContext
  ) async throws(CallError) -> ScreeningStateResponse {
    try await env.write(call) { tx, grant in
      _ = try tx.read.campaign(request.campaignId, near: grant.scope)
      _ = try tx.read.personRow(request.personId, within: grant.scope)
      var offer = try tx.read.screening(of: request.personId, in: request.campaignId)
      guard offer.version > 0 else { throw StoreError.notFound }
      try Self.check(offer, base: request.baseVersion)
      offer.status = try offer.status.applying(.followUp, by: grant.principal.role)
      guard offer.findings.contains(where: { $0 != .normal }) else {
        throw CallError.failedPrecondition(
          "There is no finding to follow up.",
          "没有需要随访的检查所见。"
        )
      }
      let day = try Self.past(request.followedOn, "followed_on", grant)
      let next = request.nextOn.isEmpty ? nil : try CivilDate(request.nextOn)
      guard day >= offer.doneOn ?? day, next ?? day >= day else {
        throw CallError.invalid(
          day >= offer.doneOn ?? day ? "next_on" : "followed_on",
          rule: "screening.follow_up",
          "A follow-up comes after the check, and the next one after it.",
          "随访日期应晚于检查日期，下次随访应晚于本次。"
        )
      }
      offer.followedOn = day
      offer.followUpOn = next
      return try tx.put(offer).change
    }
  }

  /// Refuses findings beside a normal one, and a follow-up that is not after the check.
  private static func checkFindings(_ request: RecordScreeningRequest, _ done: CivilDate) throws {
    guard !request.findings.contains(.normal) || Set(request.findings).count == 1 else {
      throw CallError.invalid(
        "findings",
        rule: "screening.normal",
        "A normal check has no other finding.",
        "“正常”不能与其他检查所见同时填写。"
      )
    }
    guard request.followUpOn.isEmpty || (try? CivilDate(request.followUpOn)) ?? done > done else {
      throw CallError.invalid(
        "follow_up_on",
        rule: "screening.follow_up",
        "A follow-up comes after the check.",
        "复查日期应晚于检查日期。"
      )
    }
  }

  /// A person's offer in a campaign that is open, at the version that was seen.
  ///
  /// Who is on no list may come by herself, if the campaign is for her.
  private static func offer(
    _ campaignID: RecordID,
    _ personID: RecordID,
    _ base: UInt64,
    _ action: ScreeningAction,
    _ grant: Grant,
    _ tx: Transaction
  ) throws -> ScreeningRecord {
    // What was written down can be mended when the campaign is over too.
    let campaign =
      action == .correct
      ? try tx.read.campaign(campaignID, near: grant.scope)
      : try openCampaign(campaignID, for: action.rawValue, grant, tx.read)
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
