import HamletDomain
import HamletMessages
import HamletWire
import Testing

@Suite("Targets of the service")
struct ServiceTargetTests {
  private static let set = "ReportService/SetServiceTargets"

  private static func request(
    _ id: RecordID,
    _ targets: [ServiceTarget] = [
      ServiceTarget(measure: .outreachEvents, target: 4),
      ServiceTarget(measure: .responseDays, target: 3),
    ],
    in division: String = Town.baishi,
    year: UInt32 = 0,
    base: UInt64 = 0
  ) -> SetServiceTargetsRequest {
    SetServiceTargetsRequest(
      id: id,
      division: division,
      reportingYear: year,
      targets: targets,
      baseVersion: base
    )
  }

  @Test("A clerk sets a village's targets for this year or the next; they are replaced as a whole.")
  func setting() async throws {
    try await Town.run { town in
      let id = town.id()
      let state: RecordState = try await town.call("clerk", Self.set, Self.request(id))
      #expect(state == RecordState(id: id, version: 1))
      #expect(try await town.status("clerk", Self.set, Self.request(id)) == .aborted)
      #expect(
        try await town.status("clerk", Self.set, Self.request(town.id(), base: 1)) == .aborted
      )
      let hours = [ServiceTarget(measure: .trainingHours, target: 24)]
      #expect(try await town.status("clerk", Self.set, Self.request(id, hours, base: 1)) == .ok)
      let list: ListServiceTargetsResponse = try await town.call(
        "worker",
        "ReportService/ListServiceTargets",
        ListServiceTargetsRequest()
      )
      #expect(list.entries.map(\.targets) == [hours])
      #expect(list.entries.map(\.version) == [2])
      let other: ListServiceTargetsResponse = try await town.call(
        "worker2",
        "ReportService/ListServiceTargets",
        ListServiceTargetsRequest()
      )
      #expect(other.entries.isEmpty)
    }
  }

  @Test("Other years, places and numbers are refused, and so are other roles.")
  func refused() async throws {
    try await Town.run { (town: Town) async throws in
      let twice = [
        ServiceTarget(measure: .openingDays, target: 9),
        ServiceTarget(measure: .openingDays, target: 8),
      ]
      let much = [ServiceTarget(measure: .responseDays, target: 61)]
      for request in [
        Self.request(town.id(), year: 2026), Self.request(town.id(), year: 2029),
        Self.request(town.id(), in: Town.township + "000"), Self.request(town.id(), twice),
        Self.request(town.id(), much), Self.request(town.id(), []),
      ] {
        #expect(try await town.status("clerk", Self.set, request) == .invalidArgument, "\(request)")
      }
      let unknown = Self.request(town.id(), in: Town.township + "077")
      #expect(try await town.status("clerk", Self.set, unknown) == .notFound)
      for user in ["worker", "clinician", "reviewer", "integration", "admin"] {
        let request = Self.request(town.id())
        #expect(try await town.status(user, Self.set, request) == .permissionDenied)
      }
    }
  }

  @Test("The year so far stands beside the year's targets; without a target there is no share.")
  func assessment() async throws {
    try await Town.run { town in
      let _: RecordState = try await town.call("clerk", Self.set, Self.request(town.id()))
      for day in ["2026-10-05", "2026-11-20", "2026-09-30"] {
        let outreach = RecordOutreachRequest(
          id: town.id(),
          kind: .talk,
          topic: .menopause,
          place: "村委会",
          heldOn: day,
          reachCount: 30
        )
        let method = "ConsultationService/RecordOutreach"
        #expect(try await town.status("worker", method, outreach) == .ok)
      }
      for number in 0..<5 {
        let person = try await town.person("吴" + String(repeating: "霞", count: number + 1))
        _ = try await town.confirmedAppointment(person)
      }
      _ = try await town.start()
      let own = try await town.report("worker", "GetServiceAssessment")
      // September was another reporting year.
      #expect(own.values(.outreachTarget) == [.told(2, of: 4, 500)])
      #expect(own.values(.openingTarget) == [.told(1)])
      #expect(own.values(.responseTarget) == [.told(5, of: 5, 1_000)])
      #expect(own.values(.responseDays) == [.told(3)])
      let all = try await town.report("clerk", "GetServiceAssessment")
      #expect(all.rows("assessment.villages") == [Town.baishi, Town.liuxi])
      #expect(all.column("assessment.villages", 3)[Town.liuxi] == .empty)
      #expect(all.values(.outreachTarget) == [])
    }
  }
}
