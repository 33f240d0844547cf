import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

@Suite("Registers that leave the service")
struct RegisterExportTests {
  private func export(
    _ town: Town,
    _ user: String,
    _ purpose: ExportPurpose,
    _ kind: SubmissionKind = .birthDefect,
    states: [SubmissionState] = [],
    to last: String = "2026-12-31"
  ) async throws -> [RegisterRow] {
    let call: ServerStreamCall<RegisterRow> =
      try await town.services.inProcessCaller().serverStream(
        "hamlet.v1.ScreeningService/ExportRegister",
        ExportRegisterRequest(
          kind: kind,
          purpose: purpose,
          states: states,
          receivedFrom: "2026-11-01",
          receivedTo: last
        ),
        CallOptions(token: try await town.token(user))
      )
    var rows: [RegisterRow] = []
    while let row = try await call.next() { rows.append(row) }
    return rows
  }

  private func code(
    _ body: () async throws -> [RegisterRow]
  ) async -> StatusCode? {
    do {
      _ = try await body()
      return nil
    } catch let error as CallError {
      return error.code
    } catch {
      return .internal
    }
  }

  @Test("Each purpose has its states, and no other state ever leaves.")
  func states() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      var reports: [SubmissionState: RecordID] = [:]
      for state in SubmissionState.allCases where state != .unspecified {
        reports[state] = try await desk.report(in: state).id
      }
      for purpose in [ExportPurpose.superiorReport, .serviceQuality] {
        for user in ["clerk", "reviewer"] {
          let rows = try await export(town, user, purpose)
          #expect(Set(rows.map(\.state)) == Set(purpose.states), "\(user) \(purpose)")
          #expect(rows.allSatisfy { $0.codes == "Q21.0" && $0.division == Town.baishi })
        }
        for state in SubmissionState.allCases where state != .unspecified {
          let isAllowed = purpose.states.contains(state)
          let refused = await code { try await export(town, "clerk", purpose, states: [state]) }
          #expect(refused == (isAllowed ? nil : .invalidArgument), "\(purpose) \(state)")
        }
      }
      let one = try await export(town, "clerk", .superiorReport, states: [.accepted])
      #expect(one.map(\.reportId) == [reports[.accepted]])
    }
  }

  @Test("Periods are checked, kinds kept apart, and an export needs its purpose and a role.")
  func requests() async throws {
    try await Town.run { (town: Town) async throws in
      _ = try await ReportDesk(town).report(in: .accepted)
      #expect(try await export(town, "clerk", .superiorReport, .childAssessment).isEmpty)
      #expect(try await export(town, "clerk", .superiorReport, to: "2026-11-23").isEmpty)
      #expect(try await export(town, "clerk", .superiorReport, to: "2026-11-24").count == 1)
      for last in ["2026-10-31", "2027-12-31"] {
        let refused = await code { try await export(town, "clerk", .superiorReport, to: last) }
        #expect(refused == .invalidArgument, "\(last)")
      }
      #expect(await code { try await export(town, "clerk", .unspecified) } == .invalidArgument)
      for user in ["worker", "clinician", "protection", "admin", "trainer"] {
        let refused = await code { try await export(town, user, .statistics) }
        #expect(refused == .permissionDenied, "\(user)")
      }
    }
  }

  @Test("A program gets counts with few suppressed, and no rows.")
  func counts() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      func report(_ code: String, _ count: Int) async throws {
        for _ in 0..<count {
          var form = BirthDefectReport(outcome: .liveBirth, deliveryOn: "2026-11-10")
          form.defects = [DefectFinding(code: code, certainty: .confirmed)]
          let body = SubmissionBody(body: .birthDefectReport(form))
          _ = try await desk.report(in: .concluded, body)
        }
      }
      try await report("Q21.0", 6)
      try await report("Q35.9", 2)
      try await report("Q66.0", 7)
      _ = try await desk.report(in: .accepted)
      for purpose in [ExportPurpose.superiorReport, .serviceQuality] {
        let refused = await code { try await export(town, "integration", purpose) }
        #expect(refused == .permissionDenied)
      }
      let rows = try await export(town, "integration", .statistics)
      #expect(rows.map(\.codes) == ["Q21", "Q35", "Q66", "*"])
      #expect(rows.map(\.suppressed) == [true, true, false, false])
      #expect(rows.map(\.count) == [0, 0, 7, 15])
      #expect(rows.allSatisfy { $0.reportId.isNone && $0.division == Town.township })
      let clerk = try await export(town, "clerk", .statistics)
      #expect(clerk == rows, "statistics are counts for everybody")
    }
  }

  @Test("What was declined stands in no row, and without consent nothing goes to the superior.")
  func declined() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      for result in [TestResult.normal, .declined] {
        var form = DefectScreening(subject: .newborn, test: .hearing)
        form.result = result
        form.resultOn = result == .normal ? "2026-11-12" : ""
        _ = try await desk.report(in: .accepted, SubmissionBody(body: .defectScreening(form)))
      }
      let rows = try await export(town, "reviewer", .serviceQuality, .defectScreening)
      #expect(rows.count == 1 && rows.first?.test == .hearing)
      let mother = try await town.person("李晓芳", born: 1995)
      let report = try await desk.report(in: .accepted, about: mother)
      #expect(try await export(town, "clerk", .superiorReport).isEmpty)
      #expect(try await export(town, "clerk", .serviceQuality).count == 1)
      try await desk.consent(mother, to: .defectReporting)
      #expect(try await export(town, "clerk", .superiorReport).map(\.reportId) == [report.id])
    }
  }
}
