internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension RightsHandlers {
  package func getAccessList(
    _ request: GetAccessListRequest,
    _ responses: ResponseStream<AccessItem>,
    _ call: CallContext
  ) async throws(CallError) {
    try env.auditRead(call, id: request.personId)
    let query = try await env.read(call) { snapshot, grant in
      _ = try snapshot.personRow(request.personId, within: grant.scope)
      var query = AuditQuery()
      query.recordIDs = try snapshot.recordIDs(of: request.personId)
      if request.fromUnixMs != 0 { query.from = request.fromUnixMs }
      if request.toUnixMs != 0 { query.until = request.toUnixMs }
      return query
    }
    try await send(query, responses, call)
  }

  package func getOwnAccessList(
    _ request: GetOwnAccessListRequest,
    _ responses: ResponseStream<AccessItem>,
    _ call: CallContext
  ) async throws(CallError) {
    let grant = try call.grant()
    var query = AuditQuery()
    query.userID = grant.principal.userID
    query.from =
      request.fromUnixMs == 0
      ? grant.atUnixMilliseconds - 7 * 86_400_000 : request.fromUnixMs
    try await send(query, responses, call)
  }

  package func noteReveal(
    _ request: NoteRevealRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    // Free text would let a client write what it likes into the audit.
    guard Contract.schema.method(request.callName) != nil else {
      throw .invalid(
        "call_name",
        rule: "method.unknown",
        "the contract has no such method",
        "接口中没有此方法"
      )
    }
    return try await env.write(call) { tx, grant in
      let person = try tx.read.personRow(request.personId, within: grant.scope)
      return Change(
        reply: RecordState(id: person.id, version: person.version),
        record: "person",
        id: person.id,
        detail: request.callName
      )
    }
  }

  private func send(
    _ query: AuditQuery,
    _ responses: ResponseStream<AccessItem>,
    _ call: CallContext
  ) async throws(CallError) {
    try await env.eachAuditItem(query, call) { record, snapshot -> AccessItem? in
      AuditWords.access(record, by: try snapshot.account(record.userID))
    } take: { (items) async throws(CallError) -> Bool in
      for item in items { try await responses.send(item) }
      return true
    }
  }

  package func exportIncident(
    _ request: ExportIncidentRequest,
    _ responses: ResponseStream<IncidentItem>,
    _ call: CallContext
  ) async throws(CallError) {
    guard request.fromUnixMs < request.toUnixMs else {
      throw .invalid(
        "to_unix_ms",
        rule: "span.order",
        "the span ends after it begins",
        "截止时间应晚于起始时间"
      )
    }
    try env.auditRead(call, record: "incident", id: .none)
    var query = AuditQuery()
    query.from = request.fromUnixMs
    query.until = request.toUnixMs
    query.sessionID = request.sessionId
    if !request.userName.isEmpty {
      let found = try await env.read(call) { snapshot, _ in
        try snapshot.account(named: request.userName)
      }
      guard let found else { throw .notFound("There is no such user.", "没有此用户。") }
      query.userID = found.id
    }
    try await env.eachAuditItem(query, call) { record, snapshot -> IncidentItem? in
      record.userID.isNone ? nil : try Self.incident(record, snapshot)
    } take: { (items) async throws(CallError) -> Bool in
      for item in items { try await responses.send(item) }
      return true
    }
  }

  private static func incident(
    _ record: AuditItemRecord,
    _ snapshot: ReadSnapshot
  ) throws -> IncidentItem {
    // A refusal has no kind of record: it is about whoever the id is of.
    let type = record.refusal == nil ? record.recordType : "person"
    let id = try snapshot.person(ofRecord: record.recordID, type: type)
    let person = id.isNone ? nil : try snapshot.tombstone(of: id)
    let words = AuditWords.action(record.method)
    // What was refused showed nothing.
    let fields =
      record.refusal == nil ? AuditWords.fields(record.method, reading: record.isRead) : []
    return IncidentItem(
      atUnixMs: record.at,
      userName: record.userName,
      personId: id,
      recordNo: person?.recordNumber ?? "",
      division: person?.division.text ?? "",
      recordKind: record.recordType,
      actionZh: words.zh,
      actionEn: words.en,
      fieldsZh: fields.map(\.zh),
      fieldsEn: fields.map(\.en),
      reading: record.isRead,
      sessionId: record.sessionID,
      denied: record.refusal != nil
    )
  }
}
