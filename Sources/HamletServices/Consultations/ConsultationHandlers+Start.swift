internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ConsultationHandlers {
  package func startConsultation(
    _ request: StartConsultationRequest,
    _ call: CallContext
  ) async throws(CallError) -> ConsultationStateResponse {
    if !request.callbackCode.isEmpty, !request.continuesId.isNone {
      try await checkContinued(request, call)
    }
    return try await env.write(call) { tx, grant in
      try Self.checkNaming(of: request)
      try Self.checkItems(request.items)
      try Self.checkUnborn([request.question], about: request.topics)
      var record = try Self.record(of: request, tx.read, grant)
      let code = request.callbackCode.isEmpty ? nil : try CallbackCode(request.callbackCode)
      // A named client is served all the same; only what she says is not kept.
      let keepsText =
        try !record.hasText
        || ConsultationAccess.keepsText(of: record.personID, tx.read, grant)
      if !keepsText { record.question = "" }
      try tx.insert(record, callback: code)
      return record.change(version: 1, detail: "\(record.channel)", keepsText: keepsText)
    }
  }

  private static func checkNaming(of request: StartConsultationRequest) throws {
    let naming = ClientNaming(
      channel: request.channel,
      identification: request.identification,
      hasPerson: !request.personId.isNone,
      hasCode: !request.callbackCode.isEmpty
    )
    if let problem = naming.problem() {
      throw CallError.invalid(problem.field, problem.violation)
    }
    var facts = GroupTalk.Facts(request.channel)
    facts.audience = Int(request.audienceCount)
    facts.hasText = !request.question.isEmpty
    facts.hasProfile = request.ageBand != .unspecified || request.sex != .unspecified
    facts.hasLink = !request.appointmentId.isNone || !request.continuesId.isNone
    try checkTalk(facts)
  }

  /// A talk has an audience and nothing about anyone; nothing else has an audience.
  static func checkTalk(_ facts: GroupTalk.Facts) throws(CallError) {
    if let problem = GroupTalk.problem(facts) { throw .invalid(problem.field, problem.violation) }
  }

  /// Refuses the sex of a child that is not born where the time before a birth is talked about.
  static func checkUnborn(
    _ texts: [String],
    about topics: [ConsultationTopic]
  ) throws(CallError) {
    guard topics.contains(.antenatal) else { return }
    for text in texts {
      do throws(RuleViolation) {
        try UnbornChild.check(text)
      } catch {
        throw .invalid("question", error)
      }
    }
  }

  private static func record(
    of request: StartConsultationRequest,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> ConsultationRecord {
    let person =
      request.personId.isNone
      ? nil : try snapshot.personRow(request.personId, within: grant.scope)
    let now = grant.atUnixMilliseconds
    var record = ConsultationRecord(
      id: request.id,
      division: try ConsultationPlace.division(
        asked: request.division,
        person: person,
        grant,
        snapshot
      ),
      channel: request.channel,
      identification: request.identification,
      staff: try snapshot.staff(grant.principal),
      occurredAt: request.occurredAtUnixMs == 0 ? now : request.occurredAtUnixMs,
      recordedAt: request.recordedAtUnixMs == 0 ? now : request.recordedAtUnixMs
    )
    record.personID = request.personId
    record.topics = request.topics
    record.ageBand = request.ageBand
    record.sex = request.sex
    record.urgency = request.urgency
    record.question = request.question
    record.materials = request.materials
    record.items = request.items.map(ItemRecord.init)
    record.audienceCount = Int(request.audienceCount)
    record.appointmentID = request.appointmentId
    record.continuesID = request.continuesId
    try checkLinks(of: record, snapshot, grant)
    return record
  }

  private static func checkLinks(
    of record: ConsultationRecord,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws {
    if !record.continuesID.isNone { try checkEarlier(of: record, snapshot, grant) }
    if record.channel == .homeVisit {
      try checkVisit(record, snapshot, grant)
    } else if !record.appointmentID.isNone {
      let appointment = try snapshot.appointment(record.appointmentID, within: grant.scope)
      guard appointment.personID == record.personID else { throw otherAppointment }
    }
    guard try !snapshot.hasConsultation(for: record.appointmentID) else {
      throw CallError.failedPrecondition(
        "This appointment has its consultation already.",
        "该预约已有对应的咨询。"
      )
    }
  }

  private static func checkVisit(
    _ record: ConsultationRecord,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws {
    let found =
      record.appointmentID.isNone
      ? nil : try snapshot.appointment(record.appointmentID, within: grant.scope)
    do throws(RuleViolation) {
      try HomeVisit.check(
        person: record.personID,
        appointmentOf: found?.personID ?? .none,
        state: found?.state ?? .unspecified,
        channel: found?.channel ?? .unspecified,
        isSameDay: found.map { CivilDate(unixMilliseconds: $0.startsAt) }
          == CivilDate(unixMilliseconds: record.occurredAt)
      )
    } catch {
      throw CallError.failedPrecondition(error.english, error.chinese)
    }
  }

  private static let otherAppointment = CallError.invalid(
    "appointment_id",
    rule: "appointment.person",
    "This is not an appointment of this person.",
    "该预约不属于此居民。"
  )
}
