import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

@Suite("Cases of duplicates")
struct DuplicateCaseTests {
  private static let flag = "PersonService/FlagDuplicate"
  private static let resolve = "PersonService/ResolveDuplicate"

  @Test("Who is registered although alike is a case with the reason, and a scan finds no second.")
  func onEntry() async throws {
    try await Town.run { (town: Town) async throws in
      let first = try await town.person("王芳")
      let second = try await town.person("王芳")
      let cases = try await town.cases()
      #expect(cases.count == 1 && cases[0].source == .entry && cases[0].reason == "test")
      #expect(Set(cases.flatMap { [$0.first?.id, $0.second?.id] }) == [first, second])
      #expect(try await town.services.scanForDuplicates() == 0)
    }
  }

  @Test("A scan finds what was changed into a duplicate, and compares only what changed since.")
  func scan() async throws {
    try await Town.run { (town: Town) async throws in
      let id = try await town.person("王芳", born: 1991, phone: "13800138000")
      _ = try await town.person("王芬", born: 1980, phone: "13800138000")
      #expect(try await town.services.scanForDuplicates() == 0)
      town.advance(milliseconds: 1_000)
      let _: RecordState = try await town.call(
        "worker",
        "PersonService/UpdatePerson",
        UpdatePersonRequest(
          id: id,
          baseVersion: 1,
          updateMask: ["name", "birth"],
          name: "王芬",
          birth: PartialDate(year: 1980, month: 5, day: 1)
        )
      )
      #expect(try await town.services.scanForDuplicates() == 1)
      #expect(try await town.cases(.open).map(\.source) == [.scan])
      #expect(try await town.services.scanForDuplicates() == 0)
      let scan: ScanDuplicatesResponse = try await town.call(
        "clerk",
        "PersonService/ScanDuplicates",
        ScanDuplicatesRequest(division: Town.baishi)
      )
      #expect(scan.compared == 2 && scan.newCases == 0)
      let unknown = ScanDuplicatesRequest(division: "990101001099")
      #expect(
        try await town.status("clerk", "PersonService/ScanDuplicates", unknown) == .invalidArgument
      )
    }
  }

  @Test("A worker flags, by number also across villages, and sees her own flags alone.")
  func flags() async throws {
    try await Town.run { (town: Town) async throws in
      let here = try await town.person("王芳")
      let there = try await town.person("李静", in: Town.liuxi)
      let number = try await town.seenByClerk(there).recordNo
      var request = FlagDuplicateRequest(id: town.id(), firstId: here, reason: "登记两次")
      #expect(try await town.status("worker", Self.flag, request) == .invalidArgument)
      request.secondId = there
      #expect(try await town.status("worker", Self.flag, request) == .notFound)
      request.secondId = here
      #expect(try await town.status("worker", Self.flag, request) == .invalidArgument)
      request.secondId = .none
      request.secondRecordNo = "\(Town.liuxi)-99999"
      #expect(try await town.status("worker", Self.flag, request) == .notFound)
      request.secondRecordNo = number
      #expect(try await town.status("worker", Self.flag, request) == .ok)
      request.id = town.id()
      #expect(try await town.status("worker", Self.flag, request) == .alreadyExists)
      let own = try await town.cases(as: "worker")
      #expect(own.count == 1 && own[0].elsewhere && own[0].source == .flag)
      #expect([own[0].first?.id, own[0].second?.id].compactMap { $0 } == [here])
      #expect(own[0].differing.isEmpty)
      #expect(try await town.cases(as: "worker2").isEmpty)
      let all = try await town.cases()
      #expect(all.count == 1 && !all[0].elsewhere && all[0].differing.contains("name"))
    }
  }

  @Test("Two people stay two people: the decision is kept, and reopened with a reason.")
  func sticky() async throws {
    try await Town.run { (town: Town) async throws in
      _ = try await town.person("王芳")
      let other = try await town.person("王芳")
      let cases = try await town.cases()
      let found = try #require(cases.first)
      var request = ResolveDuplicateRequest(
        id: found.id,
        baseVersion: 1,
        decision: .keepOpen,
        reason: "等本人来"
      )
      #expect(try await town.status("worker", Self.resolve, request) == .permissionDenied)
      #expect(try await town.status("clerk", Self.resolve, request) == .ok)
      #expect(try await town.status("clerk", Self.resolve, request) == .aborted)
      request.baseVersion = 2
      request.decision = .notDuplicate
      #expect(try await town.status("clerk", Self.resolve, request) == .ok)
      request.baseVersion = 3
      #expect(try await town.status("clerk", Self.resolve, request) == .failedPrecondition)
      town.advance(milliseconds: 1_000)
      let _: RecordState = try await town.call(
        "worker",
        "PersonService/UpdatePerson",
        UpdatePersonRequest(id: other, baseVersion: 1, updateMask: ["note"], note: "甲")
      )
      #expect(try await town.services.scanForDuplicates() == 0)
      #expect(try await town.cases(.open).isEmpty)
      let pair = (found.first?.id ?? .none, found.second?.id ?? .none)
      let merge = try await town.mergeRequest(pair.0, pair.1)
      #expect(
        try await town.status("clerk", "PersonService/MergePersons", merge) == .failedPrecondition
      )
      request.decision = .reopen
      #expect(try await town.status("clerk", Self.resolve, request) == .ok)
      #expect(try await town.cases(.open).count == 1)
    }
  }
}
