import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

@Suite("A record opened in an emergency")
struct EmergencyTests {
  private static let open = "EmergencyService/BreakGlass"

  private func glass(_ town: Town, _ person: RecordID) -> BreakGlassRequest {
    BreakGlassRequest(id: town.id(), personId: person, reason: "村民昏迷须尽快联系家属")
  }

  private func care(_ person: RecordID) -> GetPersonRequest {
    GetPersonRequest(id: person, view: .care, purpose: .care)
  }

  @Test("For an hour her care view is open beyond the worker's village, and nothing else is.")
  func oneHour() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person("李四", in: Town.liuxi, phone: "13800138000")
      let other = try await town.person("王五", in: Town.liuxi)
      let get = "PersonService/GetPerson"
      #expect(try await town.status("worker", get, care(person)) == .notFound)
      let opened: BreakGlassGrant = try await town.call("worker", Self.open, glass(town, person))
      #expect(opened.personId == person && opened.untilUnixMs == Town.start + 3_600_000)
      let shown: Person = try await town.call("worker", get, care(person))
      #expect(shown.name == "李四" && shown.phones.map(\.number) == ["13800138000"])
      // Not to others, not of others, not in other ways.
      #expect(try await town.status("worker", get, care(other)) == .notFound)
      #expect(try await town.status("worker", get, GetPersonRequest(id: person)) == .notFound)
      for (method, request) in [
        ("PersonService/GetHistory", GetHistoryRequest(id: person).encoded()),
        ("PersonService/ListConsents", ListConsentsRequest(personId: person).encoded()),
      ] {
        await #expect(throws: CallError.self, "\(method)") {
          _ = try await town.services.inProcessCaller().start(
            "hamlet.v1." + method,
            CallOptions(token: town.token("worker")),
            CallOpening(.unary, request)
          ).next()
        }
      }
      let update = UpdatePersonRequest(id: person, baseVersion: 1, updateMask: ["note"], note: "x")
      #expect(try await town.status("worker", "PersonService/UpdatePerson", update) == .notFound)
      town.pass(milliseconds: 3_600_000 - 1)
      #expect(try await town.status("worker", get, care(person)) == .ok)
      town.pass(milliseconds: 1)
      #expect(try await town.status("worker", get, care(person)) == .notFound)
    }
  }

  @Test("It stands in for a consent that was never asked, and not for one that she took back.")
  func consent() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      let get = "PersonService/GetPerson"
      #expect(try await town.status("clinician", get, care(person)) == .failedPrecondition)
      let _: BreakGlassGrant = try await town.call("clinician", Self.open, glass(town, person))
      #expect(try await town.status("clinician", get, care(person)) == .ok)
      #expect(try await town.recordStatus(town.consentRequest(person)) == .ok)
      try await town.withdraw(person, .care)
      #expect(try await town.status("clinician", get, care(person)) == .failedPrecondition)
      #expect(
        try await town.status("clinician", Self.open, glass(town, person)) == .failedPrecondition
      )
    }
  }

  @Test(
    "A protected or sealed record stays hidden, a restricted one rests; there is no such person elsewhere."
  )
  func standings() async throws {
    try await Town.run { (town: Town) async throws in
      for (standing, expected) in [
        (Standing.protected, StatusCode.notFound), (.sealed, .notFound),
        (.restricted, .failedPrecondition),
      ] {
        let person = try await town.person("李四", in: Town.liuxi)
        try await town.setStanding(standing, of: person)
        #expect(try await town.status("worker", Self.open, glass(town, person)) == expected)
        #expect(try await town.status("clinician", Self.open, glass(town, person)) == expected)
      }
      // One that is hidden while the hour runs is hidden at once.
      let person = try await town.person("王五", in: Town.liuxi)
      let _: BreakGlassGrant = try await town.call("worker", Self.open, glass(town, person))
      try await town.setStanding(.protected, of: person)
      #expect(try await town.status("worker", "PersonService/GetPerson", care(person)) == .notFound)
      #expect(try await town.status("worker", Self.open, glass(town, town.id())) == .notFound)
    }
  }

  @Test(
    "It takes a reason, one person by id or number, and a proof of the password; five in a day."
  )
  func conditions() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person("李四", in: Town.liuxi)
      var request = glass(town, person)
      request.reason = "急"
      #expect(try await town.status("worker", Self.open, request) == .invalidArgument)
      request = glass(town, .none)
      #expect(try await town.status("worker", Self.open, request) == .invalidArgument)
      let shown: Person = try await town.call(
        "clerk",
        "PersonService/GetPerson",
        GetPersonRequest(id: person)
      )
      request.recordNo = shown.recordNo
      #expect(try await town.status("worker", Self.open, request) == .ok)
      request = glass(town, person)
      request.recordNo = shown.recordNo
      #expect(try await town.status("worker", Self.open, request) == .invalidArgument)
      for role in ["clerk", "reviewer", "admin", "protection", "integration", "trainer"] {
        #expect(try await town.status(role, Self.open, glass(town, person)) == .permissionDenied)
      }
      for _ in 1..<EmergencyHandlers.perDay {
        #expect(try await town.status("worker", Self.open, glass(town, person)) == .ok)
      }
      #expect(try await town.status("worker", Self.open, glass(town, person)) == .resourceExhausted)
      town.pass(days: 1)
      #expect(try await town.status("worker", Self.open, glass(town, person)) == .ok)
      town.advance(milliseconds: Principal.proofMilliseconds)
      #expect(
        try await town.status("worker", Self.open, glass(town, person)) == .failedPrecondition
      )
    }
  }

  @Test(
    "She reads of it in her access list, in plain words, and data protection reviews every one."
  )
  func shown() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person("李四", in: Town.liuxi)
      let opened: BreakGlassGrant = try await town.call("worker", Self.open, glass(town, person))
      let _: Person = try await town.call("worker", "PersonService/GetPerson", care(person))
      let day: GetTodayResponse = try await town.call(
        "protection",
        "ReportService/GetToday",
        GetTodayRequest()
      )
      #expect(day.groups.first { $0.kind == .emergency }?.items.map(\.title) == ["worker"])

      let accesses: [AccessItem] = try await town.stream(
        "protection",
        "RightsService/GetAccessList",
        GetAccessListRequest(personId: person)
      )
      let words = accesses.map(\.actionZh)
      #expect(words.contains("紧急查阅档案") && words.contains("紧急情况下查阅档案（超出本人范围）"))
      #expect(accesses.contains { $0.saidZh.contains("查看了登记档案（紧急情况，超出本人范围）") })
      let read = try #require(accesses.first { $0.actionEn.contains("in an emergency, beyond") })
      #expect(read.by == "worker" && read.reading && read.purpose == .care)

      let list = ListBreakGlassRequest()
      #expect(
        try await town.status("admin", "EmergencyService/ListBreakGlass", list) == .permissionDenied
      )
      let items: ListBreakGlassResponse = try await town.call(
        "protection",
        "EmergencyService/ListBreakGlass",
        list
      )
      let item = try #require(items.items.first)
      #expect(item.reason == "村民昏迷须尽快联系家属" && item.userName == "worker" && item.personId == person)
      let review = ReviewBreakGlassRequest(id: opened.id, baseVersion: 1, finding: .justified)
      #expect(
        try await town.status("worker", "EmergencyService/ReviewBreakGlass", review)
          == .permissionDenied
      )
      let stale = ReviewBreakGlassRequest(id: opened.id, baseVersion: 9, finding: .justified)
      #expect(
        try await town.status("protection", "EmergencyService/ReviewBreakGlass", stale) == .aborted
      )
      #expect(
        try await town.status("protection", "EmergencyService/ReviewBreakGlass", review) == .ok
      )
      let again = ReviewBreakGlassRequest(id: opened.id, baseVersion: 2, finding: .notJustified)
      #expect(
        try await town.status("protection", "EmergencyService/ReviewBreakGlass", again)
          == .failedPrecondition
      )
      let left: ListBreakGlassResponse = try await town.call(
        "protection",
        "EmergencyService/ListBreakGlass",
        list
      )
      #expect(left.items.isEmpty)
      let all: ListBreakGlassResponse = try await town.call(
        "protection",
        "EmergencyService/ListBreakGlass",
        ListBreakGlassRequest(reviewed: true)
      )
      #expect(
        all.items.map(\.finding) == [.justified] && all.items.first?.reviewedBy == "protection"
      )
    }
  }
}
