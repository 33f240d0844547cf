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

  @Test("A name with a character that nobody knows how to read is found by what is known of it.")
  func unread() async throws {
    try await Town.run { (town: Town) async throws in
      let id = try await town.person("王兙安")
      let fang = try await town.person("王芳")
      for typed in ["wang兙an", "w兙a", "wang兙", "王兙", "wang安", "WANG 兙", "王an"] {
        let isWhole = typed != "wang安" && typed != "王an"
        #expect(try await Self.found(town, typed) == (isWhole ? [id] : []), "\(typed)")
      }
      #expect(try await Self.found(town, "wang") == [id, fang])
      #expect(try await Self.found(town, "王f") == [fang])
      #expect(try await Self.found(town, "wang芳") == [fang])
      #expect(try await Self.found(town, "wang方").isEmpty, "it sounds alike and is not in the name")
    }
  }

  @Test("Everybody is found once, whatever finds her, and pages go on where they ended.")
  func pages() async throws {
    try await Town.run { (town: Town) async throws in
      // 李强 is read Li Qiang and Li Jiang, and "l" begins every key of hers.
      var all: [RecordID] = []
      for name in ["李强", "李兰", "陆丽", "兰兰", "莉莉", "Lili", "李兰", "吕倩"] {
        all.append(try await town.person(name))
      }
      for (typed, count) in [("l", 8), ("li", 6), ("lan", 3), ("ll", 5), ("兰", 3), ("", 8)] {
        var seen: [RecordID] = []
        var request = SearchPersonsRequest(
          name: typed,
          division: typed.isEmpty ? Town.township : "",
          pageSize: 2
        )
        repeat {
          let reply: SearchPersonsResponse = try await town.call(
            "clerk",
            "PersonService/SearchPersons",
            request
          )
          #expect(reply.persons.count <= 2)
          seen += reply.persons.map(\.id)
          request.pageToken = reply.nextPageToken
        } while !request.pageToken.isEmpty && seen.count < 20
        #expect(seen.count == count, "\(typed)")
        #expect(Set(seen).count == seen.count, "\(typed)")
      }
    }
  }

  @Test("Name, birthday, village, phone and document together find who fits all of them.")
  func together() async throws {
    try await Town.run { (town: Town) async throws in
      let older = try await town.person("王芳", born: 1960, phone: "13800138000")
      let younger = try await town.person("王芳", born: 1990)
      let elsewhere = try await town.person("王芳", born: 1990, in: Town.liuxi)
      func found(_ request: SearchPersonsRequest, as user: String) async throws -> Set<RecordID> {
        let reply: SearchPersonsResponse = try await town.call(
          user,
          "PersonService/SearchPersons",
          request
        )
        return Set(reply.persons.map(\.id))
      }
      for name in ["", "王芳", "wangfang", "wf", "wang芳"] {
        var request = SearchPersonsRequest(name: name, bornFrom: "1990-01-01")
        #expect(try await found(request, as: "clerk") == [younger, elsewhere], "\(name)")
        #expect(try await found(request, as: "worker2") == [elsewhere], "\(name)")
        request.bornFrom = ""
        request.bornTo = "1960-05-01"
        #expect(try await found(request, as: "clerk") == [older], "\(name)")
        request.phone = "13800138000"
        #expect(try await found(request, as: "clerk") == [older], "\(name)")
        request.bornTo = "1959-12-31"
        #expect(try await found(request, as: "clerk").isEmpty, "\(name)")
      }
      let other = SearchPersonsRequest(name: "li", phone: "13800138000")
      #expect(try await found(other, as: "clerk").isEmpty)
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
