internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ConsultationHandlers {
  package func openPaperwork(
    _ request: OpenPaperworkRequest,
    _ call: CallContext
  ) async throws(CallError) -> PaperworkStateResponse {
    try await env.write(call) { tx, grant in
      let person = try tx.read.personRow(request.personId, within: grant.scope)
      try Self.checkRequester(request.requestedBy, of: person, today: grant.today)
      let calendar = try tx.read.workingDays()
      var record = PaperworkRecord(
        id: request.id,
        division: try ConsultationPlace.division(asked: "", person: person, grant),
        kind: request.kind,
        personID: person.id,
        requestedBy: request.requestedBy,
        expectedBy: calendar.day(after: grant.today, workingDays: PaperworkRule.workingDays),
        staff: try tx.read.staff(grant.principal),
        recordedAt: request.recordedAtUnixMs == 0 ? tx.now : request.recordedAtUnixMs
      )
      record.note = request.note
      try tx.insert(record)
      return record.change(version: 1, detail: "open")
    }
  }

  package func advancePaperwork(
    _ request: AdvancePaperworkRequest,
    _ call: CallContext
  ) async throws(CallError) -> PaperworkStateResponse {
    guard let action = PaperworkAction(request.step) else {
      throw .invalid("step", rule: "required", "Say what is done.", "请填写步骤。")
    }
    do throws(RuleViolation) {
      try PaperworkRule.check(action, missing: request.missing)
    } catch {
      throw .invalid("missing", error)
    }
    return try await env.write(call) { tx, grant in
      // What she takes back, a resting record never stops.
      let use: PersonUse = action == .withdraw ? .herWord : .service
      var record = try tx.read.paperwork(request.id, within: grant.scope, for: use)
      let base = request.baseVersion
      guard record.version == base else { throw StoreError.conflict(record.version, ["state"]) }
      record.state = try record.state.applying(action, by: grant.principal.role)
      record.missing = Set(request.missing).sorted { $0.rawValue < $1.rawValue }
      if action == .complete {
        record.expectedBy = try tx.read.workingDays()
          .day(after: grant.today, workingDays: PaperworkRule.workingDays)
      }
      let version = try tx.setState(of: record, base: base)
      return record.change(version: version, detail: action.rawValue)
    }
  }

  package func getPaperwork(
    _ request: GetPaperworkRequest,
    _ call: CallContext
  ) async throws(CallError) -> PaperworkRequest {
    let record = try env.point(call) { snapshot, grant in
      try snapshot.paperwork(request.id, within: grant.scope)
    }
    try env.auditRead(call, record: "paperwork", id: record.id)
    return record.message
  }

  package func listPaperwork(
    _ request: ListPaperworkRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListPaperworkResponse {
    let states = try Self.states(of: request)
    let place = try ConsultationListing.place(request.pageToken) ?? .beginning
    let size = ConsultationListing.size(request.pageSize)
    let found = try await env.read(call) { snapshot, grant in
      let query = PaperworkQuery(
        scope: try ConsultationListing.scope(request.division, grant),
        states: states,
        personID: request.personId
      )
      return try snapshot.paperworks(query, after: place, limit: size)
    }
    try env.auditRead(call, record: "paperwork", id: request.personId)
    let messages = found.map(\.message)
    let shown = ConsultationListing.fitting(messages, size: size)
    return ListPaperworkResponse(
      requests: Array(messages.prefix(shown)),
      nextPageToken: shown < found.count ? found[shown - 1].place.token : ""
    )
  }

  /// The states asked for; who took back what she had asked for stands on no list of people.
  private static func states(
    of request: ListPaperworkRequest
  ) throws(CallError) -> Set<PaperworkState> {
    guard request.personId.isNone else {
      return request.state == .unspecified ? [] : [request.state]
    }
    guard request.state != .unspecified else {
      return Set(PaperworkState.allCases.filter(\.isUnderWay))
    }
    guard request.state.isUnderWay else {
      throw .invalid(
        "person_id",
        rule: "paperwork.finished_of_person",
        "Finished paperwork is listed for one person only.",
        "已了结的办理仅可按居民查看。"
      )
    }
    return [request.state]
  }

  private static func checkRequester(
    _ requester: PaperworkRequester,
    of person: PersonRow,
    today: CivilDate
  ) throws {
    guard [.active, .left, .deceased].contains(person.status) else {
      throw CallError.failedPrecondition("This person's record is closed.", "该居民记录已结束。")
    }
    do {
      // A birthday known by its year alone leaves a year's doubt to the guardian.
      try PaperworkRule.check(
        requester,
        isChild: today.year - person.birth.year <= ConsentTerms.ownConsentAge,
        isDeceased: person.status == .deceased
      )
    } catch {
      throw CallError.invalid("requested_by", error)
    }
  }
}

extension PaperworkRecord {
  /// The paperwork as it is shown.
  var message: PaperworkRequest {
    PaperworkRequest(
      id: id,
      version: version,
      state: state,
      kind: kind,
      personId: personID,
      personName: personName,
      division: division.text,
      requestedBy: requestedBy,
      missing: missing,
      note: note,
      staffName: staff.name,
      receivedAtUnixMs: receivedAt,
      expectedBy: expectedBy.description
    )
  }

  /// Its place in the order of time.
  var place: ListPlace { ListPlace(order: receivedAt, id: id) }

  /// What a write of it answers.
  func change(version: UInt64, detail: String) -> Change<PaperworkStateResponse> {
    Change(
      reply: PaperworkStateResponse(id: id, version: version, state: state),
      record: "paperwork",
      id: id,
      detail: detail
    )
  }
}
