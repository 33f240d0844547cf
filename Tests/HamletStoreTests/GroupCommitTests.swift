import Foundation
import HamletDomain
import Testing

@testable import HamletStore

@Suite("Group commit")
struct GroupCommitTests {
  private struct Refusal: Error, Equatable { let word: String }

  @Test("What queues while one commit runs is the next commit.")
  func groups() async throws {
    let folder = TestFolder()
    let commits = Journal<Int>()
    let store = try folder.open { $0.committed = { commits.add($0) } }
    let door = Door()
    try store.hold(at: door)
    let answers = Journal<Bool>()
    let done = DispatchSemaphore(value: 0)
    for number in 0..<100 {
      store.submit(
        try Sample.ticket("key-\(number)"),
        Sample.division(number),
        then: { result in
          answers.add((try? result.get()) != nil)
          done.signal()
        }
      )
    }
    door.open()
    await Task.detached { for _ in 0..<100 { Self.wait(done) } }.value
    #expect(commits.all == [1, 100])
    #expect(answers.all == Array(repeating: true, count: 100))
    #expect(try await Sample.divisions(store) == 100)
    store.close()
  }

  // Waiting for a semaphore is not offered to asynchronous code.
  private static func wait(_ semaphore: DispatchSemaphore) { semaphore.wait() }

  @Test("A batch is capped, so that one commit never grows without bound.")
  func cappedBatch() async throws {
    let folder = TestFolder()
    let commits = Journal<Int>()
    let store = try folder.open {
      $0.committed = { commits.add($0) }
      $0.batchRequests = 10
    }
    let door = Door()
    try store.hold(at: door)
    for number in 0..<25 {
      store.submit(try Sample.ticket(), Sample.division(number), then: { _ in })
    }
    door.open()
    store.close()
    // Where the writer came to the last batch before the end, the end signs the audit by itself.
    #expect(commits.all.filter { $0 > 0 } == [1, 10, 10, 5])
  }

  @Test("Rows of imports among themselves share a larger commit, which any other write ends.")
  func patientBatch() async throws {
    for isAmong in [false, true] {
      let folder = TestFolder()
      let commits = Journal<Int>()
      let store = try folder.open {
        $0.committed = { commits.add($0) }
        $0.batchRequests = 10
        $0.patientRequests = 20
      }
      let door = Door()
      try store.hold(at: door)
      store.submit(
        try (0..<25).map { number in
          let isPatient = !isAmong || number != 12
          let body = Sample.division(number)
          return PendingWrite(try Sample.ticket(), isPatient: isPatient, body, then: { _ in })
        }
      )
      #expect(store.hasWaitingWrites)
      door.open()
      store.close()
      #expect(!store.hasWaitingWrites)
      #expect(commits.all.filter { $0 > 0 } == (isAmong ? [1, 12, 10, 3] : [1, 20, 5]))
    }
  }

  @Test("What an import gives the store at once is one commit, with what is kept of those before.")
  func importBatch() {
    #expect(ImportBounds.batchRows + 1 <= StoreLimits.patientRequests)
    #expect(StoreLimits.batchRequests <= StoreLimits.patientRequests)
  }

  @Test("A bulk import has a transaction of its own and one audit row.")
  func bulkIsAlone() async throws {
    let folder = TestFolder()
    let commits = Journal<Int>()
    let store = try folder.open { $0.committed = { commits.add($0) } }
    let ticket = WriteTicket(system: "seed", atUnixMilliseconds: Sample.now)
    _ = try await store.writeBulk(ticket) { tx in
      for number in 0..<500 { try Sample.insertDivision(number, tx) }
      return WriteOutcome(reply: [], recordType: "division", recordID: .none, detail: "500")
    }
    #expect(commits.all == [1])
    #expect(try await Sample.divisions(store) == 500)
    #expect(try await Sample.auditRows(store) == 1)
    store.close()
  }

  @Test("A bulk import that fails leaves nothing, and neither its neighbours nor the audit notice.")
  func failedBulk() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    _ = try await store.write(try Sample.ticket(), Sample.division(1))
    let ticket = WriteTicket(system: "seed", atUnixMilliseconds: Sample.now)
    do {
      _ = try await store.writeBulk(ticket) { tx in
        for number in 2..<300 { try Sample.insertDivision(number, tx) }
        throw Refusal(word: "no")
      }
      Issue.record("it was taken")
    } catch {
      guard case .refused(let reason) = error.code else {
        Issue.record("\(error.code)")
        return
      }
      #expect(reason as? Refusal == Refusal(word: "no"))
    }
    _ = try await store.write(try Sample.ticket(), Sample.division(2))
    #expect(try await Sample.divisions(store) == 2)
    #expect(try await Sample.auditRows(store) == 2)
    #expect(try store.check().isSound)
    store.close()
  }

  @Test("A failed request loses its own effects alone, and its error comes back as thrown.")
  func failureIsAlone() async throws {
    let folder = TestFolder()
    let commits = Journal<Int>()
    let store = try folder.open { $0.committed = { commits.add($0) } }
    let door = Door()
    try store.hold(at: door)
    let failed = Journal<StoreError>()
    store.submit(try Sample.ticket(), Sample.division(1), then: { _ in })
    store.submit(
      try Sample.ticket("failing"),
      { tx in
        try Sample.insertDivision(2, tx)
        throw Refusal(word: "no")
      },
      then: { if case .failure(let error) = $0 { failed.add(error) } }
    )
    store.submit(try Sample.ticket(), Sample.division(3), then: { _ in })
    door.open()
    let last = try await store.write(try Sample.ticket(), Sample.division(4))
    #expect(!last.replayed)
    let error = try #require(failed.all.first)
    guard case .refused(let reason) = error.code else {
      Issue.record("\(error.code)")
      return
    }
    #expect(reason as? Refusal == Refusal(word: "no"))
    #expect(try await Sample.divisions(store) == 3)
    #expect(try await store.storedOutcome(user: Sample.user, key: "failing") == nil)
    #expect(try store.check().isSound)
    store.close()
  }

  @Test("A request that brings the whole transaction down does not take its neighbours with it.")
  func lostTransaction() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    let door = Door()
    try store.hold(at: door)
    let asked = Journal<Int>()
    let results = Journal<String>()
    for number in 1...3 {
      store.submit(
        try Sample.ticket("lost-\(number)"),
        isCancelled: {
          asked.add(number)
          return false
        },
        { tx in
          try Sample.insertDivision(number, tx)
          // As SQLite itself does when a disk is full in the middle of a statement.
          if number == 2 { try tx.run("ROLLBACK") }
          return WriteOutcome(reply: [], recordType: "division", recordID: .none)
        },
        then: { results.add("\(number) \((try? $0.get()) == nil ? "failed" : "done")") }
      )
    }
    door.open()
    _ = try await store.write(try Sample.ticket(), Sample.division(4))
    #expect(results.all == ["1 done", "2 failed", "3 done"])
    #expect(asked.all == [1, 2, 3], "the caller is asked once, however often the write runs")
    #expect(try await Sample.divisions(store) == 3)
    #expect(try store.verifyAuditChain() == nil)
    store.close()
  }

  @Test("A failed COMMIT answers nobody, stops the store, and leaves what was acknowledged.")
  func failedCommit() async throws {
    struct DiskGone: Error {}
    let folder = TestFolder()
    let fails = Journal<Bool>()
    let deaths = Journal<String>()
    let answers = Journal<Bool>()
    let died = DispatchSemaphore(value: 0)
    let store = try folder.open {
      $0.beforeCommit = { if !fails.all.isEmpty { throw DiskGone() } }
      $0.fatal = {
        deaths.add($0)
        died.signal()
      }
    }
    _ = try await store.write(try Sample.ticket(), Sample.division(1))
    fails.add(true)
    store.submit(try Sample.ticket(), Sample.division(2), then: { _ in answers.add(true) })
    await Task.detached { Self.wait(died) }.value
    store.close()
    #expect(answers.all.isEmpty)
    #expect(deaths.all.count == 1)
    await #expect(throws: StoreError.self) {
      try await store.write(try Sample.ticket(), Sample.division(3))
    }
    let again = try folder.open()
    #expect(try await Sample.divisions(again) == 1)
    again.close()
  }

  @Test("A request cancelled in the queue is dropped; one that has begun is answered.")
  func cancellation() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    let door = Door()
    try store.hold(at: door)
    let results = Journal<String>()
    store.submit(
      try Sample.ticket(),
      isCancelled: { true },
      Sample.division(1),
      then: { result in
        if case .failure(let error) = result, case .cancelled = error.code {
          results.add("cancelled")
        }
      }
    )
    door.open()
    _ = try await store.write(try Sample.ticket(), Sample.division(2))
    #expect(results.all == ["cancelled"])
    #expect(try await Sample.divisions(store) == 1)
    store.close()
  }

  @Test("A full queue refuses by number and by bytes, and says when to come back.")
  func boundedQueue() async throws {
    let folder = TestFolder()
    let store = try folder.open {
      $0.queuedRequests = 2
      $0.queuedBytes = 10_000
    }
    let door = Door()
    try store.hold(at: door)
    store.submit(try Sample.ticket(), Sample.division(1), then: { _ in })
    await expectBusy(store, try Sample.ticket(byteCount: 9_900))
    store.submit(try Sample.ticket(), Sample.division(2), then: { _ in })
    await expectBusy(store, try Sample.ticket())
    door.open()
    store.close()
  }

  private func expectBusy(_ store: Store, _ ticket: WriteTicket) async {
    do {
      _ = try await store.write(ticket, Sample.division(9))
      Issue.record("the queue took it")
    } catch {
      guard case .busy(let wait) = error.code else {
        Issue.record("\(error.code)")
        return
      }
      #expect(wait >= 10)
    }
  }
}
