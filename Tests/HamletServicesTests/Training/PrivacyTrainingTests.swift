import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("A mandatory privacy certificate that ended closes care records after its notice")
struct PrivacyTrainingTests {
  let town: TrainingTown
  let person = RecordID(high: 0x019a_0000_0000_7000, low: 0x8000_0000_0000_0001)
  let talk = RecordID(high: 0x019a_0000_0000_7000, low: 0x8000_0000_0000_0002)
  let report = RecordID(high: 0x019a_0000_0000_7000, low: 0x8000_0000_0000_0003)

  init() async throws {
    town = try await TrainingTown()
    let _: RegisterPersonResponse = try await town.call(
      "worker",
      "PersonService/RegisterPerson",
      RegisterPersonRequest(
        id: person,
        name: "王芳",
        sex: .female,
        birth: PartialDate(year: 1990, month: 5, day: 1),
        division: TrainingTown.village,
        kind: .localRegistered
      )
    )
    let _: RecordState = try await town.call(
      "worker",
      "PersonService/RecordConsent",
      RecordConsentRequest(
        id: RecordID(high: 0x019a_0000_0000_7000, low: 0x8000_0000_0000_0004),
        personId: person,
        purpose: .screening,
        givenBy: .`self`,
        method: .signed,
        noticeVersion: "2026-1"
      )
    )
    let _: ConsultationStateResponse = try await town.call(
      "worker",
      "ConsultationService/StartConsultation",
      StartConsultationRequest(
        id: talk,
        channel: .hotline,
        identification: .anonymous,
        topics: [.antenatal],
        question: "饮食"
      )
    )
    let _: SubmissionStateResponse = try await town.call(
      "worker",
      "ScreeningService/CreateSubmission",
      CreateSubmissionRequest(
        id: report,
        personId: person,
        body: SubmissionBody(
          body: .commonDiseaseCase(CommonDiseaseCase(finding: .fibroid, certainty: .probable))
        )
      )
    )
  }

  @Test("Open through the notice, closed after it, and open at once with a new certificate.")
  func wholeCourse() async throws {
    try await town.addStaff(1, "李敏", user: "worker")
    try await pass()
    // 2026-03-09 and 24 months.
    try await expect(.ok, on: "2028-03-08", notices: [])
    let ended = [Notice("2028-03-08", "2028-03-23", false)]
    try await expect(.ok, on: "2028-03-09", notices: ended)
    try await expect(.ok, on: "2028-03-22", notices: ended)
    try await expect(
      .failedPrecondition,
      on: "2028-03-23",
      notices: [Notice("2028-03-08", "2028-03-23", true)]
    )
    #expect(try await get(.masked) == .ok, "the masked view stays open")
    do {
      let _: Person = try await town.call("worker", "PersonService/GetPerson", request(.care))
      Issue.record("it was open")
    } catch let error as CallError {
      #expect(error.english.contains("同意与隐私") && error.english.contains("2028-03-23"))
    }
    try await pass(session: 2)
    try await expect(.ok, on: "2028-03-23", notices: [])
  }

  @Test("A revoked certificate has the same notice, from the day before it was revoked.")
  func revoked() async throws {
    try await town.addStaff(1, "李敏", user: "worker")
    try await pass()
    let given = try await town.certify(1)
    try await go(to: "2026-04-10")
    let _: CertificateStateResponse = try await town.call(
      "trainer",
      "RevokeCertificate",
      RevokeCertificateRequest(id: given.id, baseVersion: 1, reason: "登记有误")
    )
    try await expect(.ok, on: "2026-04-23", notices: [Notice("2026-04-09", "2026-04-24", false)])
    try await expect(
      .failedPrecondition,
      on: "2026-04-24",
      notices: [Notice("2026-04-09", "2026-04-24", true)]
    )
  }

  @Test("Without a staff record, a rule for the role or a certificate that ended nothing closes.")
  func nothingAsked() async throws {
    try await go(to: "2030-01-01")
    try await expect(.ok, on: "2030-01-01", notices: [])
    try await town.openSession()
    try await expect(.ok, on: "2030-01-02", notices: [])
    try await town.addStaff(1, "李敏", user: "worker")
    try await expect(.ok, on: "2030-06-01", notices: [])
    #expect(try await town.gaps("worker").map(\.kind) == [.courseMissing])
  }

  @Test("A course that is not mandatory for the role, or is retired, closes nothing.")
  func notMandatory() async throws {
    try await town.addStaff(1, "李敏", user: "worker")
    try await pass()
    try await go(to: "2029-01-01")
    #expect(try await get(.care) == .failedPrecondition)
    let _: RecordState = try await town.call(
      "trainer",
      "UpdateCourse",
      UpdateCourseRequest(id: TrainingTown.course, baseVersion: 1, updateMask: ["mandatory_for"])
    )
    try await expect(.ok, on: "2029-01-01", notices: [])
    let _: RecordState = try await town.call(
      "trainer",
      "SetComplianceRule",
      SetComplianceRuleRequest(
        id: RecordID(high: 0x85, low: 1),
        role: .villageWorker,
        courseIds: [TrainingTown.course],
        hoursPerYear: 0
      )
    )
    #expect(try await get(.care) == .failedPrecondition, "a rule asks for it as well")
    let _: RecordState = try await town.call(
      "trainer",
      "UpdateCourse",
      UpdateCourseRequest(
        id: TrainingTown.course,
        baseVersion: 2,
        updateMask: ["retired"],
        retired: true
      )
    )
    #expect(try await get(.care) == .ok)
  }

  private struct Notice: Equatable {
    let ended: String
    let suspends: String
    let isSuspended: Bool

    init(_ ended: String, _ suspends: String, _ isSuspended: Bool) {
      self.ended = ended
      self.suspends = suspends
      self.isSuspended = isSuspended
    }

    init(_ message: TrainingNotice) {
      self.init(message.endedOn, message.suspendsOn, message.suspended)
    }
  }

  /// Expects on a day what reads answer, and what is told of it everywhere.
  private func expect(_ code: StatusCode, on day: String, notices: [Notice]) async throws {
    try await go(to: day)
    #expect(try await get(.care) == code, "\(day)")
    let consultation = GetConsultationRequest(id: talk)
    #expect(
      try await town.status("worker", "ConsultationService/GetConsultation", consultation) == code
    )
    var submission = GetSubmissionRequest(id: report)
    submission.purpose = .screening
    #expect(
      try await town.status("worker", "ScreeningService/GetSubmission", submission) == code
    )
    let me: WhoAmIResponse = try await town.call(
      "worker",
      "SessionService/WhoAmI",
      WhoAmIRequest()
    )
    #expect(me.notices.map(Notice.init) == notices, "\(day)")
    guard !notices.isEmpty else { return }
    let log: GetTranscriptResponse = try await town.call(
      "worker",
      "GetTranscript",
      GetTranscriptRequest()
    )
    #expect(log.notices.map(Notice.init) == notices)
    #expect(log.notices.map(\.courseTitle) == ["同意与隐私"])
  }

  private func request(_ view: PersonView) -> GetPersonRequest {
    GetPersonRequest(id: person, view: view)
  }

  private func get(_ view: PersonView) async throws -> StatusCode {
    try await town.status("worker", "PersonService/GetPerson", request(view))
  }

  private func go(to day: String) async throws {
    let days = CivilDate(unixMilliseconds: town.now).days(to: try CivilDate(day))
    town.advance(days: Int64(days))
  }

  /// Lets the staff member pass a session of the privacy course today.
  private func pass(session: UInt64 = 1) async throws {
    let id = RecordID(high: 0x81, low: session)
    if session == 1 {
      try await town.openSession()
    } else {
      let _: TrainingSessionStateResponse = try await town.call(
        "clerk",
        "ScheduleSession",
        ScheduleSessionRequest(
          id: id,
          courseId: TrainingTown.course,
          startsAtUnixMs: town.now,
          endsAtUnixMs: town.now + 4 * 3_600_000,
          mode: .onsite,
          capacity: 5
        )
      )
      let _: TrainingSessionStateResponse = try await town.call(
        "clerk",
        "OpenSession",
        OpenSessionRequest(id: id, baseVersion: 1)
      )
    }
    let staff = TrainingTown.staffID(1)
    let _: EnrolmentStateResponse = try await town.call(
      "clerk",
      "EnrolStaff",
      EnrolStaffRequest(id: TrainingTown.enrolmentID(session), sessionId: id, staffId: staff)
    )
    let _: TrainingSessionStateResponse = try await town.call(
      "trainer",
      "StartSession",
      StartSessionRequest(id: id, baseVersion: 2)
    )
    let _: RecordAttendanceResponse = try await town.call(
      "trainer",
      "RecordAttendance",
      RecordAttendanceRequest(
        sessionId: id,
        entries: [AttendanceEntry(staffId: staff, status: .present, minutes: 240)]
      )
    )
    let exam: RecordExamResponse = try await town.call(
      "trainer",
      "RecordExam",
      RecordExamRequest(
        sessionId: id,
        entries: [ExamEntry(staffId: staff, attempt: 1, scorePerMille: 900)]
      )
    )
    #expect(exam.certificatesIssued == 1)
  }
}
