import HamletDomain
import HamletMessages
import HamletWire
import Testing

@Suite("Appointments and visits at home")
struct AppointmentTests {
  private static let service = "ConsultationService/"

  @Test("A visit at home needs that person's confirmed appointment for one, once.")
  func homeVisit() async throws {
    try await Town.run { town in
      let person = try await town.person()
      let other = try await town.person("李静")
      var visit = StartConsultationRequest(
        id: town.id(),
        channel: .homeVisit,
        identification: .identified,
        personId: person,
        topics: [.postpartum]
      )
      let method = Self.service + "StartConsultation"
      #expect(try await town.status("worker", method, visit) == .failedPrecondition)
      visit.appointmentId = try await town.confirmedAppointment(other)
      #expect(try await town.status("worker", method, visit) == .failedPrecondition)
      visit.appointmentId = try await town.confirmedAppointment(person, channel: .serviceWindow)
      #expect(try await town.status("worker", method, visit) == .failedPrecondition)
      let asked = town.appointmentRequest(person)
      let request = Self.service + "RequestAppointment"
      #expect(try await town.status("worker", request, asked) == .ok)
      visit.appointmentId = asked.id
      #expect(try await town.status("worker", method, visit) == .failedPrecondition)
      let confirm = ConfirmAppointmentRequest(id: asked.id, baseVersion: 1)
      #expect(try await town.status("worker", Self.service + "ConfirmAppointment", confirm) == .ok)
      #expect(try await town.status("worker", method, visit) == .ok)
      visit.id = town.id()
      #expect(try await town.status("worker", method, visit) == .failedPrecondition)
    }
  }

  @Test("A visit needs the appointment on its own day, and one that was cancelled is none.")
  func dayAndCancellation() async throws {
    try await Town.run { town in
      let person = try await town.person()
      let method = Self.service + "StartConsultation"
      var visit = StartConsultationRequest(
        id: town.id(),
        channel: .homeVisit,
        identification: .identified,
        personId: person,
        topics: [.postpartum],
        appointmentId: try await town.confirmedAppointment(person)
      )
      for shift: Int64 in [-86_400_000, 86_400_000] {
        visit.occurredAtUnixMs = Town.start + shift
        #expect(try await town.status("worker", method, visit) == .failedPrecondition)
      }
      visit.occurredAtUnixMs = Town.start
      let cancel = CancelAppointmentRequest(
        id: visit.appointmentId,
        baseVersion: 2,
        cancelledBy: .client
      )
      #expect(
        try await town.status("worker", Self.service + "CancelAppointment", cancel) == .ok
      )
      #expect(try await town.status("worker", method, visit) == .failedPrecondition)
      visit.appointmentId = try await town.confirmedAppointment(person)
      #expect(try await town.status("worker", method, visit) == .ok)
    }
  }

  @Test(
    "Each end of an appointment is reached by each role, and none leads on.",
    arguments: [
      "worker", "clerk", "clinician",
    ]
  )
  func ends(user: String) async throws {
    try await Town.run { town in
      let ends: [(AppointmentOutcome, AppointmentState)] = [
        (.completed, .completed), (.staffMissed, .staffMissed), (.clientAbsent, .clientAbsent),
      ]
      let complete = Self.service + "CompleteAppointment"
      for (outcome, state) in ends {
        let id = try await town.confirmedAppointment(try await town.person())
        let request = CompleteAppointmentRequest(id: id, baseVersion: 2, outcome: outcome)
        let ended: AppointmentStateResponse = try await town.call(user, complete, request)
        #expect(ended.state == state)
        var again = request
        again.baseVersion = 3
        #expect(try await town.status(user, complete, again) == .failedPrecondition)
      }
      let asked = town.appointmentRequest(try await town.person())
      let request = Self.service + "RequestAppointment"
      #expect(try await town.status(user, request, asked) == .ok)
      let early = CompleteAppointmentRequest(id: asked.id, baseVersion: 1, outcome: .clientAbsent)
      #expect(try await town.status(user, complete, early) == .failedPrecondition)
      let cancel = CancelAppointmentRequest(
        id: asked.id,
        baseVersion: 1,
        cancelledBy: .service,
        reason: "停电"
      )
      let state: AppointmentStateResponse = try await town.call(
        user,
        Self.service + "CancelAppointment",
        cancel
      )
      #expect(state.state == .cancelledByService)
    }
  }

  @Test("An unnamed client is never visited.")
  func anonymousVisit() async throws {
    try await Town.run { town in
      let person = try await town.person()
      let visit = StartConsultationRequest(
        id: town.id(),
        channel: .homeVisit,
        identification: .anonymous,
        topics: [.postpartum],
        appointmentId: try await town.confirmedAppointment(person)
      )
      let status = try await town.status(
        "worker",
        Self.service + "StartConsultation",
        visit
      )
      #expect(status == .failedPrecondition)
    }
  }

  @Test("Steps follow the table; a wrong one names the state, a stale one the version.")
  func steps() async throws {
    try await Town.run { town in
      let id = try await town.confirmedAppointment(try await town.person())
      let confirm = Self.service + "ConfirmAppointment"
      let stale = ConfirmAppointmentRequest(id: id, baseVersion: 1)
      #expect(try await town.status("worker", confirm, stale) == .aborted)
      let twice = ConfirmAppointmentRequest(id: id, baseVersion: 2)
      #expect(try await town.status("worker", confirm, twice) == .failedPrecondition)
      #expect(try await town.status("worker2", confirm, twice) == .notFound)
      let done: AppointmentStateResponse = try await town.call(
        "worker",
        Self.service + "CompleteAppointment",
        CompleteAppointmentRequest(id: id, baseVersion: 2, outcome: .completed)
      )
      #expect(done.state == .completed && done.version == 3)
    }
  }

  @Test("A new time is a confirmed appointment in place of the old one.")
  func reschedule() async throws {
    try await Town.run { town in
      let id = try await town.confirmedAppointment(try await town.person())
      let moved = RescheduleAppointmentRequest(
        id: id,
        baseVersion: 2,
        newId: town.id(),
        startsAtUnixMs: Town.start + 2 * 86_400_000,
        requestedBy: .client
      )
      let reply: RescheduleAppointmentResponse = try await town.call(
        "worker",
        Self.service + "RescheduleAppointment",
        moved
      )
      #expect(reply.old?.state == .rescheduled)
      #expect(reply.replacement?.state == .confirmed)
      let agenda: ListAgendaResponse = try await town.call(
        "worker",
        Self.service + "ListAgenda",
        ListAgendaRequest(toDate: "2026-12-31", mineOnly: true)
      )
      #expect(agenda.appointments.map(\.id) == [moved.newId])
      #expect(agenda.appointments.first?.place == "三组十二号")
      #expect(agenda.appointments.first?.note == "请先打电话")
    }
  }

  @Test("A client cancels without a reason; nobody can write one down for her.")
  func cancel() async throws {
    try await Town.run { town in
      let id = try await town.confirmedAppointment(try await town.person())
      var cancel = CancelAppointmentRequest(
        id: id,
        baseVersion: 2,
        cancelledBy: .client,
        reason: "没空"
      )
      let method = Self.service + "CancelAppointment"
      #expect(try await town.status("worker", method, cancel) == .invalidArgument)
      cancel.reason = ""
      let state: AppointmentStateResponse = try await town.call("worker", method, cancel)
      #expect(state.state == .cancelledByClient)
    }
  }

  @Test("The agenda pages by time and fits a frame.")
  func agenda() async throws {
    try await Town.run { town in
      let person = try await town.person()
      for number in 0..<60 {
        var request = town.appointmentRequest(person, channel: .serviceWindow)
        request.startsAtUnixMs += Int64(number % 7) * 60_000
        request.note = String(repeating: "详", count: 480)
        let _: AppointmentStateResponse = try await town.call(
          "worker",
          Self.service + "RequestAppointment",
          request
        )
      }
      var request = ListAgendaRequest(fromDate: "2026-11-24")
      var seen: [Appointment] = []
      var pages = 0
      repeat {
        let page: ListAgendaResponse = try await town.call(
          "worker",
          Self.service + "ListAgenda",
          request
        )
        #expect(page.encodedSize() < 48 * 1024)
        seen += page.appointments
        request.pageToken = page.nextPageToken
        pages += 1
      } while !request.pageToken.isEmpty
      #expect(pages > 1)
      #expect(Set(seen.map(\.id)).count == 60)
      #expect(seen.map(\.startsAtUnixMs) == seen.map(\.startsAtUnixMs).sorted())
    }
  }

  @Test("An offer to come needs consent to contact, and leaves the agenda with it.")
  func offer() async throws {
    try await Town.run { town in
      let person = try await town.person()
      var request = town.appointmentRequest(person)
      let method = Self.service + "RequestAppointment"
      #expect(try await town.status("worker", method, request) == .ok)
      request.id = town.id()
      request.requestedBy = .offerTakenUp
      #expect(try await town.status("worker", method, request) == .failedPrecondition)
      try await town.consent(person, to: .contact)
      #expect(try await town.status("worker", method, request) == .ok)
      #expect(try await Self.agenda(town).count == 2)
      let _: WithdrawConsentResponse = try await town.call(
        "clerk",
        "PersonService/WithdrawConsent",
        WithdrawConsentRequest(personId: person, purpose: .contact)
      )
      #expect(try await Self.agenda(town).map(\.requestedBy) == [.client])
    }
  }

  @Test("Only staff who work where she lives can be named, and a guardian only for a child.")
  func staff() async throws {
    try await Town.run { town in
      var request = town.appointmentRequest(try await town.person())
      let method = Self.service + "RequestAppointment"
      for user in ["worker2", "reviewer", "nobody"] {
        request.staffUserName = user
        #expect(try await town.status("worker", method, request) == .invalidArgument)
      }
      request.staffUserName = "clinician"
      request.requestedBy = .guardian
      #expect(try await town.status("worker", method, request) == .invalidArgument)
      request.requestedBy = .client
      #expect(try await town.status("worker", method, request) == .ok)
      #expect(try await Self.agenda(town).map(\.staffName) == ["clinician"])
    }
  }

  private static func agenda(_ town: Town) async throws -> [Appointment] {
    let list: ListAgendaResponse = try await town.call(
      "worker",
      service + "ListAgenda",
      ListAgendaRequest()
    )
    return list.appointments
  }
}
