import Foundation
import GRDB
import HamletAudit
import HamletDomain
import Testing

@testable import HamletStore

@Suite("Checkpoints in the write path")
struct CheckpointTests {
  private func checkpoints(_ store: Store) async throws -> [UInt64] {
    try await store.read { try $0.checkpoints(below: 0, limit: 100).map(\.size).reversed() }
  }

  @Test("A checkpoint is signed when a thousand rows wait, and when one has waited for a minute.")
  func due() async throws {
    let folder = TestFolder()
    let clock = SampleClock()
    let store = try folder.open { $0.now = { clock.now } }
    _ = try await store.write(try Sample.ticket(), Sample.division(0))
    #expect(try await checkpoints(store) == [1], "the first row has waited for ever")
    for number in 1...998 {
      _ = try await store.write(try Sample.ticket(), Sample.division(number))
    }
    #expect(try await checkpoints(store) == [1])
    for number in 999...1_000 {
      _ = try await store.write(try Sample.ticket(), Sample.division(number))
    }
    #expect(try await checkpoints(store) == [1, 1_001])
    _ = clock.tick(StoreLimits.checkpointMilliseconds - 1)
    _ = try await store.write(try Sample.ticket(), Sample.division(1_001))
    #expect(try await checkpoints(store) == [1, 1_001])
    _ = clock.tick(1)
    _ = try await store.write(try Sample.ticket(), Sample.division(1_002))
    #expect(try await checkpoints(store) == [1, 1_001, 1_003])
    store.close()
    #expect(try AuditVerification.run(file: folder.database, key: store.auditKey).isSound)
  }

  @Test("A clean end signs what is left, and a start signs nothing that was not written.")
  func close() async throws {
    let audit = try await SampleAudit(writes: 3, sealedEvery: 100)
    #expect(try audit.kept().size == 6)
    let store = try audit.open()
    #expect(store.auditFault == nil)
    store.close()
    #expect(try audit.notes().map(\.size) == [2, 6])
  }

  @Test("What is not committed is not signed: a failed commit leaves neither rows nor checkpoint.")
  func failedCommit() async throws {
    struct Lost: Error {}
    let folder = TestFolder()
    let stopped = Journal<String>()
    let isFailing = Journal<Bool>()
    let store = try folder.open { options in
      options.fatal = { stopped.add($0) }
      options.beforeCommit = { if !isFailing.all.isEmpty { throw Lost() } }
    }
    _ = try await store.write(try Sample.ticket(), Sample.division(1))
    await store.sealAudit()
    let before = try await checkpoints(store)
    isFailing.add(true)
    store.submit(try Sample.ticket(), Sample.division(2)) { _ in }
    store.close()
    #expect(stopped.all == ["COMMIT failed"])
    let again = try folder.open()
    #expect(try await checkpoints(again) == before)
    #expect(try await Sample.auditRows(again) == 1)
    // Other rows take the numbers now, and are signed in their turn.
    for number in 3...5 { _ = try await again.write(try Sample.ticket(), Sample.division(number)) }
    let key = again.auditKey
    again.close()
    let result = try AuditVerification.run(file: folder.database, key: key)
    #expect(result.isSound && result.rows == 4)
  }

  @Test("A request that is refused among others leaves the tree as it was.")
  func refusedRequest() async throws {
    struct Refused: Error {}
    let folder = TestFolder()
    let store = try folder.open()
    for number in 1...20 {
      let ticket = try Sample.ticket()
      if number.isMultiple(of: 3) {
        await #expect(throws: StoreError.self) {
          _ = try await store.write(ticket) { _ in throw Refused() }
        }
      } else {
        _ = try await store.write(ticket, Sample.division(number))
      }
    }
    let key = store.auditKey
    store.close()
    let result = try AuditVerification.run(file: folder.database, key: key)
    #expect(result.isSound && result.rows == 14)
  }

  @Test("Proofs hold between all checkpoints and for any row, over restarts and over full tiles.")
  func proofs() async throws {
    let audit = try await SampleAudit(writes: 130, sealedEvery: 41)
    try await audit.goOn(writes: 140, sealedEvery: 57)
    let store = try audit.open()
    let key = audit.key
    let notes = try await store.read { try $0.checkpoints(below: 0, limit: 100) }
    #expect(notes.count >= 5 && notes.first?.size == 540)
    try await store.read(milliseconds: 20_000) { snapshot in
      let read = notes.compactMap { LogCheckpoint(note: $0.note, signedBy: key) }
      #expect(read.count == notes.count)
      for old in read {
        for new in read where old.size < new.size {
          let proof = try snapshot.auditConsistency(from: old.size, to: new.size)
          #expect(proof.holds(from: old.root, to: new.root), "\(old.size) to \(new.size)")
        }
      }
      for number in [1, 2, 255, 256, 257, 300, 511, 512, 513, 540] as [Int64] {
        for note in notes where note.size >= UInt64(number) {
          let proof = try #require(try snapshot.auditProof(of: number, at: note))
          let proved = AuditProof(text: proof.text)?.verified(by: key)
          #expect(proved?.row.number == number, "row \(number) at \(note.size)")
          #expect(proof.path.hashes.count <= 10 && proof.text.utf8.count < 2_048)
        }
      }
      #expect(try snapshot.auditProof(of: 541, at: notes[0]) == nil)
      #expect(try snapshot.auditProof(of: 0, at: notes[0]) == nil)
    }
    store.close()
    #expect(try audit.verify(try audit.kept()).isSound)
  }

  @Test("The signing key is private and its owner's, and one that others can read is refused.")
  func keyFile() throws {
    let folder = TestFolder()
    try folder.open().close()
    #expect(try folder.mode("hamlet-audit.key") == 0o400)
    chmod(folder.path + "/hamlet-audit.key", 0o444)
    #expect(throws: StoreError.self) { try folder.open() }
    chmod(folder.path + "/hamlet-audit.key", 0o600)
    try "nonsense".write(
      toFile: folder.path + "/hamlet-audit.key",
      atomically: false,
      encoding: .utf8
    )
    #expect(throws: StoreError.self) { try folder.open() }
  }

  @Test("A demo's log says so in its name; a log keeps its name.")
  func names() async throws {
    let folder = TestFolder()
    let store = try folder.open { $0.isDemo = true }
    #expect(store.auditKey.name.hasPrefix("hamlet-demo/"))
    _ = try await store.write(try Sample.ticket(), Sample.division(1))
    let name = store.auditKey.name
    store.close()
    let again = try folder.open()
    #expect(again.auditKey.name == name)
    again.close()
    let other = TestFolder()
    let real = try other.open()
    #expect(real.auditKey.name.hasPrefix("hamlet/"))
    _ = try await real.write(try Sample.ticket(), Sample.division(1))
    real.close()
    let late = try other.open { $0.isDemo = true }
    #expect(late.auditKey.name.hasPrefix("hamlet/"), "what was begun in earnest stays so")
    late.close()
  }

  @Test(
    "A folder of before checkpoints is signed from its first row on, and its rows verify as before."
  )
  func oldFolder() async throws {
    let folder = TestFolder()
    try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
    let database = try DatabaseQueue(path: folder.database)
    let old = Migrations.all.filter { $0.number < 540 }
    let keys = try KeyFile(text: KeyFileText.make(in: folder))
    try Migrations.run(
      old,
      on: database,
      folder: StoreFolder(path: folder.path),
      keys: keys,
      watch: MigrationWatch { _ in }
    )
    try await database.write { try Self.writeOldRows(300, $0) }
    try database.close()
    let store = try folder.open()
    #expect(store.auditFault == nil)
    #expect(try store.verifyAuditChain() == nil)
    _ = try await store.write(try Sample.ticket("k"), Sample.division(1))
    let key = store.auditKey
    store.close()
    let result = try AuditVerification.run(file: folder.database, key: key)
    #expect(result.isSound && result.rows == 301 && result.checkpoints > 0)
    #expect(result.findings.isEmpty)
  }

  private static func writeOldRows(_ count: Int, _ db: Database) throws {
    var before: [UInt8] = []
    for number in 1...Int64(count) {
      var row = AuditRow(
        atUnixMilliseconds: Sample.now + number,
        userID: Sample.user,
        userName: "tester",
        method: "test.Service/Write",
        recordType: "division",
        recordID: .none,
        purpose: 0,
        decision: 1,
        detail: ""
      )
      row.version = 1
      let hash = row.link(after: before, number: number)
      try db.execute(
        sql: """
          INSERT INTO audit(number, at_ms, user_id, user_name, method, record_type, record_id,
            purpose, decision, detail, reads, hash) VALUES (?, ?, ?, ?, ?, ?, ?, 0, 1, '', x'', ?)
          """,
        arguments: [
          number, row.atUnixMilliseconds, Data(row.userID.bytes), row.userName, row.method,
          row.recordType, Data(row.recordID.bytes), Data(hash),
        ]
      )
      before = hash
    }
  }
}

/// The key file of a folder whose database was not made by a store.
private enum KeyFileText {
  static func make(in folder: TestFolder) throws -> String {
    let other = TestFolder()
    try other.open().close()
    let text = try String(contentsOfFile: other.path + "/hamlet.key", encoding: .utf8)
    let path = folder.path + "/hamlet.key"
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    chmod(path, 0o400)
    return text
  }
}
