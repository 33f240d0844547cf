import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("Restricted and protected records")
struct StandingServiceTests {
  @Test("A restricted record tells its village that it rests, and takes no processing.")
  func restricted() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      _ = try await town.careFor(person)
      try await town.restrict(person)
      for (method, request) in Town.uses(of: person, town) {
        #expect(try await town.status("worker", method, payload: request) == .failedPrecondition)
        let other = try await town.status("worker2", method, payload: request)
        #expect(other == .notFound, "\(method)")
      }
      // What she says herself is still written down.
      let withdrawn = WithdrawConsentRequest(personId: person, purpose: .contact)
      #expect(try await town.status("worker", "PersonService/WithdrawConsent", withdrawn) == .ok)
      _ = try await town.right(.access, of: person, as: "worker")
      let anonymous = StartConsultationRequest(
        id: town.id(),
        channel: .serviceWindow,
        identification: .anonymous,
        topics: [.antenatal]
      )
      let start = "ConsultationService/StartConsultation"
      #expect(try await town.status("worker", start, anonymous) == .ok)
      try await town.lift(person)
      let get = GetPersonRequest(id: person)
      #expect(try await town.status("worker", "PersonService/GetPerson", get) == .ok)
    }
  }

  @Test("A protected record is not there for anyone but its carers and data protection.")
  func protected() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person(phone: "13800138000")
      try await town.protect(person, carers: ["clinician"])
      for user in ["worker", "worker2", "clerk", "clinician2"] {
        for (method, request) in Town.uses(of: person, town) {
          let status = try await town.status(user, method, payload: request)
          #expect(status == .notFound || status == .permissionDenied, "\(user) \(method)")
        }
      }
      let get = GetPersonRequest(id: person)
      #expect(try await town.status("clinician", "PersonService/GetPerson", get) == .ok)
      #expect(try await town.standing(person).standings == [.protected])
      #expect(try await town.standing(person).carers == ["clinician"])
      try await town.protect(person, false)
      #expect(try await town.status("worker", "PersonService/GetPerson", get) == .ok)
      #expect(try await town.standing(person).carers.isEmpty)
    }
  }

  @Test(
    "Neither is found by search, on the roster, among duplicates, on worklists or in a campaign.",
    arguments: [Standing.restricted, .protected]
  )
  func lists(_ standing: Standing) async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person("欧阳静", phone: "13800138000")
      let campaign = try await town.careFor(person)
      #expect(try await town.traces(of: person, campaign) == Town.allTraces)
      if standing == .restricted {
        try await town.restrict(person)
      } else {
        try await town.protect(person, carers: [])
      }
      #expect(try await town.traces(of: person, campaign).isEmpty)
      if standing == .restricted {
        try await town.lift(person)
      } else {
        try await town.protect(person, false)
      }
      #expect(try await town.traces(of: person, campaign) == Town.allTraces)
    }
  }

  @Test("A carer's own worklist has the protected person, and nobody else's has.")
  func carersList() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      _ = try await town.careFor(person)
      try await town.protect(person, carers: ["worker"])
      #expect(try await town.agenda(as: "worker") == [person])
      #expect(try await town.agenda(as: "clerk").isEmpty)
    }
  }

  @Test("No move is asked for by a protected person's document or number, and no name is shown.")
  func moves() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      let number = try await town.standing(person).recordNo
      let propose = ProposeMoveRequest(
        id: town.id(),
        personIds: [person],
        toDivision: Town.liuxi,
        shareHistory: .none,
        toldBy: "本人"
      )
      #expect(try await town.status("worker", "PersonService/ProposeMove", propose) == .ok)
      try await town.protect(person, carers: ["worker"])
      let moves: ListMovesResponse = try await town.call(
        "worker2",
        "PersonService/ListMoves",
        ListMovesRequest()
      )
      #expect(moves.moves.map(\.names) == [[""]])
      let accept = AcceptMoveRequest(id: propose.id, baseVersion: 1)
      #expect(try await town.status("worker2", "PersonService/AcceptMove", accept) == .notFound)
      let request = RequestMoveRequest(
        id: town.id(),
        recordNo: number,
        toDivision: Town.liuxi,
        shareHistory: .none,
        toldBy: "本人"
      )
      #expect(try await town.status("worker2", "PersonService/RequestMove", request) == .notFound)
    }
  }

  @Test("The same is not said twice, nobody's carer is a stranger, and the reason is kept.")
  func refused() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      let lift = LiftRestrictionRequest(personId: person, toldBy: "本人", reason: "已更正")
      let method = "RightsService/LiftRestriction"
      #expect(try await town.status("protection", method, lift) == .failedPrecondition)
      try await town.restrict(person)
      let again = RestrictProcessingRequest(personId: person, toldBy: "本人", reason: "有异议")
      let restrict = "RightsService/RestrictProcessing"
      #expect(try await town.status("protection", restrict, again) == .failedPrecondition)
      let open = SetProtectedRequest(personId: person, toldBy: "本人", reason: "不再需要")
      let protect = "RightsService/SetProtected"
      #expect(try await town.status("protection", protect, open) == .failedPrecondition)
      for stranger in ["worker2", "reviewer", "nobody"] {
        var request = open
        request.protect = true
        request.carers = [stranger]
        #expect(try await town.status("protection", protect, request) == .invalidArgument)
      }
      let standing = try await town.standing(person)
      #expect(standing.changes.map(\.reason) == ["有异议"] && standing.changes.first?.began == true)
      #expect(standing.changes.map(\.by) == ["protection"])
    }
  }
}
