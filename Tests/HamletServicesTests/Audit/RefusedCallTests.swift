import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("What was refused, and who came and went")
struct RefusedCallTests {
  private func refused(_ town: Town, by user: String = "") async throws -> [AuditItem] {
    try await town.audit(SearchAuditRequest(userName: user, onlyDenied: true))
  }

  @Test("A call that the role does not allow is in the audit, with who and why.")
  func role() async throws {
    try await Town.run { (town: Town) async throws in
      let request = ListUsersRequest()
      #expect(
        try await town.status("worker", "AdminService/ListUsers", request) == .permissionDenied
      )
      let items = try await refused(town, by: "worker")
      #expect(items.count == 1)
      let item = try #require(items.first)
      #expect(item.denied && item.reason == .role && item.times == 1)
      #expect(item.callName == "hamlet.v1.AdminService/ListUsers" && !item.sessionId.isNone)
    }
  }

  @Test("A record of another village: the refusal is about it, and nobody is said to have read it.")
  func scope() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      let request = GetPersonRequest(id: person)
      for _ in 0..<3 {
        #expect(try await town.status("worker2", "PersonService/GetPerson", request) == .notFound)
      }
      let items = try await refused(town, by: "worker2")
      #expect(items.allSatisfy { $0.reason == .scope && $0.recordId == person })
      #expect(items.reduce(0) { $0 + $1.times } == 3)
      let reads = try await town.audit(SearchAuditRequest(userName: "worker2", recordId: person))
      #expect(reads.allSatisfy { $0.denied && !$0.reading })
    }
  }

  @Test("Without consent and on a restricted record the reason says so.")
  func purposeAndStanding() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      let method = "PersonService/GetPerson"
      let care = GetPersonRequest(id: person, view: .care, purpose: .care)
      #expect(try await town.status("worker", method, care) == .failedPrecondition)
      #expect(try await refused(town, by: "worker").map(\.reason) == [.purpose])
      let restrict = RestrictProcessingRequest(
        personId: person,
        toldBy: "本人",
        reason: "本人要求"
      )
      #expect(
        try await town.status("protection", "RightsService/RestrictProcessing", restrict) == .ok
      )
      let request = GetPersonRequest(id: person)
      #expect(try await town.status("worker", method, request) == .failedPrecondition)
      #expect(try await refused(town, by: "worker").map(\.reason) == [.purpose, .standing])
    }
  }

  @Test(
    "A device that was turned away before any call is in the audit: why, from where, how often."
  )
  func devices() async throws {
    try await Town.run { (town: Town) async throws in
      let device = town.id()
      let recorder = try #require(town.services.calls.refusals)
      for _ in 0..<3 {
        recorder.refused(
          RefusedConnection(
            reason: "revoked",
            source: "10.0.0.9",
            device: device,
            atUnixMilliseconds: Town.start
          )
        )
      }
      let item = try #require(try await refused(town).first)
      #expect(item.reason == .device && item.times == 3 && item.deviceId == device)
      #expect(item.detail == "revoked from 10.0.0.9" && item.userName == "unknown")
      #expect(item.actionEn == "connect to the server" && item.actionZh == "连接服务器")
    }
  }

  @Test("What only failed is no refusal: a wrong field, a stale version, an id that nothing has.")
  func failures() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      let nothing = RegisterPersonRequest()
      #expect(
        try await town.status("clerk", "PersonService/RegisterPerson", nothing) == .invalidArgument
      )
      let stale = UpdatePersonRequest(id: person, baseVersion: 9, name: "王小芳")
      _ = try await town.status("clerk", "PersonService/UpdatePerson", stale)
      #expect(try await refused(town).isEmpty)
    }
  }

  @Test("Logins and logouts are the user's own acts, in the login that they begin and end.")
  func comingAndGoing() async throws {
    try await Town.run { (town: Town) async throws in
      _ = try await town.token("worker")
      let _: LogoutResponse = try await town.call(
        "worker",
        "SessionService/Logout",
        LogoutRequest()
      )
      let items = try await town.audit(SearchAuditRequest(userName: "worker"))
      #expect(items.map(\.actionEn) == ["log in", "log out"])
      #expect(Set(items.map(\.sessionId)).count == 1 && items.allSatisfy { !$0.sessionId.isNone })
    }
  }

  @Test("A failed login names the account it was for, and never what was typed.")
  func failedLogins() async throws {
    try await Town.run { (town: Town) async throws in
      let typed = "hunter2secret"
      for name in ["worker", "worker", typed] {
        let request = LoginRequest(userName: name, password: "not the right words")
        #expect(
          try await town.status(nil, "SessionService/Login", request) == .unauthenticated
        )
      }
      let items = try await refused(town)
      #expect(items.allSatisfy { $0.reason == .credentials })
      #expect(items.filter { $0.userName == "worker" }.reduce(0) { $0 + $1.times } == 2)
      #expect(items.filter { $0.userName == "unknown" }.reduce(0) { $0 + $1.times } == 1)
      #expect(!items.contains { $0.userName == typed || $0.detail.contains(typed) })
    }
  }

  @Test("An incident is exported by the login it happened in.")
  func incidentOfSession() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      let request = GetPersonRequest(id: person)
      let _: Person = try await town.call("worker", "PersonService/GetPerson", request)
      let first = try await town.audit(
        SearchAuditRequest(userName: "worker", callName: "GetPerson")
      )
      let session = try #require(first.first?.sessionId)
      try await town.loginAgain("worker")
      let _: Person = try await town.call("worker", "PersonService/GetPerson", request)
      let items: [IncidentItem] = try await town.stream(
        "protection",
        "RightsService/ExportIncident",
        ExportIncidentRequest(
          userName: "worker",
          fromUnixMs: Town.start - 1_000,
          toUnixMs: Town.start + 1_000,
          reason: "设备遗失",
          sessionId: session
        )
      )
      #expect(items.filter { $0.personId == person }.count == 1)
      #expect(items.allSatisfy { $0.sessionId == session })
    }
  }

  @Test("Who has read too many people's records is in the audit with whom she wanted next.")
  func budget() async throws {
    // Data protection's look into the audit costs ten.
    try await Town.run(readBudget: 10) { (town: Town) async throws in
      var people: [RecordID] = []
      for year in 1980...1990 as ClosedRange<UInt32> {
        people.append(try await town.person(born: year))
      }
      var codes: [StatusCode] = []
      for id in people {
        let request = GetPersonRequest(id: id)
        codes.append(try await town.status("worker", "PersonService/GetPerson", request))
      }
      #expect(codes == Array(repeating: .ok, count: 10) + [.resourceExhausted])
      let items = try await refused(town, by: "worker")
      #expect(items.map(\.reason) == [.budget] && items.first?.recordId == people[10])
    }
  }
}
