import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

@Suite("What follows a check, and who is on a list")
struct ScreeningWorkTests {
  private func list(
    _ town: Town,
    _ campaign: RecordID,
    _ method: String
  ) async throws -> [ScreeningWork] {
    let reply: ListScreeningWorkResponse =
      method == "ListResultsToGive"
      ? try await town.call(
        "clerk",
        "ScreeningService/" + method,
        ListResultsToGiveRequest(campaignId: campaign)
      )
      : try await town.call(
        "clerk",
        "ScreeningService/" + method,
        ListFindingFollowUpsRequest(campaignId: campaign, until: "2026-12-31")
      )
    return reply.entries
  }

  @Test("Results are given after the check, findings followed up, and both lists grow shorter.")
  func work() async throws {
    try await Town.run { (town: Town) async throws in
      let (desk, campaigns, offers) = (ReportDesk(town), CampaignDesk(town), OfferDesk(town))
      let campaign = try await campaigns.open()
      var women: [RecordID] = []
      for contact in [true, true, false] {
        let id = try await offers.woman(campaign, .notYetOffered)
        if contact { try await desk.consent(id, to: .contact) }
        let error = try await offers.record(campaign, id) {
          $0.findings = [.cervicitis]
          $0.followUpOn = "2026-12-01"
        }
        #expect(error == nil)
        women.append(id)
      }
      for method in ["ListResultsToGive", "ListFindingFollowUps"] {
        #expect(
          Set(try await list(town, campaign, method).map(\.personId)) == Set(women.prefix(2)),
          "\(method)"
        )
      }
      let version = try await offers.page(campaign, women[0]).version
      func give(_ day: String) async throws -> StatusCode {
        try await town.status(
          "clinician",
          "ScreeningService/RecordResultGiven",
          RecordResultGivenRequest(
            campaignId: campaign,
            personId: women[0],
            baseVersion: version,
            givenOn: day
          )
        )
      }
      #expect(try await give("2026-11-19") == .invalidArgument)
      #expect(try await give("2026-11-23") == .ok)
      #expect(try await list(town, campaign, "ListResultsToGive").map(\.personId) == [women[1]])
      func follow(_ day: String, next: String = "") async throws -> StatusCode {
        try await town.status(
          "clinician",
          "ScreeningService/RecordFindingFollowUp",
          RecordFindingFollowUpRequest(
            campaignId: campaign,
            personId: women[0],
            baseVersion: try await offers.page(campaign, women[0]).version,
            followedOn: day,
            nextOn: next
          )
        )
      }
      #expect(try await follow("2026-11-19") == .invalidArgument)
      #expect(try await follow("2026-11-24", next: "2026-11-23") == .invalidArgument)
      #expect(try await follow("2026-11-24", next: "2027-02-01") == .ok)
      #expect(try await list(town, campaign, "ListFindingFollowUps").map(\.personId) == [women[1]])
      #expect(try await offers.page(campaign, women[0]).followedOn == "2026-11-24")
      let normal = try await offers.woman(campaign, .done)
      let none = RecordFindingFollowUpRequest(
        campaignId: campaign,
        personId: normal,
        baseVersion: 1,
        followedOn: "2026-11-24"
      )
      #expect(
        try await town.status("clerk", "ScreeningService/RecordFindingFollowUp", none)
          == .failedPrecondition
      )
    }
  }

  @Test("A recent check in an earlier campaign takes her off the next list, until it is corrected.")
  func interval() async throws {
    try await Town.run { (town: Town) async throws in
      let (desk, campaigns, offers) = (ReportDesk(town), CampaignDesk(town), OfferDesk(town))
      let first = try await campaigns.open()
      let id = try await offers.woman(first, .done)
      try await desk.consent(id, to: .contact)
      let other = try await offers.woman(first, .declined)
      try await desk.consent(other, to: .contact)
      let second: CampaignStateResponse = try await town.call(
        "clerk",
        "ScreeningService/OpenCampaign",
        OpenCampaignRequest(
          id: town.id(),
          kind: .commonDisease,
          title: "2027常见病筛查",
          opensOn: "2026-11-15",
          closesOn: "2027-09-30",
          eligibility: Eligibility(
            sex: .female,
            minAgeYears: 20,
            maxAgeYears: 64,
            intervalMonths: 12
          )
        )
      )
      #expect(try await campaigns.generate(second.id) == 1)
      #expect(try await offers.page(second.id, id).status == .notEligible)
      #expect(try await offers.page(second.id, other).status == .notYetOffered)
      let refused = try await offers.offer(second.id, id, .noAnswerYet)
      #expect(refused?.code == .failedPrecondition)
      #expect(refused?.message(in: .english).contains("not eligible") == true)
      let mended = try await offers.record(first, id) {
        $0.doneOn = "2025-10-20"
        $0.correction = "年份录错"
      }
      #expect(mended == nil)
      #expect(try await campaigns.generate(second.id) == 0)
      #expect(try await offers.page(second.id, id).status == .notYetOffered)
      #expect(try await offers.record(first, other) == nil)
      #expect(try await campaigns.generate(second.id) == 0)
      #expect(try await offers.page(second.id, other).status == .notEligible)
    }
  }

  @Test("One campaign is read by its id, and shows its reporting year.")
  func campaign() async throws {
    try await Town.run { (town: Town) async throws in
      let id = try await CampaignDesk(town).open()
      let seen: Campaign = try await town.call(
        "worker",
        "ScreeningService/GetCampaign",
        GetCampaignRequest(id: id)
      )
      #expect(seen.title == "2026常见病筛查" && seen.reportingYear == 2027 && seen.version == 1)
      let none = GetCampaignRequest(id: town.id())
      #expect(try await town.status("worker", "ScreeningService/GetCampaign", none) == .notFound)
    }
  }

  @Test("Who is away for the campaign is outside the denominator; uptake stands beside coverage.")
  func coverage() async throws {
    try await Town.run { (town: Town) async throws in
      let (desk, campaigns, offers) = (ReportDesk(town), CampaignDesk(town), OfferDesk(town))
      let campaign = try await campaigns.open()
      let groups: [(ScreeningStatus, Int)] = [
        (.notYetOffered, 5), (.declined, 5), (.done, 5), (.away, 5),
      ]
      for (status, count) in groups {
        for _ in 0..<count {
          let id = try await offers.woman(campaign, status)
          try await desk.consent(id, to: .contact)
        }
      }
      _ = try await campaigns.generate(campaign)
      let coverage: GetCoverageResponse = try await town.call(
        "worker",
        "ScreeningService/GetCoverage",
        GetCoverageRequest(campaignId: campaign)
      )
      let own = try #require(coverage.own)
      #expect(own.eligible == 15 && own.offered == 10 && own.coveragePerMille == 666)
      #expect(own.takenUp == 5 && own.uptakePerMille == 333 && own.away == 5 && !own.suppressed)
    }
  }
}
