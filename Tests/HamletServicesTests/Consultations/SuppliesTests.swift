import HamletDomain
import HamletMessages
import HamletWire
import Testing

@Suite("Supplies given without a name")
struct SuppliesTests {
  private static let service = "ConsultationService/"
  private static let record = service + "RecordSupplies"

  private static func request(
    _ town: Town,
    _ kind: GivenItemKind = .supplies,
    count: UInt32 = 10
  ) -> RecordSuppliesRequest {
    RecordSuppliesRequest(id: town.id(), items: [GivenItem(kind: kind, count: count)])
  }

  private static func counts(
    _ town: Town,
    as user: String,
    division: String = ""
  ) async throws -> [SuppliesCount] {
    let page: CountSuppliesResponse = try await town.call(
      user,
      service + "CountSupplies",
      CountSuppliesRequest(fromDate: "2026-11-01", toDate: "2026-11-30", division: division)
    )
    return page.counts
  }

  @Test("Totals are of the window and of consultations together, of the own village or the town.")
  func totals() async throws {
    try await Town.run { town in
      for _ in 0..<5 {
        #expect(try await town.status("worker", Self.record, Self.request(town)) == .ok)
        let away = Self.request(town, count: 1)
        #expect(try await town.status("worker2", Self.record, away) == .ok)
      }
      let start = StartConsultationRequest(
        id: town.id(),
        channel: .serviceWindow,
        identification: .anonymous,
        topics: [.preconception],
        items: [GivenItem(kind: .supplies, count: 3)]
      )
      #expect(try await town.status("worker", Self.service + "StartConsultation", start) == .ok)
      let own = try await Self.counts(town, as: "worker")
      #expect(own.map(\.kind) == [.supplies, .folicAcid, .other])
      #expect(own[0].handoutCount == 6 && own[0].itemCount == 53)
      let all = try await Self.counts(town, as: "clerk")
      #expect(all[0].handoutCount == 11 && all[0].itemCount == 58)
      let one = try await Self.counts(town, as: "clerk", division: Town.liuxi)
      #expect(one[0].handoutCount == 5 && one[0].itemCount == 5)
      #expect(
        try await town.status(
          "worker",
          Self.service + "CountSupplies",
          CountSuppliesRequest(
            fromDate: "2026-11-01",
            toDate: "2026-11-30",
            division: Town.liuxi
          )
        ) == .notFound
      )
    }
  }

  @Test("What was given fewer than five times is hidden, and what would tell it.")
  func suppressed() async throws {
    try await Town.run { town in
      for _ in 0..<6 {
        #expect(try await town.status("worker", Self.record, Self.request(town)) == .ok)
      }
      let few = Self.request(town, .folicAcid, count: 30)
      #expect(try await town.status("worker", Self.record, few) == .ok)
      let counts = try await Self.counts(town, as: "worker")
      #expect(counts.map(\.suppressed) == [true, true, false])
      #expect(counts.allSatisfy { $0.handoutCount == 0 && $0.itemCount == 0 })
    }
  }

  @Test("Each kind stands once, with a count; a handing out is read by its id and by the day.")
  func records() async throws {
    try await Town.run { town in
      var request = Self.request(town)
      request.items.append(request.items[0])
      #expect(try await town.status("worker", Self.record, request) == .invalidArgument)
      request.items = []
      #expect(try await town.status("worker", Self.record, request) == .invalidArgument)
      request.items = [GivenItem(kind: .supplies, count: 0)]
      #expect(try await town.status("worker", Self.record, request) == .invalidArgument)
      request.items = [GivenItem(kind: .supplies, count: 1_001)]
      #expect(try await town.status("worker", Self.record, request) == .invalidArgument)
      request.items = [GivenItem(kind: .supplies, count: 12)]
      request.servicePointId = town.id()
      #expect(try await town.status("worker", Self.record, request) == .notFound)
      request.servicePointId = try await town.room()
      #expect(try await town.status("worker", Self.record, request) == .ok)
      #expect(try await town.status("worker", Self.record, request) == .alreadyExists)
      let get = Self.service + "GetSupplies"
      let read = GetSuppliesRequest(id: request.id)
      let found: SuppliesGiven = try await town.call("clerk", get, read)
      #expect(found.items == request.items && found.servicePointId == request.servicePointId)
      #expect(try await town.status("worker2", get, read) == .notFound)
      _ = try await town.status("worker", Self.record, Self.request(town))
      var list = ListSuppliesRequest(pageSize: 1)
      var seen: [RecordID] = []
      repeat {
        let page: ListSuppliesResponse = try await town.call(
          "worker",
          Self.service + "ListSupplies",
          list
        )
        seen += page.supplies.map(\.id)
        list.pageToken = page.nextPageToken
      } while !list.pageToken.isEmpty
      #expect(seen.count == 2 && Set(seen).count == 2)
      let other: ListSuppliesResponse = try await town.call(
        "worker",
        Self.service + "ListSupplies",
        ListSuppliesRequest(fromDate: "2026-11-23")
      )
      #expect(other.supplies.isEmpty)
      let start = StartConsultationRequest(
        id: town.id(),
        channel: .serviceWindow,
        identification: .anonymous,
        topics: [.preconception],
        items: [GivenItem(kind: .other, count: 1), GivenItem(kind: .other, count: 2)]
      )
      let method = Self.service + "StartConsultation"
      #expect(try await town.status("worker", method, start) == .invalidArgument)
    }
  }
}
