import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("Training, through the real services and store")
struct TrainingServiceTests {
  let town: TrainingTown

  init() async throws {
    town = try await TrainingTown()
  }

  @Test("From the staff list to a certificate that anyone can verify, and the gap is gone.")
  func wholePath() async throws {
    try await town.addStaff(1, "李敏", user: "worker")
    try await town.openSession()
    #expect(try await town.gaps("worker").map(\.kind) == [.courseMissing])
    #expect(try await town.enrol(1).state == .invited)
    #expect(try await town.respond("worker", 1, .confirmed).state == .confirmed)
    try await town.start()
    #expect(try await town.attend([1: 240]).recordedCount == 1)
    #expect(try await town.examine([1: 900]).version == 3)
    try await town.close()
    let certificate = try await town.certify(1)
    #expect(certificate.certificateNo == "C2026-000001")
    let verified = try await town.verify("c2026-000001", as: "protection")
    #expect(verified.state == .valid && verified.staffName == "李敏")
    #expect(verified.issuedOn == "2026-03-09" && verified.expiresOn == "2028-03-08")
    #expect(try await town.gaps("worker").isEmpty)
    let log: GetTranscriptResponse = try await town.call(
      "worker",
      "GetTranscript",
      GetTranscriptRequest()
    )
    #expect(log.entries.map(\.passed) == [true] && log.minutesThisYear == 240)
    #expect(log.certificates.count == 1 && log.staff?.name == "李敏" && log.enrolments.isEmpty)
  }

  @Test("A certificate needs the pass mark and four fifths of the minutes, and is given once.")
  func certificateTerms() async throws {
    try await readySession(staff: 3)
    try await town.attend([1: 192, 2: 191, 3: 240])
    try await town.examine([1: 800, 2: 1000, 3: 799])
    #expect(try await town.certify(1, id: 1).state == .valid)
    await expect(.failedPrecondition) { try await town.certify(2, id: 2) }
    await expect(.failedPrecondition) { try await town.certify(3, id: 3) }
    let first = try await town.certify(1, id: 1)
    #expect(try await town.certify(1, id: 4) == first, "it is given once")
    await expect(.notFound) { try await town.verify("C2026-000002") }
    await expect(.invalidArgument) { try await town.verify("000002") }
  }

  @Test("A revoked certificate says so, leaves a gap, and is not revoked twice.")
  func revocation() async throws {
    try await readySession(staff: 1)
    try await town.attend([1: 240])
    try await town.examine([1: 900])
    let given = try await town.certify(1)
    func revoke(_ base: UInt64) async throws -> CertificateStateResponse {
      try await town.call(
        "trainer",
        "RevokeCertificate",
        RevokeCertificateRequest(id: given.id, baseVersion: base, reason: "登记有误")
      )
    }
    #expect(try await revoke(1).state == .revoked)
    await expect(.aborted) { try await revoke(1) }
    await expect(.failedPrecondition) { try await revoke(2) }
    #expect(try await town.verify(given.certificateNo).state == .revoked)
    #expect(try await town.gaps("worker").map(\.kind) == [.certificateExpired])
    #expect(try await town.certify(1, id: 2).certificateNo == "C2026-000002")
  }

  @Test(
    "Attendance is taken from the start; after seven days with a reason, keeping the old value."
  )
  func lateAttendance() async throws {
    try await town.addStaff(1, "李敏", user: "worker")
    try await town.openSession()
    try await town.enrol(1)
    await expect(.failedPrecondition) { try await town.attend([1: 240]) }
    try await town.start()
    try await town.attend([1: 100])
    try await town.close()
    town.advance(days: 7)
    try await town.attend([1: 120])
    town.advance(days: 1)
    await expect(.invalidArgument) { try await town.attend([1: 240]) }
    try await town.attend([1: 240], lateReason: "签到表补交")
    let edits = try await town.store.read { snapshot in
      try snapshot.trainingEdits(of: TrainingTown.staffID(1), in: TrainingTown.session)
    }
    #expect(edits.map(\.old) == ["1 100", "1 120"])
    #expect(edits.map(\.reason) == ["", "签到表补交"])
    #expect(edits.map(\.userName) == ["trainer", "trainer"])
  }

  @Test("Attendance of the uninvited and more minutes than the session had are told together.")
  func impossibleAttendance() async throws {
    try await readySession(staff: 1)
    try await town.addStaff(2, "王芳")
    do {
      try await town.attend([1: 241, 2: 240])
      Issue.record("it was taken")
    } catch let error as CallError {
      let paths = error.details?.violations.map(\.path) ?? []
      #expect(paths == ["entries[0].minutes", "entries[1].staff_id"])
    }
  }

  @Test("A full session has a waiting list, and who declines makes room for the first on it.")
  func waitlist() async throws {
    try await town.addStaff(1, "李敏", user: "worker")
    try await town.addStaff(2, "王芳", user: "worker2", in: TrainingTown.other)
    try await town.addStaff(3, "赵静")
    try await town.openSession(capacity: 1)
    try await town.enrol(1)
    try await town.enrol(2)
    #expect(try await town.respond("worker", 1, .confirmed).state == .confirmed)
    #expect(try await town.respond("worker2", 2, .confirmed).state == .waitlist)
    #expect(try await town.enrol(3).state == .waitlist)
    await expect(.notFound) { try await town.respond("worker", 2, .declined, version: 2) }
    #expect(try await town.respond("worker", 1, .declined, version: 2).state == .declined)
    let list: ListEnrolmentsResponse = try await town.call(
      "trainer",
      "ListEnrolments",
      ListEnrolmentsRequest(sessionId: TrainingTown.session)
    )
    let states = Dictionary(uniqueKeysWithValues: list.enrolments.map { ($0.staffName, $0.state) })
    #expect(states == ["李敏": .declined, "王芳": .confirmed, "赵静": .waitlist])
  }

  @Test("A session goes its way only; a stale version and a wrong state are told apart.")
  func sessionStates() async throws {
    try await town.openSession()
    await expect(.failedPrecondition) { try await town.close(version: 2) }
    await expect(.aborted) { try await town.close() }
    await expect(.permissionDenied) { try await town.start(as: "clerk") }
    try await town.start()
    await expect(.failedPrecondition) { try await town.enrol(1) }
  }

  @Test("A village worker sees the staff and gaps of her village, and no one else's log.")
  func ownVillage() async throws {
    try await town.addStaff(1, "李敏", user: "worker")
    try await town.addStaff(2, "王芳", user: "worker2", in: TrainingTown.other)
    try await town.openSession()
    #expect(try await staff("worker").map(\.name) == ["李敏"])
    #expect(try await staff("clerk").map(\.name) == ["李敏", "王芳"])
    #expect(try await town.gaps("worker2").map(\.staffName) == ["王芳"])
    await expect(.notFound) { try await town.gaps("worker", in: TrainingTown.other) }
    let others = GetTranscriptRequest(staffId: TrainingTown.staffID(2))
    await expect(.notFound) {
      try await town.call("worker", "GetTranscript", others, as: GetTranscriptResponse.self)
    }
    await expect(.notFound) {
      try await town.call(
        "clerk",
        "GetTranscript",
        GetTranscriptRequest(),
        as: GetTranscriptResponse.self
      )
    }
    let log: GetTranscriptResponse = try await town.call("trainer", "GetTranscript", others)
    #expect(log.staff?.name == "王芳")
  }

  @Test("A rule asks for trained staff in each village, and is changed from its version only.")
  func rules() async throws {
    try await town.addStaff(1, "李敏", user: "worker")
    try await town.openSession()
    func set(_ people: UInt32, base: UInt64) async throws -> RecordState {
      try await town.call(
        "trainer",
        "SetComplianceRule",
        SetComplianceRuleRequest(
          id: RecordID(high: 0x85, low: UInt64(people)),
          baseVersion: base,
          role: .villageWorker,
          courseIds: [TrainingTown.course],
          hoursPerYear: 4,
          minTrainedPerVillage: people
        )
      )
    }
    let first = try await set(1, base: 0)
    await expect(.alreadyExists) { try await set(2, base: 0) }
    await expect(.aborted) { try await set(2, base: 7) }
    #expect(try await set(2, base: 1) == RecordState(id: first.id, version: 2))
    let gaps = try await town.gaps("trainer")
    #expect(gaps.filter { $0.kind == .staffMissing }.map(\.missing) == [2, 2])
    #expect(gaps.filter { $0.kind == .hoursMissing }.map(\.missing) == [4])
    let state: GetComplianceResponse = try await town.call(
      "protection",
      "GetCompliance",
      GetComplianceRequest()
    )
    #expect(state.suppressed && state.staffTotal == 0 && state.villagesShort == 2)
    let own: GetComplianceResponse = try await town.call(
      "worker",
      "GetCompliance",
      GetComplianceRequest()
    )
    #expect(!own.suppressed && own.staffTotal == 1 && own.trained == 0)
  }

  @Test("Lists go on by page where the one before ended.")
  func pages() async throws {
    let letters = Array("ABCDE")
    for number in 1...5 { try await town.addStaff(UInt64(number), "Wang \(letters[number - 1])") }
    try await town.openSession()
    var names: [String] = []
    var token = ""
    repeat {
      let page: ListStaffResponse = try await town.call(
        "clerk",
        "ListStaff",
        ListStaffRequest(pageSize: 2, pageToken: token)
      )
      names += page.staff.map(\.name)
      token = page.nextPageToken
    } while !token.isEmpty
    #expect(names == letters.map { "Wang \($0)" })
    var gaps: [String] = []
    repeat {
      let page: ListGapsResponse = try await town.call(
        "clerk",
        "ListGaps",
        ListGapsRequest(pageSize: 2, pageToken: token)
      )
      gaps += page.gaps.map(\.staffName)
      token = page.nextPageToken
    } while !token.isEmpty
    #expect(gaps == names)
  }

  @Test("Only the trainer makes courses, and an update sets what its mask names.")
  func courses() async throws {
    try await town.openSession()
    let request = UpdateCourseRequest(
      id: TrainingTown.course,
      baseVersion: 1,
      updateMask: ["min_hours"],
      title: "不用",
      minHours: 2
    )
    await expect(.permissionDenied) {
      try await town.call("worker", "UpdateCourse", request, as: RecordState.self)
    }
    let state: RecordState = try await town.call("trainer", "UpdateCourse", request)
    #expect(state.version == 2)
    let list: ListCoursesResponse = try await town.call(
      "worker",
      "ListCourses",
      ListCoursesRequest()
    )
    #expect(list.courses.map(\.title) == ["同意与隐私"] && list.courses.map(\.minHours) == [2])
  }

  @Test("Certificates that end soon are listed, the first to end at the top.")
  func expiring() async throws {
    try await readySession(staff: 1)
    try await town.attend([1: 240])
    try await town.examine([1: 900])
    _ = try await town.certify(1)
    func list() async throws -> [TrainingCertificate] {
      let found: ListExpiringResponse = try await town.call(
        "worker",
        "ListExpiring",
        ListExpiringRequest(withinDays: 60)
      )
      return found.certificates
    }
    #expect(try await list().isEmpty)
    town.advance(days: 700)
    #expect(try await list().map(\.expiresOn) == ["2028-03-08"])
    town.advance(days: 60)
    #expect(try await list().map(\.state) == [.expired], "it closes records, until renewed")
    #expect(try await list().map(\.suspendsOn) == ["2028-03-23"])
    #expect(try await town.verify("C2026-000001").state == .expired)
  }

  private func readySession(staff: UInt64) async throws {
    try await town.addStaff(1, "李敏", user: "worker")
    for number in 2..<max(2, staff + 1) { try await town.addStaff(number, "王芳") }
    try await town.openSession()
    for number in 1...staff { try await town.enrol(number) }
    try await town.start()
  }

  private func staff(_ user: String) async throws -> [Staff] {
    let list: ListStaffResponse = try await town.call(user, "ListStaff", ListStaffRequest())
    return list.staff
  }

  private func expect(
    _ code: StatusCode,
    _ body: () async throws -> some Sendable,
    at place: SourceLocation = #_sourceLocation
  ) async {
    do {
      _ = try await body()
      Issue.record("it succeeded", sourceLocation: place)
    } catch let error as CallError {
      #expect(error.code == code, "\(error)", sourceLocation: place)
    } catch {
      Issue.record("\(error)", sourceLocation: place)
    }
  }
}
