import Foundation
import HamletDomain
import Testing

@testable import HamletStore

@Suite("The register of persons")
struct PersonTests {
  private func names(
    _ store: Store,
    scope: String = "990101001",
    _ change: @escaping @Sendable (inout PersonQuery) -> Void
  ) async throws -> [String] {
    try await store.read { snapshot in
      var query = PersonQuery(scope: try DivisionPrefix(scope))
      change(&query)
      return try snapshot.persons(query, after: "", limit: 50).items.map(\.name)
    }
  }

  private func town() async throws -> (TestFolder, Store) {
    let folder = TestFolder()
    let store = try folder.open()
    let people = [
      try Sample.person(1, "王芳", documents: ["11010519491231002X"], phones: ["13800138000"]),
      try Sample.person(2, "王芳芳", born: try CivilDate("2001-12-31"), phones: ["13800138000"]),
      try Sample.person(3, "李芳", division: "990101001002"),
      try Sample.person(4, "阿依古丽·买买提", born: try CivilDate("1985-01-01")),
      try Sample.person(5, "欧阳修", division: "990102001001"),
    ]
    for person in people { try await Sample.register(person, in: store) }
    return (folder, store)
  }

  @Test("Any part of a name is found from one character on, within the scope.")
  func nameSearch() async throws {
    let (folder, store) = try await town()
    #expect(try await names(store) { $0.namePart = "芳" } == ["王芳", "王芳芳", "李芳"])
    #expect(try await names(store, scope: Sample.village) { $0.namePart = "芳" }.count == 2)
    #expect(try await names(store) { $0.namePart = "王芳" } == ["王芳", "王芳芳"])
    #expect(try await names(store) { $0.namePart = "芳芳" } == ["王芳芳"])
    #expect(try await names(store) { $0.namePart = "古丽" } == ["阿依古丽·买买提"])
    #expect(try await names(store) { $0.namePart = "买" } == ["阿依古丽·买买提"])
    #expect(try await names(store) { $0.namePart = "修" } == [], "out of scope")
    #expect(try await names(store) { $0.namePart = "赵" } == [])
    store.close()
    withExtendedLifetime(folder) {}
  }

  @Test("Documents and phones are found whole, births by range, and all that is asked must fit.")
  func exactSearch() async throws {
    let (folder, store) = try await town()
    #expect(try await names(store) { $0.document = "11010519491231002X" } == ["王芳"])
    #expect(try await names(store) { $0.document = "11010519491231002" } == [])
    #expect(try await names(store) { $0.phone = "13800138000" } == ["王芳", "王芳芳"])
    let (from, to) = (try CivilDate("1985-01-01"), try CivilDate("1990-05-01"))
    let born = try await names(store) {
      $0.bornFrom = from
      $0.bornTo = to
    }
    #expect(Set(born) == ["王芳", "李芳", "阿依古丽·买买提"])
    let both = try await names(store) {
      $0.phone = "13800138000"
      $0.bornTo = to
    }
    #expect(both == ["王芳"])
    store.close()
    withExtendedLifetime(folder) {}
  }

  @Test("A page token, wherever it is from, leads nobody out of her scope.")
  func tokensWithinScope() async throws {
    let (folder, store) = try await town()
    let changes: [@Sendable (inout PersonQuery) -> Void] = [
      { _ in }, { $0.namePart = "芳" }, { $0.namePart = "wang" }, { $0.namePart = "王芳" },
      { $0.bornFrom = .earliest },
    ]
    try await store.read { (snapshot: ReadSnapshot) throws in
      func page(
        _ scope: String,
        _ change: (inout PersonQuery) -> Void,
        after: String,
        limit: Int
      )
        throws -> Page<PersonRow>
      {
        var query = PersonQuery(scope: try DivisionPrefix(scope))
        change(&query)
        return try snapshot.persons(query, after: after, limit: limit)
      }
      for (number, change) in changes.enumerated() {
        var tokens = (0..<3).flatMap { walk in
          ["\(walk)~0", "\(walk)~0~0", "\(walk)~0~0~0", "\(walk)~0~\(RecordID.none)"]
        }
        for scope in ["", "99", "990101", "990101001001"] {
          let first = try page(scope, change, after: "", limit: 1)
          if let next = first.next { tokens.append(next) }
        }
        #expect(tokens.count > 12, "query \(number)")
        for token in tokens {
          let found = try page("990102", change, after: token, limit: 50)
          #expect(
            found.items.allSatisfy { $0.division.text.hasPrefix("990102") },
            "\(number) \(token)"
          )
        }
      }
    }
    store.close()
    withExtendedLifetime(folder) {}
  }

  @Test("Record numbers count up in each village, and the roster pages by them.")
  func roster() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    for number in 1...7 {
      let issued = try await Sample.register(try Sample.person(UInt64(number), "王芳"), in: store)
      #expect(issued == "990101001001-0000\(number)")
    }
    let other = try Sample.person(8, "李芳", division: "990101001002")
    #expect(try await Sample.register(other, in: store) == "990101001002-00001")
    let pages = try await store.read { snapshot in
      let scope = try DivisionPrefix("990101001")
      var sizes: [Int] = []
      var seen: Set<RecordID> = []
      var after: String? = ""
      while let start = after {
        let page = try snapshot.roster(of: scope, after: start, limit: 3)
        sizes.append(page.items.count)
        seen.formUnion(page.items.map(\.id))
        after = page.next
      }
      return (sizes, seen.count, try snapshot.rosterCount(of: scope))
    }
    #expect(pages.0 == [3, 3, 2])
    #expect(pages.1 == 8)
    #expect(pages.2 == 8)
    store.close()
  }

  @Test("How many live where is kept with every change of a person, and is what a count gives.")
  func counted() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    func agree(_ expected: [String: Int]) async throws {
      try await store.read { (snapshot: ReadSnapshot) throws in
        let different = try snapshot.count(
          """
          SELECT count(*) FROM (
            SELECT division, status, people FROM people_counted WHERE people <> 0
            EXCEPT SELECT division, status, count(*) FROM persons GROUP BY 1, 2)
          """
        )
        #expect(different == 0)
        for (place, people) in expected {
          #expect(try snapshot.rosterCount(of: DivisionPrefix(place)) == people, "\(place)")
        }
      }
    }
    let (here, there) = (Sample.village, "990101001002")
    for number in 1...3 {
      try await Sample.register(try Sample.person(UInt64(number), "王芳"), in: store)
    }
    try await agree([here: 3, there: 0, "990101001": 3, "": 3])
    try await Sample.change(store) { tx in
      try tx.run("UPDATE persons SET division = ? WHERE record_no LIKE '%1'", [there])
      try tx.run("UPDATE persons SET status = 2 WHERE record_no LIKE '%2'")
    }
    try await agree([here: 1, there: 1, "990101001": 2])
    try await Sample.change(store) { tx in
      _ = try tx.setStanding(
        .protected,
        true,
        of: try Sample.person(3, "王芳").row.id,
        toldBy: "",
        reason: ""
      )
    }
    try await agree([here: 0, there: 1, "990101001": 1])
    store.close()
  }

  @Test("The schema itself allows one open home, and one open care stay beside it.")
  func oneOpenHome() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    let person = try Sample.person(1, "王芳")
    let id = person.row.id
    try await Sample.register(person, in: store)
    let day = try CivilDate("2026-02-01")
    let second = ResidenceRecord(
      division: try DivisionCode("990101001002"),
      address: "",
      kind: .shortStay,
      validFrom: day
    )
    await #expect(throws: StoreError.self) {
      try await Sample.change(store) { try $0.append(second, to: id) }
    }
    var stay = second
    stay.kind = .temporaryCare
    let careStay = stay
    try await Sample.change(store) { try $0.append(careStay, to: id) }
    await #expect(throws: StoreError.self) {
      try await Sample.change(store) { try $0.append(careStay, to: id) }
    }
    try await Sample.change(store) { try $0.changeHome(of: id, to: second, on: day) }
    let moved = try await store.read { try $0.person(id, within: .all) }
    #expect(moved.home?.division.text == "990101001002")
    #expect(moved.residences.count == 3)
    #expect(try await names(store, scope: "990101001002") { $0.namePart = "芳" } == ["王芳"])
    store.close()
  }

  @Test("A stale version is refused with the current one and the fields that changed since.")
  func conflict() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    let person = try Sample.person(1, "王芳", note: "旧")
    let id = person.row.id
    try await Sample.register(person, in: store)
    var changed = person
    changed.row.name = "王方"
    let renamed = changed
    try await Sample.change(store) { tx in
      let version = try tx.update(renamed, base: 1, changed: [("name", "王芳")])
      #expect(version == 2)
    }
    do {
      try await Sample.change(store) { tx in
        _ = try tx.update(renamed, base: 1, changed: [("note", "旧")])
      }
      Issue.record("a stale update was taken")
    } catch let error as StoreError {
      guard case .conflict(let version, let fields) = error.code else {
        Issue.record("\(error.code)")
        return
      }
      #expect(version == 2)
      #expect(fields == ["name"])
    }
    let history = try await store.read { try $0.history(of: id) }
    #expect(history.map(\.field) == ["name"])
    #expect(history.map(\.oldValue) == ["王芳"])
    #expect(try await names(store) { $0.namePart = "芳" } == [])
    #expect(try await names(store) { $0.namePart = "方" } == ["王方"])
    store.close()
  }

  @Test("A person outside the scope is not found; one who stays there for care is.")
  func scope() async throws {
    let (folder, store) = try await town()
    let id = RecordID(high: 0x019a_0000_0000_7000, low: 1)
    let elsewhere = try DivisionPrefix("990101001002")
    await #expect(throws: StoreError.self) {
      try await store.read { try $0.person(id, within: elsewhere) }
    }
    let stay = ResidenceRecord(
      division: try DivisionCode("990101001002"),
      address: "",
      kind: .temporaryCare,
      validFrom: try CivilDate("2026-02-01")
    )
    try await Sample.change(store) { try $0.append(stay, to: id) }
    #expect(try await store.read { try $0.person(id, within: elsewhere) }.row.id == id)
    store.close()
    withExtendedLifetime(folder) {}
  }

  @Test("A document of another person is refused with her id.")
  func sameDocument() async throws {
    let (folder, store) = try await town()
    let twin = try Sample.person(9, "王方", documents: ["11010519491231002X"])
    do {
      try await Sample.register(twin, in: store)
      Issue.record("the document was taken twice")
    } catch let error as StoreError {
      guard case .alreadyExists(let id) = error.code else {
        Issue.record("\(error.code)")
        return
      }
      #expect(id.low == 1)
    }
    #expect(try await names(store) { $0.namePart = "方" } == [])
    store.close()
    withExtendedLifetime(folder) {}
  }
}
