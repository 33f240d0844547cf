import HamletDomain
import HamletMessages
import HamletStore
import HamletWire
import Testing

@Suite("Referrals and follow-ups by every role, on and back")
struct CourseTests {
  private static let service = "ConsultationService/"
  private static let hospital = "县妇幼保健院"
  static let care = ["worker", "clerk", "clinician"]

  /// A referral of a consenting person, taken on to a state on the way to FEEDBACK_GIVEN.
  private static func referral(
    _ town: Town,
    _ person: RecordID,
    _ state: ReferralState
  ) async throws -> (id: RecordID, version: UInt64) {
    let id = town.id()
    let create = CreateReferralRequest(
      id: id,
      personId: person,
      recipient: hospital,
      topic: .geneticCounselling
    )
    #expect(try await town.status("worker", service + "CreateReferral", create) == .ok)
    let way: [ReferralState] = [.draft, .sent, .accepted, .attended, .feedbackGiven]
    let steps = way.firstIndex(of: state) ?? 0
    for step in way.prefix(steps + 1).dropFirst() {
      let base = UInt64(way.firstIndex(of: step) ?? 0)
      #expect(try await take(town, "clerk", id, base, to: step) == .ok)
    }
    return (id, UInt64(steps + 1))
  }

  /// Tries the step that leads to a state.
  private static func take(
    _ town: Town,
    _ user: String,
    _ id: RecordID,
    _ base: UInt64,
    to state: ReferralState
  ) async throws -> StatusCode {
    func respond(_ answer: ReferralAnswer, note: String = "") async throws -> StatusCode {
      let request = RespondReferralRequest(id: id, baseVersion: base, answer: answer, note: note)
      return try await town.status(user, service + "RespondReferral", request)
    }
    switch state {
    case .sent:
      let request = SendReferralRequest(id: id, baseVersion: base)
      return try await town.status(user, service + "SendReferral", request)
    case .accepted: return try await respond(.accepted)
    case .rejected: return try await respond(.rejected, note: "本周无号")
    case .attended: return try await respond(.attended)
    case .declinedByClient: return try await respond(.declinedByClient)
    case .feedbackGiven:
      let request = RecordReferralFeedbackRequest(id: id, baseVersion: base, feedback: "已就诊")
      return try await town.status(user, service + "RecordReferralFeedback", request)
    case .closed:
      let request = CloseReferralRequest(id: id, baseVersion: base)
      return try await town.status(user, service + "CloseReferral", request)
    case .revoked:
      let request = RevokeReferralRequest(id: id, baseVersion: base)
      return try await town.status(user, service + "RevokeReferral", request)
    case .draft, .expired, .unspecified: return .unimplemented
    }
  }

  private static let targets: [ReferralState] = [
    .sent, .accepted, .rejected, .attended, .declinedByClient, .feedbackGiven, .closed, .revoked,
  ]
  /// What may follow a state, by the written table.
  private static let next: [ReferralState: Set<ReferralState>] = [
    .draft: [.sent, .declinedByClient, .revoked],
    .sent: [.accepted, .rejected, .declinedByClient, .revoked],
    .accepted: [.attended, .declinedByClient, .revoked],
    .attended: [.feedbackGiven],
    .feedbackGiven: [.closed],
  ]
  private static let answers: Set<ReferralState> = [
    .accepted, .rejected, .attended, .declinedByClient, .feedbackGiven,
  ]

  @Test(
    "Every step from every state, by each role that works with people.",
    arguments: CourseTests.care
  )
  func referrals(user: String) async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person(consenting: [.referral], recipient: Self.hospital)
      for state in Self.next.keys {
        for target in Self.targets {
          let made = try await Self.referral(town, person, state)
          let status = try await Self.take(town, user, made.id, made.version, to: target)
          let isKnown = Self.next[state]?.contains(target) ?? false
          let expected: StatusCode =
            user == "worker" && Self.answers.contains(target)
            ? .permissionDenied : isKnown ? .ok : .failedPrecondition
          #expect(status == expected, "\(user): \(state) to \(target)")
        }
      }
    }
  }

  @Test("What has ended takes no step, and what waited for 30 days has ended.")
  func ended() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person(consenting: [.referral], recipient: Self.hospital)
      let ends: [(ReferralState, ReferralState)] = [
        (.sent, .rejected), (.sent, .declinedByClient), (.draft, .revoked),
        (.feedbackGiven, .closed),
      ]
      for (from, end) in ends {
        let made = try await Self.referral(town, person, from)
        #expect(try await Self.take(town, "clerk", made.id, made.version, to: end) == .ok)
        for target in Self.targets {
          let status = try await Self.take(
            town,
            "clerk",
            made.id,
            made.version + 1,
            to: target
          )
          #expect(status == .failedPrecondition, "\(end) to \(target)")
        }
      }
      let waiting = try await Self.referral(town, person, .accepted)
      let later = try await town.store.read {
        try $0.referral(waiting.id, within: .all).state(on: CivilDate(dayNumber: 20_812))
      }
      #expect(later == .expired)
    }
  }

  @Test("A follow-up ends once, by each role, and stopping is final.", arguments: CourseTests.care)
  func followUps(user: String) async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person(consenting: [.contact])
      for end in [FollowUpState.done, .unreachable, .clientStopped] {
        let request = ScheduleFollowUpRequest(
          id: town.id(),
          personId: person,
          dueOn: "2026-11-24",
          channel: .hotline,
          topic: .postpartum
        )
        #expect(try await town.status(user, Self.service + "ScheduleFollowUp", request) == .ok)
        #expect(try await Self.end(town, user, request.id, 1, end) == .ok)
        for again in [FollowUpState.done, .unreachable, .clientStopped] {
          let status = try await Self.end(town, user, request.id, 2, again)
          #expect(status == .failedPrecondition, "\(end) to \(again)")
        }
        let found: FollowUp = try await town.call(
          user,
          Self.service + "GetFollowUp",
          GetFollowUpRequest(id: request.id)
        )
        #expect(found.state == end)
      }
      let list: ListFollowUpsResponse = try await town.call(
        user,
        Self.service + "ListFollowUps",
        ListFollowUpsRequest(personId: person)
      )
      #expect(list.followUps.isEmpty)
    }
  }

  private static func end(
    _ town: Town,
    _ user: String,
    _ id: RecordID,
    _ base: UInt64,
    _ state: FollowUpState
  ) async throws -> StatusCode {
    guard state == .clientStopped else {
      let outcome: FollowUpOutcome = state == .done ? .done : .unreachable
      let request = CompleteFollowUpRequest(id: id, baseVersion: base, outcome: outcome)
      return try await town.status(user, service + "CompleteFollowUp", request)
    }
    let request = StopContactRequest(id: id, baseVersion: base)
    return try await town.status(user, service + "StopContact", request)
  }
}
