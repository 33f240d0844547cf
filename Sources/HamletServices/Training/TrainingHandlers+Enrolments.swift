internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension TrainingHandlers {
  package func enrolStaff(
    _ request: EnrolStaffRequest,
    _ call: CallContext
  ) async throws(CallError) -> EnrolmentStateResponse {
    try await env.write(call) { tx, grant in
      let session = try tx.read.trainingSession(request.sessionId)
      try Self.checkOpen(session)
      let staff = try tx.read.staff(request.staffId, within: grant.scope)
      guard (staff.endsOn ?? .latest) >= grant.today else {
        throw CallError.failedPrecondition("She has left the staff.", "该人员已离岗。")
      }
      let seats = SeatPlan(capacity: session.capacity, confirmed: session.confirmed)
      let state =
        seats.actionOnYes == .wait
        ? try EnrolmentState.invited.applying(.wait) : EnrolmentState.invited
      let enrolment = EnrolmentRecord(
        id: request.id,
        sessionID: session.id,
        staffID: staff.id,
        state: state
      )
      try Self.refusingTwice(
        "She was invited to this session before.",
        "该人员已在此场培训的报名名单中。"
      ) { try tx.insert(enrolment) }
      return Self.change(enrolment.id, 1, state, "invite")
    }
  }

  package func respondEnrolment(
    _ request: RespondEnrolmentRequest,
    _ call: CallContext
  ) async throws(CallError) -> EnrolmentStateResponse {
    try await env.write(call) { tx, grant in
      let enrolment = try tx.read.enrolment(request.id)
      guard enrolment.userName == grant.principal.userName else { throw StoreError.notFound }
      guard enrolment.version == request.baseVersion else {
        throw StoreError.conflict(enrolment.version, ["state"])
      }
      let session = try tx.read.trainingSession(enrolment.sessionID)
      try Self.checkOpen(session)
      let state = try Self.answered(enrolment, request.answer, session, grant)
      let version = try tx.setState(state, of: enrolment)
      if enrolment.state == .confirmed { try Self.promote(into: enrolment.sessionID, tx) }
      return Self.change(enrolment.id, version, state, "respond")
    }
  }

  package func listEnrolments(
    _ request: ListEnrolmentsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListEnrolmentsResponse {
    let after = try RecordID(pageToken: request.pageToken)
    try env.auditRead(call, record: "training_session", id: request.sessionId)
    return try await env.read(call) { snapshot, _ in
      _ = try snapshot.trainingSession(request.sessionId)
      let found = try snapshot.enrolments(
        of: request.sessionId,
        after: after,
        limit: Int(request.pageSize)
      )
      let page = TrainingPage(found, id: \.id) { Enrolment($0) }
      return ListEnrolmentsResponse(enrolments: page.items, nextPageToken: page.next)
    }
  }

  package func getEnrolment(
    _ request: GetEnrolmentRequest,
    _ call: CallContext
  ) async throws(CallError) -> Enrolment {
    let (enrolment, isOwn) = try env.point(call) { snapshot, grant in
      let enrolment = try snapshot.enrolment(request.id)
      let isOwn = enrolment.userName == grant.principal.userName
      guard isOwn || Self.plans(grant) else { throw StoreError.notFound }
      return (enrolment, isOwn)
    }
    if !isOwn { try env.auditRead(call, record: "enrolment", id: enrolment.id) }
    return Enrolment(enrolment)
  }

  /// Whether the caller plans sessions, and so sees everyone's place in them.
  static func plans(_ grant: Grant) -> Bool { [.clerk, .trainer].contains(grant.principal.role) }

  /// Gives up the places of someone who leaves in sessions after her last day; gives how many.
  static func freeSeats(
    of staff: StaffRecord,
    after day: CivilDate,
    _ tx: Transaction
  ) throws -> Int {
    let from = day.adding(days: 1).startUnixMilliseconds()
    let enrolments = try tx.read.enrolmentsToCome(of: staff.id, from: from)
    for enrolment in enrolments {
      _ = try tx.setState(try enrolment.state.applying(.decline), of: enrolment)
      if enrolment.state == .confirmed { try promote(into: enrolment.sessionID, tx) }
    }
    return enrolments.count
  }

  private static func change(
    _ id: RecordID,
    _ version: UInt64,
    _ state: EnrolmentState,
    _ detail: String
  ) -> Change<EnrolmentStateResponse> {
    Change(
      reply: EnrolmentStateResponse(id: id, version: version, state: state),
      record: "enrolment",
      id: id,
      detail: detail
    )
  }

  private static func checkOpen(_ session: TrainingSessionRecord) throws {
    guard session.state == .open else {
      let state = ContractWords.of(session.state)
      throw CallError.failedPrecondition(
        "The session takes no enrolments: it is '\(state.english)'.",
        "此场培训当前状态为“\(state.chinese)”，不接受报名。"
      )
    }
  }

  /// The state that an answer leads to: a yes may end on the waiting list.
  private static func answered(
    _ enrolment: EnrolmentRecord,
    _ answer: EnrolmentAnswer,
    _ session: TrainingSessionRecord,
    _ grant: Grant
  ) throws -> EnrolmentState {
    let role = grant.principal.role
    guard answer == .confirmed else { return try enrolment.state.applying(.decline, by: role) }
    let confirmed = try enrolment.state.applying(.confirm, by: role)
    let seats = SeatPlan(capacity: session.capacity, confirmed: session.confirmed)
    return seats.actionOnYes == .wait ? try enrolment.state.applying(.wait) : confirmed
  }

  /// Gives seats that became free to those who wait, in the order in which they came.
  private static func promote(into session: RecordID, _ tx: Transaction) throws {
    let now = try tx.read.trainingSession(session)
    let seats = SeatPlan(capacity: now.capacity, confirmed: now.confirmed)
    let free = seats.promoted(waiting: now.capacity)
    for waiting in try tx.read.waiting(for: session, limit: free) {
      _ = try tx.setState(try waiting.state.applying(.promote), of: waiting)
    }
  }
}
