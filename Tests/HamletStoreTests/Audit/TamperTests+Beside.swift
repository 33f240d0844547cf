import Foundation
import GRDB
import HamletAudit
import HamletDomain
import Testing

@testable import HamletStore

/// What may be tampered with beside the rows themselves, and what the signing key can do.
extension TamperTests {
  @Test("A key that was put in the place of the server's is told, by the file and by the witness.")
  func replacedKey() async throws {
    let audit = try await SampleAudit()
    let (key, kept) = (audit.key, try audit.kept())
    try FileManager.default.removeItem(atPath: audit.folder.path + "/hamlet-audit.key")
    let store = try audit.open()
    #expect(store.auditKey != key)
    #expect(store.auditFault?.contains("hamlet-audit.key") == true)
    store.close()
    try await audit.goOn(writes: 10)
    let result = try AuditVerification.run(file: audit.folder.database, key: key, kept: kept)
    #expect(result.findings.contains { $0.kind == .otherKey && $0.place == 80 })
    #expect(try found(audit, kept: nil)[.otherKey] == 2, "and the new key did not sign the old")
  }

  @Test("What finds reads by their record is held against the blocks, both ways.")
  func readIndex() async throws {
    let audit = try await SampleAudit()
    try audit.database { try $0.execute(sql: "DELETE FROM audit_reads WHERE number = 21") }
    #expect(try found(audit, kept: nil)[.readIndex] == 21)
    let second = try await SampleAudit()
    try second.database { db in
      try db.execute(sql: "INSERT INTO audit_reads(record_id, number) VALUES (x'01', 23)")
    }
    #expect(try found(second, kept: nil)[.readIndex] == 23)
    let third = try await SampleAudit()
    try third.database { db in
      try db.execute(sql: "INSERT INTO audit_reads(record_id, number) VALUES (x'01', 24)")
    }
    #expect(try found(third, kept: nil)[.readIndex] == 24, "row 24 is a write")
  }

  @Test("A write without its row, and a row without its write, are told.")
  func effects() async throws {
    let audit = try await SampleAudit()
    try audit.database { db in
      try db.execute(
        sql: """
          INSERT INTO outcomes SELECT user_id, 'unseen', method, digest, reply, at_ms, sealed
            FROM outcomes
          WHERE key = 'key-9'
          """
      )
    }
    #expect(try found(audit, kept: nil)[.effectWithoutRow] != nil)
    let second = try await SampleAudit()
    try second.database { try $0.execute(sql: "DELETE FROM outcomes WHERE key = 'key-9'") }
    #expect(try found(second, kept: nil)[.rowWithoutEffect] == 18)
  }

  @Test("A hash kept for proofs that is not the rows' names the first row that differs.")
  func tiles() async throws {
    let audit = try await SampleAudit()
    try audit.database { db in
      // The hashes of the chain are made anew, those for proofs are forgotten.
      let tiles = try Row.fetchAll(db, sql: "SELECT position, leaves FROM audit_tiles")
      try db.execute(sql: "UPDATE audit SET user_name = 'nobody' WHERE number = 33")
      try Forger.rehash(db)
      for tile in tiles {
        try db.execute(
          sql: "UPDATE audit_tiles SET leaves = ? WHERE position = ?",
          arguments: [tile[1] as Data, tile[0] as Int64]
        )
      }
    }
    #expect(try found(audit, kept: nil)[.tile] == 33)
  }

  @Test(
    "A file full of nonsense is not sound, and stops nobody who verifies it.",
    arguments: [
      "UPDATE audit SET number = 9223372036854775807 WHERE number = 60",
      "UPDATE audit SET number = -9223372036854775807 WHERE number = 60",
      "UPDATE audit SET at_ms = 9223372036854775807 WHERE number = 31",
      "UPDATE audit SET at_ms = -9223372036854775807 - 1 WHERE number = 31",
      "UPDATE audit SET hash = x'01' WHERE number > 30",
      "UPDATE audit SET user_id = x'', record_id = x'01', session_id = x'02', version = -7",
      "UPDATE audit SET reads = randomblob(3000)",
      "UPDATE audit_reads SET number = -9223372036854775807 - 1 WHERE number = 31",
      "UPDATE audit_checkpoints SET note = hex(randomblob(300))",
      "UPDATE audit_checkpoints SET size = -size",
      "UPDATE outcomes SET at_ms = 9223372036854775807, user_id = x''",
    ]
  )
  func nonsense(sql: String) async throws {
    let audit = try await SampleAudit()
    let kept = try audit.kept()
    try audit.database { try $0.execute(sql: sql) }
    #expect(try !audit.verify(kept).isSound)
  }

  @Test(
    "Who has the signing key can sign another past, and only a checkpoint kept elsewhere tells."
  )
  func withTheKey() async throws {
    let audit = try await SampleAudit()
    let kept = try audit.kept()
    try audit.database { db in
      try db.execute(sql: "UPDATE audit SET user_name = 'nobody' WHERE number = 6")
      try db.execute(sql: "DELETE FROM audit_checkpoints")
      try Forger.rehash(db)
    }
    let store = try audit.open()
    await store.sealAudit()
    store.close()
    #expect(try audit.verify(nil).isSound, "the file alone cannot tell")
    #expect(try found(audit, kept: kept)[.forked] == 60)
    let seen = try #require(SeenHistory(key: audit.key, note: NoteText.of(kept, audit)))
    let now = try #require(try audit.notes().last)
    let verdict = HistoryJudge.judge(
      seen: seen,
      note: now.note,
      key: audit.key.text,
      consistency: []
    )
    #expect(verdict == .alarm(.forked), "nor can a shell that saw the log before be deceived")
  }
}

/// Signs a checkpoint again, as its log signed it: Ed25519 gives the same bytes for the same text.
private enum NoteText {
  static func of(_ checkpoint: LogCheckpoint, _ audit: SampleAudit) throws -> String {
    let folder = StoreFolder(path: audit.folder.path)
    let signer = try LogKeyFile.open(folder, origin: audit.key.name)
    return try #require(signer.sign(checkpoint))
  }
}
