import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

@Suite("Free slots and appointments at a service point")
struct SlotTests {
  private static let service = "ConsultationService/"
  private static let request = service + "RequestAppointment"

  private static func free(
    _ town: Town,
    _ point: RecordID,
    from: String = "2026-11-25",
    to: String = "2026-11-25",
    topic: ConsultationTopic = .unspecified
  ) async throws -> [FreeSlot] {
    let list: ListFreeSlotsResponse = try await town.call(
      "worker2",
      service + "ListFreeSlots",
      ListFreeSlotsRequest(servicePointId: point, topic: topic, fromDate: from, toDate: to)
    )
    return list.slots
  }

  @Test("An appointment takes its slot; a second one is refused with the next free ones.")
  func full() async throws {
    try await Town.run { town in
      let point = try await town.room()
      #expect(try await Self.free(town, point).count == 6)
      let first = town.visitRequest(try await town.person(), at: point)
      #expect(try await town.status("worker", Self.request, first) == .ok)
      let left = try await Self.free(town, point)
      #expect(left.count == 5 && left.first?.startsAtUnixMs == Town.firstSlot + 1_800_000)
      #expect(left.first?.durationMin == 30 && left.first?.freeCount == 1)
      let second = town.visitRequest(try await town.person("李静"), at: point)
      let refusal = try #require(try await town.refusal("worker", Self.request, second))
      #expect(refusal.code == .failedPrecondition)
      #expect(refusal.english.contains("2026-11-25 09:00, 2026-11-25 09:30, 2026-11-25 10:00"))
      // A cancelled appointment gives its place back.
      let cancel = CancelAppointmentRequest(id: first.id, baseVersion: 1, cancelledBy: .client)
      #expect(
        try await town.status("worker", Self.service + "CancelAppointment", cancel) == .ok
      )
      #expect(try await town.status("worker", Self.request, second) == .ok)
    }
  }

  @Test("Times that are no slot, over, on a closed day or on a holiday are refused.")
  func closed() async throws {
    try await Town.run { town in
      let point = try await town.room()
      let person = try await town.person()
      for shift: Int64 in [60_000, -3_600_000, 3 * 86_400_000, -86_400_000] {
        var asked = town.visitRequest(person, at: point)
        asked.startsAtUnixMs += shift
        #expect(try await town.status("worker", Self.request, asked) == .failedPrecondition)
      }
      var closed = town.roomRequest(base: 1, id: point)
      closed.closedDays = [ClosedDay(day: "2026-11-25", reason: "镇里开会")]
      let set = Self.service + "SetServicePoint"
      #expect(try await town.status("worker", set, closed) == .ok)
      #expect(try await Self.free(town, point).isEmpty)
      let asked = town.visitRequest(person, at: point)
      #expect(try await town.status("worker", Self.request, asked) == .failedPrecondition)
      _ = try await town.services.loadCalendar(["2026-11-26\toff\t节\tholiday"])
      #expect(try await Self.free(town, point, to: "2026-11-26").isEmpty)
      #expect(try await Self.free(town, point, to: "2026-11-27").count == 6)
      closed.baseVersion = 2
      closed.openOnHolidays = true
      #expect(try await town.status("worker", set, closed) == .ok)
      #expect(try await Self.free(town, point, to: "2026-11-26").count == 6)
    }
  }

  @Test("A service that is not offered and a channel that is not kept there are refused.")
  func misfits() async throws {
    try await Town.run { town in
      let point = try await town.room()
      let person = try await town.person()
      var asked = town.visitRequest(person, at: point)
      asked.topic = .contraception
      #expect(try await town.status("worker", Self.request, asked) == .invalidArgument)
      asked.topic = .postpartum
      asked.channel = .homeVisit
      #expect(try await town.status("worker", Self.request, asked) == .invalidArgument)
      asked.channel = .hotline
      #expect(try await town.status("worker", Self.request, asked) == .invalidArgument)
      asked.channel = .serviceWindow
      asked.servicePointId = town.id()
      #expect(try await town.status("worker", Self.request, asked) == .notFound)
      let list = Self.service + "ListFreeSlots"
      var slots = ListFreeSlotsRequest(servicePointId: point, topic: .contraception)
      #expect(try await town.status("worker", list, slots) == .invalidArgument)
      slots = ListFreeSlotsRequest(servicePointId: point, toDate: "2027-11-25")
      #expect(try await town.status("worker", list, slots) == .invalidArgument)
      slots = ListFreeSlotsRequest(servicePointId: town.id())
      #expect(try await town.status("worker", list, slots) == .notFound)
      #expect(try await town.status("trainer", list, slots) == .permissionDenied)
    }
  }

  @Test("Confirming looks again: what was closed or made smaller meanwhile is not confirmed.")
  func confirming() async throws {
    try await Town.run { town in
      var roomy = town.roomRequest()
      roomy.slotCapacity = 2
      let set = Self.service + "SetServicePoint"
      #expect(try await town.status("worker", set, roomy) == .ok)
      let first = town.visitRequest(try await town.person(), at: roomy.id)
      let second = town.visitRequest(try await town.person("李静"), at: roomy.id)
      for asked in [first, second] {
        #expect(try await town.status("worker", Self.request, asked) == .ok)
      }
      var small = town.roomRequest(base: 1, id: roomy.id)
      #expect(try await town.status("worker", set, small) == .ok)
      let confirm = Self.service + "ConfirmAppointment"
      let asked = ConfirmAppointmentRequest(id: second.id, baseVersion: 1)
      #expect(try await town.status("worker", confirm, asked) == .failedPrecondition)
      let cancel = CancelAppointmentRequest(id: first.id, baseVersion: 1, cancelledBy: .client)
      #expect(
        try await town.status("worker", Self.service + "CancelAppointment", cancel) == .ok
      )
      small.baseVersion = 2
      small.closedDays = [ClosedDay(day: "2026-11-25")]
      #expect(try await town.status("worker", set, small) == .ok)
      #expect(try await town.status("worker", confirm, asked) == .failedPrecondition)
      small.baseVersion = 3
      small.closedDays = []
      #expect(try await town.status("worker", set, small) == .ok)
      #expect(try await town.status("worker", confirm, asked) == .ok)
    }
  }

  @Test("A new time at a service point is a free slot, too; her own old place does not count.")
  func rescheduling() async throws {
    try await Town.run { town in
      let point = try await town.room()
      let asked = town.visitRequest(try await town.person(), at: point)
      #expect(try await town.status("worker", Self.request, asked) == .ok)
      var moved = RescheduleAppointmentRequest(
        id: asked.id,
        baseVersion: 1,
        newId: town.id(),
        startsAtUnixMs: Town.firstSlot + 60_000,
        requestedBy: .client
      )
      let method = Self.service + "RescheduleAppointment"
      #expect(try await town.status("worker", method, moved) == .failedPrecondition)
      moved.startsAtUnixMs = Town.firstSlot
      #expect(try await town.status("worker", method, moved) == .ok)
      let found: Appointment = try await town.call(
        "worker",
        Self.service + "GetAppointment",
        GetAppointmentRequest(id: moved.newId)
      )
      #expect(found.servicePointId == point && found.durationMin == 30)
    }
  }

  @Test("Free slots page by time, and what is over today is none.")
  func pages() async throws {
    try await Town.run { town in
      let point = try await town.room()
      // It is ten o'clock: 10:00, 10:30 and 11:00 are left of six.
      #expect(try await Self.free(town, point, from: "2026-11-01", to: "2026-11-24").count == 3)
      var request = ListFreeSlotsRequest(servicePointId: point, pageSize: 7)
      var starts: [Int64] = []
      repeat {
        let page: ListFreeSlotsResponse = try await town.call(
          "worker",
          Self.service + "ListFreeSlots",
          request
        )
        starts += page.slots.map(\.startsAtUnixMs)
        request.pageToken = page.nextPageToken
      } while !request.pageToken.isEmpty
      // Two weeks: nine working mornings after today.
      #expect(starts.count == 3 + 9 * 6 && starts == starts.sorted())
    }
  }
}
