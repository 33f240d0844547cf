internal import HamletAudit
internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

/// Shows the signed history of the audit to those who keep an eye on it.
package struct AuditHandlers: AuditServiceHandlers {
  let env: ServiceEnvironment

  package func getCheckpoint(
    _ request: GetCheckpointRequest,
    _ call: CallContext
  ) async throws(CallError) -> AuditCheckpoint {
    // What the caller did so far, her login among it, is in what she is shown.
    await env.store.sealAudit()
    let key = env.store.auditKey
    return try await env.read(call) { snapshot, _ in
      guard let newest = try snapshot.checkpoint() else { throw Self.nothingSigned }
      var message = Self.message(newest, key)
      if request.sinceSize > 0, request.sinceSize < newest.size {
        let proof = try snapshot.auditConsistency(from: request.sinceSize, to: newest.size)
        message.consistency = proof.hashes.map(\.bytes)
      }
      return message
    }
  }

  package func listCheckpoints(
    _ request: ListCheckpointsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListCheckpointsResponse {
    let limit = request.pageSize == 0 ? 20 : Int(request.pageSize)
    let key = env.store.auditKey
    let found = try await env.read(call) { snapshot, _ in
      try snapshot.checkpoints(below: request.belowSize, limit: limit + 1)
    }
    let shown = found.prefix(limit)
    return ListCheckpointsResponse(
      checkpoints: shown.map { Self.message($0, key) },
      nextBelowSize: found.count > limit ? shown.last?.size ?? 0 : 0
    )
  }

  private static func message(_ stored: StoredCheckpoint, _ key: LogKey) -> AuditCheckpoint {
    let read = SignedNote(stored.note).flatMap { LogCheckpoint($0) }
    return AuditCheckpoint(
      size: stored.size,
      root: read?.root.bytes ?? [],
      atUnixMs: read?.atUnixMilliseconds ?? 0,
      note: stored.note,
      publicKey: key.text
    )
  }

  private static let nothingSigned = CallError.failedPrecondition(
    "Nothing has been signed yet.",
    "尚未签署任何检查点。"
  )
}

extension AuditHandlers {
  package func proveAuditRow(
    _ request: ProveAuditRowRequest,
    _ call: CallContext
  ) async throws(CallError) -> AuditRowProof {
    guard request.number != 0 || !request.recordId.isNone else {
      throw .invalid(
        "number",
        rule: "required",
        "name a row by its number, or a record",
        "请填写序号或记录"
      )
    }
    await env.store.sealAudit()
    return try await env.read(call) { snapshot, grant in
      let number = try Self.number(request, snapshot, grant)
      let checkpoint = try Self.checkpoint(request, number, snapshot)
      guard let proof = try snapshot.auditProof(of: number, at: checkpoint),
        let row = AuditRow.read(canonical: proof.canonical)?.row
      else { throw CallError.notFound() }
      return try Self.message(number, row, proof, checkpoint)
    }
  }

  /// The row's number, where it is the caller's own act or she is data protection.
  private static func number(
    _ request: ProveAuditRowRequest,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> Int64 {
    let user = grant.principal.userID
    let seesAll = grant.principal.role == .dataProtection
    let number =
      request.number != 0
      ? Int64(clamping: request.number)
      : try snapshot.lastAuditRow(about: request.recordId, by: seesAll ? .none : user)
    guard number > 0, let actor = try snapshot.auditActor(of: number), seesAll || actor == user
    else { throw CallError.notFound() }
    return number
  }

  private static func checkpoint(
    _ request: ProveAuditRowRequest,
    _ number: Int64,
    _ snapshot: ReadSnapshot
  ) throws -> StoredCheckpoint {
    guard let checkpoint = try snapshot.checkpoint(ofSize: request.atSize) else {
      throw CallError.notFound("There is no checkpoint of that size.", "没有该行数的检查点。")
    }
    guard UInt64(clamping: number) <= checkpoint.size else {
      throw CallError.failedPrecondition(
        "That checkpoint was signed before the row was written.",
        "该检查点早于此记录。"
      )
    }
    return checkpoint
  }

  /// A row of the first version has its reads in it, and may be larger than an answer.
  private static let mostCharacters = 40 * 1_024

  private static func message(
    _ number: Int64,
    _ row: AuditRow,
    _ proof: AuditProof,
    _ checkpoint: StoredCheckpoint
  ) throws -> AuditRowProof {
    let text = proof.text
    guard text.utf8.count <= mostCharacters else {
      throw CallError.failedPrecondition(
        "This old row is too large for an answer; hamletd audit verify proves it on the file.",
        "此旧记录过大，请在文件上用 hamletd audit verify 校验。"
      )
    }
    let words = AuditWords.action(row.method)
    return AuditRowProof(
      number: UInt64(clamping: number),
      atUnixMs: row.atUnixMilliseconds,
      userName: row.userName,
      actionZh: words.zh,
      actionEn: words.en,
      recordId: row.recordID,
      size: checkpoint.size,
      proof: text
    )
  }
}
