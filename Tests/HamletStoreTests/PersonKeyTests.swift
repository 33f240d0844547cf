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
