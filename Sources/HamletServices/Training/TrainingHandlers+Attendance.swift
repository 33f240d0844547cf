internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension TrainingHandlers {
  package func recordAttendance(
    _ request: RecordAttendanceRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordAttendanceResponse {
    try await env.write(call) { tx, grant in
      let session = try tx.read.trainingSession(request.sessionId)
      try Self.checkWindow(session, request.lateReason, grant)
      try Self.check(request.entries, of: session, tx.read)
      for entry in request.entries {
        try tx.put(
          Self.attendance(entry, in: session),
          reason: request.lateReason,
          recordedAt: Self.recorded(request.recordedAtUnixMs, grant)
        )
      }
      let issued = try Self.certify(request.entries.map(\.staffId), in: session, tx, grant)
      return Change(
        reply: RecordAttendanceResponse(
          sessionId: session.id,
          version: session.version,
          recordedCount: UInt32(clamping: request.entries.count),
          certificatesIssued: UInt32(clamping: issued)
        ),
        record: "training_session",
        id: session.id,
        detail: "attendance \(request.entries.count), certificates \(issued)"
      )
    }
  }

  package func recordExam(
    _ request: RecordExamRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordExamResponse {
    try await env.write(call) { tx, grant in
      let session = try tx.read.trainingSession(request.sessionId)
      try Self.checkExam(of: session, tx)
      let day = try Self.examDay(request.heldOn, grant)
      try Self.check(request.entries, of: session, tx.read)
      for entry in request.entries {
        let exam = ExamRecord(
          sessionID: session.id,
          staffID: entry.staffId,
          attempt: Int(entry.attempt),
          score: Int(entry.scorePerMille),
          heldOn: day
        )
        try tx.put(exam, recordedAt: Self.recorded(request.recordedAtUnixMs, grant))
      }
      let issued = try Self.certify(request.entries.map(\.staffId), in: session, tx, grant)
      return Change(
        reply: RecordExamResponse(
          sessionId: session.id,
          version: session.version,
          recordedCount: UInt32(clamping: request.entries.count),
          certificatesIssued: UInt32(clamping: issued)
        ),
        record: "training_session",
        id: session.id,
        detail: "exam \(request.entries.count), certificates \(issued)"
      )
    }
  }

  static func attendance(
    _ entry: AttendanceEntry,
    in session: TrainingSessionRecord
  ) -> AttendanceRecord {
    AttendanceRecord(
      sessionID: session.id,
      staffID: entry.staffId,
      status: entry.status,
      minutes: Int(entry.minutes),
      remark: entry.remark
    )
  }

  /// When it was written down, as the client says; never later than the call.
  private static func recorded(_ told: Int64, _ grant: Grant) -> Int64 {
    told > 0 ? min(told, grant.atUnixMilliseconds) : grant.atUnixMilliseconds
  }

  /// Refuses attendance outside its time.
  static func checkWindow(
    _ session: TrainingSessionRecord,
    _ reason: String,
    _ grant: Grant
  ) throws {
    do throws(RuleViolation) {
      try AttendanceWindow.check(
        state: session.state,
        closedOn: session.closedOn,
        today: grant.today,
        hasReason: !reason.isEmpty
      )
    } catch  where error.rule == "attendance.late" {
      throw CallError.invalid("late_reason", error)
    } catch {
      throw CallError.unmet(error)
    }
  }

  private static func checkExam(of session: TrainingSessionRecord, _ tx: Transaction) throws {
    guard [.running, .closed].contains(session.state) else {
      throw CallError.failedPrecondition(
        "Exam results are recorded once the session has started.",
        "培训开始后方可登记成绩。"
      )
    }
    guard let course = try tx.read.course(session.courseID), course.passMark > 0 else {
      throw CallError.failedPrecondition("The course has no exam.", "该课程没有考试。")
    }
  }

  private static func examDay(_ text: String, _ grant: Grant) throws -> CivilDate {
    guard !text.isEmpty else { return grant.today }
    let day = try CivilDate(text)
    guard day <= grant.today else {
      throw CallError.invalid(
        "held_on",
        rule: "exam.future",
        "The exam has not been held yet.",
        "考试日期不能晚于今天。"
      )
    }
    return day
  }
}

extension TrainingHandlers {
  /// Refuses attendance of people who were not invited, twice of one, or of impossible minutes;
  /// tells all problems at once.
  static func check(
    _ entries: [AttendanceEntry],
    of session: TrainingSessionRecord,
    _ snapshot: ReadSnapshot
  ) throws {
    var problems: [FieldProblem] = []
    for (index, entry) in entries.enumerated() {
      let isTwice = entries[..<index].contains { $0.staffId == entry.staffId }
      let path = "entries[\(index)]"
      problems += try problem(path, entry.staffId, isTwice: isTwice, session, snapshot)
      do throws(RuleViolation) {
        try AttendanceWindow.check(
          status: entry.status,
          minutes: Int(entry.minutes),
          sessionMinutes: session.times.minutes
        )
      } catch {
        problems.append(
          FieldProblem(
            path: path + ".minutes",
            rule: error.rule,
            english: error.english,
            chinese: error.chinese
          )
        )
      }
    }
    if !problems.isEmpty { throw CallError.invalid(problems) }
  }

  private static func check(
    _ entries: [ExamEntry],
    of session: TrainingSessionRecord,
    _ snapshot: ReadSnapshot
  ) throws {
    var problems: [FieldProblem] = []
    for (index, entry) in entries.enumerated() {
      let isTwice = entries[..<index].contains {
        $0.staffId == entry.staffId && $0.attempt == entry.attempt
      }
      problems += try problem(
        "entries[\(index)]",
        entry.staffId,
        isTwice: isTwice,
        session,
        snapshot
      )
    }
    if !problems.isEmpty { throw CallError.invalid(problems) }
  }

  private static func problem(
    _ path: String,
    _ staff: RecordID,
    isTwice: Bool,
    _ session: TrainingSessionRecord,
    _ snapshot: ReadSnapshot
  ) throws -> [FieldProblem] {
    guard !isTwice else {
      return [
        FieldProblem(
          path: path,
          rule: "entries.twice",
          english: "This entry stands twice in the request.",
          chinese: "此条目在请求中重复。"
        )
      ]
    }
    guard try !snapshot.isEnrolled(staff, in: session.id) else { return [] }
    return [
      FieldProblem(
        path: path + ".staff_id",
        rule: "entries.not_enrolled",
        english: "She is not enrolled in this session; enrol her first.",
        chinese: "该人员未报名此场培训，请先报名。"
      )
    ]
  }
}
