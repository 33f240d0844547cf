internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

/// Script tokens: made, listed and revoked.
package struct TokenHandlers: TokenServiceHandlers {
  private static let dayMilliseconds: Int64 = 86_400_000
  let accounts: AccountServices

  private var env: ServiceEnvironment { accounts.env }

  package func createScriptToken(
    _ request: CreateScriptTokenRequest,
    _ call: CallContext
  ) async throws(CallError) -> CreateScriptTokenResponse {
    let grant = try call.grant()
    let account = try await account(request.userName, grant)
    let methods = try ScriptMethods.expand(request.callNames, for: account.role)
    try checkNetwork(request.network)
    let secret = ScriptTokenTable.prefix + SessionToken().text
    let record = ScriptTokenRecord(
      id: request.id,
      accountID: account.id,
      name: request.name,
      tokenDigest: TokenDigest(of: secret).bytes,
      methods: methods,
      scope: try scope(request.scopePrefix, account, grant),
      network: request.network,
      reads: request.reads,
      expires: env.clock() + Int64(request.days) * Self.dayMilliseconds
    )
    let _: RecordState = try await env.write(call) { tx, _ in
      try tx.insert(record)
      return Change(
        reply: RecordState(id: record.id, version: 1),
        record: "token",
        id: record.id,
        detail: "for \(account.userName), \(methods.count) calls"
      )
    }
    // Looked at anew, so that what became of the account meanwhile counts.
    await accounts.refreshTokens(of: account.id)
    return CreateScriptTokenResponse(
      id: record.id,
      token: secret,
      expiresUnixMs: record.expires,
      callNames: methods.map { String($0.dropFirst("hamlet.v1.".count)) }
    )
  }

  /// The caller's own account, or that of an integration for an administrator.
  private func account(_ name: String, _ grant: Grant) async throws(CallError) -> Account {
    let own = grant.principal.userName
    let found = try await accounts.account(named: name.isEmpty ? own : name)
    let isOthers = !name.isEmpty && name != own
    if isOthers, grant.principal.role != .administrator || found?.role != .integration {
      throw .permissionDenied(
        "A token is for your own account, or by an administrator for one of an integration.",
        "令牌只能用于本人账户，或由管理员为系统对接账户创建。"
      )
    }
    guard let found, !found.isDisabled else {
      throw .notFound("There is no such user.", "没有此用户。")
    }
    return found
  }

  private func checkNetwork(_ text: String) throws(CallError) {
    guard !text.isEmpty else { return }
    do throws(RuleViolation) {
      _ = try NetworkRange(text)
    } catch {
      throw .invalid("network", error)
    }
  }

  /// Within the account's scope, and within the creator's own.
  private func scope(
    _ text: String,
    _ account: Account,
    _ grant: Grant
  ) throws(CallError) -> DivisionPrefix {
    let wanted: DivisionPrefix
    do throws(RuleViolation) {
      wanted = text.isEmpty ? account.scope : try DivisionPrefix(place: text)
    } catch {
      throw .invalid("scope_prefix", error)
    }
    guard account.scope.contains(wanted), grant.principal.scope.contains(wanted) else {
      throw .permissionDenied("The scope lies outside your own.", "该范围超出您的管理范围。")
    }
    return wanted
  }

  package func listScriptTokens(
    _ request: ListScriptTokensRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListScriptTokensResponse {
    let (now, table) = (env.clock(), accounts.sessions.tokens)
    return try await env.read(call) { snapshot, grant in
      let page = try snapshot.scriptTokens(
        of: Self.seesAll(grant) ? .none : grant.principal.userID,
        ended: request.ended,
        at: now,
        after: try RecordID(pageToken: request.pageToken),
        limit: Int(request.pageSize)
      )
      return ListScriptTokensResponse(
        tokens: try page.items.map {
          let user = try snapshot.account($0.accountID)?.userName ?? ""
          return $0.message(userName: user, lastUsed: table.lastUsed($0.id))
        },
        nextPageToken: page.next ?? ""
      )
    }
  }

  package func revokeScriptToken(
    _ request: RevokeScriptTokenRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    let id = request.id
    let reply: RecordState = try await env.write(call) { tx, grant in
      let record = try tx.read.scriptToken(id)
      let isOwn = [record.accountID, record.createdID].contains(grant.principal.userID)
      guard isOwn || Self.seesAll(grant) else { throw StoreError.notFound }
      return Change(
        reply: RecordState(id: id, version: try tx.revoke(record)),
        record: "token",
        id: id,
        detail: "revoked"
      )
    }
    accounts.sessions.tokens.end(id)
    accounts.sessionsEnded.tell(id)
    return reply
  }

  private static func seesAll(_ grant: Grant) -> Bool {
    [.administrator, .dataProtection].contains(grant.principal.role)
  }
}

extension ScriptTokenRecord {
  /// Names of calls that a list shows of one token, so that a page fits a small link.
  private static let shownCalls = 8

  fileprivate func message(userName: String, lastUsed: Int64) -> ScriptToken {
    ScriptToken(
      id: id,
      name: name,
      userName: userName,
      callCount: UInt32(clamping: methods.count),
      callNames: methods.prefix(Self.shownCalls).map { String($0.dropFirst("hamlet.v1.".count)) },
      scopePrefix: scope.text,
      network: network,
      reads: reads,
      createdBy: createdBy,
      createdUnixMs: createdAt,
      expiresUnixMs: expires,
      revokedUnixMs: revokedAt,
      lastUsedUnixMs: lastUsed,
      version: version
    )
  }
}
