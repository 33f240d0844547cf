import HamletDomain
import HamletMessages
import HamletWire
import Testing

@Suite("Service points")
struct ServicePointTests {
  private static let service = "ConsultationService/"

  @Test("A worker sets her own village's room, a clerk the town's points; everybody sees them.")
  func whoSets() async throws {
    try await Town.run { town in
      let set = Self.service + "SetServicePoint"
      var request = town.roomRequest()
      #expect(try await town.status("worker2", set, request) == .notFound)
      #expect(try await town.status("clinician", set, request) == .permissionDenied)
      #expect(try await town.status("worker", set, request) == .ok)
      var station = town.roomRequest()
      station.kind = .townStation
      #expect(try await town.status("clerk", set, station) == .invalidArgument)
      station.division = Town.township + "000"
      #expect(try await town.status("worker", set, station) == .notFound)
      #expect(try await town.status("clerk", set, station) == .ok)
      for user in ["worker2", "reviewer", "trainer", "protection", "integration", "admin"] {
        let list: ListServicePointsResponse = try await town.call(
          user,
          Self.service + "ListServicePoints",
          ListServicePointsRequest()
        )
        #expect(list.points.map(\.id) == [station.id, request.id], "\(user)")
      }
      let point: ServicePoint = try await town.call(
        "trainer",
        Self.service + "GetServicePoint",
        GetServicePointRequest(id: request.id)
      )
      #expect(point.phone == "09998123456" && point.hours.count == 5 && point.version == 1)
      // A worker cannot take over what lies elsewhere.
      request = town.roomRequest(base: 1, id: station.id)
      #expect(try await town.status("worker", set, request) == .notFound)
    }
  }

  @Test("A change needs the version that was seen; a new one an id of its own.")
  func versions() async throws {
    try await Town.run { town in
      let set = Self.service + "SetServicePoint"
      let id = try await town.room()
      #expect(try await town.status("worker", set, town.roomRequest(id: id)) == .alreadyExists)
      var change = town.roomRequest(base: 1, id: id)
      change.services = [.contraception]
      let state: RecordState = try await town.call("worker", set, change)
      #expect(state.version == 2)
      #expect(try await town.status("worker", set, change) == .aborted)
      #expect(try await town.status("worker", set, town.roomRequest(base: 3)) == .notFound)
      let offering: ListServicePointsResponse = try await town.call(
        "worker",
        Self.service + "ListServicePoints",
        ListServicePointsRequest(kind: .villageRoom, division: Town.baishi, topic: .contraception)
      )
      #expect(offering.points.map(\.id) == [id])
      let without: ListServicePointsResponse = try await town.call(
        "worker",
        Self.service + "ListServicePoints",
        ListServicePointsRequest(topic: .postpartum)
      )
      #expect(without.points.isEmpty)
    }
  }

  @Test("Hours, days and times that cannot be are refused.")
  func misfits() async throws {
    try await Town.run { (town: Town) async throws in
      let set = Self.service + "SetServicePoint"
      let changes: [(inout SetServicePointRequest) -> Void] = [
        { $0.hours[0].opens = "8:30" }, { $0.hours[0].closes = "08:00" }, { $0.hours = [] },
        { $0.hours.append($0.hours[0]) }, { $0.appointmentDays = [.sunday] },
        { $0.slotMinutes = 4 }, { $0.slotCapacity = 0 }, { $0.services = [] },
        { $0.division = Town.township + "000" }, { $0.phone = "12" }, { $0.nameZh = "" },
        { $0.closedDays = [ClosedDay(day: "2026-02-30")] },
      ]
      for (index, change) in changes.enumerated() {
        var request = town.roomRequest()
        change(&request)
        #expect(try await town.status("worker", set, request) == .invalidArgument, "\(index)")
      }
    }
  }

  @Test("The list pages in the order of the divisions.")
  func pages() async throws {
    try await Town.run { town in
      for _ in 0..<3 { _ = try await town.room() }
      var request = ListServicePointsRequest(pageSize: 2)
      var seen: [RecordID] = []
      repeat {
        let page: ListServicePointsResponse = try await town.call(
          "worker",
          Self.service + "ListServicePoints",
          request
        )
        seen += page.points.map(\.id)
        request.pageToken = page.nextPageToken
      } while !request.pageToken.isEmpty
      #expect(seen.count == 3 && Set(seen).count == 3)
      request.pageToken = "nonsense"
      let status = try await town.status("worker", Self.service + "ListServicePoints", request)
      #expect(status == .invalidArgument)
    }
  }
}
