import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

@Suite("Accounts and sessions")
struct AccountTests {
  private static let first = "erstes langes passwort"
  private static let second = "quite another one 42"

  @Test("A new user must change her first password before she can work.")
  func firstPassword() async throws {
    try await Town.run { (town: Town) async throws in
      let create = CreateUserRequest(
        id: town.id(),
        userName: "zhang",
        displayName: "张敏",
        role: .villageWorker,
        scopePrefix: Town.baishi,
        firstPassword: Self.first
      )
      let made: UserChange = try await town.call("admin", "AdminService/CreateUser", create)
      try await town.confirmRole(made)
      let caller = town.services.inProcessCaller()
      let login: LoginResponse = try await caller.unary(
        "hamlet.v1.SessionService/Login",
        LoginRequest(userName: "zhang", password: Self.first)
      )
      #expect(login.user?.mustChangePassword == true)
      let roster = ListRosterRequest()
      let options = CallOptions(token: login.token)
      await #expect(throws: (any Error).self) {
        let _: ListRosterResponse = try await caller.unary(
          "hamlet.v1.PersonService/ListRoster",
          roster,
          options
        )
      }
      let _: ChangePasswordResponse = try await caller.unary(
        "hamlet.v1.SessionService/ChangePassword",
        ChangePasswordRequest(oldPassword: Self.first, newPassword: Self.second),
        options
      )
      let _: ListRosterResponse = try await caller.unary(
        "hamlet.v1.PersonService/ListRoster",
        roster
      )
    }
  }

  @Test("Passwords that everybody tries first are refused.")
  func weakPasswords() async throws {
    try await Town.run { (town: Town) async throws in
      for password in ["short", "aaaaaaaaaaaaaaaa", "passwordpassword", "zhang-and-zhang-1"] {
        let create = CreateUserRequest(
          id: town.id(),
          userName: "zhang",
          displayName: "张敏",
          role: .villageWorker,
          scopePrefix: Town.baishi,
          firstPassword: password
        )
        #expect(
          try await town.status("admin", "AdminService/CreateUser", create) == .invalidArgument,
          "\(password)"
        )
      }
    }
  }

  @Test("A wrong password and an unknown user get the same answer, and guessing is slowed down.")
  func guessing() async throws {
    try await Town.run { (town: Town) async throws in
      func login(_ user: String, _ password: String) async throws -> String {
        try await
          "\(town.status(nil, "SessionService/Login", LoginRequest(userName: user, password: password)))"
      }
      #expect(try await login("nobody", Town.password) == "unauthenticated")
      for _ in 0..<6 { #expect(try await login("worker", "wrong") == "unauthenticated") }
      #expect(try await login("worker", Town.password) == "resourceExhausted")
      town.advance(milliseconds: 60_000)
      #expect(try await login("worker", Town.password) == "ok")
    }
  }

  @Test("A session ends when it is idle, at logout, and when the user is disabled.")
  func sessionEnds() async throws {
    try await Town.run { (town: Town) async throws in
      let who = WhoAmIRequest()
      #expect(try await town.status("worker", "SessionService/WhoAmI", who) == .ok)
      town.advance(milliseconds: 31 * 60_000)
      #expect(try await town.status("worker", "SessionService/WhoAmI", who) == .unauthenticated)
      #expect(try await town.status("clerk", "SessionService/Logout", LogoutRequest()) == .ok)
      #expect(try await town.status("clerk", "SessionService/WhoAmI", who) == .unauthenticated)
      #expect(try await town.status("trainer", "SessionService/WhoAmI", who) == .ok)
      let disable = DisableUserRequest(userName: "trainer")
      #expect(try await town.status("admin", "AdminService/DisableUser", disable) == .ok)
      #expect(try await town.status("trainer", "SessionService/WhoAmI", who) == .unauthenticated)
    }
  }

  @Test("A village needs its township, and a code is given once.")
  func divisions() async throws {
    try await Town.run { (town: Town) async throws in
      var request = CreateDivisionRequest(code: "990102001001", nameZh: "新桥村")
      #expect(
        try await town.status("admin", "AdminService/CreateDivision", request)
          == .failedPrecondition
      )
      request.code = "990102001000"
      #expect(try await town.status("admin", "AdminService/CreateDivision", request) == .ok)
      #expect(
        try await town.status("admin", "AdminService/CreateDivision", request) == .alreadyExists
      )
    }
  }
}
