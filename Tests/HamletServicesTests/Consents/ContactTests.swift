import HamletDomain
import HamletMessages
import HamletWire
import Testing

@Suite("Consent to contact")
struct ContactTests {
  private static func offerStatus(
    _ town: Town,
    _ campaign: RecordID,
    _ person: RecordID,
    came: Bool = false
  ) async throws -> StatusCode {
    let request = RecordOfferRequest(
      campaignId: campaign,
      personId: person,
      answer: .noAnswerYet,
      offeredOn: "2026-11-20",
      cameHerself: came
    )
    return try await town.status("worker", "ScreeningService/RecordOffer", request)
  }

  @Test("Without it an offer is made only when she comes, and she counts apart.")
  func offers() async throws {
    try await Town.run { (town: Town) async throws in
      var silent: [RecordID] = []
      for number in 0..<6 {
        let name = "赵" + String(repeating: "敏", count: number + 1)
        silent.append(try await town.person(name))
      }
      let campaign = try await CampaignDesk(town).open()
      #expect(try await CampaignDesk(town).generate(campaign) == 0)
      #expect(try await Self.offerStatus(town, campaign, silent[0]) == .failedPrecondition)
      #expect(try await Self.offerStatus(town, campaign, silent[0], came: true) == .ok)
      let coverage: GetCoverageResponse = try await town.call(
        "worker",
        "ScreeningService/GetCoverage",
        GetCoverageRequest(campaignId: campaign)
      )
      #expect(coverage.own?.eligible == 0 && coverage.own?.offered == 0)
      #expect(coverage.own?.notContacted == 6)
    }
  }

  @Test("Withdrawn, she is off every list at once; given again, she is back.")
  func withdrawn() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person(consenting: [.contact])
      let campaign = try await CampaignDesk(town).open()
      #expect(try await CampaignDesk(town).generate(campaign) == 1)
      let followUp = ScheduleFollowUpRequest(
        id: town.id(),
        personId: person,
        dueOn: "2026-11-24",
        channel: .hotline,
        topic: .postpartum
      )
      #expect(
        try await town.status("worker", "ConsultationService/ScheduleFollowUp", followUp) == .ok
      )
      var offered = town.appointmentRequest(person)
      offered.requestedBy = .offerTakenUp
      #expect(
        try await town.status("worker", "ConsultationService/RequestAppointment", offered) == .ok
      )
      #expect(try await Self.onLists(town, campaign) == [1, 1, 1])
      try await town.withdraw(person, .contact)
      #expect(try await Self.onLists(town, campaign) == [0, 0, 0])
      #expect(try await Self.offerStatus(town, campaign, person) == .failedPrecondition)
      let another = ScheduleFollowUpRequest(
        id: town.id(),
        personId: person,
        dueOn: "2026-11-24",
        channel: .hotline,
        topic: .postpartum
      )
      #expect(
        try await town.missingPurpose("worker", "ConsultationService/ScheduleFollowUp", another)
          == "CONTACT"
      )
      try await town.consent(person, to: .contact)
      #expect(try await Self.onLists(town, campaign) == [1, 1, 1])
    }
  }

  @Test("A guardian's consent to contact leaves the lists on the fourteenth birthday, too.")
  func fourteen() async throws {
    try await Town.run { (town: Town) async throws in
      let (child, _) = try await town.ward(born: 2012, 11, 25)
      let request = town.consentRequest(child, .contact, by: .guardian)
      #expect(try await town.recordStatus(request) == .ok)
      let followUp = ScheduleFollowUpRequest(
        id: town.id(),
        personId: child,
        dueOn: "2026-11-24",
        channel: .hotline,
        topic: .childGrowth
      )
      #expect(
        try await town.status("worker", "ConsultationService/ScheduleFollowUp", followUp) == .ok
      )
      #expect(try await Self.followUps(town) == 1)
      town.advance(milliseconds: 15 * 3_600_000)
      try await town.loginAgain("worker")
      #expect(try await Self.followUps(town) == 0)
    }
  }

  private static func followUps(_ town: Town) async throws -> Int {
    let due: ListFollowUpsResponse = try await town.call(
      "worker",
      "ConsultationService/ListFollowUps",
      ListFollowUpsRequest()
    )
    return due.followUps.count
  }

  private static func onLists(_ town: Town, _ campaign: RecordID) async throws -> [Int] {
    let agenda: ListAgendaResponse = try await town.call(
      "worker",
      "ConsultationService/ListAgenda",
      ListAgendaRequest()
    )
    let pending: ListNotYetOfferedResponse = try await town.call(
      "worker",
      "ScreeningService/ListNotYetOffered",
      ListNotYetOfferedRequest(campaignId: campaign)
    )
    return [try await followUps(town), agenda.appointments.count, pending.entries.count]
  }
}
