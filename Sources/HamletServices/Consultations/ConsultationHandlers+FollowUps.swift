internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ConsultationHandlers {
  package func scheduleFollowUp(
    _ request: ScheduleFollowUpRequest,
    _ call: CallContext
  ) async throws(CallError) -> FollowUpStateResponse {
    try await env.write(call) { tx, grant in
      let person = try tx.read.personRow(request.personId, within: grant.scope)
      guard try tx.read.isCovered(person.id, by: .contact, on: grant.today) else {
        throw CallError.missingPurpose("CONTACT")
      }
      try Self.checkConsultation(request.consultationId, of: person, tx.read, grant)
      var record = FollowUpRecord(
        id: request.id,
        division: try ConsultationPlace.division(asked: "", person: person, grant),
        personID: person.id,
        dueOn: try CivilDate(request.dueOn),
        channel: request.channel,
        topic: request.topic,
        staff: try tx.read.staff(grant.principal),
        recordedAt: request.recordedAtUnixMs == 0 ? tx.now : request.recordedAtUnixMs
      )
      record.consultationID = request.consultationId
      record.windowDays = Int(request.windowDays)
      try tx.insert(record)
      return Self.change(record, version: 1, detail: "schedule")
    }
  }

  package func completeFollowUp(
    _ request: CompleteFollowUpRequest,
    _ call: CallContext
  ) async throws(CallError) -> FollowUpStateResponse {
    try await env.write(call) { tx, grant in
      let action: FollowUpAction = request.outcome == .done ? .complete : .markUnreachable
      let occurred = request.occurredAtUnixMs == 0 ? tx.now : request.occurredAtUnixMs
      var record = try Self.ending(request.id, request.baseVersion, action, tx.read, grant)
      let keepsText =
        try request.note.isEmpty
        || ConsultationAccess.keepsText(of: record.personID, tx.read, grant)
      record.version = try tx.end(
        record,
        note: keepsText ? request.note : "",
        occurredAt: occurred,
        base: request.baseVersion
      )
      return Self.change(
        record,
        version: record.version,
        detail: action.rawValue,
        keepsText: keepsText
      )
    }
  }

  package func stopContact(
    _ request: StopContactRequest,
    _ call: CallContext
  ) async throws(CallError) -> FollowUpStateResponse {
    try await env.write(call) { tx, grant in
      let record = try Self.ending(request.id, request.baseVersion, .stop, tx.read, grant)
      let version = try tx.end(
        record,
        note: "",
        occurredAt: tx.now,
        base: request.baseVersion
      )
      if request.allOfPerson { _ = try tx.stopFollowUps(of: record.personID) }
      return Self.change(record, version: version, detail: "stop")
    }
  }

  package func listFollowUps(
    _ request: ListFollowUpsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListFollowUpsResponse {
    let place = try ConsultationListing.place(request.pageToken) ?? ListPlace.beginning
    let size = ConsultationListing.size(request.pageSize)
    let (found, visible) = try await env.read(call) { snapshot, grant in
      let found = try snapshot.dueFollowUps(
        within: try ConsultationListing.scope(request.division, grant),
        until: request.dueTo.isEmpty ? grant.today : try CivilDate(request.dueTo),
        today: grant.today,
        person: request.personId,
        after: place,
        limit: size
      )
      var history = SharedHistory(snapshot, grant)
      return (found, try found.map { try history.reaches($0.personID) })
    }
    try env.auditRead(call, id: request.personId, purpose: .contact)
    let messages = found.map(\.message)
    let shown = ConsultationListing.fitting(messages, size: size)
    return ListFollowUpsResponse(
      followUps: zip(messages, visible).prefix(shown).filter(\.1).map(\.0),
      nextPageToken: shown < found.count ? found[shown - 1].place.token : ""
    )
  }
}

extension ConsultationHandlers {
  private static func ending(
    _ id: RecordID,
    _ base: UInt64,
    _ action: FollowUpAction,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> FollowUpRecord {
    let use: PersonUse = action == .stop ? .herWord : .service
    var record = try snapshot.followUp(id, within: grant.scope, for: use)
    guard record.version == base else { throw StoreError.conflict(record.version, ["state"]) }
    record.state = try record.state.applying(action, by: grant.principal.role)
    return record
  }

  private static func change(
    _ record: FollowUpRecord,
    version: UInt64,
    detail: String,
    keepsText: Bool = true
  ) -> Change<FollowUpStateResponse> {
    Change(
      reply: FollowUpStateResponse(
        id: record.id,
        version: version,
        state: record.state,
        textNotKept: !keepsText
      ),
      record: "follow_up",
      id: record.id,
      purpose: .contact,
      detail: detail
    )
  }
}

extension FollowUpRecord {
  /// The follow-up as lists show it.
  var message: FollowUp {
    FollowUp(
      id: id,
      version: version,
      state: state,
      personId: personID,
      personName: personName,
      division: division.text,
      consultationId: consultationID,
      dueOn: dueOn.description,
      windowDays: UInt32(clamping: windowDays),
      channel: channel,
      topic: topic,
      staffName: staff.name,
      occurredAtUnixMs: occurredAt
    )
  }

  /// Its place in the list of what is due.
  var place: ListPlace { ListPlace(order: Int64(dueOn.dayNumber), id: id) }
}
