import HamletDomain
import HamletStore
import Testing

@testable import HamletServices

/// The page's table of limits, written down by hand; that each of them holds is for the tests beside.
@Suite("The limits of the store and of people")
struct LimitTableTests {
  @Test("The store's are those of the page.")
  func store() {
    let options = StoreOptions()
    #expect(options.queuedRequests == 4_096 && options.queuedBytes == 64 << 20)
    #expect(StoreLimits.pendingReadAudits == 262_144)
    #expect(StoreLimits.readAuditsPerBlock == 512)
    #expect(StoreLimits.rowsInCheckpoint == 1_000 && StoreLimits.checkpointMilliseconds == 60_000)
  }

  @Test("What one person may read, and how long who guesses waits, are those of the page.")
  func people() {
    #expect(ReadBudget.Terms.interactive == ReadBudget.Terms(limit: 600, milliseconds: 600_000))
    #expect(ReadCost.of("person", RecordID(high: 1, low: 1)) == 1)
    #expect(ReadCost.of("person", .none) == 10)
    let waits = (1...16).map { GuessDelays.delay(after: $0) }
    #expect(waits.prefix(5).allSatisfy { $0 == 0 })
    #expect(Array(waits[5...9]) == [2_000, 4_000, 8_000, 16_000, 32_000])
    #expect(waits.last == 15 * 60_000 && waits.max() == 15 * 60_000)
  }
}
