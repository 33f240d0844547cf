import HamletDomain
import HamletMessages
import HamletWire
import Testing

@Suite("Sealed records")
struct SealingTests {
  @Test("Withdrawn from the register, a record is nowhere at once, but for data protection.")
  func sealed() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person(consenting: [.register, .care, .contact])
      let consultation = try await town.start(person, question: "询问")
      let appointment = try await town.confirmedAppointment(person)
      let report = try await ReportDesk(town).create(ReportDesk(town).birthDefect(), about: person)
      let campaign = try await CampaignDesk(town).open()
      #expect(try await CampaignDesk(town).generate(campaign) == 1)

      let reply = try await town.withdraw(person, .register)
      #expect(reply.steps == [.stopped, .offLists, .sealed, .offerErasure])

      let single: [(String, any ContractMessage)] = [
        ("PersonService/GetPerson", GetPersonRequest(id: person)),
        ("PersonService/ListConsents", ListConsentsRequest(personId: person)),
        ("PersonService/RecordConsent", town.consentRequest(person, .register)),
        ("ConsultationService/GetConsultation", GetConsultationRequest(id: consultation)),
        (
          "ConsultationService/CompleteAppointment",
          CompleteAppointmentRequest(id: appointment, baseVersion: 2, outcome: .completed)
        ),
        ("ScreeningService/GetSubmission", GetSubmissionRequest(id: report.id)),
      ]
      for (method, request) in single {
        for user in ["worker", "clerk"] {
          #expect(try await Self.status(town, user, method, request) == .notFound, "\(method)")
        }
      }
      try await Self.expectOnNoList(town, person, campaign)
    }
  }

  private static func status(
    _ town: Town,
    _ user: String,
    _ method: String,
    _ request: some ContractMessage
  ) async throws -> StatusCode {
    try await town.status(user, method, request)
  }

  private static func expectOnNoList(
    _ town: Town,
    _ person: RecordID,
    _ campaign: RecordID
  ) async throws {
    let found: SearchPersonsResponse = try await town.call(
      "clerk",
      "PersonService/SearchPersons",
      SearchPersonsRequest(name: "王")
    )
    #expect(found.persons.isEmpty)
    let roster: ListRosterResponse = try await town.call(
      "worker",
      "PersonService/ListRoster",
      ListRosterRequest()
    )
    #expect(roster.persons.isEmpty && roster.total == 0)
    let alike: CheckDuplicatesResponse = try await town.call(
      "worker",
      "PersonService/CheckDuplicates",
      CheckDuplicatesRequest(
        name: "王芳",
        sex: .female,
        birth: PartialDate(year: 1990, month: 5, day: 1)
      )
    )
    #expect(alike.candidates.isEmpty)
    let agenda: ListAgendaResponse = try await town.call(
      "worker",
      "ConsultationService/ListAgenda",
      ListAgendaRequest()
    )
    #expect(agenda.appointments.isEmpty)
    let consultations: ListConsultationsResponse = try await town.call(
      "worker",
      "ConsultationService/ListConsultations",
      ListConsultationsRequest()
    )
    #expect(consultations.consultations.isEmpty)
    #expect(try await ReportDesk(town).queue("worker", .unspecified).submissions.isEmpty)
    let pending: ListNotYetOfferedResponse = try await town.call(
      "worker",
      "ScreeningService/ListNotYetOffered",
      ListNotYetOfferedRequest(campaignId: campaign)
    )
    #expect(pending.entries.isEmpty)
    let coverage: GetCoverageResponse = try await town.call(
      "worker",
      "ScreeningService/GetCoverage",
      GetCoverageRequest(campaignId: campaign)
    )
    #expect(coverage.own?.eligible == 0 && coverage.own?.notContacted == 0)
  }

  @Test("Data protection lists and opens it again on her new word, with all that was before.")
  func unsealed() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person(consenting: [.register, .care])
      let unseal = UnsealPersonRequest(
        id: town.id(),
        personId: person,
        givenBy: .`self`,
        method: .signed,
        noticeVersion: "2026-1"
      )
      let method = "PersonService/UnsealPerson"
      #expect(try await town.status("protection", method, unseal) == .failedPrecondition)
      try await town.withdraw(person, .register)
      let sealed: ListSealedPersonsResponse = try await town.call(
        "protection",
        "PersonService/ListSealedPersons",
        ListSealedPersonsRequest()
      )
      #expect(sealed.persons.map(\.personId) == [person])
      let hers = try await town.consents(person, as: "protection")
      #expect(hers.standings.first { $0.purpose == .register }?.state == .withdrawn)
      #expect(try await !town.check(person, .care, as: "protection").covered)
      #expect(try await town.status("clerk", method, unseal) == .permissionDenied)
      var wrong = unseal
      wrong.noticeVersion = "2019-9"
      #expect(try await town.status("protection", method, wrong) == .invalidArgument)
      #expect(try await town.status("protection", method, unseal) == .ok)
      let back: Person = try await town.call(
        "worker",
        "PersonService/GetPerson",
        GetPersonRequest(id: person)
      )
      #expect(back.status == .active)
      #expect(try await town.check(person, .care).covered)
      #expect(try await town.check(person, .register).covered)
    }
  }

  @Test("Who never agreed to the register may be sealed, too; who registered anew is not twice.")
  func anew() async throws {
    try await Town.run { (town: Town) async throws in
      var request = RegisterPersonRequest(
        id: town.id(),
        name: "王芳",
        sex: .female,
        birth: PartialDate(year: 1990, month: 3, day: 7),
        division: Town.baishi,
        kind: .localRegistered
      )
      request.documents = [IdentityDocument(kind: .residentId, number: "11010119900307002X")]
      let method = "PersonService/RegisterPerson"
      #expect(try await town.status("worker", method, request) == .ok)
      let first = request.id
      #expect(try await town.withdraw(first, .register).withdrawnCount == 0)
      request.id = town.id()
      #expect(try await town.status("worker", method, request) == .ok)
      let unseal = UnsealPersonRequest(
        id: town.id(),
        personId: first,
        givenBy: .`self`,
        method: .signed,
        noticeVersion: "2026-1"
      )
      #expect(
        try await town.status("protection", "PersonService/UnsealPerson", unseal)
          == .failedPrecondition
      )
    }
  }
}
