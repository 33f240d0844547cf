import HamletDomain
import Testing

@testable import HamletStore

@Suite("Who was registered or changed since a snapshot")
struct RegisterChangeTests {
  private static let one = RecordID(high: 0x019a_0000_0000_7000, low: 1)
  private static let two = RecordID(high: 0x019a_0000_0000_7000, low: 2)

  private func changed(
    _ store: Store,
    since commit: UInt64,
    in blocks: [Int] = []
  ) async throws -> Set<RecordID>? {
    let found = Journal<Set<RecordID>?>()
    _ = try await store.write(try Sample.ticket()) { tx in
      found.add(tx.read.changed(since: commit, in: blocks))
      return WriteOutcome(reply: [], recordType: "test", recordID: .none)
    }
    return found.all.first ?? nil
  }

  private func sought(_ name: String, born: CivilDate, phones: [String] = []) throws -> [Int] {
    DuplicateBlocks.sought(
      name: NameKeys(name),
      birth: try PartialDay(
        year: born.year,
        month: born.month,
        day: born.day,
        precision: .day
      ),
      phones: phones,
      mother: .none
    )
  }

  @Test("Whoever is registered is found by each block that likely duplicates are gathered in.")
  func blocks() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    let person = try Sample.person(1, "王芳", phones: ["13800138000"])
    try await Sample.register(person, in: store)
    let commit = store.writer.changes.lastCommit
    let alike = [
      try sought("汪平", born: try CivilDate("1990-09-09")),
      try sought("李静", born: try CivilDate("1990-05-01")),
      try sought("李静", born: try CivilDate("1990-01-05")),
      try sought("李静", born: try CivilDate("1991-05-01")),
      try sought("李静", born: try CivilDate("1950-09-09"), phones: ["13800138000"]),
    ]
    for blocks in alike {
      #expect(try await changed(store, since: commit - 1, in: blocks) == [Self.one])
    }
    let other = try sought("李静", born: try CivilDate("1950-09-09"), phones: ["13800138001"])
    #expect(try await changed(store, since: commit - 1, in: other) == [])
    // A snapshot that shows her needs not be told.
    #expect(try await changed(store, since: commit, in: alike[0]) == [])
    store.close()
  }

  @Test(
    "Whatever changes what somebody is compared by is noted, by whatever statement.",
    arguments: [
      ("UPDATE persons SET birth_day = 2 WHERE id = ?", false),
      ("UPDATE persons SET sex = 1 WHERE id = ?", false),
      ("UPDATE persons SET status = 2 WHERE id = ?", false),
      ("UPDATE persons SET version = version + 1 WHERE id = ?", false),
      ("UPDATE persons SET name = '李静' WHERE id = ?", true),
      ("INSERT INTO person_standings VALUES (?, 1, 0)", false),
      ("UPDATE residences SET address = NULL WHERE person_id = ?", false),
      ("DELETE FROM residences WHERE person_id = ?", false),
      ("DELETE FROM person_phones WHERE person_id = ?", false),
      ("DELETE FROM person_documents WHERE person_id = ?", false),
      ("UPDATE household_members SET relation = 3 WHERE person_id = ?", false),
      ("DELETE FROM household_members WHERE person_id = ?", false),
    ]
  )
  func noted(_ sql: String, changesEverybody: Bool) async throws {
    let folder = TestFolder()
    let store = try folder.open()
    for number in [1, 2] as [UInt64] {
      let person = try Sample.person(
        number,
        "王芳",
        documents: ["11010519491231002\(number)"],
        phones: ["1380013800\(number)"],
        address: "3组5号"
      )
      try await Sample.register(person, in: store)
    }
    try await Sample.change(store) { tx in
      try tx.run("INSERT INTO households VALUES (?, ?, 1)", [Self.one.stored, Sample.village])
      for id in [Self.one, Self.two] {
        try tx.run(
          "INSERT INTO household_members VALUES (?, ?, ?, '2026-01-01', '')",
          [Self.one.stored, id.stored, id == Self.one ? 1 : 2]
        )
      }
    }
    let before = store.writer.changes.lastCommit
    try await Sample.change(store) { try $0.run(sql, [Self.one.stored]) }
    let found = try await changed(store, since: before)
    if changesEverybody {
      #expect(found == nil)
    } else {
      // Who lives with her is compared by her name.
      let members = sql.contains("household_members") ? [Self.one, Self.two] : [Self.one]
      #expect(found == Set(members))
    }
    #expect(try await changed(store, since: store.writer.changes.lastCommit) == [])
    store.close()
  }

  @Test("What is kept of registrations and changes is bounded: older snapshots look at everybody.")
  func bounded() {
    let changes = RegisterChanges()
    for number in 0..<9_000 {
      changes.note(RecordID(high: 1, low: UInt64(number)), in: [7])
      changes.commit()
    }
    #expect(changes.since(0, in: [7]) == nil)
    #expect(changes.since(8_990, in: [7])?.count == 10)
    for number in 0..<300 { changes.note(changed: RecordID(high: 2, low: UInt64(number))) }
    #expect(changes.since(8_990, in: [7]) == nil)
    changes.commit()
    #expect(changes.since(changes.lastCommit, in: [7]) == [])
  }
}
