import HamletDomain
import HamletMessages
import HamletWire
import Testing

@Suite("A worker's day")
struct TodayTests {
  private static func today(
    _ town: Town,
    _ user: String,
    _ request: GetTodayRequest = GetTodayRequest()
  ) async throws -> [TodayKind: TodayGroup] {
    let answer: GetTodayResponse = try await town.call(user, "ReportService/GetToday", request)
    #expect(answer.today == "2026-11-24")
    return Dictionary(answer.groups.map { ($0.kind, $0) }, uniquingKeysWith: { $1 })
  }

  private static func followUp(
    _ town: Town,
    _ person: RecordID,
    _ channel: ConsultationChannel
  ) async throws {
    let request = ScheduleFollowUpRequest(
      id: town.id(),
      personId: person,
      dueOn: "2026-11-24",
      windowDays: 3,
      channel: channel,
      topic: .postpartum
    )
    let method = "ConsultationService/ScheduleFollowUp"
    let status = try await town.status("worker", method, request)
    #expect(status == .ok)
  }

  @Test("Appointments, callbacks and follow-ups of the day; without consent to contact, no call.")
  func worker() async throws {
    try await Town.run { town in
      let person = try await town.person(consenting: [.care, .contact])
      let silent = try await town.person("李静")
      _ = try await town.confirmedAppointment(person)
      let asked = town.appointmentRequest(silent, channel: .serviceWindow)
      #expect(
        try await town.status("worker", "ConsultationService/RequestAppointment", asked) == .ok
      )
      try await Self.followUp(town, person, .hotline)
      try await Self.followUp(town, person, .homeVisit)
      let day = try await Self.today(town, "worker")
      #expect(day[.appointment]?.items.map(\.personName) == ["王芳"])
      #expect(day[.appointment]?.items.first?.channel == .homeVisit)
      #expect(day[.appointmentRequest]?.items.map(\.personName) == ["李静"])
      #expect(day[.callback]?.count == 1)
      #expect(day[.followUp]?.items.map(\.dueOn) == ["2026-11-24"])
      #expect(try await Self.today(town, "worker2").isEmpty)
      let counts = try await Self.today(town, "worker", GetTodayRequest(countsOnly: true))
      #expect(counts[.callback]?.count == 1 && counts[.callback]?.items == [])

      let withdraw = WithdrawConsentRequest(personId: person, purpose: .contact)
      #expect(try await town.status("clerk", "PersonService/WithdrawConsent", withdraw) == .ok)
      let after = try await Self.today(town, "worker")
      #expect(after[.callback] == nil && after[.followUp] == nil)
      #expect(after[.appointment]?.count == 1, "what she asked for herself stays")
    }
  }

  @Test("Moves to accept without names; reports returned to the village; reports for reviewers.")
  func records() async throws {
    try await Town.run { town in
      let person = try await town.person()
      let move = ProposeMoveRequest(
        id: town.id(),
        personIds: [person],
        toDivision: Town.liuxi,
        shareHistory: .none,
        toldBy: "本人"
      )
      #expect(try await town.status("worker", "PersonService/ProposeMove", move) == .ok)
      let moves = try await Self.today(town, "worker2")[.moveToAccept]
      #expect(moves?.items.map(\.id) == [move.id])
      #expect(moves?.items.first?.personName == "")

      let mother = try await town.person("孙丽")
      try await ReportDesk(town).consent(mother, to: .defectReporting)
      let desk = ReportDesk(town)
      let sent = try await desk.submit(try await desk.create(desk.birthDefect(), about: mother))
      #expect(try await Self.today(town, "reviewer")[.reportToReview]?.count == 1)
      #expect(try await Self.today(town, "worker")[.reportReturned] == nil)
      let claimed = try await desk.claim(sent, by: "reviewer")
      #expect(try await Self.today(town, "reviewer2")[.reportToReview] == nil)
      let back = ReturnReportRequest(
        id: sent.id,
        baseVersion: claimed.version,
        notes: [FieldNote(path: "birth_defect_report.delivery_on", text: "请核对")]
      )
      #expect(try await desk.status("reviewer", "ReturnReport", back) == .ok)
      let returned = try await Self.today(town, "worker")[.reportReturned]
      #expect(returned?.items.map(\.id) == [sent.id])
      #expect(returned?.items.first?.personName == "孙丽")
      #expect(try await Self.today(town, "reviewer")[.reportToReview] == nil)
    }
  }

  @Test("Stays that end soon; programs and administrators have no day.")
  func stays() async throws {
    try await Town.run { town in
      for user in ["integration", "admin"] {
        #expect(
          try await town.status(user, "ReportService/GetToday", GetTodayRequest())
            == .permissionDenied
        )
      }
      let person = try await town.person(consenting: [.contact])
      let move = ProposeMoveRequest(
        id: town.id(),
        personIds: [person],
        toDivision: Town.liuxi,
        kind: .temporary,
        shareHistory: .none,
        expectedEnd: "2026-12-05",
        toldBy: "本人"
      )
      #expect(try await town.status("worker", "PersonService/ProposeMove", move) == .ok)
      let accept = AcceptMoveRequest(id: move.id, baseVersion: 1)
      #expect(try await town.status("worker2", "PersonService/AcceptMove", accept) == .ok)
      let stays = try await Self.today(town, "worker2")[.stayEnding]
      #expect(stays?.items.map(\.dueOn) == ["2026-12-05"])
      #expect(stays?.items.map(\.id) == [person])
    }
  }
}
