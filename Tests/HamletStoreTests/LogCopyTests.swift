import Foundation
import HamletDomain
import Testing

@testable import HamletStore

@Suite("When the log is copied to the database")
struct LogCopyTests {
  private static let mebibyte = String(repeating: "x", count: 1 << 20)

  /// Writes a mebibyte at a time, each when the one before was acknowledged.
  private static func write(_ numbers: Range<Int>, _ store: Store) async throws {
    for number in numbers {
      _ = try await store.write(try Sample.ticket()) { tx in
        try Sample.insertDivision(number, tx)
        try tx.run(
          "UPDATE divisions SET name_en = ? WHERE name_zh = ?",
          [mebibyte, "第\(number)村"]
        )
        return WriteOutcome(reply: [], recordType: "division", recordID: .none)
      }
    }
  }

  @Test("In the first round in which nobody writes, and between writes only past the larger mark.")
  func rounds() async throws {
    let folder = TestFolder()
    let copies = Journal<String>()
    // Without a timer there is a round only where something was asked for.
    let store = try folder.open {
      $0.traced = { sql in if sql.contains("wal_checkpoint(") { copies.add(sql) } }
    }
    // Far past the mark of an idle writer; after each of them nothing waits.
    try await Self.write(0..<12, store)
    #expect(store.writer.gauge.pages > StoreLimits.idleCheckpointPages)
    #expect(copies.all.isEmpty)
    await store.flushReadAudit()
    // A round answers before it copies; the next begins after that.
    await store.flushReadAudit()
    #expect(copies.all == ["PRAGMA wal_checkpoint(PASSIVE)"])
    let mebibytes = StoreLimits.restartCheckpointPages / 256
    try await Self.write(12..<(12 + mebibytes + 2), store)
    await store.flushReadAudit()
    #expect(copies.all.dropFirst().first == "PRAGMA wal_checkpoint(RESTART)")
    #expect(copies.all.filter { $0.contains("RESTART") }.count == 1)
    #expect(store.writer.gauge.pages < StoreLimits.restartCheckpointPages)
    store.close()
  }
}
