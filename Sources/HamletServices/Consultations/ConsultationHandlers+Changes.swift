internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ConsultationHandlers {
  package func updateConsultation(
    _ request: UpdateConsultationRequest,
    _ call: CallContext
  ) async throws(CallError) -> ConsultationStateResponse {
    try await env.write(call) { tx, grant in
      var fields = Set(request.updateMask)
      var record = try tx.read.consultation(request.id, within: grant.scope)
      // A stale version is told before the state: the state may be what changed.
      try tx.requireVersion(request.baseVersion, of: record.id)
      record.state = try record.state.applying(.update, by: grant.principal.role)
      try Self.checkUpdate(of: record, by: request, tx.read, grant)
      let told = fields.intersection(Self.texts)
      let keepsText =
        try told.isEmpty || ConsultationAccess.keepsText(of: record.personID, tx.read, grant)
      if !keepsText { fields.subtract(told) }
      for field in fields { try record.take(field, from: request) }
      let version =
        fields.isEmpty
        ? record.version
        : try tx.update(record, base: request.baseVersion, changed: fields.sorted())
      let detail = fields.sorted().joined(separator: ",")
      return record.change(version: version, detail: detail, keepsText: keepsText)
    }
  }

  package func closeConsultation(
    _ request: CloseConsultationRequest,
    _ call: CallContext
  ) async throws(CallError) -> ConsultationStateResponse {
    try await env.write(call) { tx, grant in
      var record = try tx.read.consultation(request.id, within: grant.scope)
      try tx.requireVersion(request.baseVersion, of: record.id)
      record.state = try record.state.applying(.close, by: grant.principal.role)
      guard record.channel != .groupTalk || record.audienceCount > 0 else {
        throw CallError.failedPrecondition(
          "Count the audience of a talk before it is closed.",
          "讲座结束前请填写听众人数。"
        )
      }
      guard record.channel != .groupTalk || request.satisfaction == 0 else {
        throw CallError.invalid(
          "satisfaction",
          rule: "group_talk.satisfaction",
          "A group talk has no single client who could say.",
          "小组讲座不填写满意度。"
        )
      }
      record.durationSeconds = Int(request.durationS)
      record.satisfaction = Int(request.satisfaction)
      let version = try tx.update(
        record,
        base: request.baseVersion,
        changed: request.satisfaction == 0
          ? ["state", "duration_s"] : ["state", "duration_s", "satisfaction"]
      )
      return record.change(version: version)
    }
  }

  /// The fields of an update that hold what was said.
  private static let texts: Set = ["question", "advice"]

  private static func checkUpdate(
    of record: ConsultationRecord,
    by request: UpdateConsultationRequest,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws {
    let text = request.updateMask.filter(texts.contains)
    var facts = GroupTalk.Facts(record.channel)
    facts.audience =
      request.updateMask.contains("audience_count") ? Int(request.audienceCount) : 0
    facts.hasText = !text.isEmpty
    facts.hasProfile = request.updateMask.contains { $0 == "age_band" || $0 == "sex" }
    try checkTalk(facts)
    if request.updateMask.contains("items") { try checkItems(request.items) }
    guard !text.isEmpty else { return }
    let topics = request.updateMask.contains("topics") ? request.topics : record.topics
    try checkUnborn([request.question, request.advice], about: topics)
    guard try ConsultationAccess.keepsText(of: record.personID, snapshot, grant) else { return }
    guard try !record.hasText || ConsultationAccess.mayReadText(record, snapshot, grant) else {
      throw CallError.permissionDenied(
        "Only who wrote the text and the client's care team change it.",
        "仅记录人和诊疗团队可修改内容。"
      )
    }
  }
}

extension ConsultationRecord {
  /// Takes one field of an update over.
  fileprivate mutating func take(
    _ field: String,
    from request: UpdateConsultationRequest
  ) throws(CallError) {
    switch field {
    case "topics" where !request.topics.isEmpty: topics = request.topics
    case "age_band": ageBand = request.ageBand
    case "sex": sex = request.sex
    case "urgency": urgency = request.urgency
    case "question": question = request.question
    case "advice": advice = request.advice
    case "materials": materials = request.materials
    case "items": items = request.items.map(ItemRecord.init)
    case "audience_count": audienceCount = Int(request.audienceCount)
    case "topics":
      throw .invalid("topics", rule: "required", "At least one topic.", "至少填写一个主题。")
    default:
      throw .invalid(
        "update_mask",
        rule: "update_mask.field",
        "topics, age_band, sex, urgency, question, advice, materials, items or audience_count.",
        "可填：topics、age_band、sex、urgency、question、advice、materials、items、audience_count。"
      )
    }
  }
}
