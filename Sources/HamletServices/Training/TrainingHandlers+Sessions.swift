internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension TrainingHandlers {
  package func scheduleSession(
    _ request: ScheduleSessionRequest,
    _ call: CallContext
  ) async throws(CallError) -> TrainingSessionStateResponse {
    try await env.write(call) { tx, _ in
      let course = try Self.course(request.courseId, tx)
      try Self.checkTrainers(request.trainerIds, tx)
      let session = TrainingSessionRecord(
        id: request.id,
        courseID: course.id,
        times: try Self.times(of: request, course),
        place: request.place,
        mode: request.mode,
        capacity: Int(request.capacity),
        trainerIDs: request.trainerIds
      )
      try tx.insert(session)
      return Self.change(session.id, 1, .planned, "schedule")
    }
  }

  package func openSession(
    _ request: OpenSessionRequest,
    _ call: CallContext
  ) async throws(CallError) -> TrainingSessionStateResponse {
    try await step(request.id, request.baseVersion, .open, call)
  }

  package func startSession(
    _ request: StartSessionRequest,
    _ call: CallContext
  ) async throws(CallError) -> TrainingSessionStateResponse {
    try await step(request.id, request.baseVersion, .start, call)
  }

  package func closeSession(
    _ request: CloseSessionRequest,
    _ call: CallContext
  ) async throws(CallError) -> TrainingSessionStateResponse {
    try await step(request.id, request.baseVersion, .close, call)
  }

  package func cancelSession(
    _ request: CancelSessionRequest,
    _ call: CallContext
  ) async throws(CallError) -> TrainingSessionStateResponse {
    try await step(request.id, request.baseVersion, .cancel, call, reason: request.reason)
  }

  package func listSessions(
    _ request: ListSessionsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListSessionsResponse {
    let after = try RecordID(pageToken: request.pageToken)
    return try await env.read(call) { snapshot, _ in
      var filter = TrainingSessionFilter()
      if !request.fromDate.isEmpty {
        filter.from = try CivilDate(request.fromDate).startUnixMilliseconds()
      }
      if !request.toDate.isEmpty {
        filter.until = try CivilDate(request.toDate).adding(days: 1).startUnixMilliseconds()
      }
      filter.courseID = request.courseId
      filter.state = request.state
      let found = try snapshot.trainingSessions(
        filter,
        after: after,
        limit: Int(request.pageSize)
      )
      let page = TrainingPage(found, id: \.id) { TrainingSession($0) }
      return ListSessionsResponse(sessions: page.items, nextPageToken: page.next)
    }
  }

  package func getSession(
    _ request: GetSessionRequest,
    _ call: CallContext
  ) async throws(CallError) -> TrainingSession {
    try env.point(call) { snapshot, _ in
      TrainingSession(try snapshot.trainingSession(request.id))
    }
  }

  /// Takes a session one step on, as its state and the caller's role allow.
  private func step(
    _ id: RecordID,
    _ base: UInt64,
    _ action: TrainingSessionAction,
    _ call: CallContext,
    reason: String = ""
  ) async throws(CallError) -> TrainingSessionStateResponse {
    try await env.write(call) { tx, grant in
      let session = try tx.read.trainingSession(id)
      guard session.version == base else {
        throw StoreError.conflict(session.version, ["state"])
      }
      let state = try session.state.applying(action, by: grant.principal.role)
      let version = try tx.setState(
        state,
        closedOn: state == .closed ? grant.today : nil,
        reason: reason,
        of: session
      )
      return Self.change(id, version, state, action.rawValue)
    }
  }

  private static func change(
    _ id: RecordID,
    _ version: UInt64,
    _ state: TrainingSessionState,
    _ detail: String
  ) -> Change<TrainingSessionStateResponse> {
    Change(
      reply: TrainingSessionStateResponse(id: id, version: version, state: state),
      record: "training_session",
      id: id,
      detail: detail
    )
  }

  private static func course(_ id: RecordID, _ tx: Transaction) throws -> CourseRecord {
    guard let course = try tx.read.course(id) else {
      throw CallError.invalid(
        "course_id",
        rule: "course.unknown",
        "There is no such course.",
        "没有此课程。"
      )
    }
    guard !course.isRetired else {
      throw CallError.failedPrecondition("The course is retired.", "该课程已停开。")
    }
    return course
  }

  private static func checkTrainers(_ ids: [RecordID], _ tx: Transaction) throws {
    for (index, id) in ids.enumerated() where try tx.read.staff(id) == nil {
      throw CallError.invalid(
        "trainer_ids[\(index)]",
        rule: "staff.unknown",
        "No such person is on the staff list.",
        "人员名册中没有此人。"
      )
    }
  }

  private static func times(
    of request: ScheduleSessionRequest,
    _ course: CourseRecord
  ) throws -> SessionTimes {
    do throws(RuleViolation) {
      return try SessionTimes.planned(
        startsAt: request.startsAtUnixMs,
        endsAt: request.endsAtUnixMs,
        courseHours: course.minHours
      )
    } catch {
      throw CallError.invalid("ends_at_unix_ms", error)
    }
  }
}
