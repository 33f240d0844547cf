internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ScreeningHandlers {
  /// The greatest age that is told apart.
  private static let oldest = 130

  package func openCampaign(
    _ request: OpenCampaignRequest,
    _ call: CallContext
  ) async throws(CallError) -> CampaignStateResponse {
    try await env.write(call) { tx, grant in
      let (opens, closes) = (try CivilDate(request.opensOn), try CivilDate(request.closesOn))
      guard opens <= closes else {
        throw CallError.invalid(
          "closes_on",
          rule: "campaign.days",
          "A campaign closes after it opens.",
          "结束日期早于开始日期。"
        )
      }
      let campaign = CampaignRecord(
        id: request.id,
        kind: request.kind,
        title: request.title,
        scope: grant.scope,
        days: opens...closes,
        eligibility: try Self.eligibility(request.eligibility ?? Eligibility()),
        targetPerMille: request.offerTargetPerMille == 0
          ? OfferCoverage.targetPerMille : Int(request.offerTargetPerMille)
      )
      try tx.insert(campaign)
      return campaign.change
    }
  }

  private static func eligibility(_ message: Eligibility) throws -> CampaignEligibility {
    let oldest = message.maxAgeYears == 0 ? oldest : Int(message.maxAgeYears)
    guard Int(message.minAgeYears) <= oldest else {
      throw CallError.invalid(
        "eligibility.max_age_years",
        rule: "campaign.ages",
        "The greatest age is below the least.",
        "最大年龄小于最小年龄。"
      )
    }
    return CampaignEligibility(
      ages: Int(message.minAgeYears)...oldest,
      sex: message.sex,
      intervalMonths: Int(message.intervalMonths)
    )
  }

  package func closeCampaign(
    _ request: CloseCampaignRequest,
    _ call: CallContext
  ) async throws(CallError) -> CampaignStateResponse {
    try await env.write(call) { tx, grant in
      var campaign = try Self.openCampaign(request.id, for: "close", grant, tx.read)
      guard campaign.version == request.baseVersion else {
        throw StoreError.conflict(campaign.version, ["generated_at_unix_ms"])
      }
      campaign.state = .closed
      return try tx.update(campaign).change
    }
  }

  package func listCampaigns(
    _ request: ListCampaignsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListCampaignsResponse {
    try await env.read(call) { snapshot, grant in
      let page = try snapshot.campaigns(
        near: grant.scope,
        state: request.state,
        kind: request.kind,
        after: request.pageToken,
        limit: Self.limit(request.pageSize)
      )
      return ListCampaignsResponse(
        campaigns: page.items.map(\.message),
        nextPageToken: page.next ?? ""
      )
    }
  }

  package func getCampaign(
    _ request: GetCampaignRequest,
    _ call: CallContext
  ) async throws(CallError) -> Campaign {
    try await env.read(call) { snapshot, grant in
      try snapshot.campaign(request.id, near: grant.scope).message
    }
  }

  package func generateEligible(
    _ request: GenerateEligibleRequest,
    _ call: CallContext
  ) async throws(CallError) -> GenerateEligibleResponse {
    try await env.write(call) { tx, grant in
      var campaign = try Self.openCampaign(request.campaignId, for: "generate", grant, tx.read)
      let scope = grant.scope.narrowed(to: campaign.scope) ?? campaign.scope
      let added = try tx.list(for: campaign, within: scope, on: grant.today)
      campaign.generatedAt = grant.atUnixMilliseconds
      campaign = try tx.update(campaign)
      return Change(
        reply: GenerateEligibleResponse(
          campaignId: campaign.id,
          version: campaign.version,
          added: UInt64(clamping: added)
        ),
        record: "campaign",
        id: campaign.id,
        detail: "\(added) added"
      )
    }
  }

  /// A campaign in which offers are made, for an action.
  static func openCampaign(
    _ id: RecordID,
    for action: String,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws -> CampaignRecord {
    let campaign = try snapshot.campaign(id, near: grant.scope)
    guard campaign.state == .open else {
      throw CallError.failedPrecondition(
        "\(ActionWords.english(action)) is not possible in a campaign that is closed.",
        "筛查活动已结束，不能\(ActionWords.chinese(action, of: "ScreeningStatus"))。"
      )
    }
    return campaign
  }
}

extension CampaignRecord {
  fileprivate var change: Change<CampaignStateResponse> {
    Change(
      reply: CampaignStateResponse(id: id, version: version, state: state),
      record: "campaign",
      id: id
    )
  }

  /// The campaign as everyone who works in it sees it.
  fileprivate var message: Campaign {
    Campaign(
      id: id,
      version: version,
      state: state,
      kind: kind,
      title: title,
      opensOn: opensOn.description,
      closesOn: closesOn.description,
      eligibility: Eligibility(
        sex: eligibility.sex,
        minAgeYears: UInt32(clamping: eligibility.ages.lowerBound),
        maxAgeYears: UInt32(clamping: eligibility.ages.upperBound),
        intervalMonths: UInt32(clamping: eligibility.intervalMonths)
      ),
      offerTargetPerMille: UInt32(clamping: targetPerMille),
      reportingYear: UInt32(clamping: ReportingYear(containing: closesOn).endingIn),
      generatedAtUnixMs: generatedAt
    )
  }
}
