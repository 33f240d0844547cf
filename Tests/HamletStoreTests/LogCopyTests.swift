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
      _ = try await store.write(try Sample.ticket(byteCount: mebibyte.utf8.count)) { tx in
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

  @Test("Under writes of many callers, and reads beside them, its file never passes 64 MiB.")
  func bounded() async throws {
    let folder = TestFolder()
    let (path, sizes) = (folder.database + "-wal", Journal<Int>())
    let isOver = Journal<Bool>()
    let store = try folder.open {
      // Told before anything is copied: it is never larger.
      $0.committed = { _ in sizes.add(Self.size(of: path)) }
    }
    try await withThrowingTaskGroup(of: Void.self) { readers in
      for _ in 0..<3 {
        readers.addTask {
          while isOver.all.isEmpty { _ = try await Sample.divisions(store) }
        }
      }
      try await withThrowingTaskGroup(of: Void.self) { writers in
        for writer in 0..<8 {
          writers.addTask { try await Self.write(writer * 100..<writer * 100 + 25, store) }
        }
        try await writers.waitForAll()
      }
      isOver.add(true)
      try await readers.waitForAll()
    }
    #expect(sizes.all.count >= 200)
    // Three times as much was written as fits, so it was started again in between.
    #expect((32 << 20...64 << 20).contains(sizes.all.max() ?? 0), "\(sizes.all.max() ?? 0)")
    store.close()
  }

  @Test("A read that takes too long is ended, and then the log starts again.")
  func longRead() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    let gate = DispatchSemaphore(value: 0)
    let (begun, beginning) = AsyncStream<Void>.makeStream()
    let read = Task { () async -> StoreError? in
      do throws(StoreError) {
        _ = try await store.read(milliseconds: 1) { snapshot in
          _ = try snapshot.count("SELECT count(*) FROM divisions")
          beginning.yield()
          gate.wait()
          return try snapshot.count(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
          )
        }
        return nil
      } catch {
        return error
      }
    }
    var first = begun.makeAsyncIterator()
    await first.next()
    let mark = StoreLimits.restartCheckpointPages
    try await Self.write(0..<mark / 256 + 4, store)
    #expect(store.writer.gauge.pages > mark)
    gate.signal()
    let ended = await read.value
    guard case .overBudget? = ended?.code else {
      Issue.record("\(String(describing: ended))")
      return
    }
    // A round in which nobody writes copies it, and the next commit begins it anew.
    for _ in 0..<2 { await store.flushReadAudit() }
    try await Self.write(1_000..<1_001, store)
    #expect(store.writer.gauge.pages < 1_000, "\(store.writer.gauge.pages)")
    store.close()
  }

  private static func size(of path: String) -> Int {
    let found = try? FileManager.default.attributesOfItem(atPath: path)
    return (found?[.size] as? NSNumber)?.intValue ?? 0
  }
}
