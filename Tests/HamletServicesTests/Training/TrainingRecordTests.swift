import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("Records of training: passes, edits, seats and staff")
struct TrainingRecordTests {
  let town: TrainingTown

  init() async throws {
    town = try await TrainingTown()
    try await town.addStaff(1, "李敏", user: "worker")
    try await town.openSession()
  }

  @Test(
    "Whichever of attendance and exam comes last issues the certificate, once.",
    arguments: [true, false]
  )
  func automaticCertificate(examFirst: Bool) async throws {
    try await run([1])
    if examFirst {
      #expect(try await town.examine([1: 900]).certificatesIssued == 0)
      #expect(try await town.attend([1: 191]).certificatesIssued == 0)
      #expect(try await town.attend([1: 192]).certificatesIssued == 1)
    } else {
      #expect(try await town.attend([1: 240]).certificatesIssued == 0)
      #expect(try await town.examine([1: 799]).certificatesIssued == 0)
      #expect(try await town.examine([1: 800]).certificatesIssued == 1)
    }
    #expect(try await town.attend([1: 239]).certificatesIssued == 0)
    #expect(try await town.examine([1: 1000]).certificatesIssued == 0)
    #expect(try await certificates().map(\.certificateNo) == ["C2026-000001"])
  }

  @Test("A revoked certificate is not issued again by itself.")
  func revokedStaysRevoked() async throws {
    try await run([1])
    try await town.attend([1: 240])
    try await town.examine([1: 900])
    let given = try await town.certify(1)
    let _: CertificateStateResponse = try await town.call(
      "trainer",
      "RevokeCertificate",
      RevokeCertificateRequest(id: given.id, baseVersion: 1, reason: "登记有误")
    )
    #expect(try await town.attend([1: 230]).certificatesIssued == 0)
    #expect(try await certificates().map(\.state) == [.revoked])
  }

  @Test("Late or early has some of the minutes, present some or all, absent none.")
  func minutes() async throws {
    try await run([1])
    func record(_ status: AttendanceStatus, _ minutes: UInt32) async throws -> StatusCode {
      try await town.status(
        "trainer",
        "RecordAttendance",
        RecordAttendanceRequest(
          sessionId: TrainingTown.session,
          entries: [
            AttendanceEntry(staffId: TrainingTown.staffID(1), status: status, minutes: minutes)
          ]
        )
      )
    }
    for (status, minutes): (AttendanceStatus, UInt32) in [
      (.present, 0), (.present, 241), (.late, 0), (.late, 240), (.leftEarly, 240), (.absent, 1),
      (.excused, 1),
    ] { #expect(try await record(status, minutes) == .invalidArgument, "\(status) \(minutes)") }
    for (status, minutes): (AttendanceStatus, UInt32) in [
      (.present, 240), (.late, 239), (.leftEarly, 1), (.absent, 0), (.excused, 0),
    ] { #expect(try await record(status, minutes) == .ok, "\(status) \(minutes)") }
  }

  @Test("What was replaced is read by the trainer and by her it is about, and nobody else.")
  func edits() async throws {
    try await town.addStaff(2, "王芳", user: "worker2", in: TrainingTown.other)
    try await run([1])
    try await town.attend([1: 100])
    try await town.examine([1: 500])
    try await town.examine([1: 900])
    try await town.close()
    town.advance(days: 8)
    try await town.attend([1: 240], lateReason: "签到表补交")
    let request = ListTrainingEditsRequest(
      sessionId: TrainingTown.session,
      staffId: TrainingTown.staffID(1)
    )
    for user in ["trainer", "worker"] {
      let found: ListTrainingEditsResponse = try await town.call(
        user,
        "ListTrainingEdits",
        request
      )
      #expect(found.edits.map(\.fieldName) == ["exam 1", "attendance"])
      #expect(found.edits.map(\.oldValue) == ["500", "present 100"])
      #expect(found.edits.map(\.reason) == ["", "签到表补交"])
      #expect(found.edits.map(\.changedBy) == ["trainer", "trainer"])
    }
    for user in ["worker2", "clerk"] {
      #expect(try await town.status(user, "ListTrainingEdits", request) == .notFound)
    }
    let list: ListAttendanceResponse = try await town.call(
      "trainer",
      "ListAttendance",
      ListAttendanceRequest(sessionId: TrainingTown.session)
    )
    #expect(list.rows.map(\.minutes) == [240] && list.rows.map(\.passed) == [true])
    #expect(list.rows.map(\.editCount) == [2] && list.rows.map(\.scorePerMille) == [900])
  }

  @Test("Single records are read by whom their lists are, and one's own by oneself.")
  func single() async throws {
    try await town.addStaff(2, "王芳", user: "worker2", in: TrainingTown.other)
    try await town.enrol(1)
    func staff(_ user: String, _ number: UInt64) async throws -> StatusCode {
      try await town.status(user, "GetStaff", GetStaffRequest(id: TrainingTown.staffID(number)))
    }
    #expect(try await staff("worker", 1) == .ok)
    #expect(try await staff("worker", 2) == .notFound)
    #expect(try await staff("clinician", 2) == .ok)
    #expect(try await staff("protection", 2) == .permissionDenied)
    let course: Course = try await town.call(
      "worker",
      "GetCourse",
      GetCourseRequest(id: TrainingTown.course)
    )
    #expect(course.title == "同意与隐私")
    let none = GetCourseRequest(id: RecordID(high: 1, low: 1))
    #expect(try await town.status("worker", "GetCourse", none) == .notFound)
    let enrolment = GetEnrolmentRequest(id: TrainingTown.enrolmentID(1))
    #expect(try await town.status("worker", "GetEnrolment", enrolment) == .ok)
    #expect(try await town.status("trainer", "GetEnrolment", enrolment) == .ok)
    #expect(try await town.status("worker2", "GetEnrolment", enrolment) == .notFound)
  }

  @Test("A staff member is changed by the clerk, as the mask says, from the version seen.")
  func updateStaff() async throws {
    try await town.addStaff(2, "王芳", user: "worker2", in: TrainingTown.other)
    func update(
      _ mask: [String],
      base: UInt64 = 1,
      user: String = "",
      division: String = "",
      as caller: String = "clerk"
    ) async throws -> StatusCode {
      try await town.status(
        caller,
        "UpdateStaff",
        UpdateStaffRequest(
          id: TrainingTown.staffID(1),
          baseVersion: base,
          updateMask: mask,
          userName: user,
          division: division
        )
      )
    }
    #expect(try await update(["team"]) == .invalidArgument)
    #expect(try await update(["starts_on"]) == .invalidArgument)
    #expect(try await update(["division"], division: "990101009001") == .invalidArgument)
    #expect(try await update(["user_name"], user: "worker2") == .alreadyExists)
    #expect(try await update(["user_name"], base: 7) == .aborted)
    #expect(try await update(["user_name"], as: "trainer") == .permissionDenied)
    #expect(try await update(["user_name", "division"], division: TrainingTown.other) == .ok)
    let found: Staff = try await town.call(
      "clerk",
      "GetStaff",
      GetStaffRequest(id: TrainingTown.staffID(1))
    )
    #expect(found.userName.isEmpty && found.division == TrainingTown.other && found.version == 2)
  }

  @Test("Who leaves the staff gives up her seat to the first who waits; a no is not asked again.")
  func seats() async throws {
    let small = RecordID(high: 0x81, low: 2)
    try await town.addStaff(2, "王芳", user: "worker2", in: TrainingTown.other)
    let _: TrainingSessionStateResponse = try await town.call(
      "trainer",
      "ScheduleSession",
      ScheduleSessionRequest(
        id: small,
        courseId: TrainingTown.course,
        startsAtUnixMs: town.now + 10 * 86_400_000,
        endsAtUnixMs: town.now + 10 * 86_400_000 + 4 * 3_600_000,
        mode: .onsite,
        capacity: 1
      )
    )
    let _: TrainingSessionStateResponse = try await town.call(
      "trainer",
      "OpenSession",
      OpenSessionRequest(id: small, baseVersion: 1)
    )
    func invite(_ number: UInt64) async throws -> StatusCode {
      let request = EnrolStaffRequest(
        id: TrainingTown.enrolmentID(number),
        sessionId: small,
        staffId: TrainingTown.staffID(number)
      )
      return try await town.status("clerk", "EnrolStaff", request)
    }
    #expect(try await invite(1) == .ok)
    #expect(try await town.respond("worker", 1, .confirmed).state == .confirmed)
    #expect(try await invite(2) == .ok)
    let _: RecordState = try await town.call(
      "clerk",
      "EndStaff",
      EndStaffRequest(id: TrainingTown.staffID(1), baseVersion: 1, endsOn: "2026-03-12")
    )
    func state(_ number: UInt64) async throws -> EnrolmentState {
      let found: Enrolment = try await town.call(
        "trainer",
        "GetEnrolment",
        GetEnrolmentRequest(id: TrainingTown.enrolmentID(number))
      )
      return found.state
    }
    #expect(try await state(1) == .declined)
    #expect(try await state(2) == .confirmed)
    #expect(try await town.respond("worker2", 2, .declined, version: 2).state == .declined)
    #expect(try await invite(2) == .alreadyExists)
  }

  private func run(_ staff: [UInt64]) async throws {
    for number in staff { try await town.enrol(number) }
    try await town.start()
  }

  private func certificates() async throws -> [TrainingCertificate] {
    let found: ListCertificatesResponse = try await town.call(
      "trainer",
      "ListCertificates",
      ListCertificatesRequest(staffId: TrainingTown.staffID(1))
    )
    return found.certificates
  }
}
