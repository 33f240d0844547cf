internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

/// Logging in and out.
package struct SessionHandlers: SessionServiceHandlers {
  let accounts: AccountServices

  private var env: ServiceEnvironment { accounts.env }

  package func login(
    _ request: LoginRequest,
    _ call: CallContext
  ) async throws(CallError) -> LoginResponse {
    let now = env.clock()
    let wait = accounts.delays.wait(userName: request.userName, source: call.source, now: now)
    guard wait == 0 else {
      throw .resourceExhausted(
        "Too many failed logins; wait a little.",
        "登录失败次数过多，请稍后再试。",
        retryAfterMilliseconds: UInt32(clamping: wait)
      )
    }
    let account = try await account(named: request.userName)
    guard try await accounts.isPassword(request.password, of: account), let account,
      !account.isDisabled
    else {
      accounts.delays.failed(userName: request.userName, source: call.source, now: now)
      tellRefusal(account, call)
      throw .unauthenticated("The user name or the password is wrong.", "用户名或密码不正确。")
    }
    accounts.delays.succeeded(userName: request.userName, source: call.source)
    let (token, expires) = try await begin(account)
    let name = try await scopeName(account)
    return LoginResponse(
      token: token,
      expiresUnixMs: expires,
      user: accounts.message(account, scopeName: name)
    )
  }

  package func logout(
    _ request: LogoutRequest,
    _ call: CallContext
  ) async throws(CallError) -> LogoutResponse {
    let principal = try call.grant().principal
    let session = principal.sessionID
    let account = try await account(named: principal.userName)
    try await act(account, session, "SessionService/Logout") { try $0.deleteSession(session) }
    accounts.sessions.end(session)
    return LogoutResponse()
  }

  package func whoAmI(
    _ request: WhoAmIRequest,
    _ call: CallContext
  ) async throws(CallError) -> WhoAmIResponse {
    let principal = try call.grant().principal
    let found = try env.point(call) { snapshot, grant in
      let account = try snapshot.account(principal.userID)
      let name = try account.map { try accounts.scopeName($0.scope, snapshot) } ?? ""
      return (account, name, try PrivacyTraining.notices(of: grant, snapshot))
    }
    guard let account = found.0 else { throw .unauthenticated() }
    return WhoAmIResponse(
      user: accounts.message(account, scopeName: found.1),
      expiresUnixMs: accounts.sessions.expiry(ofToken: call.token) ?? 0,
      notices: found.2
    )
  }

  package func changePassword(
    _ request: ChangePasswordRequest,
    _ call: CallContext
  ) async throws(CallError) -> ChangePasswordResponse {
    let principal = try call.grant().principal
    let account = try await account(named: principal.userName)
    guard try await accounts.isPassword(request.oldPassword, of: account), let account else {
      throw .invalid(
        "old_password",
        rule: "password.wrong",
        "this is not your password",
        "原密码不正确"
      )
    }
    try check(request, account)
    let hash = try await accounts.hashed(request.newPassword)
    try await act(account, principal.sessionID, "SessionService/ChangePassword") { tx in
      var changed = account
      changed.password = hash
      changed.mustChangePassword = false
      _ = try tx.update(changed)
      try tx.deleteSessions(of: account.id, but: principal.sessionID)
    }
    accounts.sessions.passwordChanged(principal.sessionID)
    let ended = accounts.endSessions(of: account.id, but: principal.sessionID)
    return ChangePasswordResponse(sessionsEnded: UInt32(clamping: ended))
  }

  private func check(_ request: ChangePasswordRequest, _ account: Account) throws(CallError) {
    do throws(RuleViolation) {
      try PasswordRules.check(request.newPassword, userName: account.userName)
    } catch {
      throw .invalid("new_password", error)
    }
    guard request.newPassword != request.oldPassword else {
      throw .invalid(
        "new_password",
        rule: "password.same",
        "it is the old password",
        "新密码不能与原密码相同"
      )
    }
  }

  private func begin(_ account: Account) async throws(CallError) -> (String, Int64) {
    let now = env.clock()
    let token = SessionToken()
    var random = SystemRandomNumberGenerator()
    let session = StoredSession(
      id: .timeOrdered(unixMilliseconds: now, random: &random),
      accountID: account.id,
      tokenDigest: token.digest,
      expires: now + SessionTable.absoluteMilliseconds
    )
    try await act(account, session.id, "SessionService/Login") { try $0.insert(session) }
    accounts.sessions.add(session, of: account, now: now)
    return (token.text, session.expires)
  }

  private func account(named name: String) async throws(CallError) -> Account? {
    do {
      return try await env.store.read { try $0.account(named: name) }
    } catch {
      throw CallError(store: error)
    }
  }

  private func scopeName(_ account: Account) async throws(CallError) -> String {
    do {
      return try await env.store.read { try accounts.scopeName(account.scope, $0) }
    } catch {
      throw CallError(store: error)
    }
  }

  /// Tells the audit of a login that failed: of an account by its name, else of somebody unknown, for
  /// what was typed in place of a name may be a password.
  private func tellRefusal(_ account: Account?, _ call: CallContext) {
    env.store.auditRefusal(
      AuditRefusal(
        atUnixMilliseconds: env.clock(),
        userID: account?.id ?? .none,
        userName: account?.userName ?? AuditRefusal.unknownName,
        method: call.methodName,
        reason: .credentials
      )
    )
  }

  /// A write that an account makes to itself, with no key.
  private func act(
    _ account: Account?,
    _ session: RecordID,
    _ method: String,
    _ body: @escaping @Sendable (Transaction) throws -> Void
  ) async throws(CallError) {
    guard let account else { throw .unauthenticated() }
    let ticket = WriteTicket(
      account: account,
      session: session,
      method: "hamlet.v1." + method,
      atUnixMilliseconds: env.clock()
    )
    do {
      _ = try await env.store.write(ticket) { tx in
        try body(tx)
        return WriteOutcome(reply: [], recordType: "account", recordID: account.id)
      }
    } catch {
      throw CallError(store: error)
    }
  }
}
