import HamletDomain
import Testing

@Suite("What a record that is not open shows")
struct StandingTests {
  private let everyone = Role.allCases.filter { $0 != .unspecified && $0 != .dataProtection }

  @Test(
    "A restricted record shows that it rests; a protected one only its carers; a sealed nobody."
  )
  func views() {
    for role in everyone {
      let viewer = Viewer(userID: .none, role: role)
      func view(_ standings: Set<Standing>, carer: Bool = false) -> StandingView {
        StandingView(standings, for: viewer, isCarer: carer)
      }
      #expect(view([]) == .open)
      #expect(view([.restricted]) == .resting)
      #expect(view([.restricted], carer: true) == .resting)
      #expect(view([.protected]) == .hidden)
      #expect(view([.protected], carer: true) == .open)
      #expect(view([.protected, .restricted]) == .hidden)
      #expect(view([.protected, .restricted], carer: true) == .resting)
      #expect(view([.sealed], carer: true) == .hidden)
    }
  }

  @Test("Data protection and the server itself see every record.")
  func everyStanding() {
    for viewer in [Viewer.server, Viewer(userID: .none, role: .dataProtection)] {
      #expect(
        StandingView([.restricted, .protected, .sealed], for: viewer, isCarer: false) == .open
      )
    }
  }

  @Test("A setting takes the ends of its range and nothing beyond; its standard lies within.")
  func settings() {
    for key in SettingKey.allCases where key != .unspecified {
      #expect(key.range.contains(key.standard), "\(key)")
      for value in [key.range.lowerBound, key.range.upperBound] {
        #expect(throws: Never.self, "\(key)") { try key.check(value) }
      }
      for value in [key.range.lowerBound - 1, key.range.upperBound + 1] {
        #expect(throws: RuleViolation.self, "\(key)") { try key.check(value) }
      }
    }
  }
}
