internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

/// The keys under which the records are sealed, and their rotation by two people.
package struct KeyHandlers: KeyServiceHandlers {
  let env: ServiceEnvironment
  let rewriter: KeyRewriter

  package func rotateKeys(
    _ request: RotateKeysRequest,
    _ call: CallContext
  ) async throws(CallError) -> KeyStatus {
    // Who runs the server can rotate with the server stopped: a second person would be for show.
    if call.isOperator { return try await rotate(call) { _, _ in } }
    let now = env.clock()
    var random = SystemRandomNumberGenerator()
    let proposal = KeyProposalRecord(
      id: .timeOrdered(unixMilliseconds: now, random: &random),
      reason: request.reason
    )
    let store = env.store
    return try await env.write(call) { tx, _ in
      try Self.requireIdle(tx.read)
      try tx.propose(proposal)
      return Change(
        reply: try KeyStatus(store.keyNumbers, tx.read, at: now),
        record: "keys",
        id: proposal.id,
        detail: "proposed"
      )
    }
  }

  package func confirmRotation(
    _ request: ConfirmRotationRequest,
    _ call: CallContext
  ) async throws(CallError) -> KeyStatus {
    let now = env.clock()
    return try await rotate(call) { tx, grant in
      let waiting = try Self.waiting(request.id, tx.read, at: now)
      guard waiting.proposedID != grant.principal.userID else {
        throw CallError.failedPrecondition(
          "A second person confirms new keys: not who asked for them.",
          "须由另一人确认更换密钥：提议人不能自行确认。"
        )
      }
      try tx.endKeyProposal()
    }
  }

  package func withdrawRotation(
    _ request: WithdrawRotationRequest,
    _ call: CallContext
  ) async throws(CallError) -> KeyStatus {
    let now = env.clock()
    let store = env.store
    return try await env.write(call) { tx, _ in
      let waiting = try Self.waiting(request.id, tx.read, at: now)
      try tx.endKeyProposal()
      return Change(
        reply: try KeyStatus(store.keyNumbers, tx.read, at: now),
        record: "keys",
        id: waiting.id,
        detail: "withdrawn"
      )
    }
  }

  package func getKeyStatus(
    _ request: GetKeyStatusRequest,
    _ call: CallContext
  ) async throws(CallError) -> KeyStatus {
    let numbers = env.store.keyNumbers
    let progress = rewriter.progress
    let now = env.clock()
    return try await env.read(call) { snapshot, _ in
      let kept = try snapshot.keyRewrite()
      // In memory it is further than what the last commit of it says.
      let isNewer = progress?.number == kept?.number && kept?.endedAt == 0
      return KeyStatus(numbers, isNewer ? progress : kept, try snapshot.keyProposal(at: now))
    }
  }

  /// Makes new keys and begins to seal everything under them.
  private func rotate(
    _ call: CallContext,
    _ check: @escaping @Sendable (Transaction, Grant) throws -> Void
  ) async throws(CallError) -> KeyStatus {
    let store = env.store
    let now = env.clock()
    let status = try await env.write(call) { tx, grant in
      try check(tx, grant)
      try Self.requireIdle(tx.read)
      // The file first: whatever is sealed from here on is under the new key, and a start after a
      // crash in between finds that everything else is not.
      let key = try store.addKeys()
      try tx.beginRewrite(key: key)
      return Change(
        reply: try KeyStatus(store.keyNumbers, tx.read, at: now),
        record: "keys",
        id: .none,
        detail: "key \(key)"
      )
    }
    rewriter.wake()
    return status
  }

  private static func requireIdle(_ snapshot: ReadSnapshot) throws {
    guard try snapshot.keyRewrite().map({ $0.endedAt != 0 }) ?? true else {
      throw CallError.failedPrecondition(
        "The keys are being rotated: wait until everything is under the newest.",
        "密钥正在更换，请等全部重写完成后再试。"
      )
    }
  }

  private static func waiting(
    _ id: RecordID,
    _ snapshot: ReadSnapshot,
    at now: Int64
  ) throws -> KeyProposalRecord {
    guard let waiting = try snapshot.keyProposal(at: now), waiting.id == id else {
      throw StoreError.notFound
    }
    return waiting
  }
}

extension KeyStatus {
  fileprivate init(_ keys: KeyNumbers, _ snapshot: ReadSnapshot, at now: Int64) throws {
    self.init(keys, try snapshot.keyRewrite(), try snapshot.keyProposal(at: now))
  }

  fileprivate init(
    _ keys: KeyNumbers,
    _ rewrite: KeyRewriteRecord?,
    _ waiting: KeyProposalRecord?
  ) {
    self.init(
      currentKey: keys.current,
      sealingKeys: keys.sealing,
      indexKeys: keys.indexing,
      rewriting: rewrite.map { $0.endedAt == 0 } ?? false,
      columnsDone: UInt32(clamping: rewrite?.place ?? 0),
      columnsTotal: UInt32(clamping: KeyRewriteRecord.places),
      lookedAt: UInt64(clamping: rewrite?.lookedAt ?? 0),
      rewritten: UInt64(clamping: rewrite?.rewritten ?? 0),
      begunBy: rewrite?.by ?? "",
      begunAtUnixMs: rewrite?.begunAt ?? 0,
      endedAtUnixMs: rewrite?.endedAt ?? 0,
      proposal: waiting.map {
        KeyProposal(
          id: $0.id,
          reason: $0.reason,
          proposedBy: $0.proposedBy,
          proposedUnixMs: $0.proposedAt,
          expiresUnixMs: $0.expires
        )
      }
    )
  }
}
