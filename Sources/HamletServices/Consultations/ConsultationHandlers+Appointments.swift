internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ConsultationHandlers {
  package func requestAppointment(
    _ request: RequestAppointmentRequest,
    _ call: CallContext
  ) async throws(CallError) -> AppointmentStateResponse {
    try await env.write(call) { tx, grant in
      let record = try Self.appointment(of: request, tx.read, grant)
      try tx.insert(record)
      return Self.change(record, version: 1, detail: "\(record.channel)")
    }
  }

  package func confirmAppointment(
    _ request: ConfirmAppointmentRequest,
    _ call: CallContext
  ) async throws(CallError) -> AppointmentStateResponse {
    try await step(request.id, request.baseVersion, .confirm, call) { record, snapshot, grant in
      guard !record.pointID.isNone else { return }
      // It may have been closed, or made smaller, since she asked.
      _ = try SlotBook(snapshot, now: grant.atUnixMilliseconds).require(record)
    }
  }

  package func completeAppointment(
    _ request: CompleteAppointmentRequest,
    _ call: CallContext
  ) async throws(CallError) -> AppointmentStateResponse {
    let action: AppointmentAction =
      switch request.outcome {
      case .completed: .complete
      case .staffMissed: .markStaffMissed
      case .clientAbsent: .markClientAbsent
      case .unspecified:
        throw .invalid("outcome", rule: "required", "Say how it ended.", "请填写结果。")
      }
    return try await step(request.id, request.baseVersion, action, call)
  }

  package func cancelAppointment(
    _ request: CancelAppointmentRequest,
    _ call: CallContext
  ) async throws(CallError) -> AppointmentStateResponse {
    guard request.cancelledBy == .service || request.reason.isEmpty else {
      throw .invalid(
        "reason",
        rule: "appointment.reason_of_client",
        "A client is asked for no reason.",
        "本人取消无须理由。"
      )
    }
    let action: AppointmentAction =
      request.cancelledBy == .client ? .cancelByClient : .cancelByService
    return try await step(request.id, request.baseVersion, action, call) { record, _, _ in
      record.reason = request.reason
    }
  }

  package func rescheduleAppointment(
    _ request: RescheduleAppointmentRequest,
    _ call: CallContext
  ) async throws(CallError) -> RescheduleAppointmentResponse {
    try await env.write(call) { tx, grant in
      var old = try tx.read.appointment(request.id, within: grant.scope)
      var next = old
      try Self.apply(.reschedule, to: &old, base: request.baseVersion, grant)
      old.replacedBy = request.newId
      next.id = request.newId
      next.state = .confirmed
      next.startsAt = request.startsAtUnixMs
      next.requestedBy = request.requestedBy
      next.recordedAt = grant.atUnixMilliseconds
      if !next.pointID.isNone {
        // The old one holds no place any more once its state is written.
        next.durationMinutes = try SlotBook(tx.read, now: tx.now).require(next, replacing: old.id)
      }
      try tx.insert(next)
      let version = try tx.setState(of: old, base: request.baseVersion)
      return Change(
        reply: RescheduleAppointmentResponse(
          old: old.response(version: version),
          replacement: next.response(version: 1)
        ),
        record: "appointment",
        id: old.id,
        purpose: .care
      )
    }
  }

  package func listAgenda(
    _ request: ListAgendaRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListAgendaResponse {
    let place = try ConsultationListing.place(request.pageToken) ?? .beginning
    let size = ConsultationListing.size(request.pageSize)
    let found = try await env.read(call) { snapshot, grant in
      let from = request.fromDate.isEmpty ? grant.today.description : request.fromDate
      let query = AgendaQuery(
        scope: try ConsultationListing.scope(request.division, grant),
        from: try ConsultationListing.start(from),
        until: try ConsultationListing.end(request.toDate.isEmpty ? from : request.toDate),
        staffID: request.mineOnly ? grant.principal.userID : .none,
        today: grant.today
      )
      return try snapshot.agenda(query, after: place, limit: size)
    }
    try env.auditRead(call, record: "appointment", id: .none, purpose: .care)
    let messages = found.map(\.message)
    let shown = ConsultationListing.fitting(messages, size: size)
    return ListAgendaResponse(
      appointments: Array(messages.prefix(shown)),
      nextPageToken: shown < found.count ? found[shown - 1].order.token : ""
    )
  }
}

extension ConsultationHandlers {
  /// Takes one step of an appointment.
  private func step(
    _ id: RecordID,
    _ base: UInt64,
    _ action: AppointmentAction,
    _ call: CallContext,
    _ change: @escaping @Sendable (inout AppointmentRecord, ReadSnapshot, Grant) throws -> Void =
      { _, _, _ in }
  ) async throws(CallError) -> AppointmentStateResponse {
    try await env.write(call) { tx, grant in
      let use: PersonUse = action == .cancelByClient ? .herWord : .service
      var record = try tx.read.appointment(id, within: grant.scope, for: use)
      try Self.apply(action, to: &record, base: base, grant)
      try change(&record, tx.read, grant)
      let version = try tx.setState(of: record, base: base)
      return Self.change(record, version: version, detail: action.rawValue)
    }
  }

  private static func apply(
    _ action: AppointmentAction,
    to record: inout AppointmentRecord,
    base: UInt64,
    _ grant: Grant
  ) throws {
    // A stale version is told before the state: the state may be what changed.
    guard record.version == base else { throw StoreError.conflict(record.version, ["state"]) }
    record.state = try record.state.applying(action, by: grant.principal.role)
  }

  private static func change(
    _ record: AppointmentRecord,
    version: UInt64,
    detail: String
  ) -> Change<AppointmentStateResponse> {
    Change(
      reply: record.response(version: version),
      record: "appointment",
      id: record.id,
      purpose: .care,
      detail: detail
    )
  }

  private static func appointment(
    of request: RequestAppointmentRequest,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> AppointmentRecord {
    let person = try snapshot.personRow(request.personId, within: grant.scope)
    try AppointmentRequestRule.check(request, person, today: grant.today)
    try checkOffer(request, snapshot, grant)
    let division = try ConsultationPlace.division(asked: "", person: person, grant)
    var record = AppointmentRecord(
      id: request.id,
      division: division,
      personID: person.id,
      requestedBy: request.requestedBy,
      channel: request.channel,
      topic: request.topic,
      startsAt: request.startsAtUnixMs,
      staff: try staff(named: request.staffUserName, in: division, snapshot, grant),
      recordedAt: request.recordedAtUnixMs == 0
        ? grant.atUnixMilliseconds : request.recordedAtUnixMs
    )
    record.durationMinutes = Int(request.durationMin)
    record.place = request.place
    record.note = request.note
    record.pointID = request.servicePointId
    if !record.pointID.isNone {
      record.durationMinutes = try SlotBook(snapshot, now: grant.atUnixMilliseconds)
        .require(record)
    }
    return record
  }

  /// An offer to call or to come needs her consent to contact; what she asks for herself does not.
  private static func checkOffer(
    _ request: RequestAppointmentRequest,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws {
    guard request.requestedBy == .offerTakenUp,
      request.channel == .homeVisit || request.channel == .hotline
    else { return }
    guard try snapshot.isCovered(request.personId, by: .contact, on: grant.today) else {
      throw CallError.missingPurpose("CONTACT")
    }
  }

  private static func staff(
    named userName: String,
    in division: DivisionCode,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> StaffName {
    guard !userName.isEmpty else { return try snapshot.staff(grant.principal) }
    let roles = AppointmentState.roles(for: .confirm)
    guard let staff = try snapshot.staff(named: userName, roles: roles, in: division)
    else {
      throw CallError.invalid(
        "staff_user_name",
        rule: "appointment.staff",
        "No such user who keeps appointments.",
        "没有可安排预约的此用户。"
      )
    }
    return staff
  }
}

/// What an appointment that is asked for has to be.
private enum AppointmentRequestRule {
  static func check(
    _ request: RequestAppointmentRequest,
    _ person: PersonRow,
    today: CivilDate
  ) throws(CallError) {
    guard person.status == .active else {
      throw .failedPrecondition("This person's record is closed.", "该居民记录已结束。")
    }
    guard request.channel != .groupTalk else {
      throw .invalid(
        "channel",
        rule: "appointment.channel",
        "A group talk has no appointments.",
        "小组讲座无须预约。"
      )
    }
    // A birthday known by its year alone leaves a year's doubt to the guardian.
    let isOld = today.year - person.birth.year > ConsentTerms.ownConsentAge
    guard request.requestedBy != .guardian || !isOld else {
      throw .invalid(
        "requested_by",
        rule: "appointment.guardian",
        "From 14 on the person asks herself.",
        "年满14周岁由本人提出。"
      )
    }
  }
}
