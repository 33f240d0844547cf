import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

/// Every state and action of training, by a user of every role, through the services.
@Suite("Training goes its ways only, by whom they are")
struct TrainingStateTests {
  private static let users: [(name: String, role: Role)] = [
    ("worker", .villageWorker), ("clerk", .clerk), ("clinician", .clinician),
    ("reviewer", .reviewer), ("trainer", .trainer), ("protection", .dataProtection),
    ("integration", .integration), ("admin", .administrator),
  ]

  let town: TrainingTown

  init() async throws {
    town = try await TrainingTown()
    try await town.openSession()
  }

  @Test("A session: every state, action and role.", arguments: TrainingSessionAction.allCases)
  func sessions(_ action: TrainingSessionAction) async throws {
    let states: [TrainingSessionState] = [.planned, .open, .running, .closed, .cancelled]
    let allowed = TrainingSessionState.roles(for: action)
    var number: UInt64 = 100
    for state in states {
      number += 1
      var version = try await session(number, in: state)
      for user in Self.users {
        let code = try await step(action, number, version, as: user.name)
        let next = state.next(after: action)
        guard allowed.contains(user.role) else {
          #expect(code == .permissionDenied, "\(state) \(action) \(user.role)")
          continue
        }
        guard let next else {
          #expect(code == .failedPrecondition, "\(state) \(action) \(user.role)")
          continue
        }
        #expect(code == .ok, "\(state) \(action) \(user.role)")
        let found: TrainingSession = try await town.call(
          "worker",
          "GetSession",
          GetSessionRequest(id: Self.sessionID(number))
        )
        #expect(found.state == next && found.version == version + 1)
        number += 1
        version = try await session(number, in: state)
      }
    }
  }

  @Test("An enrolment: every state and answer; only who was invited answers, whatever her role.")
  func enrolments() async throws {
    let staff = Self.users.filter { EnrolmentState.roles(for: .decline).contains($0.role) }
    for (index, user) in staff.enumerated() {
      try await town.addStaff(UInt64(index + 1), "Wang \(user.name.uppercased())", user: user.name)
    }
    try await town.addStaff(50, "王芳", user: "worker2", in: TrainingTown.other)
    var number: UInt64 = 200
    for state in [EnrolmentState.invited, .confirmed, .waitlist, .declined] {
      for answer in [EnrolmentAnswer.confirmed, .declined] {
        for (index, user) in staff.enumerated() {
          number += 1
          let version = try await enrolment(number, of: UInt64(index + 1), user.name, in: state)
          for other in Self.users where other.name != user.name {
            let code = try await respond(answer, number, version, as: other.name)
            let isStaff = staff.contains { $0.name == other.name }
            #expect(code == (isStaff ? .notFound : .permissionDenied), "\(state) \(other.role)")
          }
          let action: EnrolmentAction = answer == .confirmed ? .confirm : .decline
          let next = state.next(after: action)
          let code = try await respond(answer, number, version, as: user.name)
          #expect(code == (next == nil ? .failedPrecondition : .ok), "\(state) \(answer)")
          let found: Enrolment = try await town.call(
            user.name,
            "GetEnrolment",
            GetEnrolmentRequest(id: TrainingTown.enrolmentID(number))
          )
          #expect(found.state == next ?? state)
        }
      }
    }
  }

  @Test("A certificate that is valid or expired is revoked by the trainer alone, and once.")
  func certificates() async throws {
    try await town.addStaff(1, "李敏", user: "worker")
    try await town.enrol(1)
    try await town.start()
    try await town.attend([1: 240])
    try await town.examine([1: 900])
    for isExpired in [false, true] {
      if isExpired { town.advance(days: 800) }
      let given = try await town.certify(1, id: isExpired ? 2 : 1)
      for user in Self.users where user.role != .trainer {
        #expect(try await revoke(given.id, 1, as: user.name) == .permissionDenied)
      }
      #expect(try await revoke(given.id, 9, as: "trainer") == .aborted)
      #expect(try await revoke(given.id, 1, as: "trainer") == .ok)
      #expect(try await revoke(given.id, 2, as: "trainer") == .failedPrecondition)
      let found: TrainingCertificate = try await town.call(
        "worker",
        "GetCertificate",
        GetCertificateRequest(id: given.id)
      )
      #expect(found.state == .revoked && found.revokedReason == "登记有误")
    }
  }

  private static func sessionID(_ number: UInt64) -> RecordID { RecordID(high: 0x81, low: number) }

  /// A session of the course in a state, and its version.
  private func session(
    _ number: UInt64,
    in state: TrainingSessionState,
    capacity: UInt32 = 10
  ) async throws -> UInt64 {
    let _: TrainingSessionStateResponse = try await town.call(
      "trainer",
      "ScheduleSession",
      ScheduleSessionRequest(
        id: Self.sessionID(number),
        courseId: TrainingTown.course,
        startsAtUnixMs: town.now,
        endsAtUnixMs: town.now + 4 * 3_600_000,
        mode: .onsite,
        capacity: capacity
      )
    )
    let steps: [TrainingSessionAction] =
      switch state {
      case .planned, .unspecified: []
      case .open: [.open]
      case .running: [.open, .start]
      case .closed: [.open, .start, .close]
      case .cancelled: [.cancel]
      }
    for (index, action) in steps.enumerated() {
      #expect(try await step(action, number, UInt64(index + 1), as: "trainer") == .ok)
    }
    return UInt64(steps.count + 1)
  }

  private func step(
    _ action: TrainingSessionAction,
    _ number: UInt64,
    _ version: UInt64,
    as user: String
  ) async throws -> StatusCode {
    let id = Self.sessionID(number)
    switch action {
    case .open:
      return try await town.status(
        user,
        "OpenSession",
        OpenSessionRequest(id: id, baseVersion: version)
      )
    case .start:
      return try await town.status(
        user,
        "StartSession",
        StartSessionRequest(id: id, baseVersion: version)
      )
    case .close:
      return try await town.status(
        user,
        "CloseSession",
        CloseSessionRequest(id: id, baseVersion: version)
      )
    case .cancel:
      return try await town.status(
        user,
        "CancelSession",
        CancelSessionRequest(id: id, baseVersion: version, reason: "改期")
      )
    }
  }

  /// An enrolment in a session of its own, in a state, and its version.
  private func enrolment(
    _ number: UInt64,
    of staff: UInt64,
    _ user: String,
    in state: EnrolmentState
  ) async throws -> UInt64 {
    _ = try await session(number, in: .open, capacity: 1)
    if state == .waitlist {
      try await invite(number + 5_000, to: number, 50)
      #expect(try await respond(.confirmed, number + 5_000, 1, as: "worker2") == .ok)
    }
    try await invite(number, to: number, staff)
    guard state == .confirmed || state == .declined else { return 1 }
    let answer: EnrolmentAnswer = state == .confirmed ? .confirmed : .declined
    #expect(try await respond(answer, number, 1, as: user) == .ok)
    return 2
  }

  private func invite(_ number: UInt64, to session: UInt64, _ staff: UInt64) async throws {
    let _: EnrolmentStateResponse = try await town.call(
      "clerk",
      "EnrolStaff",
      EnrolStaffRequest(
        id: TrainingTown.enrolmentID(number),
        sessionId: Self.sessionID(session),
        staffId: TrainingTown.staffID(staff)
      )
    )
  }

  private func respond(
    _ answer: EnrolmentAnswer,
    _ number: UInt64,
    _ version: UInt64,
    as user: String
  ) async throws -> StatusCode {
    try await town.status(
      user,
      "RespondEnrolment",
      RespondEnrolmentRequest(
        id: TrainingTown.enrolmentID(number),
        baseVersion: version,
        answer: answer
      )
    )
  }

  private func revoke(
    _ id: RecordID,
    _ version: UInt64,
    as user: String
  ) async throws
    -> StatusCode
  {
    try await town.status(
      user,
      "RevokeCertificate",
      RevokeCertificateRequest(id: id, baseVersion: version, reason: "登记有误")
    )
  }
}
