import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import NIOCore

extension Town {
  func restrict(_ person: RecordID) async throws {
    let request = RestrictProcessingRequest(personId: person, toldBy: "本人", reason: "有异议")
    let _: RecordState = try await call("protection", "RightsService/RestrictProcessing", request)
  }

  func lift(_ person: RecordID) async throws {
    let request = LiftRestrictionRequest(personId: person, toldBy: "本人", reason: "已更正")
    let _: RecordState = try await call("protection", "RightsService/LiftRestriction", request)
  }

  func protect(_ person: RecordID, _ protect: Bool = true, carers: [String] = []) async throws {
    let request = SetProtectedRequest(
      personId: person,
      protect: protect,
      carers: carers,
      toldBy: "本人",
      reason: "人身安全"
    )
    let _: RecordState = try await call("protection", "RightsService/SetProtected", request)
  }

  func standing(_ person: RecordID) async throws -> PersonStanding {
    let request = GetStandingRequest(personId: person)
    return try await call("protection", "RightsService/GetStanding", request)
  }

  /// Calls that read or change a person's record in the course of the service.
  static func uses(of person: RecordID, _ town: Town) -> [(String, ByteBuffer)] {
    [
      ("PersonService/GetPerson", GetPersonRequest(id: person).encoded()),
      ("PersonService/ConfirmUnchanged", ConfirmUnchangedRequest(id: person).encoded()),
      (
        "PersonService/UpdatePerson",
        UpdatePersonRequest(id: person, baseVersion: 1, updateMask: ["note"], note: "x").encoded()
      ),
      (
        "PersonService/RecordConsent",
        RecordConsentRequest(
          id: town.id(),
          personId: person,
          purpose: .contact,
          givenBy: .`self`,
          method: .signed,
          noticeVersion: "2026-1"
        ).encoded()
      ),
      (
        "ConsultationService/StartConsultation",
        StartConsultationRequest(
          id: town.id(),
          channel: .serviceWindow,
          identification: .identified,
          personId: person,
          topics: [.antenatal]
        ).encoded()
      ),
    ]
  }

  func status(_ user: String, _ method: String, payload: ByteBuffer) async throws -> StatusCode {
    let options = CallOptions(idempotencyKey: id().description, token: try await token(user))
    do {
      _ = try await services.inProcessCaller().unary(
        "hamlet.v1." + method,
        payload: payload,
        options
      )
      return .ok
    } catch {
      return error.code
    }
  }

  /// Consents, an appointment, a follow-up and a campaign whose list holds a person.
  func careFor(_ person: RecordID) async throws -> RecordID {
    for purpose in [Purpose.care, .contact, .screening] {
      let consent = RecordConsentRequest(
        id: id(),
        personId: person,
        purpose: purpose,
        givenBy: .`self`,
        method: .signed,
        noticeVersion: "2026-1"
      )
      let _: RecordState = try await call("clerk", "PersonService/RecordConsent", consent)
    }
    let appointment = RequestAppointmentRequest(
      id: id(),
      personId: person,
      requestedBy: .client,
      channel: .serviceWindow,
      topic: .antenatal,
      startsAtUnixMs: Town.start + 3_600_000,
      durationMin: 30
    )
    let _: AppointmentStateResponse = try await call(
      "worker",
      "ConsultationService/RequestAppointment",
      appointment
    )
    let open = OpenCampaignRequest(
      id: id(),
      kind: .commonDisease,
      title: "筛查",
      opensOn: "2026-10-01",
      closesOn: "2027-09-30",
      eligibility: Eligibility(sex: .female, minAgeYears: 20, maxAgeYears: 64)
    )
    let _: CampaignStateResponse = try await call("clerk", "ScreeningService/OpenCampaign", open)
    let generate = GenerateEligibleRequest(campaignId: open.id)
    let _: GenerateEligibleResponse = try await call(
      "clerk",
      "ScreeningService/GenerateEligible",
      generate
    )
    return open.id
  }

  static let allTraces: Set<String> = [
    "search", "search by phone", "roster", "roster count", "duplicates", "agenda", "not offered",
    "coverage",
  ]

  /// Where a person is seen in the course of the service, by her village and by the town.
  func traces(of person: RecordID, _ campaign: RecordID) async throws -> Set<String> {
    var traces: Set<String> = []
    for user in ["worker", "clerk"] {
      let named: SearchPersonsResponse = try await call(
        user,
        "PersonService/SearchPersons",
        SearchPersonsRequest(name: "静")
      )
      if !named.persons.isEmpty { traces.insert("search") }
      let phoned: SearchPersonsResponse = try await call(
        user,
        "PersonService/SearchPersons",
        SearchPersonsRequest(phone: "13800138000")
      )
      if !phoned.persons.isEmpty { traces.insert("search by phone") }
      let roster: ListRosterResponse = try await call(
        user,
        "PersonService/ListRoster",
        ListRosterRequest(division: Town.baishi)
      )
      if !roster.persons.isEmpty { traces.insert("roster") }
      if roster.total > 0 { traces.insert("roster count") }
      if try await !agenda(as: user).isEmpty { traces.insert("agenda") }
      let waiting: ListNotYetOfferedResponse = try await call(
        user,
        "ScreeningService/ListNotYetOffered",
        ListNotYetOfferedRequest(campaignId: campaign)
      )
      if !waiting.entries.isEmpty { traces.insert("not offered") }
    }
    let alike: CheckDuplicatesResponse = try await call(
      "worker2",
      "PersonService/CheckDuplicates",
      CheckDuplicatesRequest(
        name: "欧阳静",
        sex: .female,
        birth: PartialDate(year: 1990, month: 5, day: 1)
      )
    )
    if !alike.candidates.isEmpty { traces.insert("duplicates") }
    if try await eligibleCount(campaign) > 0 { traces.insert("coverage") }
    return traces
  }

  /// How many the store counts in a campaign's denominator, before small groups are hidden.
  private func eligibleCount(_ campaign: RecordID) async throws -> Int {
    try await store.read { snapshot in
      let record = try snapshot.campaign(campaign, near: .all)
      let offers = try snapshot.offers(
        of: record,
        within: .all,
        on: CivilDate(unixMilliseconds: Town.start)
      )
      return offers.villages.map { offers.counts(inVillage: $0) }
        .reduce(0) { $1.statuses.values.reduce($0 + $1.notContacted, +) }
    }
  }

  func agenda(as user: String) async throws -> [RecordID] {
    let list: ListAgendaResponse = try await call(
      user,
      "ConsultationService/ListAgenda",
      ListAgendaRequest(fromDate: "2026-11-24")
    )
    return list.appointments.map(\.personId)
  }
}
