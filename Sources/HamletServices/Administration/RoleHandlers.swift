internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

/// Roles that an administrator proposes and a second person confirms.
package struct RoleHandlers: RoleServiceHandlers {
  let admin: AdminHandlers

  private var accounts: AccountServices { admin.accounts }
  private var env: ServiceEnvironment { admin.accounts.env }

  package func assignRole(
    _ request: AssignRoleRequest,
    _ call: CallContext
  ) async throws(CallError) -> UserChange {
    let now = env.clock()
    return try await admin.change(request.userName, call, "role \(request.role)") { account, tx in
      let scope =
        try request.scopePrefix.isEmpty
        ? account.scope : AdminHandlers.scope(request.scopePrefix, within: call.grant(), tx)
      let change = RoleChange(RoleHolding(request.role, in: scope), .role, now: now)
      return try change.apply(to: &account, tx)
    }
  }

  package func setDeviceOnly(
    _ request: SetDeviceOnlyRequest,
    _ call: CallContext
  ) async throws(CallError) -> UserChange {
    try await admin.change(request.userName, call, "device only \(request.deviceOnly)") {
      account,
      _ in
      // How long her password is nobody knows: where it becomes the only proof, she chooses anew.
      if account.isDeviceOnly, !request.deviceOnly { account.mustChangePassword = true }
      account.isDeviceOnly = request.deviceOnly
      return .none
    }
  }

  package func listRoleProposals(
    _ request: ListRoleProposalsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListRoleProposalsResponse {
    try await env.read(call) { snapshot, _ in
      let page = try snapshot.roleProposals(
        state: request.state == .unspecified ? .proposed : request.state,
        after: try RecordID(pageToken: request.pageToken),
        limit: request.pageSize == 0 ? 50 : Int(request.pageSize)
      )
      return ListRoleProposalsResponse(
        proposals: try page.items.map { try $0.message(snapshot) },
        nextPageToken: page.next ?? ""
      )
    }
  }

  package func confirmRole(
    _ request: ConfirmRoleRequest,
    _ call: CallContext
  ) async throws(CallError) -> RoleProposal {
    let now = env.clock()
    let reply = try await end(request.id, request.baseVersion, .confirm, "", call) { record, tx in
      guard record.expires > now else {
        throw CallError.failedPrecondition(
          "This proposal has expired; the administrator makes another.",
          "该提议已过期，请管理员重新提出。"
        )
      }
      guard let found = try tx.read.account(record.accountID) else { throw StoreError.notFound }
      if let village = try? DivisionCode(record.holding.scope.text) {
        try DivisionUse.check(village, tx.read)
      }
      var account = found
      account.role = record.holding.role
      account.scope = record.holding.scope
      _ = try tx.update(account)
      try tx.deleteSessions(of: account.id)
    }
    if let account = try await accounts.account(named: reply.userName) {
      await accounts.changed(account.id)
    }
    return reply
  }

  package func declineRole(
    _ request: DeclineRoleRequest,
    _ call: CallContext
  ) async throws(CallError) -> RoleProposal {
    try await end(request.id, request.baseVersion, .decline, request.reason, call) { _, _ in }
  }

  package func withdrawRole(
    _ request: WithdrawRoleRequest,
    _ call: CallContext
  ) async throws(CallError) -> RoleProposal {
    try await end(request.id, request.baseVersion, .withdraw, "", call) { _, _ in }
  }

  /// Ends a proposal; a second person is another than who proposed it and who is to have it.
  private func end(
    _ id: RecordID,
    _ base: UInt64,
    _ action: RoleProposalAction,
    _ reason: String,
    _ call: CallContext,
    _ effect: @escaping @Sendable (RoleProposalRecord, Transaction) throws -> Void
  ) async throws(CallError) -> RoleProposal {
    try await env.write(call) { tx, grant in
      var record = try tx.read.roleProposal(id)
      record.state = try record.state.applying(action, by: grant.principal.role)
      let isOwn = [record.proposedID, record.accountID].contains(grant.principal.userID)
      guard action == .withdraw || !isOwn else {
        throw CallError.failedPrecondition(
          "A second person confirms it: neither who proposed it nor who is to have it.",
          "须由另一人确认：提议人和被授予人都不能自行确认。"
        )
      }
      record.reason = reason
      let ended = try tx.end(record, base: base)
      try effect(record, tx)
      return Change(
        reply: try ended.message(tx.read),
        record: "account",
        id: record.accountID,
        detail: "role \(record.holding.role), \(action.rawValue)"
      )
    }
  }
}

extension RoleProposalRecord {
  /// The proposal with what the user has now.
  fileprivate func message(_ snapshot: ReadSnapshot) throws -> RoleProposal {
    let account = try snapshot.account(accountID)
    return RoleProposal(
      id: id,
      userName: account?.userName ?? "",
      displayName: account?.displayName ?? "",
      cause: cause,
      presentRole: account?.role ?? .unspecified,
      presentScopePrefix: account?.scope.text ?? "",
      role: holding.role,
      scopePrefix: holding.scope.text,
      state: state,
      proposedBy: proposedBy,
      proposedUnixMs: proposedAt,
      expiresUnixMs: expires,
      endedBy: endedBy,
      endedUnixMs: endedAt,
      reason: reason,
      version: version
    )
  }
}
