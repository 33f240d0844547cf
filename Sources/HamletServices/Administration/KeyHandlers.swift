internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

/// The keys under which the records are sealed, and their rotation.
package struct KeyHandlers: KeyServiceHandlers {
  let env: ServiceEnvironment
  let rewriter: KeyRewriter

  package func rotateKeys(
    _ request: RotateKeysRequest,
    _ call: CallContext
  ) async throws(CallError) -> KeyStatus {
    let last = try await env.read(call) { snapshot, _ in try snapshot.keyRewrite() }
    guard last.map({ $0.endedAt != 0 }) ?? true else {
      throw .failedPrecondition(
        "The keys are being rotated: wait until everything is under the newest.",
        "密钥正在更换，请等全部重写完成后再试。"
      )
    }
    let store = env.store
    let status = try await env.write(call) { tx, grant in
      // The file first: whatever is sealed from here on is under the new key, and a start after a
      // crash in between finds that everything else is not.
      let key = try store.addKeys()
      try tx.beginRewrite(key: key)
      let status = KeyStatus(store.keyNumbers, try tx.read.keyRewrite())
      return Change(reply: status, record: "keys", id: .none, detail: "key \(key)")
    }
    rewriter.wake()
    return status
  }

  package func getKeyStatus(
    _ request: GetKeyStatusRequest,
    _ call: CallContext
  ) async throws(CallError) -> KeyStatus {
    let numbers = env.store.keyNumbers
    let now = rewriter.progress
    return try await env.read(call) { snapshot, _ in
      let kept = try snapshot.keyRewrite()
      // In memory it is further than what the last commit of it says.
      let isNewer = now?.number == kept?.number && kept?.endedAt == 0
      return KeyStatus(numbers, isNewer ? now : kept)
    }
  }
}

extension KeyStatus {
  init(_ keys: KeyNumbers, _ rewrite: KeyRewriteRecord?) {
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
      endedAtUnixMs: rewrite?.endedAt ?? 0
    )
  }
}
