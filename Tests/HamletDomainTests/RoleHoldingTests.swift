import HamletDomain
import Testing

@Suite("What needs a second person")
struct RoleHoldingTests {
  private static let village = "990101001001"
  private static let town = "990101001"

  private func holding(_ role: Role, _ scope: String) throws -> RoleHolding {
    RoleHolding(role, in: try DivisionPrefix(scope))
  }

  @Test("Every role but the administrator's reads records.")
  func readers() {
    #expect(Set(Role.allCases.filter { !$0.readsRecords }) == [.unspecified, .administrator])
  }

  @Test("More needs one, the same or less does not, whatever it is of.")
  func more() throws {
    for role in Role.allCases {
      for other in Role.allCases {
        for (scope, before, isWithin) in [
          (Self.village, Self.town, true), (Self.town, Self.town, true),
          (Self.town, Self.village, false), ("990101001002", Self.village, false),
          ("", Self.town, false),
        ] {
          let needs = try holding(role, scope).needsSecondPerson(after: holding(other, before))
          #expect(needs == (role.readsRecords && !(role == other && isWithin)), "\(role) \(other)")
        }
      }
    }
  }
}
