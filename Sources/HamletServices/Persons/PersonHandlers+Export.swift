internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension PersonHandlers {
  package func exportMyRecord(
    _ request: ExportMyRecordRequest,
    _ responses: ResponseStream<RecordPart>,
    _ call: CallContext
  ) async throws(CallError) {
    guard !request.rightRequestId.isNone || !request.toldBy.isEmpty else {
      throw .invalid(
        "told_by",
        rule: "required",
        "name her request, or say who asks",
        "请填写权利请求或提出人"
      )
    }
    try env.auditRead(call, id: request.personId)
    let (parts, isWhole) = try await env.read(call) { snapshot, grant in
      _ = try snapshot.personRow(request.personId, within: grant.scope)
      let isWritten = try Self.isWritten(request, snapshot, grant)
      let isWhole = isWritten && grant.principal.role == .dataProtection
      if !isWhole { try PrivacyTraining.check(snapshot, grant) }
      let record = OwnRecord(
        person: request.personId,
        isWhole: isWhole,
        snapshot: snapshot,
        grant: grant
      )
      return (try record.parts(), isWhole)
    }
    for part in parts { try await send(part, responses) }
    if isWhole { try await sendAccesses(request.personId, responses, call) }
  }

  /// Whether a request of hers to see or copy her record is under way; one that is named must be.
  private static func isWritten(
    _ request: ExportMyRecordRequest,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> Bool {
    guard !request.rightRequestId.isNone else { return false }
    let right = try snapshot.rightRequest(request.rightRequestId, within: grant.scope)
    guard right.personID == request.personId, right.kind == .access || right.kind == .copy,
      right.state.isOpen
    else {
      throw CallError.failedPrecondition(
        "This is not an open request of hers to see or to copy her record.",
        "该请求不是其本人未办结的查阅或复制请求。"
      )
    }
    return true
  }

  /// Lines of one message: what fits a frame with ease, a line having at most a few kilobytes.
  private static let linesInPart = 40
  private static let bytesInPart = 32 * 1024

  private func send(
    _ part: RecordPart,
    _ responses: ResponseStream<RecordPart>
  ) async throws(CallError) {
    var next = RecordPart(titleZh: part.titleZh, titleEn: part.titleEn)
    for line in part.lines {
      if next.lines.count == Self.linesInPart
        || next.encodedSize() + line.encodedSize() > Self.bytesInPart
      {
        try await responses.send(next)
        next.lines = []
      }
      next.lines.append(line)
    }
    try await responses.send(next)
  }

  private func sendAccesses(
    _ person: RecordID,
    _ responses: ResponseStream<RecordPart>,
    _ call: CallContext
  ) async throws(CallError) {
    let query = try await env.read(call) { snapshot, _ in
      var query = AuditQuery()
      query.recordIDs = try snapshot.recordIDs(of: person)
      return query
    }
    try await env.eachAuditItem(query, call) { record, snapshot -> RecordLine? in
      let said = AccessWords.sentence(record, by: try snapshot.account(record.userID))
      let moment = PlainRecord.moment(record.at)
      return PlainRecord.line(moment, moment, said.zh, said.en)
    } take: { (lines) async throws(CallError) -> Bool in
      guard !lines.isEmpty else { return true }
      let title = (zh: "谁查看或改动过", en: "Who looked at it or changed it")
      try await send(RecordPart(titleZh: title.zh, titleEn: title.en, lines: lines), responses)
      return true
    }
  }
}
