import HamletDomain
import HamletMessages
import HamletServices
import HamletStore
import HamletWire
import Testing

@testable import HamletRPC

@Suite("Who reads too many people's records")
struct ReadBudgetServiceTests {
  private static func get(_ id: RecordID) -> GetPersonRequest { GetPersonRequest(id: id) }

  /// A town with a budget of twelve different people.
  private static func town(_ body: (Town, [RecordID]) async throws -> Void) async throws {
    try await Town.run(readBudget: 12) { (town: Town) async throws in
      var people: [RecordID] = []
      for number in 0..<14 {
        people.append(try await town.person("王芳", born: 1980 + UInt32(number)))
      }
      try await body(town, people)
    }
  }

  private static func read(_ town: Town, _ people: some Sequence<RecordID>) async throws {
    for id in people {
      let _: Person = try await town.call("worker", "PersonService/GetPerson", get(id))
    }
  }

  @Test("is held up, told how long, and goes on with whom she is with.")
  func heldUp() async throws {
    try await Self.town { town, people in
      try await Self.read(town, people.prefix(12))
      let token = try await town.token("worker")
      do throws(CallError) {
        let _: Person = try await town.services.inProcessCaller().unary(
          "hamlet.v1.PersonService/GetPerson",
          Self.get(people[12]),
          CallOptions(token: token)
        )
        Issue.record("not refused")
      } catch {
        #expect(error.code == .resourceExhausted)
        #expect(error.details?.retryAfterMs == 600_001)
      }
      try await Self.read(town, people.prefix(12))
      let other = try await town.status(
        "clerk",
        "PersonService/GetPerson",
        Self.get(people[12])
      )
      #expect(other == .ok)
      town.advance(milliseconds: 600_001)
      try await Self.read(town, people.suffix(2))
    }
  }

  @Test("is told to data protection once, who says what came of it; never she herself.")
  func alert() async throws {
    try await Self.town { town, people in
      try await Self.read(town, people.prefix(12))
      for id in people.suffix(2) {
        let status = try await town.status("worker", "PersonService/GetPerson", Self.get(id))
        #expect(status == .resourceExhausted)
      }
      await town.services.settleAlerts()
      let list: ListReadAlertsResponse = try await town.call(
        "protection",
        "RightsService/ListReadAlerts",
        ListReadAlertsRequest()
      )
      let alert = try #require(list.alerts.first)
      #expect(list.alerts.count == 1)
      #expect(alert.userName == "worker")
      #expect(alert.method == "GetPerson")
      #expect(alert.spent == 12)
      #expect(alert.minutes == 10)
      #expect(try await Self.today(town) == 1)
      let closing = CloseReadAlertRequest(
        id: alert.id,
        baseVersion: alert.version,
        finding: .explained
      )
      let _: RecordState = try await town.call(
        "protection",
        "RightsService/CloseReadAlert",
        closing
      )
      let again = try await town.status("protection", "RightsService/CloseReadAlert", closing)
      #expect(again == .aborted)
      #expect(try await Self.today(town) == 0)
      let closed: ListReadAlertsResponse = try await town.call(
        "protection",
        "RightsService/ListReadAlerts",
        ListReadAlertsRequest(state: .closed)
      )
      #expect(closed.alerts.first?.closedBy == "protection")
      #expect(closed.alerts.first?.finding == .explained)
    }
  }

  private static func today(_ town: Town) async throws -> UInt32 {
    let today: GetTodayResponse = try await town.call(
      "protection",
      "ReportService/GetToday",
      GetTodayRequest()
    )
    return today.groups.first { $0.kind == .readAlert }?.count ?? 0
  }

  @Test("leaves a row in the audit that is the server's own.")
  func audit() async throws {
    try await Self.town { town, people in
      try await Self.read(town, people.prefix(12))
      _ = try await town.status("worker", "PersonService/GetPerson", Self.get(people[13]))
      await town.services.settleAlerts()
      let items = try await town.store.read { snapshot in
        try snapshot.audit(AuditQuery(), after: 0).items
      }
      let alert = items.filter { $0.recordType == "read_alert" }
      #expect(alert.count == 1)
      #expect(alert.first?.userName == "hamletd")
      #expect(alert.first?.method == "hamletd read budget")
    }
  }

  @Test("pays ten for a search, and as much for it again.")
  func searches() async throws {
    try await Town.run(readBudget: 20) { (town: Town) async throws in
      _ = try await town.person()
      let search = SearchPersonsRequest(name: "王")
      for expected in [StatusCode.ok, .ok, .resourceExhausted] {
        let status = try await town.status("worker", "PersonService/SearchPersons", search)
        #expect(status == expected)
      }
      let mine = try await town.status("worker", "SessionService/WhoAmI", WhoAmIRequest())
      #expect(mine == .ok)
    }
  }

  @Test("pays for ids that are not there as for those that are.")
  func guesses() async throws {
    try await Self.town { town, _ in
      var statuses: [StatusCode] = []
      for _ in 0..<14 {
        statuses.append(
          try await town.status("worker", "PersonService/GetPerson", Self.get(town.id()))
        )
      }
      #expect(statuses.prefix(12).allSatisfy { $0 == .notFound })
      #expect(statuses.suffix(2).allSatisfy { $0 == .resourceExhausted })
    }
  }
}
