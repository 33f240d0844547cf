import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

@Suite("Every method, as everyone")
struct AdmissionTests {
  private let matrix: [String: ExpectedPolicy]

  init() throws {
    matrix = Dictionary(uniqueKeysWithValues: try ExpectedPolicy.all().map { ($0.method, $0) })
  }

  @Test("A role is let in where the matrix says so, and nowhere else.", arguments: roles)
  func role(_ role: Role) async throws {
    try await Town.run { (town: Town) async throws in
      let token = try await town.token(of: role)
      for method in town.methods {
        let line = try #require(matrix[method], "\(method) is not in the matrix")
        let code = try await town.refusal(of: method, token: token)?.code
        if line.allows(role) {
          #expect(code != .permissionDenied && code != .unauthenticated, "\(method) as \(role)")
          #expect(code != .unimplemented && code != .internal, "\(method) as \(role)")
        } else {
          #expect(code == .permissionDenied, "\(method) as \(role)")
        }
      }
    }
  }

  @Test("Without login only the open methods answer.")
  func withoutLogin() async throws {
    try await Town.run { (town: Town) async throws in
      for token in ["", "no such token"] {
        try await town.expectLockedOut([.unspecified: token])
      }
    }
  }

  @Test("A session that nobody used for half an hour is no login, whatever the role.")
  func expired() async throws {
    try await Town.run { (town: Town) async throws in
      let tokens = try await Self.tokens(town)
      town.advance(milliseconds: SessionTable.idleMilliseconds)
      try await town.expectLockedOut(tokens)
    }
  }

  @Test("A disabled user's session ends at once, whatever the role.")
  func disabled() async throws {
    try await Town.run { (town: Town) async throws in
      let tokens = try await Self.tokens(town)
      let second = try await Self.secondAdministrator(town)
      for user in Town.userByRole.values {
        let options = CallOptions(idempotencyKey: town.id().description, token: second)
        let _: RecordState = try await town.services.inProcessCaller().unary(
          "hamlet.v1.AdminService/DisableUser",
          DisableUserRequest(userName: user),
          options
        )
      }
      try await town.expectLockedOut(tokens)
    }
  }

  @Test(
    "A keyed method asks for its key, of at most 64 bytes; no other does.",
    arguments: [("", "required"), (String(repeating: "k", count: 65), "max_length")]
  )
  func key(_ key: String, rule: String) async throws {
    try await Town.run { (town: Town) async throws in
      let tokens = try await Self.tokens(town)
      for method in town.methods {
        let line = try #require(matrix[method], "\(method) is not in the matrix")
        let role = try #require(Self.roles.first { line.allows($0) }, "\(method): nobody")
        let refusal = try await town.refusal(of: method, token: tokens[role] ?? "", key: key)
        let asked = refusal?.details?.violations.contains {
          $0.path == "idempotency_key" && $0.rule == rule
        }
        #expect((asked ?? false) == (line.kind == .keyed), "\(method)")
        if line.kind == .keyed { #expect(refusal?.code == .invalidArgument, "\(method)") }
      }
    }
  }

  private static let roles = Role.allCases.filter { $0 != .unspecified }

  private static func tokens(_ town: Town) async throws -> [Role: String] {
    var tokens: [Role: String] = [:]
    for role in roles { tokens[role] = try await town.token(of: role) }
    return tokens
  }

  /// The token of an administrator beside the first, who cannot disable herself.
  private static func secondAdministrator(_ town: Town) async throws -> String {
    let passwords = ["a first long password", "a second long password"]
    let create = CreateUserRequest(
      id: town.id(),
      userName: "admin2",
      displayName: "吴磊",
      role: .administrator,
      scopePrefix: Town.township,
      firstPassword: passwords[0]
    )
    #expect(try await town.status("admin", "AdminService/CreateUser", create) == .ok)
    let caller = town.services.inProcessCaller()
    let login: LoginResponse = try await caller.unary(
      "hamlet.v1.SessionService/Login",
      LoginRequest(userName: "admin2", password: passwords[0])
    )
    let _: ChangePasswordResponse = try await caller.unary(
      "hamlet.v1.SessionService/ChangePassword",
      ChangePasswordRequest(oldPassword: passwords[0], newPassword: passwords[1]),
      CallOptions(token: login.token)
    )
    return login.token
  }
}
