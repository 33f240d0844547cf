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

  @Test("Every status x every step x every role: taken where the table says, else refused.")
  func matrix() async throws {
    try await Town.run { (town: Town) async throws in
      let offers = OfferDesk(town)
      let campaign = try await CampaignDesk(town).open()
      let statuses: [ScreeningStatus] = [
        .notYetOffered, .offered, .declined, .booked, .doneElsewhere, .away, .done,
      ]
      for status in statuses {
        let shared = try await offers.woman(campaign, status)
        for role in Role.allCases where role != .unspecified {
          let user = try #require(Town.userByRole[role])
          for (action, answer) in Self.answers {
            try await expect(action, status, role, offers, campaign, shared) {
              try await offers.offer(campaign, $0, answer, by: user)
            }
          }
          try await expect(.screen, status, role, offers, campaign, shared) {
            try await offers.record(campaign, $0, by: user)
          }
          try await expect(.correct, status, role, offers, campaign, shared) {
            try await offers.record(campaign, $0, by: user) { $0.correction = "录入错误" }
          }
        }
      }
    }
  }

  private func expect(
    _ action: ScreeningAction,
    _ status: ScreeningStatus,
    _ role: Role,
    _ offers: OfferDesk,
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
    let own = try await offers.woman(campaign, status)
    #expect(try await step(own) == nil, place)
    #expect(try await offers.page(campaign, own).status == next, place)
  }

  @Test("Her own page shows findings to who treats, and only the offer to who makes it.")
  func ownPage() async throws {
    try await Town.run { (town: Town) async throws in
      let offers = OfferDesk(town)
      let campaign = try await CampaignDesk(town).open()
      let id = try await offers.woman(campaign, .booked)
      let error = try await offers.record(campaign, id) {
        $0.findings = [.cervicitis]
        $0.followUpOn = "2026-12-20"
        $0.note = "备注"
        $0.provider = "镇卫生院"
      }
      #expect(error == nil)
      let seen = try await offers.page(campaign, id)
      #expect(seen.findings == [.cervicitis] && seen.note == "备注" && seen.provider == "镇卫生院")
      #expect(seen.followUpOn == "2026-12-20" && seen.bookedOn == "2026-12-05")
      let village = try await offers.page(campaign, id, by: "worker")
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
        GetScreeningPagesRequest(personId: id, purpose: .screening)
      )
      #expect(pages.screenings == [seen])
      let plain: GetScreeningPagesResponse = try await town.call(
        "clinician",
        "ScreeningService/GetScreeningPages",
        GetScreeningPagesRequest(personId: id)
      )
      #expect(plain.screenings.map(\.status) == [.done])
      #expect(plain.screenings.allSatisfy { $0.findings.isEmpty && $0.note.isEmpty })
      try await town.withdraw(id, .screening)
      let withdrawn = GetScreeningRequest(campaignId: campaign, personId: id, purpose: .screening)
      let method = "ScreeningService/GetScreening"
      #expect(try await town.missingPurpose("clinician", method, withdrawn) == "SCREENING")
    }
  }

  @Test("A check that was written down wrongly is corrected, and what stood is kept.")
  func correction() async throws {
    try await Town.run { (town: Town) async throws in
      let offers = OfferDesk(town)
      let campaign = try await CampaignDesk(town).open()
      let id = try await offers.woman(campaign, .done)
      let error = try await offers.record(campaign, id) {
        $0.findings = [.fibroid]
        $0.doneOn = "2026-11-21"
        $0.correction = "录入错误"
      }
      #expect(error == nil)
      let seen = try await offers.page(campaign, id)
      #expect(seen.findings == [.fibroid] && seen.doneOn == "2026-11-21")
      let old = try #require(seen.corrections.first)
      #expect(old.oldFindings == [.normal] && old.oldDoneOn == "2026-11-20")
      #expect(old.reason == "录入错误" && old.correctedBy == "clinician")
    }
  }

  @Test("Findings that contradict each other and follow-ups before the check are refused.")
  func findingRules() async throws {
    try await Town.run { (town: Town) async throws in
      let offers = OfferDesk(town)
      let campaign = try await CampaignDesk(town).open()
      let id = try await offers.woman(campaign, .offered)
      let both = try await offers.record(campaign, id) { $0.findings = [.normal, .fibroid] }
      #expect(both?.details?.violations.map(\.path) == ["findings"])
      let early = try await offers.record(campaign, id) { $0.followUpOn = "2026-11-20" }
      #expect(early?.details?.violations.map(\.path) == ["follow_up_on"])
      let future = try await offers.record(campaign, id) { $0.doneOn = "2026-11-25" }
      #expect(future?.details?.violations.map(\.path) == ["done_on"])
    }
  }
}
