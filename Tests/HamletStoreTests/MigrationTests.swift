import Foundation
import GRDB
import Testing

@testable import HamletStore

@Suite("Migrations")
struct MigrationTests {
  private let extra = Migration(
    number: 9_000,
    name: "extra",
    sql: "CREATE TABLE extra(a INTEGER) STRICT"
  )

  private func open(_ folder: TestFolder, _ migrations: [Migration]) throws -> Store {
    try Store.open(folder: folder.path, options: StoreOptions(), migrations: migrations)
  }

  @Test("Numbers are unique, every table is STRICT, and a second opening changes nothing.")
  func again() async throws {
    #expect(Set(Migrations.all.map(\.number)).count == Migrations.all.count)
    let folder = TestFolder()
    let first = try folder.open()
    let schema = try await schema(first)
    first.close()
    let second = try folder.open()
    #expect(try await self.schema(second) == schema)
    let loose = try await second.read { snapshot in
      try snapshot.all(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND type = 'table'"
      ) { $0[0] as String }
    }
    #expect(loose.filter { !$0.hasPrefix("sqlite_") } == [])
    #expect(try second.check().isSound)
    second.close()
  }

  @Test("While the schema is changed there is less memory for pages, and then all of it again.")
  func memory() throws {
    let folder = TestFolder()
    try folder.open().close()
    let sizes = Journal<String>()
    let watched = Migration(
      number: 9_000,
      name: "extra",
      sql: "CREATE TABLE extra(a INTEGER) STRICT",
      fill: { sizes.add(try String.fetchOne($0, sql: "PRAGMA cache_size") ?? "") }
    )
    var options = StoreOptions()
    options.writerCacheKiB = 2 * StoreLimits.migrationCacheKiB
    let store = try Store.open(
      folder: folder.path,
      options: options,
      migrations: Migrations.all + [watched]
    )
    let after = try store.writer.database.read {
      try String.fetchOne($0, sql: "PRAGMA cache_size")
    }
    #expect(sizes.all == ["-\(StoreLimits.migrationCacheKiB)"])
    #expect(after == "-\(options.writerCacheKiB)")
    store.close()
  }

  private func schema(_ store: Store) async throws -> [String] {
    try await store.read { snapshot in
      try snapshot.all("SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY name") {
        $0[0] as String
      }
    }
  }

  @Test("A new step keeps the records; a copy from before it is sealed to the recovery key first.")
  func newStep() async throws {
    let folder = TestFolder()
    let old = try folder.open()
    let key = RecoveryKey()
    try key.publicHalf.write(to: old.folder)
    _ = try await old.write(try Sample.ticket(), Sample.division(1))
    old.close()
    let store = try open(folder, Migrations.all + [extra])
    #expect(try await Sample.divisions(store) == 1)
    #expect(try await store.read { try $0.count("SELECT count(*) FROM extra") } == 0)
    store.close()
    let copy = "backups/hamlet-before-9000.hamlet-backup"
    #expect(try folder.mode(copy) == 0o600)
    let manifest = try BackupReader(file: folder.path + "/" + copy).checkContents(key)
    #expect(manifest.schema == Migrations.all.last?.number)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/backups").count == 1
    )
  }

  @Test(
    "Whoever waits for a new step is told of each part of it, and of nothing where all is done."
  )
  func progress() throws {
    let folder = TestFolder()
    let told = Journal<MigrationProgress>()
    func open(_ migrations: [Migration]) throws {
      var options = StoreOptions()
      options.migrating = { told.add($0) }
      try Store.open(folder: folder.path, options: options, migrations: migrations).close()
    }
    try open(Migrations.all)
    #expect(told.all == [], "a new database")
    try open(Migrations.all)
    #expect(told.all == [], "nothing is new")
    try open(Migrations.all + [extra])
    #expect(told.all.map(\.step) == [.changing], "no recovery key")
    #expect(told.all.map(\.line) == ["step 6 of 6, bringing the database to this version"])
    let other = Migration(number: 9_001, name: "other", sql: "CREATE TABLE other(a) STRICT")
    let key = RecoveryKey()
    try key.publicHalf.write(to: StoreFolder(path: folder.path))
    let more = Migration(number: 9_002, name: "more", sql: "CREATE TABLE more(a ANY) STRICT")
    #expect(throws: StoreError.self) { try open(Migrations.all + [extra, other]) }
    try open(Migrations.all + [extra, more])
    var steps: [MigrationProgress.Step] = []
    for step in told.all.map(\.step) where steps.last != step { steps.append(step) }
    // Twice: the copy of a step that failed is made for another one too.
    let whole = MigrationProgress.Step.allCases
    #expect(steps == [.changing] + whole + whole)
    #expect(told.all.allSatisfy { (0...100).contains($0.percent ?? 0) })
  }

  @Test("A new database needs no copy, and one without a recovery key gets none that is readable.")
  func noCopyOfNothing() throws {
    let folder = TestFolder()
    try folder.open().close()
    try open(folder, Migrations.all + [extra]).close()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!names.contains { $0.hasPrefix("hamlet-before") } && !names.contains("backups"))
  }

  @Test("A changed step, an unknown one and one that comes too late are refused.")
  func mismatches() throws {
    let folder = TestFolder()
    try open(folder, Migrations.all + [extra]).close()
    var changed = Migrations.all
    changed.append(Migration(number: 9_000, name: "extra", sql: "SELECT 1"))
    let late = Migration(number: 8_999, name: "late", sql: "SELECT 1")
    for migrations in [changed, Migrations.all, Migrations.all + [late, extra]] {
      do {
        try open(folder, migrations).close()
        Issue.record("the database was opened")
      } catch let error as StoreError {
        guard case .migrationMismatch = error.code else {
          Issue.record("\(error.code)")
          continue
        }
      }
    }
  }

  @Test("A step that fails leaves the schema as it was.")
  func failingStep() throws {
    let folder = TestFolder()
    try folder.open().close()
    let broken = Migration(number: 9_001, name: "broken", sql: "CREATE TABLE b(a BAD) STRICT")
    #expect(throws: StoreError.self) { try open(folder, Migrations.all + [extra, broken]) }
    try open(folder, Migrations.all).close()
  }
}
