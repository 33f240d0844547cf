import GRDB
import HamletDomain
import HamletMessages
import HamletWire
import Synchronization
import Testing

@testable import HamletStore

@Suite("What is read all day goes by its indexes")
struct PlanTests {
  /// The statements of a call, in the order in which they first ran.
  private final class Journal: Sendable {
    private let statements = Mutex<[String]>([])

    func add(_ sql: String) {
      // A connection is opened by a look at the schema.
      let isRead =
        (sql.hasPrefix("SELECT") || sql.hasPrefix("WITH")) && !sql.contains("sqlite_master")
      statements.withLock { if isRead, !$0.contains(sql) { $0.append(sql) } }
    }

    func take() -> [String] {
      statements.withLock { all in
        defer { all = [] }
        return all
      }
    }
  }

  /// Tables of few rows, or of which there is a page at most: to go through these costs nothing.
  private static let small = [
    "campaigns", "key_proposal", "moves", "paperwork", "person_standings", "right_requests",
    "update_rounds",
  ]

  /// What a plan must not hold: a table gone through from end to end, or rows sorted for their order.
  ///
  /// The list of those who may be contacted is an index of nobody else.
  private static func faults(_ plan: [String], of sql: String) -> [String] {
    plan.filter { line in
      if line.hasPrefix("USE TEMP B-TREE"), line.hasSuffix("ORDER BY") {
        return !sql.contains("FROM update_rounds")
      }
      guard line.hasPrefix("SCAN ") else { return false }
      let what = String(line.dropFirst(5))
      let name = String(what.prefix { $0 != " " })
      if ["CONSTANT", "t"].contains(name) || what.hasPrefix("(") { return false }
      if what == "c USING INDEX consents_to_contact" { return false }
      let words = sql.replacing("\n", with: " ") + " "
      return !small.contains { $0 == name || words.contains("\($0) \(name) ") }
    }
  }

  /// What a test looks at plans with.
  private struct Probe {
    let journal: Journal
    let books: [PlanBook]

    /// Leaves out what ran until now.
    func forget() { _ = journal.take() }

    /// Looks at the plans of what ran since.
    func check(_ name: String, but allowed: Set<String> = []) throws {
      let statements = journal.take()
      #expect(!statements.isEmpty, "\(name)")
      for sql in statements {
        for book in books {
          let plan = try book.plan(sql)
          let faults = PlanTests.faults(plan, of: sql).filter { !allowed.contains($0) }
          #expect(faults.isEmpty, "\(name): \(faults)\n\(sql)\n\(plan.joined(separator: "\n"))")
        }
      }
    }
  }

  private static func run(_ body: (Town, Probe) async throws -> Void) async throws {
    let journal = Journal()
    let trace: @Sendable (String) -> Void = { journal.add($0) }
    try await Town.run(traced: trace) { town in
      let books = try [false, true].map {
        try PlanBook(schemaOf: town.folder + "/hamlet.db", withStatistics: $0)
      }
      for user in ["clerk", "worker"] { _ = try await town.token(user) }
      try await body(town, Probe(journal: journal, books: books))
    }
  }

  @Test(
    "Searches by characters, readings, initials, birthday and place, of a town and of a village."
  )
  func searches() async throws {
    try await Self.run { town, probe in
      _ = try await town.person("王芳", phone: "13800138000")
      _ = try await town.person("王小芳")
      let names = ["王", "小芳", "王小芳", "wangfang", "wf", "wang芳", "Anna"]
      var requests = names.map { SearchPersonsRequest(name: $0) }
      requests += names.map { SearchPersonsRequest(name: $0, bornFrom: "1990-01-01") }
      requests += [
        SearchPersonsRequest(bornFrom: "1990-05-01", bornTo: "1990-05-01"),
        SearchPersonsRequest(division: Town.baishi),
      ]
      for user in ["clerk", "worker"] {
        for request in requests {
          var request = request
          request.pageSize = 1
          probe.forget()
          for _ in 0..<2 {
            let reply: SearchPersonsResponse = try await town.call(
              user,
              "PersonService/SearchPersons",
              request
            )
            request.pageToken = reply.nextPageToken
            try probe.check("\(user): \(request.name) \(request.bornFrom)")
            if request.pageToken.isEmpty { break }
          }
        }
      }
      probe.forget()
      // Few have one phone, and those are sorted.
      let _: SearchPersonsResponse = try await town.call(
        "clerk",
        "PersonService/SearchPersons",
        SearchPersonsRequest(name: "王", phone: "13800138000")
      )
      try probe.check("phone", but: ["USE TEMP B-TREE FOR ORDER BY"])
    }
  }

  @Test("One record, and a page of the roster.")
  func records() async throws {
    try await Self.run { town, probe in
      let id = try await town.person("王芳", phone: "13800138000")
      _ = try await town.person("李静")
      for user in ["clerk", "worker"] {
        probe.forget()
        let _: Person = try await town.call(
          user,
          "PersonService/GetPerson",
          GetPersonRequest(id: id)
        )
        try probe.check("\(user): GetPerson")
        var page = ListRosterRequest(division: "", pageSize: 1)
        for _ in 0..<2 {
          let reply: ListRosterResponse = try await town.call(
            user,
            "PersonService/ListRoster",
            page
          )
          page.pageToken = reply.nextPageToken
          try probe.check("\(user): ListRoster")
        }
      }
    }
  }

  @Test("What waits today, for each role.")
  func today() async throws {
    try await Self.run { town, probe in
      let person = try await town.person(consenting: [.care, .contact])
      _ = try await town.confirmedAppointment(person)
      let request = ScheduleFollowUpRequest(
        id: town.id(),
        personId: person,
        dueOn: "2026-11-24",
        windowDays: 3,
        channel: .homeVisit,
        topic: .postpartum
      )
      #expect(
        try await town.status("worker", "ConsultationService/ScheduleFollowUp", request) == .ok
      )
      for user in ["worker", "clerk", "clinician", "reviewer", "trainer", "protection"] {
        _ = try await town.token(user)
        probe.forget()
        let _: GetTodayResponse = try await town.call(
          user,
          "ReportService/GetToday",
          GetTodayRequest()
        )
        try probe.check("\(user): GetToday")
      }
    }
  }

  @Test("The coverage of a campaign goes through the town once, in the index of villages alone.")
  func coverage() async throws {
    try await Self.run { town, probe in
      let desk = CampaignDesk(town)
      let campaign = try await desk.open()
      _ = try await town.person(consenting: [.contact])
      #expect(try await desk.generate(campaign) == 1)
      for user in ["clerk", "worker"] {
        probe.forget()
        let _: Report = try await town.call(
          user,
          "ReportService/GetCoverageReport",
          ReportRequest()
        )
        try probe.check("\(user): coverage")
      }
    }
  }
}
