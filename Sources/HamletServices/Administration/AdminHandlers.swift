internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

/// Users and divisions, for the administrator.
package struct AdminHandlers: AdminServiceHandlers {
  let accounts: AccountServices

  private var env: ServiceEnvironment { accounts.env }

  package func createUser(
    _ request: CreateUserRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    let named = Account(
      id: request.id,
      userName: request.userName,
      displayName: request.displayName,
      role: request.role,
      scope: .all,
      password: "",
      mustChangePassword: true,
      isDeviceOnly: request.deviceOnly
    )
    try await accounts.checkPassword(request.firstPassword, of: named, path: "first_password")
    let hash = try await accounts.passwords.hashed(request.firstPassword, from: call.source)
    return try await env.write(call) { tx, grant in
      let scope = try Self.scope(request.scopePrefix, within: grant, tx)
      var account = named
      account.scope = scope
      account.password = hash
      do {
        try tx.insert(account)
      } catch let error as StoreError {
        if case .alreadyExists = error.code {
          throw CallError.alreadyExists("This user name is taken.", "用户名已被使用。")
        }
        throw error
      }
      return Change(
        reply: RecordState(id: account.id, version: 1),
        record: "account",
        id: account.id,
        detail: "role \(request.role)"
      )
    }
  }

  package func listUsers(
    _ request: ListUsersRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListUsersResponse {
    try await env.read(call) { snapshot, _ in
      let page = try snapshot.accounts(
        role: request.role,
        after: request.pageToken,
        limit: Int(request.pageSize)
      )
      let users = try page.items.map { try accounts.message($0, snapshot) }
      return ListUsersResponse(users: users, nextPageToken: page.next ?? "")
    }
  }

  package func disableUser(
    _ request: DisableUserRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    let own = try call.grant().principal.userName
    guard request.userName != own else {
      throw .failedPrecondition("You cannot disable yourself.", "不能停用自己。")
    }
    return try await change(request.userName, call, "disabled") { $0.isDisabled = true }
  }

  package func resetPassword(
    _ request: ResetPasswordRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    guard let named = try await accounts.account(named: request.userName) else {
      throw .notFound("There is no such user.", "没有此用户。")
    }
    try await accounts.checkPassword(request.firstPassword, of: named, path: "first_password")
    let hash = try await accounts.passwords.hashed(request.firstPassword, from: call.source)
    return try await change(request.userName, call, "password") { account in
      account.password = hash
      account.mustChangePassword = true
    }
  }

  package func assignScope(
    _ request: AssignScopeRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let scope = try Self.scope(request.scopePrefix, within: grant, tx)
      return try Self.change(request.userName, tx, "scope") { $0.scope = scope }
    }.endingSessions(accounts)
  }

  package func endUserSessions(
    _ request: EndUserSessionsRequest,
    _ call: CallContext
  ) async throws(CallError) -> SessionsEnded {
    let changed: RecordState = try await env.write(call, isKept: false) { tx, _ in
      guard let account = try tx.read.account(named: request.userName) else {
        throw CallError.notFound("There is no such user.", "没有此用户。")
      }
      try tx.deleteSessions(of: account.id)
      return Change(
        reply: RecordState(id: account.id, version: account.version),
        record: "account",
        id: account.id,
        detail: "sessions"
      )
    }
    return SessionsEnded(count: UInt32(clamping: accounts.endSessions(of: changed.id)))
  }

  /// Changes an account and ends its sessions.
  func change(
    _ userName: String,
    _ call: CallContext,
    _ detail: String,
    _ body: @escaping @Sendable (inout Account) -> Void
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, _ in
      try Self.change(userName, tx, detail, body)
    }.endingSessions(accounts)
  }

  private static func change(
    _ userName: String,
    _ tx: Transaction,
    _ detail: String,
    _ body: (inout Account) -> Void
  ) throws -> Change<RecordState> {
    guard var account = try tx.read.account(named: userName) else {
      throw CallError.notFound("There is no such user.", "没有此用户。")
    }
    body(&account)
    let changed = try tx.update(account)
    try tx.deleteSessions(of: account.id)
    return Change(
      reply: RecordState(id: changed.id, version: changed.version),
      record: "account",
      id: changed.id,
      detail: detail
    )
  }

  /// A scope within the administrator's own, whose divisions exist.
  private static func scope(
    _ text: String,
    within grant: Grant,
    _ tx: Transaction
  ) throws -> DivisionPrefix {
    let scope = try DivisionPrefix(text)
    guard grant.scope.contains(scope) else {
      throw CallError.permissionDenied(
        "The scope lies outside your own.",
        "该范围超出您的管理范围。"
      )
    }
    if let village = try? DivisionCode(text) { try DivisionUse.check(village, tx.read) }
    guard try !tx.read.divisions(within: scope, after: "", limit: 1).items.isEmpty else {
      throw CallError.invalid(
        "scope_prefix",
        rule: "division.unknown",
        "there is no such division yet; create it first",
        "尚无此区划，请先新建"
      )
    }
    return scope
  }
}

extension RecordState {
  /// Ends the sessions of the account that was changed.
  fileprivate func endingSessions(_ accounts: AccountServices) -> RecordState {
    _ = accounts.endSessions(of: id)
    return self
  }
}
