import Foundation
import GRDB
import HamletAudit
import HamletDomain
import Testing

@testable import HamletStore

@Suite("Audited reads that wait, and their index")
struct WaitingReadTests {
  @Test("What waited is told word for word and in its order, without what was taken back.")
  func packed() throws {
    let seed = UInt64.random(in: 1...UInt64.max)
    var random = SplitMix(state: seed)
    var waiting = WaitingReads()
    var expected: [AuditedRead] = []
    for number in 0..<3_000 {
      var entry = ReadAuditEntry(
        atUnixMilliseconds: Sample.now + Int64(number),
        userID: RecordID(high: 1, low: UInt64.random(in: 0..<300, using: &random)),
        method: "test.Service/Read\(Int.random(in: 0..<40, using: &random))",
        recordType: ["person", "consultation"][Int.random(in: 0...1, using: &random)],
        recordID: RecordID(high: 2, low: UInt64.random(in: 0..<50, using: &random)),
        purpose: .care
      )
      entry.sessionID = RecordID(high: 3, low: UInt64.random(in: 0..<2, using: &random))
      entry.deviceID = RecordID(high: 4, low: UInt64.random(in: 0..<2, using: &random))
      waiting.append(entry)
      guard Int.random(in: 0..<10, using: &random) > 0 else {
        waiting.takeBack(number)
        continue
      }
      var read = AuditedRead(
        atUnixMilliseconds: entry.atUnixMilliseconds,
        userID: entry.userID,
        method: entry.method,
        recordType: entry.recordType,
        recordID: entry.recordID,
        purpose: entry.purpose.rawValue
      )
      read.sessionID = entry.sessionID
      read.deviceID = entry.deviceID
      expected.append(read)
    }
    #expect(waiting.count == 3_000, "seed \(seed)")
    #expect(waiting.kept == expected, "seed \(seed)")
    #expect(ReadBlock.unpack(ReadBlock.pack(waiting.kept[...])) == expected, "seed \(seed)")
  }

  @Test(
    "A record has one entry for each block that names it, however often it does; a list has one too.",
    arguments: [1, 15, 16, 17, 100]
  )
  func index(records: Int) async throws {
    let folder = TestFolder()
    let store = try folder.open()
    defer { store.close() }
    let grant = try Sample.grant("test.Service/Read")
    for _ in 0..<2 {
      for number in [0, 0] + Array(1...records) + Array(1...records).reversed() {
        let id = number == 0 ? .none : RecordID(high: 9, low: UInt64(number))
        try store.auditRead(ReadAuditEntry(grant: grant, recordType: "person", recordID: id))
      }
      await store.flushReadAudit()
    }
    let found = try await store.read { snapshot in
      try snapshot.all("SELECT record_id, number FROM audit_reads ORDER BY 2, 1") {
        "\($0.id(0).low) \($0[1] as Int64) \($0.bytes(0).count)"
      }
    }
    #expect(found == (1...2).flatMap { row in (0...records).map { "\($0) \(row) 16" } })
  }
}
