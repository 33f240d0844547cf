import Foundation
import GRDB
import HamletDomain
import Testing

@testable import HamletStore

@Suite("Readers")
struct ReaderTests {
  @Test("A point reader sees what was acknowledged, and a burst sees one moment.")
  func pointReader() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    let reader = try store.pointReader()
    let count = { try reader.read { try $0.count("SELECT count(*) FROM divisions") } }
    #expect(try count() == 0)
    _ = try await store.write(try Sample.ticket(), Sample.division(1))
    #expect(try count() == 1)
    let written = DispatchSemaphore(value: 0)
    let ticket = try Sample.ticket()
    let during = try reader.burst {
      let before = try count()
      store.submit(ticket, Sample.division(2), then: { _ in written.signal() })
      written.wait()
      return [before, try count()]
    }
    #expect(during == [1, 1])
    #expect(try count() == 2)
    reader.close()
    store.close()
  }

  @Test("A statement kept by its place stands in the way of closing until the shelf is cleared.")
  func closing() throws {
    let database = try DatabaseQueue()
    let shelf = StatementShelf()
    for _ in 0..<2 { _ = try database.read { try shelf.statement(.begin, $0) } }
    #expect(throws: DatabaseError.self) { try database.close() }
    shelf.clear()
    try database.close()
  }

  @Test("An error in a read leaves the reader as good as new.")
  func failedRead() throws {
    struct Stop: Error {}
    let folder = TestFolder()
    let store = try folder.open()
    let reader = try store.pointReader()
    #expect(throws: StoreError.self) { try reader.read { _ in throw Stop() } }
    #expect(throws: StoreError.self) { try reader.read { try $0.count("SELECT nonsense") } }
    #expect(try reader.read { try $0.count("SELECT 7") } == 7)
    reader.close()
    store.close()
  }

  @Test("A read over its budget ends, and the connection goes on.")
  func budget() async throws {
    let folder = TestFolder()
    let store = try folder.open { $0.readers = 1 }
    do {
      _ = try await store.read(milliseconds: 20) { snapshot in
        try snapshot.count(
          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
        )
      }
      Issue.record("the read ended by itself")
    } catch {
      guard case .overBudget = error.code else {
        Issue.record("\(error.code)")
        return
      }
    }
    #expect(try await Sample.divisions(store) == 0)
    store.close()
  }

  @Test("Long reads leave a connection to the others, and a read takes whichever becomes free.")
  func longReads() async throws {
    let folder = TestFolder()
    let store = try folder.open { $0.readers = 2 }
    let gate = DispatchSemaphore(value: 0)
    let begun = AsyncStream<Void>.makeStream()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<2 {
        group.addTask {
          try await store.read(isPatient: true) { _ in
            begun.continuation.yield()
            gate.wait()
          }
        }
      }
      var first = begun.stream.makeAsyncIterator()
      await first.next()
      // One long read is at work and one waits: thirty others go by, one after another.
      for _ in 0..<30 { #expect(try await store.read { try $0.count("SELECT 1") } == 1) }
      gate.signal()
      await first.next()
      gate.signal()
      try await group.waitForAll()
    }
    store.close()
  }

  @Test("So many reads may wait for a connection; one more is told when to come back.")
  func bounded() async throws {
    let folder = TestFolder()
    let store = try folder.open { $0.readers = 1 }
    let gate = DispatchSemaphore(value: 0)
    try await withThrowingTaskGroup(of: Void.self) { group in
      let (begun, beginning) = AsyncStream<Void>.makeStream()
      group.addTask {
        try await store.read { _ in
          beginning.yield()
          gate.wait()
        }
      }
      var first = begun.makeAsyncIterator()
      await first.next()
      // Beside the one at work; which of them is refused is not said, only how many.
      let refused = Journal<UInt32>()
      let (answers, answering) = AsyncStream<Void>.makeStream()
      for _ in 0..<StoreLimits.queuedReads {
        group.addTask {
          do throws(StoreError) {
            _ = try await store.read { _ in }
          } catch {
            guard case .busy(let wait) = error.code, wait > 0 else { throw error }
            refused.add(wait)
            answering.yield()
          }
        }
      }
      var answer = answers.makeAsyncIterator()
      await answer.next()
      gate.signal()
      try await group.waitForAll()
      #expect(refused.all.count == 1)
    }
    store.close()
  }
}
