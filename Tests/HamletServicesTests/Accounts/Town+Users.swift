import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices

extension Town {
  static let ownPassword = "willow river and a stone"

  /// Lets the administrator make a user with the first password of these tests.
  func makeUser(_ name: String, _ role: Role, _ scope: String) async throws -> UserChange {
    try await call(
      "admin",
      "AdminService/CreateUser",
      CreateUserRequest(
        id: id(),
        userName: name,
        displayName: "张敏",
        role: role,
        scopePrefix: scope,
        firstPassword: "seven geese fly south"
      )
    )
  }

  /// Lets a user who just logged in choose her own password; her session goes on.
  func chooseOwnPassword(_ token: String, _ first: String) async throws -> String {
    let _: ChangePasswordResponse = try await services.inProcessCaller().unary(
      "hamlet.v1.SessionService/ChangePassword",
      ChangePasswordRequest(oldPassword: first, newPassword: Self.ownPassword),
      CallOptions(token: token)
    )
    return token
  }

  /// Lets data protection confirm a role.
  func confirmRole(_ change: UserChange) async throws {
    let _: RoleProposal = try await call(
      "protection",
      "RoleService/ConfirmRole",
      ConfirmRoleRequest(id: change.proposalId, baseVersion: 1)
    )
  }

  /// Hides a record, or lets it rest.
  func setStanding(_ standing: Standing, of person: RecordID) async throws {
    switch standing {
    case .restricted: try await restrict(person)
    case .protected: try await protect(person)
    case .sealed:
      let _: RecordState = try await call(
        "clerk",
        "PersonService/RecordConsent",
        consentRequest(person, .register)
      )
      try await withdraw(person, .register, as: "clerk")
    case .unspecified: break
    }
  }
}
