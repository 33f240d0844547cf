import HamletDomain
import HamletMessages
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("What is kept long enough is dropped")
struct HousekeepingTests {
  @Test("A referral that nobody answered expires after 30 days, once, and takes no step any more.")
  func referrals() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person(consenting: [.referral], recipient: "县妇幼保健院")
      let create = CreateReferralRequest(
        id: town.id(),
        personId: person,
        recipient: "县妇幼保健院",
        topic: .geneticCounselling
      )
      let service = "ConsultationService/"
      #expect(try await town.status("worker", service + "CreateReferral", create) == .ok)
      let send = SendReferralRequest(id: create.id, baseVersion: 1)
      #expect(try await town.status("worker", service + "SendReferral", send) == .ok)
      town.advance(milliseconds: 30 * 86_400_000)
      #expect(try await town.services.expireReferrals() == 0)
      town.advance(milliseconds: 86_400_000)
      #expect(try await town.services.expireReferrals() == 1)
      #expect(try await town.services.expireReferrals() == 0)
      let kept = try await town.store.read { try $0.referral(create.id, within: .all) }
      #expect(kept.written == .expired && kept.version == 3)
    }
  }

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
