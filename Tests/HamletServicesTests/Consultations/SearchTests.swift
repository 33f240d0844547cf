import HamletDomain
import HamletMessages
import HamletWire
import Testing

@Suite("Searching and reading single records")
struct SearchTests {
  private static let service = "ConsultationService/"

  private static func found(
    _ town: Town,
    as user: String = "clerk",
    _ request: SearchConsultationsRequest
  ) async throws -> Set<RecordID> {
    let page: ListConsultationsResponse = try await town.call(
      user,
      service + "SearchConsultations",
      request
    )
    return Set(page.consultations.map(\.id))
  }

  @Test(
    "Consultations are found by person, day, topic, channel, staff and state, in one's own area."
  )
  func search() async throws {
    try await Town.run { town in
      let person = try await town.person()
      let hers = try await town.start(person, topics: [.postpartum])
      let other = try await town.start(as: "clinician", topics: [.contraception])
      let away = try await town.start(as: "worker2")
      let close = CloseConsultationRequest(id: other, baseVersion: 1)
      #expect(
        try await town.status("clinician", Self.service + "CloseConsultation", close) == .ok
      )
      #expect(try await Self.found(town, SearchConsultationsRequest()) == [hers, other, away])
      #expect(try await Self.found(town, SearchConsultationsRequest(personId: person)) == [hers])
      #expect(try await Self.found(town, SearchConsultationsRequest(topic: .postpartum)) == [hers])
      #expect(try await Self.found(town, SearchConsultationsRequest(state: .closed)) == [other])
      #expect(try await Self.found(town, SearchConsultationsRequest(channel: .hotline)).isEmpty)
      let byStaff = SearchConsultationsRequest(staffUserName: "clinician")
      #expect(try await Self.found(town, byStaff) == [other])
      let later = SearchConsultationsRequest(fromDate: "2026-11-25")
      #expect(try await Self.found(town, later).isEmpty)
      let days = SearchConsultationsRequest(fromDate: "2026-11-24", toDate: "2026-11-24")
      #expect(try await Self.found(town, days).count == 3)
      #expect(try await Self.found(town, as: "worker2", SearchConsultationsRequest()) == [away])
      #expect(try await Self.found(town, as: "worker2", byStaff).isEmpty)
      let nobody = SearchConsultationsRequest(staffUserName: "nobody")
      let method = Self.service + "SearchConsultations"
      #expect(try await town.status("clerk", method, nobody) == .invalidArgument)
      let outside = SearchConsultationsRequest(division: Town.baishi)
      #expect(try await town.status("worker2", method, outside) == .notFound)
    }
  }

  @Test("Every appointment of a person stands on her own page, and on no other list.")
  func appointments() async throws {
    try await Town.run { town in
      let person = try await town.person()
      let missed = try await town.confirmedAppointment(person)
      let ended = CompleteAppointmentRequest(id: missed, baseVersion: 2, outcome: .clientAbsent)
      let complete = Self.service + "CompleteAppointment"
      #expect(try await town.status("worker", complete, ended) == .ok)
      let open = try await town.confirmedAppointment(person, channel: .serviceWindow)
      let list: ListAppointmentsResponse = try await town.call(
        "worker",
        Self.service + "ListAppointments",
        ListAppointmentsRequest(personId: person)
      )
      #expect(Set(list.appointments.map(\.id)) == [missed, open])
      let first: ListAppointmentsResponse = try await town.call(
        "worker",
        Self.service + "ListAppointments",
        ListAppointmentsRequest(personId: person, pageSize: 1)
      )
      #expect(first.appointments.count == 1 && !first.nextPageToken.isEmpty)
      let second: ListAppointmentsResponse = try await town.call(
        "worker",
        Self.service + "ListAppointments",
        ListAppointmentsRequest(personId: person, pageToken: first.nextPageToken)
      )
      #expect(second.appointments.count == 1)
      #expect(second.appointments.first?.id != first.appointments.first?.id)
      let method = Self.service + "ListAppointments"
      #expect(
        try await town.status("worker", method, ListAppointmentsRequest()) == .invalidArgument
      )
      let hers = ListAppointmentsRequest(personId: person)
      #expect(try await town.status("worker2", method, hers) == .notFound)
      let get = Self.service + "GetAppointment"
      let request = GetAppointmentRequest(id: missed)
      #expect(try await town.status("worker2", get, request) == .notFound)
      let found: Appointment = try await town.call("worker", get, request)
      #expect(found.state == .clientAbsent && found.personName == "王芳")
    }
  }

  @Test("A referral's reason and a follow-up's note are for who wrote them and the care team.")
  func texts() async throws {
    try await Town.run { town in
      let person = try await town.person(consenting: [.care, .contact])
      let referral = CreateReferralRequest(
        id: town.id(),
        personId: person,
        recipient: "县妇幼保健院",
        topic: .postpartum,
        reason: "进一步诊断"
      )
      let create = Self.service + "CreateReferral"
      #expect(try await town.status("worker", create, referral) == .ok)
      let followUp = ScheduleFollowUpRequest(
        id: town.id(),
        personId: person,
        dueOn: "2026-11-24",
        channel: .hotline,
        topic: .postpartum
      )
      let schedule = Self.service + "ScheduleFollowUp"
      #expect(try await town.status("worker", schedule, followUp) == .ok)
      let done = CompleteFollowUpRequest(
        id: followUp.id,
        baseVersion: 1,
        outcome: .done,
        note: "恢复良好"
      )
      #expect(try await town.status("worker", Self.service + "CompleteFollowUp", done) == .ok)
      for (user, isReadable) in [("worker", true), ("clerk", false), ("clinician", false)] {
        let text: Referral = try await town.call(
          user,
          Self.service + "GetReferral",
          GetReferralRequest(id: referral.id, purpose: .care)
        )
        #expect(text.reason.isEmpty != isReadable, "\(user)")
        let note: FollowUp = try await town.call(
          user,
          Self.service + "GetFollowUp",
          GetFollowUpRequest(id: followUp.id, purpose: .care)
        )
        #expect(note.note.isEmpty != isReadable && note.state == .done, "\(user)")
        #expect(note.occurredAtUnixMs == Town.start)
      }
      let get = Self.service
      let hers = GetReferralRequest(id: referral.id, purpose: .care)
      #expect(try await town.status("worker2", get + "GetReferral", hers) == .notFound)
      let due = GetFollowUpRequest(id: followUp.id, purpose: .care)
      #expect(try await town.status("worker2", get + "GetFollowUp", due) == .notFound)
    }
  }

  @Test("Counts by channel and by week hide small groups and what would tell them.")
  func counts() async throws {
    try await Town.run { town in
      for _ in 0..<7 { _ = try await town.start() }
      for _ in 0..<2 { _ = try await town.start(topics: [.postpartum]) }
      for (channel, count) in [(ConsultationChannel.hotline, 3), (.message, 6)] {
        for _ in 0..<count {
          let request = StartConsultationRequest(
            id: town.id(),
            channel: channel,
            identification: .anonymous,
            topics: [.contraception]
          )
          let method = Self.service + "StartConsultation"
          #expect(try await town.status("worker", method, request) == .ok)
        }
      }
      var request = CountByTopicRequest(fromDate: "2026-11-01", toDate: "2026-11-30")
      request.grouping = .channel
      let byChannel: CountByTopicResponse = try await town.call(
        "clerk",
        Self.service + "CountByTopic",
        request
      )
      let cells = byChannel.cells.filter { $0.topic == .contraception }
      #expect(cells.map(\.channel) == [.hotline, .serviceWindow, .message])
      // Three are hidden, and six with them; the total still stands.
      #expect(cells[0].suppressed && cells[0].count == 0)
      #expect(cells.count(where: \.suppressed) >= 2)
      request.grouping = .week
      let byWeek: CountByTopicResponse = try await town.call(
        "clerk",
        Self.service + "CountByTopic",
        request
      )
      let week = byWeek.cells.filter { $0.topic == .contraception }
      #expect(week.map(\.weekFrom) == ["2026-11-23"])
      request.fromDate = "2024-01-01"
      let status = try await town.status("clerk", Self.service + "CountByTopic", request)
      #expect(status == .invalidArgument)
      request.grouping = .unspecified
      let plain: CountByTopicResponse = try await town.call(
        "clerk",
        Self.service + "CountByTopic",
        request
      )
      #expect(plain.cells.isEmpty && plain.counts.count == 20)
    }
  }
}
