import Foundation
import HamletDomain
import Testing

@testable import HamletStore

@Suite("Keys")
struct IdempotencyTests {
  @Test("The same request again gets the stored reply and changes nothing, also after a restart.")
  func replay() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    let ticket = try Sample.ticket("key")
    let first = try await store.write(ticket, Sample.division(1, reply: [4, 2]))
    #expect(first == Written(reply: [4, 2], replayed: false))
    let second = try await store.write(ticket) { _ in
      Issue.record("the body ran again")
      return WriteOutcome(reply: [9], recordType: "", recordID: .none)
    }
    #expect(second == Written(reply: [4, 2], replayed: true))
    store.close()

    let again = try folder.open()
    #expect(try await again.write(ticket, Sample.division(1)).replayed)
    let kept = try #require(try await again.storedOutcome(user: Sample.user, key: "key"))
    #expect(kept == StoredOutcome(method: ticket.method, requestDigest: [1], reply: [4, 2]))
    #expect(try await Sample.divisions(again) == 1)
    #expect(try await Sample.auditRows(again) == 1)
    again.close()
  }

  @Test("A copy in the same commit gets the first one's reply.")
  func copyInOneCommit() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    let door = Door()
    try store.hold(at: door)
    let replayed = Journal<Bool>()
    for _ in 0..<3 {
      store.submit(
        try Sample.ticket("key"),
        Sample.division(1),
        then: { if let written = try? $0.get() { replayed.add(written.replayed) } }
      )
    }
    door.open()
    _ = try await store.write(try Sample.ticket(), Sample.division(2))
    #expect(replayed.all == [false, true, true])
    store.close()
  }

  @Test(
    "A key used for another method or other bytes is refused.",
    arguments: [("test.Service/Write", [2]), ("test.Service/Other", [1])] as [(String, [UInt8])]
  )
  func reuse(method: String, digest: [UInt8]) async throws {
    let folder = TestFolder()
    let store = try folder.open()
    _ = try await store.write(try Sample.ticket("key"), Sample.division(1))
    do {
      let other = try Sample.ticket("key", digest: digest, method: method)
      _ = try await store.write(other, Sample.division(2))
      Issue.record("the key was taken again")
    } catch let error as StoreError {
      guard case .keyReused = error.code else {
        Issue.record("\(error.code)")
        return
      }
    }
    #expect(try await Sample.divisions(store) == 1)
    store.close()
  }

  @Test("Replies are kept 400 days and then may go.")
  func purge() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    _ = try await store.write(try Sample.ticket("old"), Sample.division(1))
    for (days, dropped) in [(Int64(400), 0), (401, 1)] {
      let later = WriteTicket(
        system: "purge",
        atUnixMilliseconds: Sample.now + days * 86_400_000
      )
      let counts = Journal<Int>()
      _ = try await store.write(later) { tx in
        counts.add(try tx.purgeOutcomes(limit: 1_000))
        return WriteOutcome(reply: [], recordType: "outcomes", recordID: .none)
      }
      #expect(counts.all == [dropped])
    }
    store.close()
  }
}
