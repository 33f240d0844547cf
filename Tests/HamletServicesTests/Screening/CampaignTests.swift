import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

@Suite("Campaigns that offer checks")
struct CampaignTests {
  @Test("A list is made by age, sex and consent to contact; declines count as offers made.")
  func coverage() async throws {
    try await Town.run { town in
      let desk = CampaignDesk(town)
      var women: [RecordID] = []
      for number in 0..<12 {
        let id = try await town.person("王芳\(String(repeating: "芳", count: number))")
        try await ReportDesk(town).consent(id, to: .contact)
        women.append(id)
      }
      for year in [UInt32(2010), 1950] {
        let outside = try await town.person("李秀", born: year)
        try await ReportDesk(town).consent(outside, to: .contact)
      }
      let man = try await town.person("李强", sex: .male)
      try await ReportDesk(town).consent(man, to: .contact)
      for _ in 0..<5 { _ = try await town.person("赵敏") }
      let campaign = try await desk.open()
      #expect(try await desk.generate(campaign) == 12)
      #expect(try await desk.generate(campaign) == 0)

      for (index, woman) in women.prefix(6).enumerated() {
        let answer: OfferAnswer = index == 0 ? .declined : .noAnswerYet
        #expect(try await desk.offer(campaign, woman, answer) == .ok)
      }
      #expect(try await desk.offer(campaign, man, .declined) == .failedPrecondition)
      let pending: ListNotYetOfferedResponse = try await town.call(
        "worker",
        "ScreeningService/ListNotYetOffered",
        ListNotYetOfferedRequest(campaignId: campaign)
      )
      #expect(Set(pending.entries.map(\.personId)) == Set(women.dropFirst(6)))

      let coverage: GetCoverageResponse = try await town.call(
        "worker",
        "ScreeningService/GetCoverage",
        GetCoverageRequest(campaignId: campaign)
      )
      #expect(coverage.own?.eligible == 12)
      #expect(coverage.own?.offered == 6)
      #expect(coverage.own?.coveragePerMille == 500)
      #expect(coverage.own?.notContacted == 5)
      #expect(coverage.town == coverage.own)
      #expect(coverage.offerTargetPerMille == 900)
      #expect(coverage.asOfUnixMs == Town.start)
    }
  }

  @Test("Groups under five are suppressed, and so is a part whose rest would tell them.")
  func suppression() async throws {
    try await Town.run { town in
      let desk = CampaignDesk(town)
      for (village, count) in [(Town.baishi, 8), (Town.liuxi, 3)] {
        for number in 0..<count {
          let id = try await town.person(
            "王" + String(repeating: "丽", count: number + 1),
            in: village
          )
          try await ReportDesk(town).consent(id, to: .contact)
        }
      }
      let campaign = try await desk.open()
      _ = try await desk.generate(campaign)
      for worker in ["worker", "worker2"] {
        let coverage: GetCoverageResponse = try await town.call(
          worker,
          "ScreeningService/GetCoverage",
          GetCoverageRequest(campaignId: campaign)
        )
        #expect(coverage.own == CoverageCount(suppressed: true), "\(worker)")
        #expect(coverage.town?.eligible == 11)
      }
    }
  }

  @Test("Findings need her consent to screening; a closed campaign makes no offers.")
  func findings() async throws {
    try await Town.run { town in
      let desk = CampaignDesk(town)
      let woman = try await town.person()
      let campaign = try await desk.open()
      var done = RecordScreeningRequest(
        campaignId: campaign,
        personId: woman,
        doneOn: "2026-11-20",
        findings: [.normal]
      )
      let unkept: ScreeningStateResponse = try await town.call(
        "clinician",
        "ScreeningService/RecordScreening",
        done
      )
      #expect(unkept.findingsNotKept && unkept.status == .done)
      try await ReportDesk(town).consent(woman, to: .screening)
      done.baseVersion = unkept.version
      done.correction = "本人已同意留存"
      let state: ScreeningStateResponse = try await town.call(
        "clinician",
        "ScreeningService/RecordScreening",
        done
      )
      #expect(state.status == .done && !state.findingsNotKept)
      let given = RecordResultGivenRequest(
        campaignId: campaign,
        personId: woman,
        baseVersion: state.version,
        givenOn: "2026-11-23"
      )
      #expect(
        try await town.status("clinician", "ScreeningService/RecordResultGiven", given) == .ok
      )
      let close = CloseCampaignRequest(id: campaign, baseVersion: 1)
      #expect(try await town.status("clerk", "ScreeningService/CloseCampaign", close) == .ok)
      #expect(try await desk.offer(campaign, woman, .declined) == .failedPrecondition)
    }
  }

  @Test("Codes are found by their beginning and by a part of either wording.")
  func codes() async throws {
    try await Town.run { town in
      let lines = ["Q21.0\t室间隔缺损\tventricular septal defect", "# remark", ""]
      #expect(try await town.services.loadCodes(lines, into: "icd10") == 1)
      for text in ["Q21", "q21", "间隔", "Septal"] {
        let found: LookupCodeResponse = try await town.call(
          "trainer",
          "ScreeningService/LookupCode",
          LookupCodeRequest(text: text)
        )
        #expect(found.codes.map(\.code) == ["Q21.0"], "\(text)")
      }
    }
  }
}
