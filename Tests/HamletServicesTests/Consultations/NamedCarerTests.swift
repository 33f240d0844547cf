import HamletDomain
import HamletMessages
import HamletRPC
import HamletStore
import HamletWire
import Testing

@Suite("Who is on a care team")
struct NamedCarerTests {
  private static let service = "ConsultationService/"
  private static let name = service + "NameCarer"

  private static func team(
    _ town: Town,
    _ person: RecordID,
    as user: String = "clerk"
  ) async throws -> ListCareTeamResponse {
    try await town.call(
      user,
      service + "ListCareTeam",
      ListCareTeamRequest(personId: person)
    )
  }

  @Test("Whom she names reads what she said while her consent holds, until she takes it back.")
  func named() async throws {
    try await Town.run { town in
      let person = try await town.person(consenting: [.care])
      let id = try await town.start(as: "clinician", person, question: "产后情绪低落")
      #expect(try await town.consultation(id, as: "worker").textWithheld)
      #expect(try await town.consultation(id, as: "clinician2").textWithheld)
      var ids: [RecordID] = []
      for user in ["worker", "clinician2"] {
        let request = NameCarerRequest(
          id: town.id(),
          personId: person,
          staffUserName: user,
          clientAsked: true
        )
        #expect(try await town.status("clerk", Self.name, request) == .ok)
        var again = request
        again.id = town.id()
        #expect(try await town.status("clerk", Self.name, again) == .failedPrecondition)
        ids.append(request.id)
        #expect(try await town.consultation(id, as: user).question == "产后情绪低落")
      }
      let team = try await Self.team(town, person)
      #expect(team.careConsent)
      #expect(team.carers.map(\.staffUserName) == ["clinician", "worker", "clinician2"])
      #expect(team.carers.map(\.basis) == [.openContact, .namedByClient, .namedByClient])
      let remove = RemoveCarerRequest(id: ids[0], baseVersion: 1)
      let method = Self.service + "RemoveCarer"
      #expect(try await town.status("worker2", method, remove) == .notFound)
      #expect(try await town.status("clerk", method, remove) == .ok)
      #expect(try await town.status("clerk", method, remove) == .aborted)
      var twice = remove
      twice.baseVersion = 2
      #expect(try await town.status("clerk", method, twice) == .failedPrecondition)
      #expect(try await town.consultation(id, as: "worker").textWithheld)
      let _: RecordState = try await town.call(
        "clerk",
        "PersonService/WithdrawConsent",
        WithdrawConsentRequest(personId: person, purpose: .care)
      )
      let read = GetConsultationRequest(id: id, purpose: .care)
      let get = Self.service + "GetConsultation"
      #expect(try await town.status("clinician2", get, read) == .failedPrecondition)
      let plain = try await town.consultation(id, as: "clinician2", for: .unspecified)
      #expect(plain.textWithheld && plain.question.isEmpty)
      #expect(try await !Self.team(town, person).careConsent)
    }
  }

  @Test("Named for one topic, she reads of that topic alone.")
  func topics() async throws {
    try await Town.run { town in
      let person = try await town.person(consenting: [.care])
      let hers = try await town.start(person, topics: [.postpartum], question: "产后运动")
      let other = try await town.start(person, topics: [.contraception], question: "避孕")
      let request = NameCarerRequest(
        id: town.id(),
        personId: person,
        staffUserName: "clinician",
        topics: [.postpartum],
        clientAsked: true
      )
      #expect(try await town.status("worker", Self.name, request) == .ok)
      #expect(try await !town.consultation(hers, as: "clinician").textWithheld)
      #expect(try await town.consultation(other, as: "clinician").textWithheld)
      #expect(try await Self.team(town, person).carers.first?.topics == [.postpartum])
    }
  }

  @Test("Only she names somebody, and only who works where she lives and cares for people.")
  func refused() async throws {
    try await Town.run { town in
      let person = try await town.person()
      var request = NameCarerRequest(
        id: town.id(),
        personId: person,
        staffUserName: "clinician"
      )
      #expect(try await town.status("clerk", Self.name, request) == .invalidArgument)
      request.clientAsked = true
      for user in ["worker2", "clerk", "reviewer", "nobody"] {
        request.staffUserName = user
        #expect(try await town.status("clerk", Self.name, request) == .invalidArgument, "\(user)")
      }
      request.staffUserName = "clinician"
      #expect(try await town.status("worker2", Self.name, request) == .notFound)
      let list = ListCareTeamRequest(personId: person)
      let method = Self.service + "ListCareTeam"
      #expect(try await town.status("worker2", method, list) == .notFound)
      #expect(try await town.status("reviewer", method, list) == .permissionDenied)
    }
  }

  @Test("An ended contact stands for 90 days, with its last day; a village worker's does not.")
  func recent() async throws {
    try await Town.run { town in
      let person = try await town.person()
      _ = try await town.start(person)
      let id = try await town.start(as: "clinician", person)
      let close = CloseConsultationRequest(id: id, baseVersion: 1)
      #expect(
        try await town.status("clinician", Self.service + "CloseConsultation", close) == .ok
      )
      let team = try await Self.team(town, person)
      #expect(team.carers.map(\.basis) == [.recentContact])
      #expect(team.carers.first?.untilDate == "2027-02-22")
      #expect(!team.careConsent)
      let later = try await town.store.read {
        try $0.carersByContact(of: person, now: Town.start + 91 * 86_400_000).count
      }
      #expect(later == 0)
    }
  }
}
