import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

@Suite("Persons follow where they live")
struct PersonServiceTests {
  @Test("A person is registered once under one key, and found by any part of her name.")
  func registerAndSearch() async throws {
    try await Town.run { (town: Town) async throws in
      let request = Self.request(town, "欧阳小燕")
      let first: RegisterPersonResponse = try await town.call(
        "worker",
        "PersonService/RegisterPerson",
        request,
        key: "one"
      )
      let again: RegisterPersonResponse = try await town.call(
        "worker",
        "PersonService/RegisterPerson",
        request,
        key: "one"
      )
      #expect(first == again)
      #expect(first.recordNo == "\(Town.baishi)-00001")
      for part in ["欧", "小", "阳小燕"] {
        let found: SearchPersonsResponse = try await town.call(
          "worker",
          "PersonService/SearchPersons",
          SearchPersonsRequest(name: part)
        )
        #expect(found.persons.map(\.id) == [request.id], "\(part)")
      }
    }
  }

  @Test("The same key with another request is refused.")
  func keyReuse() async throws {
    try await Town.run { (town: Town) async throws in
      var request = Self.request(town, "王芳")
      #expect(
        try await town.status("worker", "PersonService/RegisterPerson", request, key: "k") == .ok
      )
      request.name = "王方"
      #expect(
        try await town.status("worker", "PersonService/RegisterPerson", request, key: "k")
          == .alreadyExists
      )
    }
  }

  @Test("A record outside the own village is not found, and its village is not written to.")
  func scope() async throws {
    try await Town.run { (town: Town) async throws in
      let id = try await town.person(in: Town.liuxi)
      #expect(
        try await town.status("worker", "PersonService/GetPerson", GetPersonRequest(id: id))
          == .notFound
      )
      #expect(
        try await town.status("worker2", "PersonService/GetPerson", GetPersonRequest(id: id)) == .ok
      )
      var request = Self.request(town, "王芳")
      request.division = Town.liuxi
      #expect(
        try await town.status("worker", "PersonService/RegisterPerson", request)
          == .permissionDenied
      )
    }
  }

  @Test("The same document is on the register already here, and elsewhere it asks for a move.")
  func sameDocument() async throws {
    try await Town.run { (town: Town) async throws in
      var request = Self.request(town, "王芳")
      request.documents = [IdentityDocument(kind: .residentId, number: "110101 19900307 002x")]
      #expect(try await town.status("worker", "PersonService/RegisterPerson", request) == .ok)
      request.id = town.id()
      #expect(
        try await town.status("worker", "PersonService/RegisterPerson", request) == .alreadyExists
      )
      request.id = town.id()
      request.division = Town.liuxi
      #expect(
        try await town.status("worker2", "PersonService/RegisterPerson", request)
          == .failedPrecondition
      )
      let move: MoveStateResponse = try await town.call(
        "worker2",
        "PersonService/RequestMove",
        RequestMoveRequest(
          id: town.id(),
          documentNumber: "11010119900307002X",
          toDivision: Town.liuxi,
          shareHistory: .none,
          toldBy: "本人"
        )
      )
      #expect(move.state == .proposed)
      // Whoever knows a number takes nobody over by it: the village she leaves answers.
      let accept = AcceptMoveRequest(id: move.id, baseVersion: 1)
      #expect(
        try await town.status("worker2", "PersonService/AcceptMove", accept) == .permissionDenied
      )
      for (user, names) in [("worker2", 0), ("worker", 1)] {
        let list: ListMovesResponse = try await town.call(
          user,
          "PersonService/ListMoves",
          ListMovesRequest()
        )
        #expect(list.moves.first?.names.count == names && list.moves.first?.requested == true)
      }
      let moved: MoveStateResponse = try await town.call(
        "worker",
        "PersonService/AcceptMove",
        accept
      )
      #expect(moved.state == .effective)
    }
  }

  @Test("A probable duplicate needs a reason.")
  func probableDuplicate() async throws {
    try await Town.run { (town: Town) async throws in
      _ = try await town.person("王芳", phone: "13800138000")
      var request = Self.request(town, "王芳")
      request.phones = [Phone(number: "+86 138-0013-8000")]
      #expect(
        try await town.status("worker", "PersonService/RegisterPerson", request)
          == .failedPrecondition
      )
      request.createAnyway = true
      #expect(
        try await town.status("worker", "PersonService/RegisterPerson", request) == .invalidArgument
      )
      request.createReason = "姐妹同名"
      #expect(try await town.status("worker", "PersonService/RegisterPerson", request) == .ok)
    }
  }

  @Test("A child under fourteen needs a guardian on the register.")
  func guardian() async throws {
    try await Town.run { (town: Town) async throws in
      var request = Self.request(town, "王小宝")
      request.birth = PartialDate(year: 2020, month: 1, day: 1)
      #expect(
        try await town.status("worker", "PersonService/RegisterPerson", request) == .invalidArgument
      )
      request.guardianId = try await town.person()
      #expect(try await town.status("worker", "PersonService/RegisterPerson", request) == .ok)
    }
  }

  @Test("An update from a stale version is aborted with what changed meanwhile.")
  func conflict() async throws {
    try await Town.run { (town: Town) async throws in
      let id = try await town.person()
      let update = UpdatePersonRequest(
        id: id,
        baseVersion: 1,
        updateMask: ["phones"],
        phones: [Phone(number: "13900139000")]
      )
      let state: RecordState = try await town.call("worker", "PersonService/UpdatePerson", update)
      #expect(state.version == 2)
      do {
        let _: RecordState = try await town.call("worker", "PersonService/UpdatePerson", update)
        Issue.record("a stale update was taken")
      } catch let error as CallError {
        #expect(error.code == .aborted)
        #expect(error.details?.conflict == Conflict(currentVersion: 2, fields: ["phones"]))
      }
    }
  }

  @Test("Phones are masked but for a purpose of hers, documents but for a clerk with a reason.")
  func masking() async throws {
    try await Town.run { (town: Town) async throws in
      let id = try await town.person(phone: "13800138000")
      func get(_ user: String, _ view: PersonView, _ reason: String = "") async throws -> Person {
        try await town.call(
          user,
          "PersonService/GetPerson",
          GetPersonRequest(
            id: id,
            view: view,
            reason: reason,
            purpose: view == .care ? .contact : .unspecified
          )
        )
      }
      #expect(try await get("worker", .unspecified).phones.first?.number == "138****8000")
      try await town.consent(id, to: .contact)
      #expect(try await get("worker", .care).phones.first?.number == "13800138000")
      let full = GetPersonRequest(id: id, view: .full, reason: "核对")
      #expect(try await town.status("worker", "PersonService/GetPerson", full) == .permissionDenied)
      #expect(try await town.status("clerk", "PersonService/GetPerson", full) == .ok)
      let without = GetPersonRequest(id: id, view: .full)
      #expect(
        try await town.status("clerk", "PersonService/GetPerson", without) == .invalidArgument
      )
    }
  }

  private static func request(_ town: Town, _ name: String) -> RegisterPersonRequest {
    RegisterPersonRequest(
      id: town.id(),
      name: name,
      sex: .female,
      birth: PartialDate(year: 1990, month: 5, day: 1),
      division: Town.baishi,
      kind: .localRegistered
    )
  }
}
