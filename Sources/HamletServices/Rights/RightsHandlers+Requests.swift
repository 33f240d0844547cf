internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension RightsHandlers {
  package func requestRight(
    _ request: RequestRightRequest,
    _ call: CallContext
  ) async throws(CallError) -> RightStateResponse {
    try await env.write(call) { tx, grant in
      let person = try tx.read.personRow(request.personId, within: grant.scope, for: .herWord)
      let days = try tx.read.setting(.rightRequestDays)
      let record = RightRequestRecord(
        id: request.id,
        personID: person.id,
        division: person.division,
        kind: request.kind,
        toldBy: request.toldBy,
        wish: request.wish,
        dueOn: try tx.read.workingDays().day(after: grant.today, workingDays: days)
      )
      try tx.insert(record)
      return record.change(version: 1, detail: "\(record.kind)")
    }
  }

  package func advanceRequest(
    _ request: AdvanceRequestRequest,
    _ call: CallContext
  ) async throws(CallError) -> RightStateResponse {
    if request.step == .withdraw, request.toldBy.isEmpty {
      throw .invalid(
        "told_by",
        rule: "required",
        "say who takes the request back",
        "请填写由谁撤回"
      )
    }
    return try await env.write(call) { tx, grant in
      var record = try tx.read.rightRequest(request.id, within: grant.scope)
      let action: RightAction = request.step == .withdraw ? .withdraw : .start
      record.state = try Self.state(of: record, request.baseVersion, action, grant)
      let version = try tx.update(record, base: request.baseVersion, toldBy: request.toldBy)
      return record.change(version: version, detail: action.rawValue)
    }
  }

  package func answerRequest(
    _ request: AnswerRequestRequest,
    _ call: CallContext
  ) async throws(CallError) -> RightStateResponse {
    if request.outcome == .turnedDown, request.complaintRoute.isEmpty {
      throw .invalid(
        "complaint_route",
        rule: "required",
        "say where she may complain",
        "请告知申诉途径"
      )
    }
    return try await env.write(call) { tx, grant in
      var record = try tx.read.rightRequest(request.id, within: grant.scope)
      let action: RightAction = request.outcome == .turnedDown ? .turnDown : .answer
      record.state = try Self.state(of: record, request.baseVersion, action, grant)
      record.answer = request.answer
      record.complaintRoute = request.complaintRoute
      let version = try tx.update(record, base: request.baseVersion)
      return record.change(version: version, detail: action.rawValue)
    }
  }

  private static func state(
    of record: RightRequestRecord,
    _ base: UInt64,
    _ action: RightAction,
    _ grant: Grant
  ) throws -> RightState {
    // A stale version is told before the state: the state may be what changed.
    guard record.version == base else { throw StoreError.conflict(record.version, ["state"]) }
    return try record.state.applying(action, by: grant.principal.role)
  }

  package func listRequests(
    _ request: ListRequestsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListRequestsResponse {
    try env.auditRead(call, record: "right_request", id: .none)
    let size = ConsultationListing.size(request.pageSize)
    let (page, today) = try await env.read(call) { snapshot, grant in
      var query = RightQuery(scope: grant.scope)
      query.state = request.state
      query.kind = request.kind
      query.personID = request.personId
      query.overdueOn = request.overdue ? grant.today : nil
      let page = try snapshot.rightRequests(query, after: request.pageToken, limit: size)
      return (page, grant.today)
    }
    let messages = page.items.map { $0.message(on: today) }
    let shown = ConsultationListing.fitting(messages, size: size)
    let last = shown < page.items.count ? page.items[shown - 1].token : page.next ?? ""
    return ListRequestsResponse(requests: Array(messages.prefix(shown)), nextPageToken: last)
  }

  package func getRequest(
    _ request: GetRequestRequest,
    _ call: CallContext
  ) async throws(CallError) -> RightRequest {
    let message = try env.point(call) { snapshot, grant in
      let record = try snapshot.rightRequest(request.id, within: grant.scope)
      var message = record.message(on: grant.today)
      message.toldBy = record.toldBy
      message.wish = record.wish
      message.answer = record.answer
      message.events = try snapshot.rightEvents(of: record.id).map {
        RightEvent(state: $0.state, atUnixMs: $0.at, by: $0.by)
      }
      return message
    }
    try env.auditRead(call, id: message.personId)
    return message
  }
}

extension RightRequestRecord {
  /// The request as lists show it.
  func message(on today: CivilDate) -> RightRequest {
    RightRequest(
      id: id,
      personId: personID,
      personName: personName,
      kind: kind,
      state: state,
      dueOn: dueOn.description,
      overdue: state.isOpen && dueOn < today,
      receivedAtUnixMs: receivedAt,
      receivedBy: receivedBy,
      division: division.text,
      complaintRoute: complaintRoute,
      version: version
    )
  }

  /// Its place in the list.
  var token: String { "\(dueOn)|\(id)" }

  fileprivate func change(version: UInt64, detail: String) -> Change<RightStateResponse> {
    Change(
      reply: RightStateResponse(id: id, state: state, version: version, dueOn: dueOn.description),
      record: "right_request",
      id: personID,
      detail: detail
    )
  }
}
