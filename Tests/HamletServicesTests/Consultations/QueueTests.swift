import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

@Suite("The queue of what waits")
struct QueueTests {
  private static let service = "ConsultationService/"

  private static func watch(
    _ town: Town,
    as user: String = "worker",
    _ request: WatchQueueRequest = WatchQueueRequest()
  ) async throws -> ServerStreamCall<QueueUpdate> {
    try await town.services.inProcessCaller().serverStream(
      "hamlet.v1." + service + "WatchQueue",
      request,
      CallOptions(token: try await town.token(user))
    )
  }

  private static func urgent(_ town: Town, as user: String = "worker") async throws -> RecordID {
    let request = StartConsultationRequest(
      id: town.id(),
      channel: .hotline,
      identification: .anonymous,
      topics: [.mentalHealth],
      urgency: .urgent,
      question: "只有她知道的问题"
    )
    let _: ConsultationStateResponse = try await town.call(
      user,
      service + "StartConsultation",
      request
    )
    return request.id
  }

  @Test("It begins with all that waits, and tells what comes and goes; of other villages nothing.")
  func course() async throws {
    try await Town.run { town in
      let person = try await town.person(consenting: [.contact])
      let asked = town.appointmentRequest(person, channel: .serviceWindow)
      let request = Self.service + "RequestAppointment"
      #expect(try await town.status("worker", request, asked) == .ok)
      let followUp = ScheduleFollowUpRequest(
        id: town.id(),
        personId: person,
        dueOn: "2026-11-24",
        channel: .hotline,
        topic: .postpartum
      )
      let schedule = Self.service + "ScheduleFollowUp"
      #expect(try await town.status("worker", schedule, followUp) == .ok)
      _ = try await town.start()
      _ = try await Self.urgent(town, as: "worker2")
      let call = try await Self.watch(town)
      let first = try #require(try await call.next())
      #expect(first.isSnapshot && !first.moreWaiting)
      #expect(first.items.map(\.kind) == [.callbackPromised, .appointmentRequested])
      #expect(first.items.map(\.recordId) == [followUp.id, asked.id])
      let urgent = try await Self.urgent(town)
      let second = try #require(try await call.next())
      #expect(!second.isSnapshot && second.goneIds.isEmpty)
      #expect(second.items.map(\.recordId) == [urgent])
      #expect(second.items.first?.urgency == .urgent)
      let close = CloseConsultationRequest(id: urgent, baseVersion: 1)
      #expect(try await town.status("worker", Self.service + "CloseConsultation", close) == .ok)
      let third = try #require(try await call.next())
      #expect(third.items.isEmpty && third.goneIds == [urgent])
      // A withdrawn consent takes the promised call away, too.
      let _: RecordState = try await town.call(
        "clerk",
        "PersonService/WithdrawConsent",
        WithdrawConsentRequest(personId: person, purpose: .contact)
      )
      let fourth = try #require(try await call.next())
      #expect(fourth.goneIds == [followUp.id])
      call.cancel()
    }
  }

  @Test("Paperwork waits until it is handed over; a service point has its own appointments.")
  func servicePoint() async throws {
    try await Town.run { town in
      let point = try await town.room()
      let person = try await town.person()
      let there = town.visitRequest(person, at: point)
      let elsewhere = town.appointmentRequest(person, channel: .serviceWindow)
      for request in [there, elsewhere] {
        let method = Self.service + "RequestAppointment"
        #expect(try await town.status("worker", method, request) == .ok)
      }
      let paper = OpenPaperworkRequest(
        id: town.id(),
        personId: person,
        kind: .medicalAidForm,
        requestedBy: .client
      )
      #expect(try await town.status("worker", Self.service + "OpenPaperwork", paper) == .ok)
      let call = try await Self.watch(town, WatchQueueRequest(servicePointId: point))
      let first = try #require(try await call.next())
      #expect(Set(first.items.map(\.recordId)) == [there.id, paper.id])
      let returned = AdvancePaperworkRequest(
        id: paper.id,
        baseVersion: 1,
        step: .return,
        missing: [.photo]
      )
      let advance = Self.service + "AdvancePaperwork"
      #expect(try await town.status("worker", advance, returned) == .ok)
      #expect(try await call.next()?.goneIds == [paper.id])
      call.cancel()
      let other = try await Self.watch(
        town,
        as: "worker2",
        WatchQueueRequest(servicePointId: point)
      )
      await #expect(throws: CallError.self) { try await other.next() }
    }
  }

  @Test("It shows at most 200, and says that there is more.")
  func bounded() async throws {
    try await Town.run { town in
      for _ in 0..<201 { _ = try await Self.urgent(town) }
      let call = try await Self.watch(town)
      let first = try #require(try await call.next())
      #expect(first.items.count == 200 && first.moreWaiting)
      #expect(first.encodedSize() < 48 * 1024)
      call.cancel()
    }
  }
}
