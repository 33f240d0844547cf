import Foundation
import GRDB
import HamletDomain
import Synchronization
import Testing

@testable import HamletStore

/// What audited reads may come to while the writer is held up: a read that cannot be audited is refused,
/// so nothing that the writer waits for may last longer than the room for entries.
@Suite("Audited reads while the writer is held up")
struct ReadPressureTests {
  /// Reads a second that two cores answer at most, twice over.
  private static let readsPerSecond = 400_000

  private static func entry() throws -> ReadAuditEntry {
    ReadAuditEntry(
      grant: try Sample.grant(),
      recordType: "person",
      recordID: RecordID(high: 1, low: 1)
    )
  }

  @Test("All that come during the longest wait for readers are taken, on top of what was let wait.")
  func room() throws {
    let reads = ReadAudit()
    let entry = try Self.entry()
    let during = Self.readsPerSecond * Int(StoreLimits.restartMilliseconds) / 1_000
    // The writer turned to the log right before the number at which it is called.
    for _ in 0..<(StoreLimits.promptReadAudits - 1 + during) { _ = try reads.add(entry) }
    // And as long again, for the commit that takes them in.
    for _ in 0..<during { _ = try reads.add(entry) }
  }

  @Test("A writer that is held up takes in every read that came meanwhile, and refuses none.")
  func heldUp() async throws {
    let folder = TestFolder()
    let gate = DispatchSemaphore(value: 0)
    let isHeld = Mutex(true)
    let store = try folder.open {
      // On the writer's thread, as a wait for readers is.
      $0.committed = { _ in if isHeld.withLock({ $0 }) { gate.wait() } }
    }
    let entry = try Self.entry()
    try store.auditRead(entry)
    async let first: Void = store.flushReadAudit()
    let during = Self.readsPerSecond * Int(StoreLimits.restartMilliseconds) / 1_000
    for _ in 0..<(StoreLimits.promptReadAudits + during) { try store.auditRead(entry) }
    isHeld.withLock { $0 = false }
    for _ in 0..<4 { gate.signal() }
    await first
    await store.flushReadAudit()
    let stored = try await store.read {
      try $0.count("SELECT sum(CAST(detail AS INTEGER)) FROM audit WHERE record_type = 'reads'")
    }
    #expect(stored == 1 + StoreLimits.promptReadAudits + during)
    store.close()
  }

  @Test(
    "A reader that holds its snapshot stops no commits, and the log is not tried at each of them."
  )
  func heldReader() throws {
    let folder = TestFolder()
    let tries = Mutex(0)
    let store = try folder.open {
      $0.traced = { sql in
        if sql.contains("wal_checkpoint(RESTART)") { tries.withLock { $0 += 1 } }
      }
    }
    let reader = try store.pointReader()
    let mebibyte = String(repeating: "x", count: 1 << 20)
    // 62 MiB of log are the mark, beyond which it is to be started again.
    let writes = StoreLimits.restartCheckpointPages / 256 + 10
    let written = DispatchSemaphore(value: 0)
    try reader.burst {
      _ = try reader.read { try $0.count("SELECT count(*) FROM divisions") }
      for number in 0..<writes {
        store.submit(try Sample.ticket()) { tx in
          try Sample.insertDivision(number, tx)
          try tx.run(
            "UPDATE divisions SET name_en = ? WHERE name_zh = ?",
            [mebibyte, "第\(number)村"]
          )
          return WriteOutcome(reply: [], recordType: "division", recordID: .none)
        } then: { _ in
          written.signal()
        }
        // Acknowledged, though the reader still reads.
        written.wait()
      }
      #expect(try reader.read { try $0.count("SELECT count(*) FROM divisions") } == 0)
    }
    #expect(tries.withLock { $0 } == 1)
    #expect(try reader.read { try $0.count("SELECT count(*) FROM divisions") } == writes)
    reader.close()
    store.close()
  }
}
