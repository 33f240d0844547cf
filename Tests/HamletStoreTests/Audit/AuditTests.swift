import Foundation
import GRDB
import HamletAudit
import HamletDomain
import Testing

@testable import HamletStore

@Suite("Audit")
struct AuditTests {
  private func filled(_ folder: TestFolder) async throws {
    let store = try folder.open()
    for number in 1...5 {
      _ = try await store.write(try Sample.ticket("key-\(number)"), Sample.division(number))
    }
    #expect(try store.verifyAuditChain() == nil)
    #expect(try await Sample.auditRows(store) == 5)
    store.close()
  }

  @Test(
    "An edit, a deletion, an exchange and an insertion are found at the row they begin with.",
    arguments: [
      ("UPDATE audit SET user_name = 'nobody' WHERE number = 3", 3),
      ("UPDATE audit SET at_ms = at_ms + 1 WHERE number = 5", 5),
      ("UPDATE audit SET detail = 'x' WHERE number = 1", 1),
      ("UPDATE audit SET hash = zeroblob(32) WHERE number = 2", 2),
      ("DELETE FROM audit WHERE number = 2", 2),
      ("DELETE FROM audit WHERE number = 1", 1),
      (
        """
        UPDATE audit SET number = -3 WHERE number = 3; UPDATE audit SET number = 3 WHERE number = 4;
        UPDATE audit SET number = 4 WHERE number = -3
        """, 3
      ),
      (
        """
        INSERT INTO audit SELECT 6, at_ms, user_id, user_name, method, record_type, record_id,
          purpose, decision, detail, reads, hash, version, session_id, device_id, key_digest, times
        FROM audit WHERE number = 5
        """, 6
      ),
    ] as [(String, Int64)]
  )
  func tampering(sql: String, row: Int64) async throws {
    let folder = TestFolder()
    try await filled(folder)
    try folder.tamper(sql)
    let store = try folder.open()
    #expect(try store.verifyAuditChain()?.number == row)
    #expect(try !store.check().isSound)
    store.close()
  }

  @Test("An edit with a fresh hash is found at the row after it.")
  func forgedHash() async throws {
    let folder = TestFolder()
    try await filled(folder)
    let database = try DatabaseQueue(path: folder.database)
    try await database.write { db in
      let rows = try AuditRows.after(1, limit: 2, db)
      var forged = rows[1].row
      forged.userName = "nobody"
      let hash = forged.link(after: rows[0].hash, number: 3)
      try db.execute(
        sql: "UPDATE audit SET user_name = 'nobody', hash = ? WHERE number = 3",
        arguments: [Data(hash)]
      )
    }
    try database.close()
    let store = try folder.open()
    #expect(try store.verifyAuditChain() == AuditFault(number: 4, reason: "changed"))
    store.close()
  }

  @Test("The chain goes on after a restart.")
  func restart() async throws {
    let folder = TestFolder()
    try await filled(folder)
    let store = try folder.open()
    _ = try await store.write(try Sample.ticket(), Sample.division(6))
    #expect(try store.verifyAuditChain() == nil)
    store.close()
  }

  @Test("A row says who did what to which record and why, in words of the call.")
  func row() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    let id = RecordID(high: 5, low: 6)
    _ = try await store.write(try Sample.ticket()) { _ in
      WriteOutcome(reply: [], recordType: "person", recordID: id, purpose: .care, detail: "name")
    }
    let row = try await store.read { snapshot in
      try snapshot.all(
        """
        SELECT at_ms, user_id, user_name, method, record_type, record_id, purpose, decision, detail
        FROM audit
        """
      ) { row in
        "\(row[0] as Int64) \(row.id(1)) \(row[2] as String) \(row[3] as String) "
          + "\(row[4] as String) \(row.id(5)) \(row[6] as Int) \(row[7] as Int) \(row[8] as String)"
      }
    }
    #expect(
      row == ["\(Sample.now) \(Sample.user) tester test.Service/Write person \(id) 2 1 name"]
    )
    store.close()
  }

  @Test("Reads are stored with the next commit, packed and found by their record.")
  func reads() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    let grant = try Sample.grant("test.Service/Read")
    let ids = (1...600).map { RecordID(high: 9, low: UInt64($0)) }
    for id in ids {
      try store.auditRead(ReadAuditEntry(grant: grant, recordType: "person", recordID: id))
    }
    #expect(try await Sample.auditRows(store) == 0)
    _ = try await store.write(try Sample.ticket(), Sample.division(1))
    #expect(try await Sample.auditRows(store) == 3, "512 reads, 88 reads, the write")
    let found = try await store.read { snapshot in
      try snapshot.count(
        "SELECT count(*) FROM audit_reads WHERE record_id = ?",
        [ids[599].stored]
      )
    }
    #expect(found == 1)
    #expect(try store.verifyAuditChain() == nil)
    store.close()
  }

  @Test("Reads are stored without a write when asked, and at a clean end.")
  func readsWithoutWrites() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    let entry = ReadAuditEntry(
      grant: try Sample.grant(),
      recordType: "person",
      recordID: RecordID(high: 1, low: 1)
    )
    try store.auditRead(entry)
    await store.flushReadAudit()
    #expect(try await Sample.auditRows(store) == 1)
    try store.auditRead(entry)
    store.close()
    let again = try folder.open()
    #expect(try await Sample.auditRows(again) == 2)
    again.close()
  }

  @Test("Very many reads are stored at once, long before they are too many.")
  func promptFlush() async throws {
    let folder = TestFolder()
    let (commits, committed) = AsyncStream<Int>.makeStream()
    // The folder's options store no reads by time: nothing but their number may cause the commit.
    let store = try folder.open { $0.committed = { committed.yield($0) } }
    let entry = ReadAuditEntry(
      grant: try Sample.grant(),
      recordType: "person",
      recordID: RecordID(high: 1, low: 1)
    )
    for _ in 0..<StoreLimits.promptReadAudits { try store.auditRead(entry) }
    var first = commits.makeAsyncIterator()
    #expect(await first.next() == 0)
    #expect(
      try await Sample.auditRows(store)
        == StoreLimits.promptReadAudits / StoreLimits.readAuditsPerBlock
    )
    store.close()
  }

  @Test("Reads that the file did not take are stored once it does, before any that came after.")
  func owed() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    let intruder = try DatabaseQueue(path: folder.database)
    func entry(_ number: UInt64) throws -> ReadAuditEntry {
      ReadAuditEntry(
        grant: try Sample.grant(),
        recordType: "person",
        recordID: RecordID(high: 1, low: number)
      )
    }
    // As a disk that is full.
    try await intruder.write {
      try $0.execute(
        sql: "CREATE TRIGGER full BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'full'); END"
      )
    }
    try store.auditRead(entry(1))
    await store.flushReadAudit()
    try store.auditRead(entry(2))
    await store.flushReadAudit()
    let ticket = try Sample.ticket()
    await #expect(throws: StoreError.self) {
      try await store.write(ticket, Sample.division(1))
    }
    #expect(try await Sample.auditRows(store) == 0)
    try await intruder.write { try $0.execute(sql: "DROP TRIGGER full") }
    try intruder.close()
    await store.flushReadAudit()
    await store.flushReadAudit()
    let query = AuditQuery()
    let items = try await store.read { try $0.audit(query, after: 0).items }
    #expect(items.map(\.recordID.low) == [1, 2])
    #expect(try store.verifyAuditChain() == nil)
    store.close()
  }

  @Test("What cannot be audited must not be read.")
  func fullBuffer() throws {
    let reads = ReadAudit()
    let entry = ReadAuditEntry(
      grant: try Sample.grant(),
      recordType: "person",
      recordID: .none
    )
    for _ in 0..<StoreLimits.pendingReadAudits { _ = try reads.add(entry) }
    #expect(throws: StoreError.self) { _ = try reads.add(entry) }
  }
}
