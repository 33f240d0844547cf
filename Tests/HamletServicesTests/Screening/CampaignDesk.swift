import HamletDomain
import HamletMessages
import HamletWire

/// The steps of a campaign, as the people of a town take them.
struct CampaignDesk {
  let town: Town

  init(_ town: Town) {
    self.town = town
  }

  func open() async throws -> RecordID {
    let opened: CampaignStateResponse = try await town.call(
      "clerk",
      "ScreeningService/OpenCampaign",
      OpenCampaignRequest(
        id: town.id(),
        kind: .commonDisease,
        title: "2026常见病筛查",
        opensOn: "2026-10-01",
        closesOn: "2027-09-30",
        eligibility: Eligibility(sex: .female, minAgeYears: 20, maxAgeYears: 64)
      )
    )
    return opened.id
  }

  func generate(_ campaign: RecordID) async throws -> UInt64 {
    let made: GenerateEligibleResponse = try await town.call(
      "clerk",
      "ScreeningService/GenerateEligible",
      GenerateEligibleRequest(campaignId: campaign)
    )
    return made.added
  }

  func offer(
    _ campaign: RecordID,
    _ person: RecordID,
    _ answer: OfferAnswer
  ) async throws -> StatusCode {
    try await town.status(
      "worker",
      "ScreeningService/RecordOffer",
      RecordOfferRequest(
        campaignId: campaign,
        personId: person,
        answer: answer,
        offeredOn: "2026-11-20"
      )
    )
  }
}
