internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension AdminHandlers {
  package func searchAudit(
    _ request: SearchAuditRequest,
    _ responses: ResponseStream<AuditItem>,
    _ call: CallContext
  ) async throws(CallError) {
    let env = accounts.env
    try env.auditRead(call, record: "audit", id: request.recordId)
    guard let query = try await auditQuery(request, call) else { return }
    let after = Int64(clamping: request.afterNumber)
    var left = request.pageSize == 0 ? 200 : Int(request.pageSize)
    var last: UInt64 = 0
    try await env.eachAuditItem(query, after: after, call) { record, _ -> AuditItem? in
      record.number > after ? AuditWords.item(record) : nil
    } take: { (items) async throws(CallError) -> Bool in
      for item in items {
        // The reads of one row share its number, and no page ends between them.
        guard left > 0 || item.number == last else { return false }
        try await responses.send(item)
        last = item.number
        left -= 1
      }
      return left > 0
    }
  }

  /// Nil where there is no such user.
  private func auditQuery(
    _ request: SearchAuditRequest,
    _ call: CallContext
  ) async throws(CallError) -> AuditQuery? {
    var query = AuditQuery()
    if !request.userName.isEmpty {
      let name = request.userName
      let found = try await accounts.env.read(call) { snapshot, _ in
        try snapshot.account(named: name)
      }
      guard let found else { return nil }
      query.userID = found.id
    }
    if !request.recordId.isNone { query.recordIDs = [request.recordId] }
    query.methodPart = request.callName.lowercased()
    if request.fromUnixMs != 0 { query.from = request.fromUnixMs }
    if request.toUnixMs != 0 { query.until = request.toUnixMs }
    query.purpose = request.purpose
    query.sessionID = request.sessionId
    query.onlyRefused = request.onlyDenied
    return query
  }

  package func checkAudit(
    _ request: CheckAuditRequest,
    _ responses: ResponseStream<AuditCheck>,
    _ call: CallContext
  ) async throws(CallError) {
    let env = accounts.env
    await env.store.flushReadAudit()
    let total = try await env.read(call) { snapshot, _ in try snapshot.auditRows() }
    var walk = AuditWalk()
    repeat {
      try call.checkCancelled()
      let begun = walk
      walk = try await env.read(call) { snapshot, _ in
        var next = begun
        try next.step(snapshot)
        return next
      }
      try await responses.send(
        AuditCheck(
          checked: UInt64(clamping: walk.checked),
          total: UInt64(clamping: max(total, walk.checked)),
          ended: walk.isEnd,
          faultNumber: UInt64(clamping: walk.fault?.number ?? 0),
          fault: walk.fault?.reason ?? ""
        )
      )
    } while !walk.isEnd
  }
}
