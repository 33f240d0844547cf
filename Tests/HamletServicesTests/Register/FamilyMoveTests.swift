import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("Families move")
struct FamilyMoveTests {
  private func request(
    _ town: Town,
    _ people: [RecordID],
    share: ShareHistory = .summary
  ) -> ProposeMoveRequest {
    ProposeMoveRequest(
      id: town.id(),
      personIds: people,
      toDivision: Town.liuxi,
      shareHistory: share,
      toldBy: "本人"
    )
  }

  /// Proposes a move and lets Liuxi accept it.
  private func moved(_ town: Town, _ request: ProposeMoveRequest) async throws {
    let _: MoveStateResponse = try await town.call("worker", "PersonService/ProposeMove", request)
    let accept = AcceptMoveRequest(id: request.id, baseVersion: 1)
    let state: MoveStateResponse = try await town.call(
      "worker2",
      "PersonService/AcceptMove",
      accept
    )
    #expect(state.state == .effective)
  }

  private func household(_ town: Town, _ members: [(RecordID, Relation)]) async throws -> RecordID {
    let request = CreateHouseholdRequest(
      id: town.id(),
      division: Town.baishi,
      members: members.map { HouseholdMember(personId: $0.0, relation: $0.1) }
    )
    let _: RecordState = try await town.call("worker", "PersonService/CreateHousehold", request)
    return request.id
  }

  @Test("A whole household moves in one, and stays together in the new village.")
  func wholeHousehold() async throws {
    try await Town.run { (town: Town) async throws in
      let mother = try await town.register(town.resident())
      let child = try await town.child(of: [mother])
      let home = try await household(town, [(mother, .head), (child, .son)])
      var request = request(town, [])
      request.householdId = home
      try await moved(town, request)
      let moved: Household = try await town.call(
        "worker2",
        "PersonService/GetHousehold",
        GetHouseholdRequest(id: home)
      )
      #expect(moved.members.count == 2 && moved.division == Town.liuxi)
      let get = GetHouseholdRequest(id: home)
      #expect(try await town.status("worker", "PersonService/GetHousehold", get) == .notFound)
    }
  }

  @Test("Who moves alone leaves the household on that day; the others stay.")
  func split() async throws {
    try await Town.run { (town: Town) async throws in
      let (wife, husband) = (
        try await town.register(town.resident()), try await town.register(town.resident("李伟"))
      )
      let home = try await household(town, [(husband, .head), (wife, .spouse)])
      try await moved(town, request(town, [wife]))
      let left: Household = try await town.call(
        "worker",
        "PersonService/GetHousehold",
        GetHouseholdRequest(id: home)
      )
      #expect(left.members.map(\.personId) == [husband])
      #expect(try await town.get(wife, as: "worker2").householdId == .none)
    }
  }

  @Test("Children are not left without a guardian unless it is said who looks after them.")
  func childrenLeft() async throws {
    try await Town.run { (town: Town) async throws in
      let (mother, father) = (try await town.person(), try await town.person("李伟"))
      _ = try await town.child(of: [mother, father])
      #expect(
        try await town.status("worker", "PersonService/ProposeMove", request(town, [mother])) == .ok
      )
      let list: ListMovesResponse = try await town.call(
        "worker",
        "PersonService/ListMoves",
        ListMovesRequest()
      )
      let cancel = CancelMoveRequest(id: list.moves[0].id, baseVersion: 1)
      #expect(try await town.status("worker", "PersonService/CancelMove", cancel) == .ok)
      var both = request(town, [mother, father])
      #expect(
        try await town.status("worker", "PersonService/ProposeMove", both) == .invalidArgument
      )
      both.childrenStayWith = "奶奶"
      #expect(try await town.status("worker", "PersonService/ProposeMove", both) == .ok)
      func left(_ user: String) async throws -> UInt32? {
        let moves: ListMovesResponse = try await town.call(
          user,
          "PersonService/ListMoves",
          ListMovesRequest(state: .proposed)
        )
        return moves.moves.first?.childrenLeft
      }
      #expect(try await left("worker") == 1)
      #expect(try await left("worker2") == 0)
    }
  }

  @Test("A move is of people or of a household, on a day it can have.")
  func refusedProposals() async throws {
    try await Town.run { (town: Town) async throws in
      let id = try await town.register(town.resident())
      let none = request(town, [])
      #expect(
        try await town.status("worker", "PersonService/ProposeMove", none) == .invalidArgument
      )
      var late = request(town, [id])
      late.fromDate = "2027-12-01"
      #expect(
        try await town.status("worker", "PersonService/ProposeMove", late) == .invalidArgument
      )
      #expect(
        try await town.status("worker2", "PersonService/ProposeMove", request(town, [id]))
          == .notFound
      )
      #expect(
        try await town.status("clerk", "PersonService/ProposeMove", request(town, [id]))
          == .permissionDenied
      )
    }
  }

  @Test("A move for a later day takes effect when it has come, by the housekeeping.")
  func future() async throws {
    try await Town.run { (town: Town) async throws in
      let id = try await town.register(town.resident())
      var move = request(town, [id])
      move.fromDate = "2026-12-01"
      let proposed: MoveStateResponse = try await town.call(
        "worker",
        "PersonService/ProposeMove",
        move
      )
      #expect(proposed.personCount == 1 && proposed.fromDate == "2026-12-01")
      #expect(proposed.names.isEmpty)
      let accept = AcceptMoveRequest(id: move.id, baseVersion: 1)
      let reply: MoveStateResponse = try await town.call(
        "worker2",
        "PersonService/AcceptMove",
        accept
      )
      #expect(reply.state == .accepted && reply.names == ["王芳"] && reply.personCount == 1)
      #expect(reply.fromDate == "2026-12-01")
      #expect(try await town.get(id).residence?.division == Town.baishi)
      #expect(try await town.services.effectMoves() == 0)
      town.advance(milliseconds: 7 * 86_400_000)
      #expect(try await town.services.effectMoves() == 1)
      #expect(try await town.services.effectMoves() == 0)
      let homes = try await town.store.read { try $0.residences(of: id) }
      #expect(homes.map(\.division.text) == [Town.liuxi, Town.baishi])
      #expect(homes.map { $0.validTo?.description ?? "" } == ["", "2026-11-30"])
    }
  }

  @Test("A move whose people are gone when its day comes is cancelled.")
  func lapse() async throws {
    try await Town.run { (town: Town) async throws in
      let id = try await town.register(town.resident())
      var move = request(town, [id])
      move.fromDate = "2026-12-01"
      #expect(try await town.status("worker", "PersonService/ProposeMove", move) == .ok)
      let accept = AcceptMoveRequest(id: move.id, baseVersion: 1)
      #expect(try await town.status("worker2", "PersonService/AcceptMove", accept) == .ok)
      let depart = RecordDepartureRequest(id: id, baseVersion: 1, on: Town.today)
      #expect(try await town.status("worker", "PersonService/RecordDeparture", depart) == .ok)
      town.advance(milliseconds: 7 * 86_400_000)
      #expect(try await town.services.effectMoves() == 0)
      let moveID = move.id
      let state = try await town.store.read { try $0.move(moveID, within: .all).state }
      #expect(state == .cancelled)
    }
  }

  @Test("Each state of a move lets each role do what its table says, and nothing else.")
  func states() async throws {
    try await Town.run { (town: Town) async throws in
      let users = ["worker", "worker2", "clerk", "clinician"]
      for state in [MoveState.proposed, .accepted, .disputed, .effective, .cancelled] {
        for action in ["AcceptMove", "DisputeMove", "CancelMove", "DecideMove"] {
          for user in users {
            let (move, version) = try await reached(state, town)
            let code = try await act(action, user, move, version, town)
            #expect(code == expected(action, user, state), "\(state) \(action) \(user)")
          }
        }
      }
    }
  }

  private func expected(_ action: String, _ user: String, _ state: MoveState) -> StatusCode {
    if (action == "DecideMove") != (user == "clerk") || user == "clinician" {
      return .permissionDenied
    }
    switch (action, state) {
    case ("AcceptMove", _) where user == "worker": return .permissionDenied
    case ("AcceptMove", .proposed), ("DisputeMove", .proposed), ("DisputeMove", .accepted),
      ("CancelMove", .proposed), ("CancelMove", .accepted), ("DecideMove", .disputed):
      return .ok
    default: return .failedPrecondition
    }
  }

  /// A move that has come to a state, and its version there.
  private func reached(_ state: MoveState, _ town: Town) async throws -> (RecordID, UInt64) {
    var move = request(town, [try await town.register(town.resident())])
    if state == .accepted { move.fromDate = "2026-12-01" }
    let _: MoveStateResponse = try await town.call("worker", "PersonService/ProposeMove", move)
    let step: (String, String)? =
      switch state {
      case .accepted, .effective: ("AcceptMove", "worker2")
      case .disputed: ("DisputeMove", "worker2")
      case .cancelled: ("CancelMove", "worker")
      case .proposed, .unspecified: nil
      }
    guard let step else { return (move.id, 1) }
    #expect(try await act(step.0, step.1, move.id, 1, town) == .ok)
    return (move.id, 2)
  }

  private func act(
    _ action: String,
    _ user: String,
    _ move: RecordID,
    _ version: UInt64,
    _ town: Town
  ) async throws -> StatusCode {
    let method = "PersonService/" + action
    switch action {
    case "AcceptMove":
      return try await town.status(
        user,
        method,
        AcceptMoveRequest(id: move, baseVersion: version)
      )
    case "DisputeMove":
      return try await town.status(
        user,
        method,
        DisputeMoveRequest(id: move, baseVersion: version, reason: "仍住本村")
      )
    case "CancelMove":
      return try await town.status(user, method, CancelMoveRequest(id: move, baseVersion: version))
    default:
      return try await town.status(
        user,
        method,
        DecideMoveRequest(id: move, baseVersion: version, effective: true, reason: "本人确认")
      )
    }
  }

  @Test("The new village reads of the time before what she chose.")
  func sharing() async throws {
    for share in [ShareHistory.none, .summary, .full] {
      try await Town.run { (town: Town) async throws in
        var who = town.resident()
        who.note = "旧备注"
        let id = try await town.register(who)
        let update = UpdatePersonRequest(
          id: id,
          baseVersion: 1,
          updateMask: ["name"],
          name: "王方"
        )
        #expect(try await town.status("worker", "PersonService/UpdatePerson", update) == .ok)
        town.advance(milliseconds: 60_000)
        try await moved(town, request(town, [id], share: share))
        let person = try await town.page(id, as: "worker2")
        #expect(person.formerResidences.count == (share == .none ? 0 : 1))
        #expect(
          person.formerResidences.first?.address
            == (share == .none ? nil : share == .full ? "3组5号" : "")
        )
        #expect(person.note == (share == .full ? "旧备注" : ""))
        let history: [HistoryEntry] = try await town.all(
          "worker2",
          "PersonService/GetHistory",
          GetHistoryRequest(id: id)
        )
        let names = history.filter { $0.fieldName == "name" }.map(\.oldValue)
        #expect(names == (share == .none ? [] : share == .full ? ["王芳"] : [""]))
        #expect(history.contains { $0.fieldName == "division" })
        let clerk = try await town.page(id, as: "clerk")
        #expect(clerk.formerResidences.first?.address == "3组5号" && clerk.note == "旧备注")
      }
    }
  }
}
