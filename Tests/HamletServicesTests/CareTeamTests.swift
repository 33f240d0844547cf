import HamletDomain
import HamletMessages
import HamletStore
import HamletWire
import Testing

@Suite("The care team")
struct CareTeamTests {
  private static let service = "ConsultationService/"
  private static let day: Int64 = 86_400_000

  private static func isInCare(
    _ town: Town,
    _ person: RecordID,
    after days: Int64
  ) async throws
    -> Bool
  {
    try await town.store.read { snapshot in
      let staff = try #require(try snapshot.account(named: "clinician")).id
      return try snapshot.isInCare(of: person, staff: staff, now: Town.start + days * day)
    }
  }

  @Test("An open contact keeps someone on the team, an ended one for 90 days.")
  func ninetyDays() async throws {
    try await Town.run { town in
      let person = try await town.person()
      #expect(try await !Self.isInCare(town, person, after: 0))
      let id = try await town.start(as: "clinician", person)
      #expect(try await Self.isInCare(town, person, after: 400))
      let close = CloseConsultationRequest(id: id, baseVersion: 1)
      let method = Self.service + "CloseConsultation"
      #expect(try await town.status("clinician", method, close) == .ok)
      #expect(try await Self.isInCare(town, person, after: 90))
      #expect(try await !Self.isInCare(town, person, after: 91))
    }
  }

  @Test("A name that is taken off ends the care it stood for, and no referral tells it.")
  func detached() async throws {
    try await Town.run { town in
      let person = try await town.person()
      let id = try await town.start(as: "clinician", person)
      let referral = CreateReferralRequest(
        id: town.id(),
        personId: person,
        consultationId: id,
        recipient: "县妇幼保健院",
        topic: .other
      )
      let create = Self.service + "CreateReferral"
      #expect(try await town.status("worker", create, referral) == .ok)
      let detach = DetachIdentityRequest(id: id, baseVersion: 1)
      let method = Self.service + "DetachIdentity"
      #expect(try await town.status("clinician", method, detach) == .ok)
      #expect(try await !Self.isInCare(town, person, after: 0))
      let kept = try await town.store.read { try $0.referral(referral.id, within: .all) }
      #expect(kept.consultationID.isNone)
    }
  }
}
