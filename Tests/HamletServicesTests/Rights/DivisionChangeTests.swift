import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("Divisions that change")
struct DivisionChangeTests {
  private static let new = "990101001003"

  @Test("A dry run says whom a merge concerns, by number alone, and changes nothing.")
  func dryRun() async throws {
    try await Town.run { (town: Town) async throws in
      let people = try await town.threePeople()
      let merge = MergeDivisionsRequest(
        codes: [Town.baishi],
        into: SuccessorDivision(code: Town.liuxi),
        pageSize: 2
      )
      let seen = try await town.change("MergeDivisions", merge)
      #expect(!seen.applied && seen.people == 3 && seen.users == 1)
      #expect(seen.persons.count == 2 && seen.persons.allSatisfy { $0.to == Town.liuxi })
      var next = merge
      next.pageToken = seen.nextPageToken
      #expect(try await town.change("MergeDivisions", next).persons.count == 1)
      #expect(try await town.home(of: people[0]) == Town.baishi)
      #expect(try await town.division(Town.baishi).validTo == "")
    }
  }

  @Test("Merged villages' people, users and open work go to the one that is left, at once.")
  func merge() async throws {
    try await Town.run { (town: Town) async throws in
      let people = try await town.threePeople()
      let number = try await town.standing(people[0]).recordNo
      try await town.consent(people[0], to: .care)
      let consultation = try await town.start(people[0])
      let appointment = try await town.confirmedAppointment(people[1])
      town.advance(milliseconds: 86_400_000)
      town.forgetTokens()
      _ = try await town.token("worker")
      let done = try await town.change(
        "MergeDivisions",
        MergeDivisionsRequest(
          codes: [Town.baishi, Town.liuxi],
          into: SuccessorDivision(code: Town.liuxi),
          apply: true
        )
      )
      #expect(done.applied && done.people == 3 && done.persons.isEmpty)
      let ended = try await town.division(Town.baishi)
      #expect(ended.validTo == "2026-11-25" && ended.successors == [Town.liuxi])
      // Her worker's session ended; she works for the new village now.
      let get = GetPersonRequest(id: people[0])
      #expect(try await town.status("worker", "PersonService/GetPerson", get) == .unauthenticated)
      town.forgetTokens()
      for user in ["worker", "worker2"] {
        let person: Person = try await town.call(user, "PersonService/GetPerson", get)
        #expect(person.residence?.division == Town.liuxi && person.recordNo == number)
      }
      let periods = try await town.store.read { try $0.residences(of: people[0]) }
      #expect(periods.map(\.division.text) == [Town.liuxi, Town.baishi])
      #expect(periods.map(\.kind) == [.localRegistered, .localRegistered])
      #expect(periods.map { $0.validTo?.description ?? "" } == ["", "2026-11-24"])
      let read = try await town.consultation(consultation, as: "worker2")
      #expect(read.division == Town.liuxi)
      let agenda: ListAgendaResponse = try await town.call(
        "worker2",
        "ConsultationService/ListAgenda",
        ListAgendaRequest(fromDate: "2026-11-24")
      )
      #expect(agenda.appointments.map(\.id) == [appointment])
      let roster: ListRosterResponse = try await town.call(
        "clerk",
        "PersonService/ListRoster",
        ListRosterRequest(division: Town.liuxi)
      )
      #expect(roster.total == 3)
    }
  }

  @Test("A village that is split gives its people out by name, by household and by address.")
  func split() async throws {
    try await Town.run { (town: Town) async throws in
      let people = try await town.threePeople()
      let fourth = try await town.person("周敏", born: 1970, address: "5组12号")
      let household = CreateHouseholdRequest(
        id: town.id(),
        division: Town.baishi,
        members: [HouseholdMember(personId: people[1], relation: .head)]
      )
      let _: RecordState = try await town.call("worker", "PersonService/CreateHousehold", household)
      let assignment = DivisionAssignment(
        to: Self.new,
        personIds: [people[0]],
        householdIds: [household.id],
        addressStarts: ["5组"]
      )
      let split = SplitDivisionRequest(
        code: Town.baishi,
        successors: [
          SuccessorDivision(code: Town.baishi), SuccessorDivision(code: Self.new, nameZh: "新石村"),
        ],
        assignments: [assignment],
        restTo: Town.baishi,
        apply: true
      )
      _ = try await town.change("SplitDivision", split)
      var homes: [String] = []
      for person in people + [fourth] { homes.append(try await town.home(of: person)) }
      #expect(homes == [Self.new, Self.new, Town.baishi, Self.new])
      let old = try await town.division(Town.baishi)
      #expect(old.validTo == "" && old.successors.isEmpty)
      #expect(try await town.division(Self.new).nameZh == "新石村")
      // Who is not named stays with the rest, and her session goes on.
      let get = GetPersonRequest(id: people[2])
      #expect(try await town.status("worker", "PersonService/GetPerson", get) == .ok)
      let gone = GetPersonRequest(id: people[0])
      #expect(try await town.status("worker", "PersonService/GetPerson", gone) == .notFound)
    }
  }

  @Test("What names an abolished village is refused, naming the one that follows.")
  func abolished() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      let propose = ProposeMoveRequest(
        id: town.id(),
        personIds: [person],
        toDivision: Town.liuxi,
        shareHistory: .none,
        toldBy: "本人"
      )
      #expect(try await town.status("worker", "PersonService/ProposeMove", propose) == .ok)
      let abolish = AbolishDivisionRequest(code: Town.liuxi, successor: Town.baishi, apply: true)
      let done = try await town.change("AbolishDivision", abolish)
      #expect(done.openMoves == 1 && done.users == 1)
      let moves: ListMovesResponse = try await town.call(
        "clerk",
        "PersonService/ListMoves",
        ListMovesRequest()
      )
      // From Baishi to what is Baishi now: the move is over.
      #expect(moves.moves.map(\.state) == [.cancelled])
      let register = RegisterPersonRequest(
        id: town.id(),
        name: "李静",
        sex: .female,
        birth: PartialDate(year: 1980),
        division: Town.liuxi,
        kind: .localRegistered
      )
      do {
        let _: RegisterPersonResponse = try await town.call(
          "clerk",
          "PersonService/RegisterPerson",
          register
        )
        Issue.record("an abolished village took somebody in")
      } catch let error as CallError {
        #expect(error.code == .failedPrecondition && error.description.contains(Town.baishi))
      }
      let scope = AssignScopeRequest(userName: "worker2", scopePrefix: Town.liuxi)
      #expect(
        try await town.status("admin", "AdminService/AssignScope", scope) == .failedPrecondition
      )
      #expect(
        try await town.changeStatus("AbolishDivision", abolish) == .failedPrecondition
      )
    }
  }

  @Test("A new name keeps the code; the list shows it.")
  func rename() async throws {
    try await Town.run { (town: Town) async throws in
      var rename = RenameDivisionRequest(code: Town.liuxi, nameZh: "新柳村", nameEn: "Xinliu")
      #expect(try await !town.change("RenameDivision", rename).applied)
      #expect(try await town.division(Town.liuxi).nameZh == "村002")
      rename.apply = true
      #expect(try await town.change("RenameDivision", rename).applied)
      #expect(try await town.division(Town.liuxi).nameZh == "新柳村")
    }
  }

  @Test("A change is refused that leads nowhere, back, out of the township, or into the future.")
  func refused() async throws {
    try await Town.run { (town: Town) async throws in
      func merge(_ codes: [String], _ into: String, on: String = "") async throws -> StatusCode {
        let request = MergeDivisionsRequest(
          codes: codes,
          into: SuccessorDivision(code: into),
          on: on,
          apply: true
        )
        return try await town.changeStatus("MergeDivisions", request)
      }
      #expect(try await merge([Town.liuxi], Town.liuxi) == .invalidArgument)
      #expect(try await merge([Town.liuxi], "990101002001") == .invalidArgument)
      #expect(try await merge([Town.liuxi], Self.new) == .invalidArgument)
      #expect(try await merge(["990101001009"], Town.liuxi) == .invalidArgument)
      #expect(try await merge([Town.baishi], Town.liuxi, on: "2026-11-25") == .invalidArgument)
      #expect(try await merge([Town.baishi], Town.liuxi, on: "2019-01-01") == .invalidArgument)
      let split = SplitDivisionRequest(
        code: Town.baishi,
        successors: [SuccessorDivision(code: Town.baishi), SuccessorDivision(code: Town.liuxi)],
        restTo: Self.new,
        apply: true
      )
      #expect(try await town.changeStatus("SplitDivision", split) == .invalidArgument)
      #expect(try await town.division(Town.baishi).validTo == "")
    }
  }
}

@Suite("Copies of the running database")
struct BackupTests {
  @Test("A copy is made and verified while writes go on, and holds what was written before it.")
  func backup() async throws {
    try await Town.run { (town: Town) async throws in
      let before = try await town.person()
      async let copying: [BackupProgress] = town.stream(
        "admin",
        "AdminService/RunBackup",
        RunBackupRequest()
      )
      for _ in 0..<5 { _ = try await town.person("李静", born: 1980) }
      let last = try #require(try await copying.last)
      #expect(last.verified && last.copiedPages == last.totalPages && last.sizeBytes > 0)
      #expect(last.fileName == "hamlet-2026-11-24-100000.hamlet-backup")
      let copy = town.folder + "/backups/" + last.fileName
      let other = town.folder + "-copy"
      defer { Files.remove(other) }
      _ = try Restore.run(try BackupReader(file: copy), with: Town.recovery, to: other)
      let store = try Store.open(folder: other)
      let found = try await store.read { try $0.personRow(before, within: .all) }
      #expect(found.name == "王芳")
      #expect(try store.check().isSound)
      store.close()
      #expect(try Files.mode(copy) == 0o600)
      #expect(try Files.names(town.folder + "/backups") == [last.fileName])
    }
  }

  @Test("Without a recovery key there is no backup, and the caller is told what to do.")
  func noRecoveryKey() async throws {
    try await Town.run { (town: Town) async throws in
      Files.remove(town.folder + "/hamlet-recovery.pub")
      let code = try await town.streamStatus(
        "admin",
        "AdminService/RunBackup",
        RunBackupRequest(),
        as: BackupProgress.self
      )
      #expect(code == .failedPrecondition)
      #expect(try !Files.names(town.folder).contains("backups"))
    }
  }

  @Test("The day's backup is made once from its hour on, and the oldest go.")
  func daily() async throws {
    try await Town.run { (town: Town) async throws in
      let daily = DailyBackup(hour: 11, keeping: 2)
      #expect(try await !town.services.backUpDaily(daily))
      town.advance(milliseconds: 3_600_000)
      #expect(try await town.services.backUpDaily(daily))
      #expect(try await !town.services.backUpDaily(daily))
      for _ in 0..<2 {
        town.advance(milliseconds: 86_400_000)
        #expect(try await town.services.backUpDaily(daily))
      }
      let days = ["2026-11-25", "2026-11-26"]
      #expect(
        try Files.names(town.folder + "/backups")
          == days.map { "hamlet-daily-\($0).hamlet-backup" }
      )
    }
  }
}

extension Town {
  func change(
    _ method: String,
    _ request: some ContractMessage
  ) async throws -> DivisionChangeResponse {
    try await call("admin", "AdminService/" + method, request)
  }

  func changeStatus(_ method: String, _ request: some ContractMessage) async throws -> StatusCode {
    try await status("admin", "AdminService/" + method, request)
  }

  func division(_ code: String) async throws -> Division {
    try await call("clerk", "AdminService/GetDivision", GetDivisionRequest(code: code))
  }

  func home(of person: RecordID) async throws -> String {
    let read: Person = try await call(
      "clerk",
      "PersonService/GetPerson",
      GetPersonRequest(id: person)
    )
    return read.residence?.division ?? ""
  }

  /// Three people of Baishi.
  func threePeople() async throws -> [RecordID] {
    [
      try await person("王芳", born: 1990), try await person("李静", born: 1980),
      try await person("张伟", born: 1975, sex: .male),
    ]
  }

  /// A person of Baishi at an address.
  func person(_ name: String, born year: UInt32, address: String) async throws -> RecordID {
    let id = id()
    let request = RegisterPersonRequest(
      id: id,
      name: name,
      sex: .female,
      birth: PartialDate(year: year, month: 6, day: 2),
      division: Town.baishi,
      kind: .localRegistered,
      address: address
    )
    let _: RegisterPersonResponse = try await call("clerk", "PersonService/RegisterPerson", request)
    return id
  }
}
