import Foundation
import GRDB
import HamletDomain
import Testing

@testable import HamletStore

@Suite("Keys by which people are found")
struct PersonKeyTests {
  private func found(_ store: Store, _ name: String, in scope: String = "") async throws -> [String]
  {
    let prefix = try DivisionPrefix(scope)
    return try await store.read { snapshot in
      var query = PersonQuery(scope: prefix)
      query.namePart = name
      return try snapshot.persons(query, after: "", limit: 10).items.map(\.name)
    }
  }

  @Test(
    "People registered before there were keys get theirs when the schema is brought up to date."
  )
  func fill() async throws {
    let folder = TestFolder()
    let old = Migrations.all.filter { $0.number < 410 }
    try Store.open(folder: folder.path, options: StoreOptions(), migrations: old).close()
    let database = try DatabaseQueue(path: folder.database)
    try await database.write { db in
      try db.execute(
        sql: """
          INSERT INTO persons VALUES (x'019a00000000700080000000000000aa', '990101001001-00001',
            '呂芳', 2, 1962, 1, 1, 1, 2, '990101001001', 1, NULL, NULL, '', 1, 0, 0)
          """
      )
      try db.execute(
        sql: """
          INSERT INTO person_characters VALUES
            ('呂', '990101001001', x'019a00000000700080000000000000aa')
          """
      )
    }
    try database.close()
    // Later steps of other aggregates may have lower numbers; here all of them are new.
    let later = Migrations.all.filter { $0.number >= 410 }
    let store = try Store.open(
      folder: folder.path,
      options: StoreOptions(),
      migrations: old + later
    )
    for typed in ["lvfang", "lf", "fang", "吕", "呂芳"] {
      #expect(try await found(store, typed) == ["呂芳"], "\(typed)")
    }
    let born = try await store.read {
      try $0.count("SELECT born_from FROM person_lookup WHERE born_from = born_to")
    }
    #expect(born == 19_620_205)
    store.close()
  }

  @Test("Every key of a name is kept, however many readings its characters have.")
  func manyKeys() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    // 15, 16 and 17 keys of characters, and more of readings than one statement takes.
    let name = String("一乙二十丁厂七卜人入八九几儿了力乃".prefix(Insertion.rows + 1))
    let names = [name, String(name.dropLast()), String(name.dropLast(2)), "行重乐朝"]
    for (number, text) in names.enumerated() {
      let person = try Sample.person(UInt64(number + 1), text)
      try await Sample.register(person, in: store)
      let keys = PersonKeys(name: text, birth: person.row.birth)
      let kept = try await store.read { snapshot in
        try ["person_characters", "person_keys", "person_blocks"].map {
          try snapshot.count(
            "SELECT count(*) FROM \($0) WHERE person_id = ?",
            [person.row.id.stored]
          )
        }
      }
      #expect(kept == [Set(keys.name.folded).count, keys.keys.count, keys.blocks.count])
      #expect(number < 3 || keys.keys.count > Insertion.rows)
    }
    store.close()
  }

  private func blocks(_ store: Store) async throws -> [String] {
    try await store.read { snapshot in
      try snapshot.all("SELECT block FROM person_blocks ORDER BY block") { $0[0] as String }
    }
  }

  @Test("Who is found by her name gets her blocks in a folder of before, and the old ones go.")
  func oldBlocks() async throws {
    let folder = TestFolder()
    let old = Migrations.all.filter { $0.number < 600 }
    try Store.open(folder: folder.path, options: StoreOptions(), migrations: old).close()
    let database = try DatabaseQueue(path: folder.database)
    try await database.write { db in
      // The second was merged into the first, and is found by nothing.
      for number in [1, 2] {
        try db.execute(
          sql: """
            INSERT INTO persons VALUES (?, ?, '呂芳', 2, 1962, 1, 1, 1, 2, '990101001001', 1, NULL,
              NULL, '', 1, 0, 0)
            """,
          arguments: [RecordID(high: 1, low: UInt64(number)).stored, "\(number)"]
        )
      }
      let id = RecordID(high: 1, low: 1).stored
      try db.execute(
        sql: "INSERT INTO person_lookup VALUES (?, '吕芳', 19620205, 19620205)",
        arguments: [id]
      )
      for key in ["b:lv1962", "p:lvfang"] {
        try db.execute(
          sql: "INSERT INTO person_keys VALUES (?, '990101001001', ?)",
          arguments: [key, id]
        )
      }
    }
    try database.close()
    let store = try folder.open()
    #expect(try await blocks(store) == ["1962-1-1", "lv1962"])
    let keys = try await store.read {
      try $0.all("SELECT key FROM person_keys") { $0[0] as String }
    }
    #expect(keys == ["p:lvfang"])
    try await Sample.change(store) { try $0.unindex(RecordID(high: 1, low: 1)) }
    #expect(try await blocks(store).isEmpty)
    store.close()
  }

  @Test("Blocks follow name, birth and sex, and go with the rest, whatever stands in a name.")
  func followingBlocks() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    var person = try Sample.person(1, "a\"b\\c")
    try await Sample.register(person, in: store)
    #expect(try await blocks(store) == ["1990-5-1", "a1990"])
    person.row.name = "\"\\"
    person.row.sex = .male
    person.row.birth.day = 2
    let changed = person
    try await Sample.change(store) { tx in
      let fields = ["name", "sex", "birth"].map { (field: $0, old: "") }
      _ = try tx.update(changed, base: 1, changed: fields)
    }
    #expect(try await blocks(store) == ["\"1990", "1990-5-2"])
    let sexes = try await store.read {
      try $0.all("SELECT DISTINCT sex FROM person_blocks") { $0[0] as Int }
    }
    #expect(sexes == [Int(Sex.male.rawValue)])
    try await Sample.change(store) { try $0.unindex(changed.row.id) }
    #expect(try await blocks(store).isEmpty)
    store.close()
  }

  @Test("Keys follow the village, whoever changes it.")
  func village() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    try await Sample.register(try Sample.person(1, "单雪"), in: store)
    #expect(try await found(store, "shanxue", in: "990101001001") == ["单雪"])
    try await Sample.change(store) { tx in
      try tx.run("UPDATE persons SET division = '990101001002'")
    }
    #expect(try await found(store, "shanxue", in: "990101001001").isEmpty)
    #expect(try await found(store, "sx", in: "990101001002") == ["单雪"])
    #expect(try await found(store, "单", in: "990101001002") == ["单雪"])
    store.close()
  }
}
