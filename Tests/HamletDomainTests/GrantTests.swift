import HamletDomain
import Testing

@Suite("Grants")
struct GrantTests {
  private static func principal(
    _ role: Role,
    _ scope: String = "990101001001",
    mustChangePassword: Bool = false
  ) throws -> Principal {
    Principal(
      userID: RecordID(high: 1, low: 1),
      userName: "worker",
      role: role,
      scope: try DivisionPrefix(scope),
      mustChangePassword: mustChangePassword,
      sessionID: RecordID(high: 2, low: 2)
    )
  }

  private static func grant(
    _ principal: Principal,
    _ method: MethodAccess
  ) throws(AdmissionRefusal) -> Grant {
    try Grant.admit(principal, to: method, atUnixMilliseconds: 0)
  }

  @Test("A role that is not named is not let in, whichever it is.", arguments: Role.allCases)
  func roles(_ role: Role) throws {
    let method = MethodAccess(name: "s/M", roles: [.clerk, .reviewer], reach: .own)
    if role == .clerk || role == .reviewer {
      #expect(try Self.grant(Self.principal(role), method).principal.role == role)
    } else {
      let principal = try Self.principal(role)
      #expect(throws: AdmissionRefusal.role) { try Self.grant(principal, method) }
    }
  }

  @Test("A method for no role lets nobody in.", arguments: Role.allCases)
  func nobody(_ role: Role) throws {
    let principal = try Self.principal(role)
    let method = MethodAccess(name: "s/M", roles: [], reach: .town)
    #expect(throws: AdmissionRefusal.role) { try Self.grant(principal, method) }
  }

  @Test("A method for every user lets every role in.", arguments: Role.allCases)
  func everybody(_ role: Role) throws {
    let method = MethodAccess(name: "s/M", roles: nil, reach: .own)
    #expect(try Self.grant(Self.principal(role), method).method == "s/M")
  }

  @Test("The divisions are the caller's, but for methods about the whole town.")
  func scope() throws {
    let principal = try Self.principal(.clerk)
    let own = MethodAccess(name: "s/M", roles: [.clerk], reach: .own)
    let town = MethodAccess(name: "s/M", roles: [.clerk], reach: .town)
    #expect(try Self.grant(principal, own).scope == principal.scope)
    #expect(try Self.grant(principal, town).scope == .all)
  }

  @Test("A first password lets into nothing but sessions and what is open to all.")
  func firstPassword() throws {
    let principal = try Self.principal(.clerk, mustChangePassword: true)
    let other = MethodAccess(name: "s/M", roles: [.clerk], reach: .own)
    #expect(throws: AdmissionRefusal.passwordToChange) { try Self.grant(principal, other) }
    let sessions = MethodAccess(name: "s/M", roles: nil, reach: .own, servesSessions: true)
    #expect(try Self.grant(principal, sessions).method == "s/M")
    let open = MethodAccess(name: "s/M", roles: [], isOpen: true, reach: .own)
    #expect(try Self.grant(principal, open).method == "s/M")
  }

  @Test("Numbers are masked in the middle, and what is masked stays as it is.")
  func masking() {
    #expect(Masking.phone("13800138000") == "138****8000")
    #expect(Masking.phone("138****8000") == "138****8000")
    #expect(Masking.phone("1234567") == "****")
    #expect(Masking.phone("") == "")
    #expect(Masking.document("11010519491231002X") == "1101**********002X")
    #expect(Masking.document("1101**********002X") == "1101**********002X")
    #expect(Masking.document("E1234567") == "****")
    #expect(Masking.document("E12345678") == "E123*5678")
    #expect(Masking.document("") == "")
    // What is no number keeps its characters whole.
    #expect(Masking.document("港澳居民居住证一二") == "港澳居民*住证一二")
    #expect(Masking.phone("一三八零零一三八") == "一三八****零一三八")
    #expect(Masking.phone("一三八") == "****")
  }
}
