import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("Moves")
struct MoveTests {
  @Test("An accepted move changes who sees the person, at once.")
  func acceptedMove() async throws {
    try await Town.run { (town: Town) async throws in
      let (id, move) = try await Self.proposed(town)
      let accept = AcceptMoveRequest(id: move, baseVersion: 1)
      #expect(
        try await town.status("worker", "PersonService/AcceptMove", accept) == .permissionDenied
      )
      let state: MoveStateResponse = try await town.call(
        "worker2",
        "PersonService/AcceptMove",
        accept
      )
      #expect(state.state == .effective)
      let get = GetPersonRequest(id: id)
      #expect(try await town.status("worker", "PersonService/GetPerson", get) == .notFound)
      let person: Person = try await town.call("worker2", "PersonService/GetPerson", get)
      #expect(person.residence?.division == Town.liuxi)
      let found: SearchPersonsResponse = try await town.call(
        "worker2",
        "PersonService/SearchPersons",
        SearchPersonsRequest(name: "芳")
      )
      #expect(found.persons.count == 1)
    }
  }

  @Test("A disputed move is decided by the township alone.")
  func dispute() async throws {
    try await Town.run { (town: Town) async throws in
      let (id, move) = try await Self.proposed(town)
      let dispute = DisputeMoveRequest(id: move, baseVersion: 1, reason: "仍住本村")
      #expect(try await town.status("worker2", "PersonService/DisputeMove", dispute) == .ok)
      let accept = AcceptMoveRequest(id: move, baseVersion: 2)
      #expect(
        try await town.status("worker2", "PersonService/AcceptMove", accept) == .failedPrecondition
      )
      let decide = DecideMoveRequest(id: move, baseVersion: 2, effective: false, reason: "本人确认")
      #expect(
        try await town.status("worker", "PersonService/DecideMove", decide) == .permissionDenied
      )
      #expect(try await town.status("clerk", "PersonService/DecideMove", decide) == .ok)
      #expect(
        try await town.status("worker", "PersonService/GetPerson", GetPersonRequest(id: id)) == .ok
      )
    }
  }

  @Test("A temporary stay gives the host village access and leaves the home as it is.")
  func temporaryStay() async throws {
    try await Town.run { (town: Town) async throws in
      let id = try await town.person()
      var request = Self.request(town, id)
      request.kind = .temporary
      #expect(
        try await town.status("worker", "PersonService/ProposeMove", request) == .invalidArgument
      )
      request.expectedEnd = "2027-02-01"
      #expect(try await town.status("worker", "PersonService/ProposeMove", request) == .ok)
      let accept = AcceptMoveRequest(id: request.id, baseVersion: 1)
      #expect(try await town.status("worker2", "PersonService/AcceptMove", accept) == .ok)
      let get = GetPersonRequest(id: id)
      #expect(try await town.status("worker", "PersonService/GetPerson", get) == .ok)
      let person: Person = try await town.call("worker2", "PersonService/GetPerson", get)
      #expect(person.residence?.division == Town.baishi)
      #expect(try await town.services.endStays() == 0)
      town.advance(milliseconds: 80 * 86_400_000)
      #expect(try await town.services.endStays() == 1)
      let (host, home) = (try DivisionPrefix(Town.liuxi), try DivisionPrefix(Town.baishi))
      await #expect(throws: StoreError.self) {
        _ = try await town.store.read { try $0.personRow(id, within: host) }
      }
      let row = try await town.store.read { try $0.personRow(id, within: home) }
      #expect(row.id == id)
    }
  }

  @Test("A person named twice in a move is one person, and a refusal names nobody.")
  func namedTwice() async throws {
    try await Town.run { (town: Town) async throws in
      let id = try await town.person("王芳")
      var request = Self.request(town, id)
      request.personIds = [id, id]
      #expect(try await town.status("worker", "PersonService/ProposeMove", request) == .ok)
      do {
        let _: MoveStateResponse = try await town.call(
          "worker",
          "PersonService/ProposeMove",
          Self.request(town, id)
        )
        Issue.record("a second move was taken")
      } catch let error as CallError {
        #expect(error.code == .failedPrecondition)
        #expect(!error.english.contains("王芳") && !error.chinese.contains("王芳"))
      }
    }
  }

  @Test("A person has one move under way at a time.")
  func oneAtATime() async throws {
    try await Town.run { (town: Town) async throws in
      let (id, move) = try await Self.proposed(town)
      let second = Self.request(town, id)
      #expect(
        try await town.status("worker", "PersonService/ProposeMove", second) == .failedPrecondition
      )
      let cancel = CancelMoveRequest(id: move, baseVersion: 1)
      #expect(try await town.status("worker", "PersonService/CancelMove", cancel) == .ok)
      #expect(try await town.status("worker", "PersonService/ProposeMove", second) == .ok)
    }
  }

  private static func request(_ town: Town, _ person: RecordID) -> ProposeMoveRequest {
    ProposeMoveRequest(
      id: town.id(),
      personIds: [person],
      toDivision: Town.liuxi,
      shareHistory: .summary,
      toldBy: "本人"
    )
  }

  private static func proposed(_ town: Town) async throws -> (person: RecordID, move: RecordID) {
    let person = try await town.person()
    let request = request(town, person)
    let _: MoveStateResponse = try await town.call("worker", "PersonService/ProposeMove", request)
    return (person, request.id)
  }
}
