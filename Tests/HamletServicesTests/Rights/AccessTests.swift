import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("Who read or changed what")
struct AccessTests {
  @Test("A person's access list has reads and changes of her record and of what is about her.")
  func list() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person(consenting: [.care])
      let other = try await town.person("李静", born: 1980)
      let consultation = try await town.start(person, question: "问")
      _ = try await town.consultation(consultation, as: "worker")
      for id in [person, other] {
        let _: Person = try await town.call(
          "clerk",
          "PersonService/GetPerson",
          GetPersonRequest(id: id)
        )
      }
      let items: [AccessItem] = try await town.stream(
        "protection",
        "RightsService/GetAccessList",
        GetAccessListRequest(personId: person)
      )
      let words = items.map(\.actionEn)
      for action in [
        "register a person", "record a consent", "start a consultation", "get a person",
      ] {
        #expect(words.contains(action), "\(action)")
      }
      #expect(items.allSatisfy { !$0.by.isEmpty && !$0.actionZh.isEmpty && $0.atUnixMs > 0 })
      #expect(!items.contains { $0.recordId == other })
      let clerk = items.filter { $0.by == "clerk" && $0.reading }
      #expect(clerk.count == 1 && clerk.first?.role == .clerk)
      let own: [AccessItem] = try await town.stream(
        "clerk",
        "RightsService/GetOwnAccessList",
        GetOwnAccessListRequest()
      )
      #expect(own.allSatisfy { $0.by == "clerk" })
      #expect(own.filter { $0.actionEn == "get a person" }.count == 2)
    }
  }

  @Test("What is shown in full on a screen stands in the person's list; nothing else can be noted.")
  func reveal() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      let method = "RightsService/NoteReveal"
      let shown = "hamlet.v1.PersonService/GetPerson"
      let note = NoteRevealRequest(personId: person, callName: shown)
      for user in ["worker", "clerk", "protection"] {
        #expect(try await town.status(user, method, note) == .ok)
      }
      // Another village's worker learns nothing of her, a trainer has nobody's phone to see.
      #expect(try await town.status("worker2", method, note) == .notFound)
      #expect(try await town.status("trainer", method, note) == .permissionDenied)
      let invented = NoteRevealRequest(personId: person, callName: "hamlet.v1.Nothing/At all")
      #expect(try await town.status("worker", method, invented) == .invalidArgument)
      let items: [AccessItem] = try await town.stream(
        "protection",
        "RightsService/GetAccessList",
        GetAccessListRequest(personId: person)
      )
      let reveals = items.filter { $0.actionEn == "see masked fields in full" && !$0.denied }
      #expect(reveals.map(\.by) == ["worker", "clerk", "protection"])
      #expect(reveals.first?.saidZh.contains("查看完整信息") == true)
    }
  }

  @Test("The audit is searched by user, record, call, purpose and time, and paged by number.")
  func search() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person(consenting: [.care])
      town.advance(milliseconds: 60_000)
      for _ in 0..<3 {
        let _: Person = try await town.call(
          "worker",
          "PersonService/GetPerson",
          GetPersonRequest(id: person)
        )
        await town.store.flushReadAudit()
      }
      #expect(try await town.audit(.init(userName: "worker", callName: "Person")).count == 3)
      #expect(try await town.audit(.init(userName: "nobody")).isEmpty)
      #expect(try await town.audit(.init(callName: "getperson")).count == 3)
      #expect(try await town.audit(.init(purpose: .care)).map(\.recordKind) == ["consent"])
      let hers = try await town.audit(.init(recordId: person))
      #expect(hers.filter(\.reading).count >= 3 && hers.allSatisfy { $0.recordId == person })
      let half = Town.start + 30_000
      let late = try await town.audit(.init(callName: "PersonService", fromUnixMs: half))
      #expect(late.count == 3)
      let early = try await town.audit(
        .init(userName: "worker", callName: "Person", toUnixMs: half)
      )
      #expect(early.isEmpty)
      let first = try await town.audit(
        .init(userName: "worker", callName: "GetPerson", pageSize: 1)
      )
      #expect(first.count == 1)
      let number = first.first?.number ?? 0
      let rest = try await town.audit(
        .init(userName: "worker", callName: "GetPerson", afterNumber: number)
      )
      #expect(rest.count == 2)
    }
  }

  @Test("The chain is checked to its end.")
  func check() async throws {
    try await Town.run { (town: Town) async throws in
      _ = try await town.person()
      let steps: [AuditCheck] = try await town.stream(
        "protection",
        "AdminService/CheckAudit",
        CheckAuditRequest()
      )
      let last = try #require(steps.last)
      #expect(last.ended && last.faultNumber == 0 && last.checked > 0)
      #expect(last.checked <= last.total)
    }
  }

  /// Not a closure beside those of the expectations: the compiler mixes them up.
  private static func aboutSomebody(_ items: [IncidentItem]) -> [IncidentItem] {
    items.filter { !$0.personId.isNone }
  }

  @Test("An incident says whose data, which kinds of fields, when and by whom.")
  func incident() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person(consenting: [.care])
      let consultation = try await town.start(person, question: "问")
      _ = try await town.consultation(consultation, as: "worker")
      let _: Person = try await town.call(
        "worker",
        "PersonService/GetPerson",
        GetPersonRequest(id: person)
      )
      var request = ExportIncidentRequest(
        userName: "worker",
        fromUnixMs: Town.start - 1_000,
        toUnixMs: Town.start + 1_000,
        reason: "账号被他人使用"
      )
      let method = "RightsService/ExportIncident"
      let all: [IncidentItem] = try await town.stream("protection", method, request)
      // Her login is part of it, and about nobody's record.
      #expect(all.contains { $0.actionEn == "log in" && $0.personId.isNone })
      let items = Self.aboutSomebody(all)
      #expect(items.count == 3 && items.allSatisfy { $0.personId == person })
      #expect(items.allSatisfy { $0.division == Town.baishi && !$0.recordNo.isEmpty })
      let read = try #require(items.first { $0.actionEn == "get a person" })
      #expect(read.fieldsEn.contains("phones") && read.fieldsZh.contains("证件"))
      request.fromUnixMs = request.toUnixMs
      #expect(
        try await town.streamStatus("protection", method, request, as: IncidentItem.self)
          == .invalidArgument
      )
      request.fromUnixMs = 1
      request.userName = "nobody"
      #expect(
        try await town.streamStatus("protection", method, request, as: IncidentItem.self)
          == .notFound
      )
    }
  }
}

extension Town {
  /// What a search of the audit finds.
  ///
  /// The request is not made by a closure: the compiler mixes up closures beside those of `#expect`.
  func audit(_ request: SearchAuditRequest) async throws -> [AuditItem] {
    try await stream("protection", "AdminService/SearchAudit", request)
  }
}
