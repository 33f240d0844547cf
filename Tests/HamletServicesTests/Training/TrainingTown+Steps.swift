import HamletDomain
import HamletMessages

/// The steps that most tests take.
extension TrainingTown {
  static let course = RecordID(high: 0x80, low: 1)
  static let session = RecordID(high: 0x81, low: 1)

  static func staffID(_ number: UInt64) -> RecordID { RecordID(high: 0x82, low: number) }
  static func enrolmentID(_ number: UInt64) -> RecordID { RecordID(high: 0x83, low: number) }

  @discardableResult
  func addStaff(
    _ number: UInt64,
    _ name: String,
    user: String = "",
    in division: String = TrainingTown.village
  ) async throws -> RecordState {
    try await call(
      "clerk",
      "RegisterStaff",
      RegisterStaffRequest(
        id: Self.staffID(number),
        name: name,
        userName: user,
        role: .villageWorker,
        team: .village,
        division: division
      )
    )
  }

  /// A course of four hours with an exam, and a session of it that is open.
  func openSession(capacity: UInt32 = 30) async throws {
    let _: RecordState = try await call(
      "trainer",
      "CreateCourse",
      CreateCourseRequest(
        id: Self.course,
        title: "同意与隐私",
        category: .consentAndPrivacy,
        minHours: 4,
        passMarkPerMille: 800,
        validityMonths: 24,
        mandatoryFor: [.villageWorker]
      )
    )
    let _: TrainingSessionStateResponse = try await call(
      "clerk",
      "ScheduleSession",
      ScheduleSessionRequest(
        id: Self.session,
        courseId: Self.course,
        startsAtUnixMs: now,
        endsAtUnixMs: now + 4 * 3_600_000,
        place: "镇服务站",
        mode: .onsite,
        capacity: capacity
      )
    )
    let opened: TrainingSessionStateResponse = try await call(
      "clerk",
      "OpenSession",
      OpenSessionRequest(id: Self.session, baseVersion: 1)
    )
    precondition(opened.state == .open)
  }

  @discardableResult
  func enrol(_ number: UInt64) async throws -> EnrolmentStateResponse {
    try await call(
      "clerk",
      "EnrolStaff",
      EnrolStaffRequest(
        id: Self.enrolmentID(number),
        sessionId: Self.session,
        staffId: Self.staffID(number)
      )
    )
  }

  @discardableResult
  func respond(
    _ user: String,
    _ number: UInt64,
    _ answer: EnrolmentAnswer,
    version: UInt64 = 1
  ) async throws -> EnrolmentStateResponse {
    try await call(
      user,
      "RespondEnrolment",
      RespondEnrolmentRequest(
        id: Self.enrolmentID(number),
        baseVersion: version,
        answer: answer
      )
    )
  }

  func start(as user: String = "trainer") async throws {
    let _: TrainingSessionStateResponse = try await call(
      user,
      "StartSession",
      StartSessionRequest(id: Self.session, baseVersion: 2)
    )
  }

  func close(version: UInt64 = 3) async throws {
    let _: TrainingSessionStateResponse = try await call(
      "trainer",
      "CloseSession",
      CloseSessionRequest(id: Self.session, baseVersion: version)
    )
  }

  @discardableResult
  func attend(
    _ minutes: [UInt64: UInt32],
    lateReason: String = ""
  ) async throws -> RecordAttendanceResponse {
    try await call(
      "trainer",
      "RecordAttendance",
      RecordAttendanceRequest(
        sessionId: Self.session,
        entries: minutes.sorted { $0.key < $1.key }.map { number, minutes in
          AttendanceEntry(staffId: Self.staffID(number), status: .present, minutes: minutes)
        },
        lateReason: lateReason
      )
    )
  }

  @discardableResult
  func examine(_ scores: [UInt64: UInt32]) async throws -> RecordExamResponse {
    try await call(
      "trainer",
      "RecordExam",
      RecordExamRequest(
        sessionId: Self.session,
        entries: scores.sorted { $0.key < $1.key }.map { number, score in
          ExamEntry(staffId: Self.staffID(number), attempt: 1, scorePerMille: score)
        }
      )
    )
  }

  func certify(_ number: UInt64, id: UInt64 = 1) async throws -> IssueCertificateResponse {
    try await call(
      "trainer",
      "IssueCertificate",
      IssueCertificateRequest(
        id: RecordID(high: 0x84, low: id),
        staffId: Self.staffID(number),
        sessionId: Self.session
      )
    )
  }

  func verify(
    _ number: String,
    as user: String = "worker"
  ) async throws
    -> VerifyCertificateResponse
  {
    try await call(user, "VerifyCertificate", VerifyCertificateRequest(certificateNo: number))
  }

  func gaps(_ user: String, in division: String = "") async throws -> [TrainingGap] {
    let found: ListGapsResponse = try await call(
      user,
      "ListGaps",
      ListGapsRequest(division: division)
    )
    return found.gaps
  }
}
