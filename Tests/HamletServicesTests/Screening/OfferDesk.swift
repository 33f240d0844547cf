import HamletDomain
import HamletMessages
import HamletRPC
import HamletWire
import Testing

/// The steps of one person's offer, as the people of a town take them.
struct OfferDesk {
  let town: Town

  init(_ town: Town) {
    self.town = town
  }

  func page(
    _ campaign: RecordID,
    _ person: RecordID,
    by user: String = "clinician"
  ) async throws -> ScreeningPage {
    var request = GetScreeningRequest(campaignId: campaign, personId: person)
    if try await town.check(person, .screening, as: "clerk").covered {
      request.purpose = .screening
    }
    return try await town.call(user, "ScreeningService/GetScreening", request)
  }

  func record(
    _ campaign: RecordID,
    _ person: RecordID,
    by user: String = "clinician",
    _ change: (inout RecordScreeningRequest) -> Void = { _ in }
  ) async throws -> CallError? {
    let offer = try? await page(campaign, person)
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

  func offer(
    _ campaign: RecordID,
    _ person: RecordID,
    _ answer: OfferAnswer,
    by user: String = "worker"
  ) async throws -> CallError? {
    let offer = try? await page(campaign, person)
    return try await town.refusal(
      user,
      "ScreeningService/RecordOffer",
      RecordOfferRequest(
        campaignId: campaign,
        personId: person,
        baseVersion: offer?.version ?? 0,
        answer: answer,
        offeredOn: "2026-11-20",
        bookedOn: answer == .booked ? "2026-12-05" : "",
        cameHerself: true
      )
    )
  }

  /// A woman whose offer stands in a status.
  func woman(
    _ campaign: RecordID,
    _ status: ScreeningStatus
  ) async throws -> RecordID {
    let id = try await town.person()
    try await ReportDesk(town).consent(id, to: .screening)
    switch status {
    case .offered: #expect(try await offer(campaign, id, .noAnswerYet) == nil)
    case .declined: #expect(try await offer(campaign, id, .declined) == nil)
    case .booked: #expect(try await offer(campaign, id, .booked) == nil)
    case .doneElsewhere: #expect(try await offer(campaign, id, .doneElsewhere) == nil)
    case .away: #expect(try await offer(campaign, id, .away) == nil)
    case .done: #expect(try await record(campaign, id) == nil)
    case .notYetOffered, .notEligible, .unspecified: break
    }
    return id
  }
}
