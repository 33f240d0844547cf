import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

@Suite("Offers of a check, step by step")
struct ScreeningPageTests {
  private static let answers: [(ScreeningAction, OfferAnswer)] = [
    (.offer, .noAnswerYet), (.decline, .declined), (.book, .booked),
    (.reportElsewhere, .doneElsewhere), (.markAway, .away),
  ]

  private func page(
    _ town: Town,
    _ campaign: RecordID,
    _ person: RecordID,
    by user: String = "clinician"
  ) async throws -> ScreeningPage {
    try await town.call(
      user,
      "ScreeningService/GetScreening",
      GetScreeningRequest(campaignId: campaign, personId: person)
    )
  }

  private func record(
    _ town: Town,
    _ campaign: RecordID,
    _ person: RecordID,
    by user: String = "clinician",
    _ change: (inout RecordScreeningRequest) -> Void = { _ in }
  ) async throws -> CallError? {
    let offer = try? await page(town, campaign, person)
    var request = RecordScreeningRequest(
      campaignId: campaign,
      personId: person,
      baseVersion: offer?.version ?? 0,
      doneOn: "2026-11-20",
      findings: [.normal]
    )
    change(&request)
    return try await town.refusal(user, "ScreeningService/RecordScreening", request)
  }

  private func offer(
    _ town: Town,
    _ campaign: RecordID,
    _ person: RecordID,
    _ answer: OfferAnswer,
    by user: String = "worker"
  ) async throws -> CallError? {
    let offer = try? await page(town, campaign, person)
    return try await town.refusal(
      user,
      "ScreeningService/RecordOffer",
      RecordOfferRequest(
        campaignId: campaign,
        personId: person,
        baseVersion: offer?.version ?? 0,
        answer: answer,
        offeredOn: "2026-11-20",
        bookedOn: answer == .booked ? "2026-12-05" : ""
      )
    )
  }

  /// A woman whose offer stands in a status.
  private func woman(
    _ town: Town,
    _ campaign: RecordID,
    _ status: ScreeningStatus
  ) async throws -> RecordID {
    let id = try await town.person("王" + String(repeating: "芳", count: Int.random(in: 1...20)))
    try await ReportDesk(town).consent(id, to: .screening)
    switch status {
    case .offered: #expect(try await offer(town, campaign, id, .noAnswerYet) == nil)
    case .declined: #expect(try await offer(town, campaign, id, .declined) == nil)
    case .booked: #expect(try await offer(town, campaign, id, .booked) == nil)
    case .doneElsewhere: #expect(try await offer(town, campaign, id, .doneElsewhere) == nil)
    case .away: #expect(try await offer(town, campaign, id, .away) == nil)
    case .done: #expect(try await record(town, campaign, id) == nil)
    case .notYetOffered, .notEligible, .unspecified: break
    }
    return id
  }

  @Test("Every status x every step x every role: taken where the table says, else refused.")
  func matrix() async throws {
    try await Town.run { town in
      let campaign = try await CampaignDesk(town).open()
      let statuses: [ScreeningStatus] = [
        .notYetOffered, .offered, .declined, .booked, .doneElsewhere, .away, .done,
      ]
      for status in statuses {
        let shared = try await woman(town, campaign, status)
        for role in Role.allCases where role != .unspecified {
          let user = try #require(Town.userByRole[role])
          for (action, answer) in Self.answers {
            try await expect(action, status, role, town, campaign, shared) {
              try await offer(town, campaign, $0, answer, by: user)
            }
          }
          try await expect(.screen, status, role, town, campaign, shared) {
            try await record(town, campaign, $0, by: user)
          }
          try await expect(.correct, status, role, town, campaign, shared) {
            try await record(town, campaign, $0, by: user) { $0.correction = "录入错误" }
          }
        }
      }
    }
  }

  private func expect(
    _ action: ScreeningAction,
    _ status: ScreeningStatus,
    _ role: Role,
    _ town: Town,
    _ campaign: RecordID,
    _ shared: RecordID,
    _ step: (RecordID) async throws -> CallError?
  ) async throws {
    let place: Comment = "\(action) of \(status) by \(role)"
    let roles = ScreeningStatus.roles(for: action)
    // A program may record a check and not correct one: the same method lets it in.
    let mayCall = roles.contains(role) || (action == .correct && role == .integration)
    guard mayCall else {
      #expect(try await step(shared)?.code == .permissionDenied, place)
      return
    }
    guard let next = status.next(after: action), roles.contains(role) else {
      let error = try await step(shared)
      #expect(error?.code == .failedPrecondition, place)
      return
    }
    let own = try await woman(town, campaign, status)
    #expect(try await step(own) == nil, place)
    #expect(try await page(town, campaign, own).status == next, place)
  }

  @Test("Her own page shows findings to who treats, and only the offer to who makes it.")
  func ownPage() async throws {
    try await Town.run { town in
      let campaign = try await CampaignDesk(town).open()
      let id = try await woman(town, campaign, .booked)
      let error = try await record(town, campaign, id) {
        $0.findings = [.cervicitis]
        $0.followUpOn = "2026-12-20"
        $0.note = "备注"
        $0.provider = "镇卫生院"
      }
      #expect(error == nil)
      let seen = try await page(town, campaign, id)
      #expect(seen.findings == [.cervicitis] && seen.note == "备注" && seen.provider == "镇卫生院")
      #expect(seen.followUpOn == "2026-12-20" && seen.bookedOn == "2026-12-05")
      let village = try await page(town, campaign, id, by: "worker")
      #expect(village.status == .done && village.doneOn == "2026-11-20")
      #expect(village.findings.isEmpty && village.note.isEmpty && village.followUpOn.isEmpty)
      let get = GetScreeningRequest(campaignId: campaign, personId: id)
      #expect(try await town.status("worker2", "ScreeningService/GetScreening", get) == .notFound)
      #expect(
        try await town.status("reviewer", "ScreeningService/GetScreening", get) == .permissionDenied
      )
      let stranger = GetScreeningRequest(
        campaignId: campaign,
        personId: try await town.person("赵敏")
      )
      #expect(
        try await town.status("clerk", "ScreeningService/GetScreening", stranger) == .notFound
      )
      let pages: GetScreeningPagesResponse = try await town.call(
        "clerk",
        "ScreeningService/GetScreeningPages",
        GetScreeningPagesRequest(personId: id)
      )
      #expect(pages.screenings == [seen])
    }
  }

  @Test("A check that was written down wrongly is corrected, and what stood is kept.")
  func correction() async throws {
    try await Town.run { town in
      let campaign = try await CampaignDesk(town).open()
      let id = try await woman(town, campaign, .done)
      let error = try await record(town, campaign, id) {
        $0.findings = [.fibroid]
        $0.doneOn = "2026-11-21"
        $0.correction = "录入错误"
      }
      #expect(error == nil)
      let seen = try await page(town, campaign, id)
      #expect(seen.findings == [.fibroid] && seen.doneOn == "2026-11-21")
      let old = try #require(seen.corrections.first)
      #expect(old.oldFindings == [.normal] && old.oldDoneOn == "2026-11-20")
      #expect(old.reason == "录入错误" && old.correctedBy == "clinician")
    }
  }

  @Test("Findings that contradict each other and follow-ups before the check are refused.")
  func findingRules() async throws {
    try await Town.run { town in
      let campaign = try await CampaignDesk(town).open()
      let id = try await woman(town, campaign, .offered)
      let both = try await record(town, campaign, id) { $0.findings = [.normal, .fibroid] }
      #expect(both?.details?.violations.map(\.path) == ["findings"])
      let early = try await record(town, campaign, id) { $0.followUpOn = "2026-11-20" }
      #expect(early?.details?.violations.map(\.path) == ["follow_up_on"])
      let future = try await record(town, campaign, id) { $0.doneOn = "2026-11-25" }
      #expect(future?.details?.violations.map(\.path) == ["done_on"])
    }
  }

  @Test("Results are given after the check, findings followed up, and both lists grow shorter.")
  func work() async throws {
    try await Town.run { town in
      let (desk, campaigns) = (ReportDesk(town), CampaignDesk(town))
      let campaign = try await campaigns.open()
      var women: [RecordID] = []
      for contact in [true, true, false] {
        let id = try await woman(town, campaign, .notYetOffered)
        if contact { try await desk.consent(id, to: .contact) }
        let error = try await record(town, campaign, id) {
          $0.findings = [.cervicitis]
          $0.followUpOn = "2026-12-01"
        }
        #expect(error == nil)
        women.append(id)
      }
      func list(_ method: String) async throws -> [ScreeningWork] {
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
      for method in ["ListResultsToGive", "ListFindingFollowUps"] {
        #expect(Set(try await list(method).map(\.personId)) == Set(women.prefix(2)), "\(method)")
      }
      let version = try await page(town, campaign, women[0]).version
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
      #expect(try await list("ListResultsToGive").map(\.personId) == [women[1]])
      func follow(_ day: String, next: String = "") async throws -> StatusCode {
        try await town.status(
          "clinician",
          "ScreeningService/RecordFindingFollowUp",
          RecordFindingFollowUpRequest(
            campaignId: campaign,
            personId: women[0],
            baseVersion: try await page(town, campaign, women[0]).version,
            followedOn: day,
            nextOn: next
          )
        )
      }
      #expect(try await follow("2026-11-19") == .invalidArgument)
      #expect(try await follow("2026-11-24", next: "2026-11-23") == .invalidArgument)
      #expect(try await follow("2026-11-24", next: "2027-02-01") == .ok)
      #expect(try await list("ListFindingFollowUps").map(\.personId) == [women[1]])
      #expect(try await page(town, campaign, women[0]).followedOn == "2026-11-24")
      let normal = try await woman(town, campaign, .done)
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
    try await Town.run { town in
      let (desk, campaigns) = (ReportDesk(town), CampaignDesk(town))
      let first = try await campaigns.open()
      let id = try await woman(town, first, .done)
      try await desk.consent(id, to: .contact)
      let other = try await woman(town, first, .declined)
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
      #expect(try await page(town, second.id, id).status == .notEligible)
      #expect(try await page(town, second.id, other).status == .notYetOffered)
      let refused = try await offer(town, second.id, id, .noAnswerYet)
      #expect(refused?.code == .failedPrecondition)
      #expect(refused?.message(in: .english).contains("NOT_ELIGIBLE") == true)
      let mended = try await record(town, first, id) {
        $0.doneOn = "2025-10-20"
        $0.correction = "年份录错"
      }
      #expect(mended == nil)
      #expect(try await campaigns.generate(second.id) == 0)
      #expect(try await page(town, second.id, id).status == .notYetOffered)
      #expect(try await record(town, first, other) == nil)
      #expect(try await campaigns.generate(second.id) == 0)
      #expect(try await page(town, second.id, other).status == .notEligible)
    }
  }

  @Test("One campaign is read by its id, and shows its reporting year.")
  func campaign() async throws {
    try await Town.run { town in
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
    try await Town.run { town in
      let (desk, campaigns) = (ReportDesk(town), CampaignDesk(town))
      let campaign = try await campaigns.open()
      let groups: [(ScreeningStatus, Int)] = [
        (.notYetOffered, 5), (.declined, 5), (.done, 5), (.away, 5),
      ]
      for (status, count) in groups {
        for _ in 0..<count {
          let id = try await woman(town, campaign, status)
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
