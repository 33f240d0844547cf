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
      #expect(!seen.applied && seen.people == 3 && seen.users == 1 && seen.usersWaiting == 2)
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
      // Her worker's session ended; she works for the new village once she is confirmed.
      let get = GetPersonRequest(id: people[0])
      #expect(try await town.status("worker", "PersonService/GetPerson", get) == .unauthenticated)
      town.forgetTokens()
      try await town.confirmRoles()
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
