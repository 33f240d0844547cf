import Foundation
import GRDB
import HamletAudit
import HamletDomain
import Testing

@testable import HamletStore

/// The twelve ways to tamper with an audit, on the file of a real store, each found by the public key
/// and one checkpoint that was kept elsewhere; who tampers makes anew whatever needs no key.
@Suite("Tampering with the audit")
struct TamperTests {
  /// Kinds that were found, each with its first place.
  func found(
    _ audit: SampleAudit,
    kept: LogCheckpoint?
  ) throws -> [AuditFinding.Kind: UInt64] {
    let result = try audit.verify(kept)
    #expect(!result.isSound)
    return Dictionary(result.findings.map { ($0.kind, $0.place) }) { first, _ in first }
  }

  @Test("As it was written the audit is sound: rows, reads, checkpoints and replies.")
  func sound() async throws {
    let audit = try await SampleAudit()
    let result = try audit.verify(try audit.kept())
    #expect(result.isSound && result.findings.isEmpty)
    #expect(result.rows == 60 && result.checkpoints == 4 && result.origin == audit.key.name)
    #expect(try audit.verify(nil).isSound)
  }

  @Test("1. An edit is named by its row.", arguments: ["user_name", "method", "detail"])
  func edit(column: String) async throws {
    let audit = try await SampleAudit()
    let kept = try audit.kept()
    try audit.database { db in
      try db.execute(sql: "UPDATE audit SET \(column) = 'x' WHERE number = 18")
    }
    #expect(try found(audit, kept: kept)[.changed] == 18)
  }

  @Test("2. A deletion in the middle is named by what is missing.")
  func deletion() async throws {
    let audit = try await SampleAudit()
    let kept = try audit.kept()
    try audit.database { try $0.execute(sql: "DELETE FROM audit WHERE number BETWEEN 21 AND 22") }
    let found = try found(audit, kept: kept)
    #expect(found[.missing] == 21 && found[.rewritten] != nil)
  }

  @Test(
    "2. A deletion whose gap was closed and whose hashes were made anew is found by a checkpoint."
  )
  func closedDeletion() async throws {
    let audit = try await SampleAudit()
    let kept = try audit.kept()
    try audit.database { db in
      try Forger.remove(22, db)
      try Forger.rehash(db)
    }
    let found = try found(audit, kept: kept)
    #expect(found[.rewritten] == 40 && found[.cutOff] == 60)
  }

  @Test(
    "3. A cut at the end, its checkpoints with it, is found by the checkpoint kept elsewhere alone."
  )
  func cut() async throws {
    let audit = try await SampleAudit()
    let kept = try audit.kept()
    try audit.database { db in
      try db.execute(sql: "DELETE FROM audit_reads WHERE number > 40")
      try db.execute(sql: "DELETE FROM audit WHERE number > 40")
      try db.execute(sql: "DELETE FROM audit_checkpoints WHERE size > 40")
      try db.execute(
        sql:
          "DELETE FROM outcomes WHERE key IN (SELECT 'key-' || value FROM json_each('[21,22,23,24,25,26,27,28,29,30]'))"
      )
      try Forger.rehash(db)
    }
    #expect(try audit.verify(nil).isSound, "nothing in the file tells of it")
    let found = try found(audit, kept: kept)
    #expect(found[.cutOff] == 60 && found[.checkpointMissing] == 60)
  }

  @Test("4. A row that was moved is found, with hashes as they were and made anew.")
  func reorder() async throws {
    for rehashed in [false, true] {
      let audit = try await SampleAudit()
      let kept = try audit.kept()
      try audit.database { db in
        for number in stride(from: Int64(26), through: 32, by: 2) {
          try Forger.swap(number, number + 2, db)
        }
        if rehashed { try Forger.rehash(db) }
      }
      let found = try found(audit, kept: kept)
      #expect(rehashed ? found[.rewritten] == 40 : found[.changed] == 26)
    }
  }

  @Test("5. A row that was put in is found, in the middle and behind the end.")
  func insertion() async throws {
    let audit = try await SampleAudit()
    let kept = try audit.kept()
    try audit.database { db in
      try Forger.makeRoom(at: 31, db)
      try Self.copy(12, to: 31, db)
      try Forger.rehash(db)
    }
    #expect(try found(audit, kept: kept)[.rewritten] == 40)
    let second = try await SampleAudit()
    let last = try second.kept()
    try second.database { db in
      try Self.copy(12, to: 61, db)
      try db.execute(sql: "UPDATE audit SET at_ms = at_ms + 900000 WHERE number = 61")
      try Forger.rehash(db)
    }
    #expect(try found(second, kept: last)[.unsigned] == 61)
  }

  private static func copy(_ number: Int64, to place: Int64, _ db: Database) throws {
    let columns = AuditRows.columns.replacing("number, ", with: "", maxReplacements: 1)
    try db.execute(
      sql: "INSERT INTO audit(number, \(columns)) SELECT ?, \(columns) FROM audit WHERE number = ?",
      arguments: [place, number]
    )
  }

  @Test("6. Two rows that changed places are found, with hashes as they were and made anew.")
  func swap() async throws {
    for rehashed in [false, true] {
      let audit = try await SampleAudit()
      let kept = try audit.kept()
      try audit.database { db in
        try Forger.swap(24, 36, db)
        if rehashed { try Forger.rehash(db) }
      }
      let found = try found(audit, kept: kept)
      #expect(rehashed ? found[.rewritten] == 40 : found[.changed] == 24)
    }
  }

  @Test("7. Another time is found, with hashes as they were and made anew.")
  func retime() async throws {
    for rehashed in [false, true] {
      let audit = try await SampleAudit()
      let kept = try audit.kept()
      try audit.database { db in
        try db.execute(sql: "UPDATE audit SET at_ms = at_ms - 3600000 WHERE number = 30")
        if rehashed { try Forger.rehash(db) }
      }
      let found = try found(audit, kept: kept)
      #expect(rehashed ? found[.rewritten] == 40 : found[.changed] == 30)
      #expect(found[.clock] == 30, "an hour back is told as well")
    }
  }

  @Test(
    "8. Hashes made anew lead to no signed root; the first checkpoint behind the change says where."
  )
  func rehash() async throws {
    let audit = try await SampleAudit()
    let kept = try audit.kept()
    try audit.database { db in
      try db.execute(sql: "UPDATE audit SET user_name = 'nobody' WHERE number = 6")
      try Forger.rehash(db)
    }
    let result = try audit.verify(nil)
    let first = try #require(result.findings.first)
    #expect(first.kind == .rewritten && first.place == 20 && first.text.contains("rows 3 to 20"))
    #expect(try !audit.verify(kept).isSound)
  }

  @Test("8. Without its checkpoints a log is not taken for one that was never signed.")
  func rehashWithoutCheckpoints() async throws {
    let audit = try await SampleAudit()
    let kept = try audit.kept()
    try audit.database { db in
      try db.execute(sql: "UPDATE audit SET user_name = 'nobody' WHERE number = 6")
      try db.execute(sql: "DELETE FROM audit_checkpoints")
      try Forger.rehash(db)
    }
    #expect(try found(audit, kept: nil)[.unsigned] == 1)
    #expect(try found(audit, kept: kept)[.rewritten] == 60)
  }

  @Test("9. An older copy put back is found by the checkpoint kept elsewhere.")
  func rollback() async throws {
    let audit = try await SampleAudit()
    let copy = audit.folder.database + ".copy"
    try FileManager.default.copyItem(atPath: audit.folder.database, toPath: copy)
    try await audit.goOn(writes: 20)
    let kept = try audit.kept()
    #expect(kept.size == 100)
    try FileManager.default.removeItem(atPath: audit.folder.database)
    try FileManager.default.copyItem(atPath: copy, toPath: audit.folder.database)
    #expect(try audit.verify(nil).isSound)
    #expect(try found(audit, kept: kept)[.cutOff] == 100)
    // Nor does it help to let the server write on until it is as long.
    try await audit.goOn(writes: 20, by: "somebody")
    #expect(try audit.kept().size == 100)
    #expect(try found(audit, kept: kept)[.forked] == 100)
  }

  @Test("10. Two servers that go on from one copy are told apart by each other's checkpoints.")
  func fork() async throws {
    let audit = try await SampleAudit()
    let copy = audit.folder.path + "-fork"
    defer { try? FileManager.default.removeItem(atPath: copy) }
    try FileManager.default.copyItem(atPath: audit.folder.path, toPath: copy)
    try await audit.goOn(writes: 10, by: "one")
    let one = try audit.kept()
    let other = try Store.open(folder: copy)
    #expect(other.auditKey == audit.key, "the key is in the copy too")
    for number in 1...20 {
      _ = try await other.write(try Sample.ticket()) { _ in
        WriteOutcome(reply: [], recordType: "other", recordID: .none, detail: "\(number)")
      }
      if number == 19 { await other.sealAudit() }
    }
    other.close()
    let result = try audit.verify(one, file: copy + "/hamlet.db")
    let kinds = Set(result.findings.map(\.kind))
    #expect(!kinds.isDisjoint(with: [.rewritten, .forked]))
    #expect(result.findings.contains { $0.place == one.size })
    #expect(try audit.verify(one).isSound)
  }

  @Test("11. A checkpoint that was taken out is missed by the one that follows it.")
  func dropCheckpoint() async throws {
    let audit = try await SampleAudit()
    try audit.database { try $0.execute(sql: "DELETE FROM audit_checkpoints WHERE size = 40") }
    #expect(try found(audit, kept: nil)[.checkpointMissing] == 40)
    let second = try await SampleAudit()
    let last = try second.kept()
    try second.database { try $0.execute(sql: "DELETE FROM audit_checkpoints WHERE size = 60") }
    #expect(try found(second, kept: last)[.checkpointMissing] == 60)
  }

  @Test(
    "12. A checkpoint that was changed is named: its size, its root, its time, its signature.",
    arguments: [
      ("\n40\n", "\n38\n"), ("time 1", "time 2"), ("after 20", "after 10"), ("head ", "head A"),
      ("— hamlet/", "— hamlet/0"),
    ]
  )
  func editCheckpoint(from: String, to: String) async throws {
    let audit = try await SampleAudit()
    try audit.database { db in
      try db.execute(
        sql: "UPDATE audit_checkpoints SET note = replace(note, ?, ?) WHERE size = 40",
        arguments: [from, to]
      )
    }
    #expect(try found(audit, kept: nil)[.checkpointChanged] == 40)
  }
}
