import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

@Suite("What an audience knew")
struct AwarenessTests {
  private static let service = "ConsultationService/"

  private static func held(_ town: Town) async throws -> RecordID {
    let id = town.id()
    let _: RecordState = try await town.call(
      "worker",
      service + "RecordOutreach",
      RecordOutreachRequest(
        id: id,
        kind: .talk,
        topic: .breastfeeding,
        place: "村文化室",
        heldOn: "2026-11-20",
        reachCount: 35
      )
    )
    return id
  }

  private static func checks(
    _ town: Town,
    _ outreach: RecordID,
    _ counts: [(UInt32, UInt32)]
  ) -> RecordAwarenessRequest {
    RecordAwarenessRequest(
      id: town.id(),
      outreachId: outreach,
      checks: counts.enumerated().map { index, count in
        AwarenessEntry(question: "问题\(index)", askedCount: count.0, knewCount: count.1)
      }
    )
  }

  @Test("Counts stand with their outreach; small groups are hidden outside of the village.")
  func shown() async throws {
    try await Town.run { town in
      let id = try await Self.held(town)
      let request = Self.checks(town, id, [(20, 14), (20, 17), (3, 1)])
      let method = Self.service + "RecordAwareness"
      #expect(try await town.status("worker", method, request) == .ok)
      #expect(try await town.status("worker", method, request) == .alreadyExists)
      let own: Outreach = try await town.call(
        "worker",
        Self.service + "GetOutreach",
        GetOutreachRequest(id: id)
      )
      #expect(own.awareness.map(\.knewCount) == [14, 17, 1])
      let list: ListOutreachResponse = try await town.call(
        "clerk",
        Self.service + "ListOutreach",
        ListOutreachRequest()
      )
      let seen = try #require(list.outreach.first?.awareness)
      #expect(seen.map(\.knewCount) == [14, 0, 0])
      #expect(seen.map(\.suppressed) == [false, true, true])
      #expect(seen.map(\.question) == ["问题0", "问题1", "问题2"])
    }
  }

  @Test("More who knew than were asked, nobody asked and a 21st question are refused.")
  func refused() async throws {
    try await Town.run { town in
      let id = try await Self.held(town)
      let method = Self.service + "RecordAwareness"
      let more = Self.checks(town, id, [(20, 14), (20, 21)])
      let refusal = try #require(try await town.refusal("worker", method, more))
      #expect(refusal.details?.violations.first?.path == "checks[1].knew_count")
      for counts in [[(UInt32(0), UInt32(0))], []] {
        let request = Self.checks(town, id, counts)
        #expect(try await town.status("worker", method, request) == .invalidArgument)
      }
      let twenty = Self.checks(town, id, Array(repeating: (20, 10), count: 20))
      #expect(try await town.status("worker", method, twenty) == .ok)
      let another = Self.checks(town, id, [(20, 10)])
      #expect(try await town.status("worker", method, another) == .failedPrecondition)
      #expect(try await town.status("worker2", method, another) == .notFound)
      let get = Self.service + "GetOutreach"
      #expect(try await town.status("worker2", get, GetOutreachRequest(id: id)) == .notFound)
    }
  }
}
