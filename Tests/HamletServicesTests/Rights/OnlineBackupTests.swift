import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("Copies of the running database")
struct OnlineBackupTests {
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
