internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ConsultationHandlers {
  package func correctConsultation(
    _ request: CorrectConsultationRequest,
    _ call: CallContext
  ) async throws(CallError) -> ConsultationStateResponse {
    try Self.checkItems(request.items)
    return try await env.write(call) { tx, grant in
      let fields = Set(request.updateMask).sorted()
      var record = try tx.read.consultation(request.id, within: grant.scope)
      try tx.requireVersion(request.baseVersion, of: record.id)
      record.state = try record.state.applying(.correct, by: grant.principal.role)
      try Self.checkCorrection(of: record, by: request, tx.read, grant)
      let old = record
      for field in fields { try record.take(field, from: request) }
      let version = try tx.update(record, base: request.baseVersion, changed: fields)
      for field in fields {
        try tx.keepOldValue(
          old.text(of: field),
          of: field,
          in: record.id,
          version: version,
          reason: request.reason
        )
      }
      return record.change(version: version, detail: "correct " + fields.joined(separator: ","))
    }
  }

  package func getConsultationHistory(
    _ request: GetConsultationHistoryRequest,
    _ responses: ResponseStream<ConsultationChange>,
    _ call: CallContext
  ) async throws(CallError) {
    let gate = try PurposeGate(request.purpose, call)
    let (record, changes, isReadable) = try await env.read(call) { snapshot, grant in
      let record = try snapshot.consultation(request.id, within: grant.scope)
      let person = record.personID
      let isOpen = try person.isNone || gate.opens(.consultation, of: person, snapshot, grant)
      let mayRead = try isOpen && ConsultationAccess.isShownText(record, snapshot, grant)
      if mayRead { try PrivacyTraining.check(snapshot, grant) }
      return (record, try snapshot.changes(ofConsultation: record.id), mayRead)
    }
    try env.auditRead(
      call,
      record: "consultation_history",
      id: record.id,
      purpose: gate.purpose
    )
    for change in changes {
      try await responses.send(
        ConsultationChange(
          version: change.version,
          changedAtUnixMs: change.changedAt,
          changedBy: change.changedBy,
          fieldName: change.field,
          isCorrection: change.correction != nil,
          oldValue: isReadable ? change.correction?.oldValue ?? "" : "",
          reason: isReadable ? change.correction?.reason ?? "" : ""
        )
      )
    }
  }

  private static func checkCorrection(
    of record: ConsultationRecord,
    by request: CorrectConsultationRequest,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws {
    let isAuthor = record.staff.id == grant.principal.userID
    guard try isAuthor || ConsultationAccess.mayReadText(record, snapshot, grant) else {
      throw CallError.permissionDenied(
        "Only who wrote it and the client's care team correct it.",
        "仅记录人和诊疗团队可更正。"
      )
    }
    let text = request.updateMask.filter { $0 == "question" || $0 == "advice" }
    var facts = GroupTalk.Facts(record.channel)
    facts.audience =
      request.updateMask.contains("audience_count") ? Int(request.audienceCount) : 0
    facts.hasText = !text.isEmpty
    try checkTalk(facts)
    guard !text.isEmpty else { return }
    try ConsultationAccess.requireCare(of: record.personID, snapshot, grant)
    let topics = request.updateMask.contains("topics") ? request.topics : record.topics
    try checkUnborn([request.question, request.advice], about: topics)
  }
}

extension ConsultationRecord {
  /// Takes one field of a correction over.
  fileprivate mutating func take(
    _ field: String,
    from request: CorrectConsultationRequest
  ) throws(CallError) {
    switch field {
    case "topics" where !request.topics.isEmpty: topics = request.topics
    case "topics":
      throw .invalid("topics", rule: "required", "At least one topic.", "至少填写一个主题。")
    case "urgency": urgency = request.urgency
    case "question": question = request.question
    case "advice": advice = request.advice
    case "materials": materials = request.materials
    case "items": items = request.items.map(ItemRecord.init)
    case "audience_count" where channel != .groupTalk || request.audienceCount > 0:
      audienceCount = Int(request.audienceCount)
    case "audience_count":
      throw .invalid("audience_count", rule: "required", "A talk has an audience.", "请填写听众人数。")
    case "duration_s": durationSeconds = Int(request.durationS)
    default:
      throw .invalid(
        "update_mask",
        rule: "update_mask.field",
        "topics, urgency, question, advice, materials, items, audience_count or duration_s.",
        "可填：topics、urgency、question、advice、materials、items、audience_count、duration_s。"
      )
    }
  }

  /// A field as its history keeps it.
  fileprivate func text(of field: String) -> String {
    switch field {
    case "topics": topics.map { "\($0)" }.joined(separator: ",")
    case "urgency": "\(urgency)"
    case "question": question
    case "advice": advice
    case "materials": materials.joined(separator: ",")
    case "items": items.map { "\($0.kind) \($0.count)" }.joined(separator: ",")
    case "audience_count": "\(audienceCount)"
    case "duration_s": "\(durationSeconds)"
    default: ""
    }
  }
}
