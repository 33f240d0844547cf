internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

/// Users and divisions, for the administrator.
package struct AdminHandlers: AdminServiceHandlers {
  let accounts: AccountServices

  var env: ServiceEnvironment { accounts.env }

  package func createUser(
    _ request: CreateUserRequest,
    _ call: CallContext
  ) async throws(CallError) -> UserChange {
    // Without a role until a second person has confirmed it.
    let named = Account(
      id: request.id,
      userName: request.userName,
      displayName: request.displayName,
      role: .unspecified,
      scope: .all,
      password: "",
      mustChangePassword: true,
      isDeviceOnly: request.deviceOnly
    )
    try await accounts.checkPassword(request.firstPassword, of: named, path: "first_password")
    let hash = try await accounts.passwords.hashed(request.firstPassword, from: call.source)
    let now = env.clock()
    return try await env.write(call) { tx, grant in
      let scope = try Self.scope(request.scopePrefix, within: grant, tx)
      var account = named
      account.scope = scope
      account.password = hash
      let wanted = RoleHolding(request.role, in: scope)
      let waits = wanted.needsSecondPerson(after: RoleHolding(.unspecified, in: scope))
      if !waits { account.role = request.role }
      try Self.insert(account, tx)
      var proposal = RecordID.none
      if waits { proposal = try RoleChange(wanted, .newUser, now: now).apply(to: &account, tx) }
      return Change(
        reply: UserChange(id: account.id, version: account.version, proposalId: proposal),
        record: "account",
        id: account.id,
        detail: "role \(request.role)" + (proposal.isNone ? "" : ", proposed")
      )
    }
  }

  private static func insert(_ account: Account, _ tx: Transaction) throws {
    do {
      try tx.insert(account)
    } catch let error as StoreError {
      guard case .alreadyExists = error.code else { throw error }
      throw CallError.alreadyExists("This user name is taken.", "用户名已被使用。")
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
    let changed = try await change(request.userName, call, "disabled") { account, _ in
      account.isDisabled = true
      return .none
    }
    return RecordState(id: changed.id, version: changed.version)
  }

  package func resetPassword(
    _ request: ResetPasswordRequest,
    _ call: CallContext
  ) async throws(CallError) -> UserChange {
    guard let named = try await accounts.account(named: request.userName) else {
      throw .notFound("There is no such user.", "没有此用户。")
    }
    try await accounts.checkPassword(request.firstPassword, of: named, path: "first_password")
    let hash = try await accounts.passwords.hashed(request.firstPassword, from: call.source)
    let now = env.clock()
    return try await change(request.userName, call, "password") { account, tx in
      account.password = hash
      account.mustChangePassword = true
      return try Self.suspend(&account, tx, now: now)
    }
  }

  /// Whoever sets a password could log in with it: a role that reads records waits for a second
  /// person again, as a new one does.
  private static func suspend(
    _ account: inout Account,
    _ tx: Transaction,
    now: Int64
  ) throws -> RecordID {
    let held = RoleHolding(account.role, in: account.scope)
    guard held.role.readsRecords else {
      return try tx.read.openProposal(of: account.id)?.id ?? .none
    }
    guard
      try held.role != .dataProtection
        || tx.read.usersOfRole(.dataProtection, beside: account.id) > 0
    else {
      throw CallError.failedPrecondition(
        "Nobody else of data protection could confirm her; on the server: hamletd account reset.",
        "没有其他数据保护员可以确认；请在服务器上执行 hamletd account reset。"
      )
    }
    account.role = .unspecified
    return try RoleChange(held, .passwordReset, now: now).apply(to: &account, tx)
  }

  package func assignScope(
    _ request: AssignScopeRequest,
    _ call: CallContext
  ) async throws(CallError) -> UserChange {
    let now = env.clock()
    return try await change(request.userName, call, "scope") { account, tx in
      let scope = try Self.scope(request.scopePrefix, within: call.grant(), tx)
      // Of a role that waits it is the scope that is meant.
      let waiting = try tx.read.openProposal(of: account.id)
      let role = waiting?.holding.role ?? account.role
      let change = RoleChange(RoleHolding(role, in: scope), waiting?.cause ?? .scope, now: now)
      return try change.apply(to: &account, tx)
    }
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

  /// Changes an account and ends its sessions; the body gives the proposal that waits, if any.
  func change(
    _ userName: String,
    _ call: CallContext,
    _ detail: String,
    _ body: @escaping @Sendable (inout Account, Transaction) throws -> RecordID
  ) async throws(CallError) -> UserChange {
    let reply: UserChange = try await env.write(call) { tx, _ in
      guard var account = try tx.read.account(named: userName) else {
        throw CallError.notFound("There is no such user.", "没有此用户。")
      }
      let proposal = try body(&account, tx)
      let changed = try tx.update(account)
      try tx.deleteSessions(of: account.id)
      return Change(
        reply: UserChange(id: changed.id, version: changed.version, proposalId: proposal),
        record: "account",
        id: changed.id,
        detail: detail + (proposal.isNone ? "" : ", proposed")
      )
    }
    await accounts.changed(reply.id)
    return reply
  }

  /// A scope within the administrator's own, whose divisions exist.
  static func scope(
    _ text: String,
    within grant: Grant,
    _ tx: Transaction
  ) throws -> DivisionPrefix {
    let scope = try DivisionPrefix(place: text)
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
