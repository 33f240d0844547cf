import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

@Suite("The roster from day to day")
struct RosterWatchTests {
  private func watch(_ town: Town, _ user: String) async throws -> ServerStreamCall<RosterEvent> {
    try await town.services.inProcessCaller().serverStream(
      "hamlet.v1.PersonService/WatchRoster",
      WatchRosterRequest(),
      CallOptions(token: try await town.token(user))
    )
  }

  @Test("A watcher gets the roster, then who is added, changed and removed, and ends when stopped.")
  func watching() async throws {
    try await Town.run { (town: Town) async throws in
      let first = try await town.register(town.resident("王一"))
      let call = try await watch(town, "worker")
      #expect(try await call.next()?.entry?.id == first)
      let listed = try await call.next()
      #expect(listed?.kind == .listed && listed?.total == 1)
      let second = try await town.register(town.resident("王二"))
      let added = try await call.next()
      #expect(added?.kind == .added && added?.entry?.id == second)
      let update = UpdatePersonRequest(id: first, baseVersion: 1, updateMask: ["name"], name: "王三")
      #expect(try await town.status("worker", "PersonService/UpdatePerson", update) == .ok)
      let changed = try await call.next()
      #expect(changed?.kind == .changed && changed?.entry?.name == "王三")
      let depart = RecordDepartureRequest(id: second, baseVersion: 1, on: Town.today)
      #expect(try await town.status("worker", "PersonService/RecordDeparture", depart) == .ok)
      let removed = try await call.next()
      #expect(removed?.kind == .removed && removed?.removedId == second)
      call.call.cancel()
    }
  }

  @Test("A watch is of one village: a clerk names which, and a worker has but her own.")
  func oneVillage() async throws {
    try await Town.run { (town: Town) async throws in
      let call = try await watch(town, "clerk")
      await #expect(throws: CallError.self) { _ = try await call.next() }
      let elsewhere: ServerStreamCall<RosterEvent> = try await town.services.inProcessCaller()
        .serverStream(
          "hamlet.v1.PersonService/WatchRoster",
          WatchRosterRequest(division: Town.liuxi),
          CallOptions(token: try await town.token("worker"))
        )
      await #expect(throws: CallError.self) { _ = try await elsewhere.next() }
    }
  }

  @Test("Who came and who left within some days is listed, with the record only where she is.")
  func comingAndGoing() async throws {
    try await Town.run { (town: Town) async throws in
      let id = try await town.register(town.resident("王一"))
      _ = try await town.person("王二")
      let move = ProposeMoveRequest(
        id: town.id(),
        personIds: [id],
        toDivision: Town.liuxi,
        shareHistory: .none,
        toldBy: "本人"
      )
      #expect(try await town.status("worker", "PersonService/ProposeMove", move) == .ok)
      let accept = AcceptMoveRequest(id: move.id, baseVersion: 1)
      #expect(try await town.status("worker2", "PersonService/AcceptMove", accept) == .ok)
      let came: ListArrivalsResponse = try await town.call(
        "worker",
        "PersonService/ListArrivals",
        ListArrivalsRequest()
      )
      #expect(came.changes.map(\.name) == ["王二"] && came.changes.first?.kind == .registered)
      let went: ListDeparturesResponse = try await town.call(
        "worker",
        "PersonService/ListDepartures",
        ListDeparturesRequest()
      )
      #expect(went.changes.map(\.name) == ["王一"] && went.changes.first?.kind == .moved)
      #expect(went.changes.first?.on == "2026-11-23")
      #expect(went.changes.first?.personId == RecordID.none)
      let there: ListArrivalsResponse = try await town.call(
        "worker2",
        "PersonService/ListArrivals",
        ListArrivalsRequest()
      )
      #expect(there.changes.map(\.personId) == [id] && there.changes.first?.kind == .moved)
    }
  }
}
