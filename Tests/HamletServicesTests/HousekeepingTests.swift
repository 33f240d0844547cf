import HamletDomain
import HamletMessages
import HamletServices
import Testing

@Suite("What is kept long enough is dropped")
struct HousekeepingTests {
  @Test("A reply is kept under its key for 400 days, and dropped after them.")
  func oldReplies() async throws {
    try await Town.run { (town: Town) async throws in
      _ = try await town.person()
      town.advance(milliseconds: 399 * 86_400_000)
      #expect(try await town.services.dropOldReplies() == 0)
      town.advance(milliseconds: 2 * 86_400_000)
      #expect(try await town.services.dropOldReplies() == 1)
      #expect(try await town.services.dropOldReplies() == 0)
    }
  }
}
