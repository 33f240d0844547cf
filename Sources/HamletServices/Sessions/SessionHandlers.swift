internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

/// Logging in and out.
package struct SessionHandlers: SessionServiceHandlers {
  let accounts: AccountServices

  var env: ServiceEnvironment { accounts.env }

  package func login(
    _ request: LoginRequest,
    _ call: CallContext
  ) async throws(CallError) -> LoginResponse {
    let now = env.clock()
    let account = try await accounts.account(named: request.userName)
    let proof = PasswordProof(loginOf: request.userName, account: account, call: call)
    let finding = try await accounts.check(request.password, proof, now: now)
    guard let account, finding.isRight else {
      throw .unauthenticated("The user name or the password is wrong.", "用户名或密码不正确。")
    }
    let begun = try await begin(
      account,
      finding.renewed,
      source: call.source,
      device: call.device
    )
    return LoginResponse(
      token: begun.token.text,
      expiresUnixMs: begun.session.expires,
      user: begun.user,
      failedTries: UInt32(clamping: begun.failures.count),
      lastFailedUnixMs: begun.failures.last,
      lastLoginUnixMs: begun.lastLogin
    )
  }

  package func logout(
    _ request: LogoutRequest,
    _ call: CallContext
  ) async throws(CallError) -> LogoutResponse {
    let principal = try call.grant().principal
    try await accounts.act(call) { try $0.deleteSession(principal.sessionID) }
    accounts.sessions.end(principal.sessionID)
    return LogoutResponse()
  }

  package func whoAmI(
    _ request: WhoAmIRequest,
    _ call: CallContext
  ) async throws(CallError) -> WhoAmIResponse {
    try caller(request, call)
  }

  /// The answer of `whoAmI`, which never waits.
  func caller(_ request: WhoAmIRequest, _ call: CallContext) throws(CallError) -> WhoAmIResponse {
    let principal = try call.grant().principal
    let found = try env.point(call) { snapshot, grant in
      let account = try snapshot.account(principal.userID)
      let user = try account.map { try accounts.message($0, snapshot) }
      return (user, try PrivacyTraining.notices(of: grant, snapshot))
    }
    guard let user = found.0 else { throw .unauthenticated() }
    return WhoAmIResponse(
      user: user,
      expiresUnixMs: accounts.sessions.expiry(ofToken: call.token) ?? 0,
      notices: found.1
    )
  }

  package func changePassword(
    _ request: ChangePasswordRequest,
    _ call: CallContext
  ) async throws(CallError) -> ChangePasswordResponse {
    let principal = try call.grant().principal
    let account = try await provedAccount(request.oldPassword, path: "old_password", call)
    guard request.newPassword != request.oldPassword else {
      throw .invalid(
        "new_password",
        rule: "password.same",
        "it is the old password",
        "新密码不能与原密码相同"
      )
    }
    try await accounts.checkPassword(request.newPassword, of: account, path: "new_password")
    let hash = try await accounts.passwords.hashed(request.newPassword, from: call.source)
    try await accounts.act(call) { tx in
      // What was changed meanwhile, as her role, is not undone.
      guard var changed = try tx.read.account(account.id), changed.password == account.password
      else { throw CallError.conflict(currentVersion: 0, fields: ["password"]) }
      changed.password = hash
      changed.mustChangePassword = false
      _ = try tx.update(changed)
      try tx.deleteSessions(of: account.id, but: principal.sessionID)
    }
    accounts.sessions.proved(principal.sessionID, at: env.clock(), hasChosenPassword: true)
    let ended = accounts.endSessions(of: account.id, but: principal.sessionID)
    return ChangePasswordResponse(sessionsEnded: UInt32(clamping: ended))
  }

  package func reauthenticate(
    _ request: ReauthenticateRequest,
    _ call: CallContext
  ) async throws(CallError) -> ReauthenticateResponse {
    let principal = try call.grant().principal
    _ = try await provedAccount(request.password, path: "password", call)
    let now = env.clock()
    try await accounts.act(call) { _ in }
    accounts.sessions.proved(principal.sessionID, at: now)
    return ReauthenticateResponse(untilUnixMs: now + Principal.proofMilliseconds)
  }

  /// The caller's account, once its password was proved; a wrong one is slowed down as at a login.
  private func provedAccount(
    _ password: String,
    path: String,
    _ call: CallContext
  ) async throws(CallError) -> Account {
    let principal = try call.grant().principal
    guard let account = try await accounts.account(named: principal.userName) else {
      throw .unauthenticated()
    }
    let proof = PasswordProof(of: account, call: call)
    guard try await accounts.check(password, proof, now: env.clock()).isRight else {
      throw .invalid(path, rule: "password.wrong", "this is not your password", "密码不正确")
    }
    return account
  }
}
