import HamletDomain
import HamletMessages
import HamletStore
import HamletWire
import Testing

@Suite("Referrals and follow-ups")
struct ReferralTests {
  private static let service = "ConsultationService/"
  private static let hospital = "县妇幼保健院"

  private static func created(_ town: Town, _ person: RecordID) async throws -> RecordID {
    let id = town.id()
    let _: ReferralStateResponse = try await town.call(
      "worker",
      service + "CreateReferral",
      CreateReferralRequest(
        id: id,
        personId: person,
        recipient: hospital,
        topic: .geneticCounselling,
        reason: "进一步诊断"
      )
    )
    return id
  }

  @Test("A referral goes only to the recipient that the person agreed to.")
  func consent() async throws {
    try await Town.run { town in
      let person = try await town.person(consenting: [.referral], recipient: "市儿童医院")
      let send = SendReferralRequest(id: try await Self.created(town, person), baseVersion: 1)
      let method = Self.service + "SendReferral"
      #expect(try await town.status("worker", method, send) == .failedPrecondition)
      try await town.consent(person, to: .referral, recipient: Self.hospital)
      #expect(try await town.status("worker", method, send) == .ok)
    }
  }

  @Test("From sent to closed, with the answer and the feedback; wrong steps are refused.")
  func course() async throws {
    try await Town.run { town in
      let person = try await town.person(consenting: [.referral], recipient: Self.hospital)
      let id = try await Self.created(town, person)
      let send = SendReferralRequest(id: id, baseVersion: 1)
      #expect(try await town.status("worker", Self.service + "SendReferral", send) == .ok)
      let feedback = RecordReferralFeedbackRequest(id: id, baseVersion: 2, feedback: "已就诊")
      let give = Self.service + "RecordReferralFeedback"
      #expect(try await town.status("clerk", give, feedback) == .failedPrecondition)
      for (base, answer) in [(UInt64(2), ReferralAnswer.accepted), (3, .attended)] {
        let request = RespondReferralRequest(id: id, baseVersion: base, answer: answer)
        #expect(
          try await town.status("clerk", Self.service + "RespondReferral", request) == .ok
        )
      }
      var late = feedback
      late.baseVersion = 4
      #expect(try await town.status("clerk", give, late) == .ok)
      let list: ListReferralsResponse = try await town.call(
        "worker",
        Self.service + "ListReferrals",
        ListReferralsRequest(stage: .toClose, purpose: .referral)
      )
      #expect(list.referrals.map(\.feedback) == ["已就诊"])
      // The window sees that there is one, and not what it says.
      let other: ListReferralsResponse = try await town.call(
        "clerk",
        Self.service + "ListReferrals",
        ListReferralsRequest()
      )
      #expect(other.referrals.map(\.id) == [id])
      #expect(other.referrals.map(\.reason) == [""])
      let close = CloseReferralRequest(id: id, baseVersion: 5)
      #expect(try await town.status("worker", Self.service + "CloseReferral", close) == .ok)
    }
  }

  @Test("A referral without an answer expires after 30 days.")
  func expiry() async throws {
    try await Town.run { town in
      let person = try await town.person(consenting: [.referral], recipient: Self.hospital)
      let id = try await Self.created(town, person)
      let send = SendReferralRequest(id: id, baseVersion: 1)
      #expect(try await town.status("worker", Self.service + "SendReferral", send) == .ok)
      let record = try await town.store.read { try $0.referral(id, within: .all) }
      let last = try CivilDate("2026-12-24")
      #expect(record.state(on: last) == .sent)
      #expect(record.state(on: last.adding(days: 1)) == .expired)
    }
  }

  @Test("A recipient gives its reason; a client is asked for none, and stands on no list.")
  func declined() async throws {
    try await Town.run { town in
      let person = try await town.person()
      let id = try await Self.created(town, person)
      var answer = RespondReferralRequest(
        id: id,
        baseVersion: 1,
        answer: .declinedByClient,
        note: "不想去"
      )
      let method = Self.service + "RespondReferral"
      #expect(try await town.status("clerk", method, answer) == .invalidArgument)
      answer.note = ""
      #expect(try await town.status("clerk", method, answer) == .ok)
      let list = Self.service + "ListReferrals"
      let finished = ListReferralsRequest(stage: .finished)
      #expect(try await town.status("clerk", list, finished) == .invalidArgument)
      let open: ListReferralsResponse = try await town.call(
        "clerk",
        list,
        ListReferralsRequest()
      )
      #expect(open.referrals.isEmpty)
    }
  }

  @Test("A follow-up needs consent to contact and leaves every list when it is withdrawn.")
  func followUps() async throws {
    try await Town.run { town in
      let person = try await town.person()
      let request = ScheduleFollowUpRequest(
        id: town.id(),
        personId: person,
        dueOn: "2026-11-24",
        channel: .hotline,
        topic: .postpartum
      )
      let method = Self.service + "ScheduleFollowUp"
      #expect(try await town.status("worker", method, request) == .failedPrecondition)
      try await town.consent(person, to: .contact)
      #expect(try await town.status("worker", method, request) == .ok)
      #expect(try await Self.due(town) == [request.id])
      let _: WithdrawConsentResponse = try await town.call(
        "clerk",
        "PersonService/WithdrawConsent",
        WithdrawConsentRequest(personId: person, purpose: .contact)
      )
      #expect(try await Self.due(town).isEmpty)
    }
  }

  @Test("Who wants no more contact is off every list for good.")
  func stop() async throws {
    try await Town.run { town in
      let person = try await town.person(consenting: [.contact])
      var ids: [RecordID] = []
      for day in ["2026-11-20", "2026-11-24"] {
        let request = ScheduleFollowUpRequest(
          id: town.id(),
          personId: person,
          dueOn: day,
          channel: .hotline,
          topic: .postpartum
        )
        let _: FollowUpStateResponse = try await town.call(
          "worker",
          Self.service + "ScheduleFollowUp",
          request
        )
        ids.append(request.id)
      }
      #expect(try await Self.due(town) == ids)
      let stop = StopContactRequest(id: ids[0], baseVersion: 1, allOfPerson: true)
      let state: FollowUpStateResponse = try await town.call(
        "worker",
        Self.service + "StopContact",
        stop
      )
      #expect(state.state == .clientStopped)
      #expect(try await Self.due(town).isEmpty)
      let done = CompleteFollowUpRequest(id: ids[1], baseVersion: 2, outcome: .done)
      let status = try await town.status(
        "worker",
        Self.service + "CompleteFollowUp",
        done
      )
      #expect(status == .failedPrecondition)
    }
  }

  private static func due(_ town: Town) async throws -> [RecordID] {
    let list: ListFollowUpsResponse = try await town.call(
      "worker",
      service + "ListFollowUps",
      ListFollowUpsRequest()
    )
    return list.followUps.map(\.id)
  }
}
