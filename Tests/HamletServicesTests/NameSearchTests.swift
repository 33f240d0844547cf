import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

@Suite("People are found as their names are typed")
struct NameSearchTests {
  private static func found(
    _ town: Town,
    _ name: String,
    as user: String = "worker"
  ) async throws -> Set<RecordID> {
    let reply: SearchPersonsResponse = try await town.call(
      user,
      "PersonService/SearchPersons",
      SearchPersonsRequest(name: name)
    )
    return Set(reply.persons.map(\.id))
  }

  @Test("By reading, its beginning, the given name's reading and by initials.")
  func pinyin() async throws {
    try await Town.run { (town: Town) async throws in
      let wang = try await town.person("王芳")
      let shan = try await town.person("单雪")
      let ouyang = try await town.person("欧阳小燕")
      let lv = try await town.person("呂倩")
      let anna = try await town.person("Anna Li")
      for typed in ["wangfang", "Wang Fang", "wangf", "fang", "wf", "芳"] {
        #expect(try await Self.found(town, typed) == [wang], "\(typed)")
      }
      #expect(try await Self.found(town, "shanxue") == [shan])
      #expect(try await Self.found(town, "danxue").isEmpty)
      #expect(try await Self.found(town, "oyxy") == [ouyang])
      #expect(try await Self.found(town, "xiaoyan") == [ouyang])
      for typed in ["lvqian", "lü", "吕倩", "呂", "lq"] {
        #expect(try await Self.found(town, typed) == [lv], "\(typed)")
      }
      for typed in ["anna", "nna", "li", "Anna Li"] {
        #expect(try await Self.found(town, typed) == [anna], "\(typed)")
      }
      #expect(try await Self.found(town, "zz").isEmpty)
    }
  }

  @Test("A new name is found and the old one no more, and a move changes who finds her.")
  func changes() async throws {
    try await Town.run { (town: Town) async throws in
      let id = try await town.person("王芳")
      let _: RecordState = try await town.call(
        "worker",
        "PersonService/UpdatePerson",
        UpdatePersonRequest(id: id, baseVersion: 1, updateMask: ["name"], name: "单雪")
      )
      #expect(try await Self.found(town, "wangfang").isEmpty)
      #expect(try await Self.found(town, "shanxue") == [id])
      let move = town.id()
      let _: MoveStateResponse = try await town.call(
        "worker",
        "PersonService/ProposeMove",
        ProposeMoveRequest(
          id: move,
          personIds: [id],
          toDivision: Town.liuxi,
          shareHistory: .none,
          toldBy: "本人"
        )
      )
      let _: MoveStateResponse = try await town.call(
        "worker2",
        "PersonService/AcceptMove",
        AcceptMoveRequest(id: move, baseVersion: 1)
      )
      for typed in ["shanxue", "单", "sx"] {
        #expect(try await Self.found(town, typed).isEmpty)
        #expect(try await Self.found(town, typed, as: "worker2") == [id])
        #expect(try await Self.found(town, typed, as: "clerk") == [id])
      }
    }
  }

  @Test("A lunar birthday is found by its civil day, and kept as it was told.")
  func lunarBirthday() async throws {
    try await Town.run { (town: Town) async throws in
      let id = town.id()
      var request = RegisterPersonRequest(
        id: id,
        name: "王芳",
        sex: .female,
        birth: PartialDate(year: 2020, month: 4, day: 1, calendar: .lunar, leapMonth: true),
        division: Town.baishi,
        kind: .localRegistered
      )
      request.guardianId = try await town.person("王刚", sex: .male)
      #expect(try await town.status("worker", "PersonService/RegisterPerson", request) == .ok)
      for (from, to, isFound) in [
        ("2020-05-23", "2020-05-23", true), ("2020-05-24", "2020-06-01", false),
        ("2020-04-01", "2020-05-01", false), ("2020-05-01", "", true),
      ] {
        let reply: SearchPersonsResponse = try await town.call(
          "worker",
          "PersonService/SearchPersons",
          SearchPersonsRequest(bornFrom: from, bornTo: to)
        )
        #expect(reply.persons.contains { $0.id == id } == isFound, "\(from) \(to)")
      }
      let person: Person = try await town.call(
        "worker",
        "PersonService/GetPerson",
        GetPersonRequest(id: id)
      )
      #expect(person.birth?.leapMonth == true && person.birth?.calendar == .lunar)
      request.id = town.id()
      request.birth = PartialDate(year: 2021, month: 4, day: 1, calendar: .lunar, leapMonth: true)
      #expect(
        try await town.status("worker", "PersonService/RegisterPerson", request) == .invalidArgument
      )
    }
  }

  @Test("A child of the same birth and order is on the register already; her twin is not.")
  func twins() async throws {
    try await Town.run { (town: Town) async throws in
      let mother = try await town.person("李娜")
      func child(_ order: UInt32, in division: String = Town.baishi) -> RegisterPersonRequest {
        RegisterPersonRequest(
          id: town.id(),
          name: "王安",
          sex: .female,
          birth: PartialDate(year: 2025, month: 6, day: 1),
          division: division,
          kind: .localRegistered,
          guardianId: mother,
          motherId: mother,
          birthOrder: order
        )
      }
      let register = "PersonService/RegisterPerson"
      #expect(try await town.status("worker", register, child(1)) == .ok)
      #expect(try await town.status("worker", register, child(1)) == .alreadyExists)
      #expect(try await town.status("worker", register, child(2)) == .ok)
      var unknown = child(3)
      unknown.motherId = town.id()
      #expect(try await town.status("worker", register, unknown) == .invalidArgument)
    }
  }

  @Test("Who lives elsewhere is a possible match and nothing more.")
  func elsewhere() async throws {
    try await Town.run { (town: Town) async throws in
      let id = try await town.person("吕芳", in: Town.liuxi, phone: "13800138000")
      let check = CheckDuplicatesRequest(
        name: "呂芳",
        birth: PartialDate(year: 1990, month: 4, day: 7, calendar: .lunar),
        phone: "13800138000"
      )
      let here: CheckDuplicatesResponse = try await town.call(
        "worker2",
        "PersonService/CheckDuplicates",
        check
      )
      #expect(here.candidates.first?.person?.id == id)
      #expect(here.candidates.first?.level == .probable)
      let there: CheckDuplicatesResponse = try await town.call(
        "worker",
        "PersonService/CheckDuplicates",
        check
      )
      #expect(there.candidates.map(\.elsewhere) == [true])
      #expect(there.candidates.first?.person == nil)
    }
  }
}
