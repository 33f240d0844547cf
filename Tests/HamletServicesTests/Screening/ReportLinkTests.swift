import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

@Suite("Reports that belong together")
struct ReportLinkTests {
  private func screening(
    result: TestResult = .needsDiagnosis,
    diagnosis: RecordID = .none
  ) -> SubmissionBody {
    var form = DefectScreening(subject: .newborn, test: .hearing, sampleOn: "2026-11-10")
    form.result = result
    form.resultOn = result == .declined ? "" : "2026-11-12"
    form.diagnosisId = diagnosis
    return SubmissionBody(body: .defectScreening(form))
  }

  private func child(
    of mother: RecordID,
    _ source: ReportSource,
    order: UInt32 = 1
  ) -> SubmissionBody {
    var report = BirthDefectReport(outcome: .liveBirth, deliveryOn: "2026-11-10")
    report.motherId = mother
    report.fetusCount = 2
    report.birthOrder = order
    report.source = source
    report.defects = [DefectFinding(code: "Q21.0", certainty: .confirmed)]
    return SubmissionBody(body: .birthDefectReport(report))
  }

  @Test("A report that names a mother alone is about her: lists name her, her consent opens it.")
  func mother() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      let mother = try await town.person("李晓芳", born: 1995)
      let report = try await desk.report(in: .submitted, child(of: mother, .village))
      let row = try await desk.queue("reviewer", .waiting).submissions.first { $0.id == report.id }
      let seen = try await desk.get("reviewer", report.id, for: .unspecified)
      #expect(seen.personId == mother && seen.contentWithheld)
      #expect(seen.personName == "李晓芳" && row?.personName == "李晓芳")
      let request = GetSubmissionRequest(id: report.id, purpose: .defectReporting)
      let refused = try await desk.status("reviewer", "GetSubmission", request)
      #expect(refused == .failedPrecondition)
      try await desk.consent(mother, to: .defectReporting)
      let open = try await desk.get("reviewer", report.id, for: .defectReporting)
      #expect(!open.contentWithheld)
      // In outline she has no name here.
      let outline = try await desk.report(in: .submitted)
      #expect(try await desk.get("reviewer", outline.id).personId.isNone)
    }
  }

  @Test("A screening and its diagnosis show each other, until the link is taken away.")
  func bothWays() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      let test = try await desk.report(in: .submitted, screening())
      let report = try await desk.report(in: .submitted)
      let request = LinkReportsRequest(id: test.id, otherId: report.id)
      let linked: LinkReportsResponse = try await town.call(
        "worker",
        "ScreeningService/LinkReports",
        request
      )
      #expect(linked.relation == .diagnosis)
      let from = try await desk.get("worker", test.id).links
      #expect(from.map(\.id) == [report.id] && from.map(\.relation) == [.diagnosis])
      let back = try await desk.get("reviewer", report.id).links
      #expect(back.map(\.id) == [test.id] && back.map(\.relation) == [.screening])
      #expect(back.first?.linkedBy == "worker" && back.first?.kind == .defectScreening)
      let reversed = LinkReportsRequest(id: report.id, otherId: test.id)
      #expect(try await desk.status("clerk", "LinkReports", reversed) == .alreadyExists)
      let unlink = UnlinkReportsRequest(id: report.id, otherId: test.id)
      #expect(try await desk.status("worker2", "UnlinkReports", unlink) == .notFound)
      #expect(try await desk.status("clerk", "UnlinkReports", unlink) == .ok)
      #expect(try await desk.status("clerk", "UnlinkReports", unlink) == .notFound)
      #expect(try await desk.get("worker", test.id).links.isEmpty)
    }
  }

  @Test("Only what belongs together is linked, within one's own area, and nothing that is sealed.")
  func refusals() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      let test = try await desk.report(in: .submitted, screening())
      let other = try await desk.report(in: .submitted, screening())
      let report = try await desk.report(in: .submitted)
      func link(_ a: RecordID, _ b: RecordID, by user: String = "worker") async throws -> StatusCode
      {
        try await desk.status(user, "LinkReports", LinkReportsRequest(id: a, otherId: b))
      }
      #expect(try await link(test.id, other.id) == .invalidArgument)
      #expect(try await link(report.id, report.id) == .invalidArgument)
      #expect(try await link(test.id, town.id()) == .notFound)
      #expect(try await link(test.id, report.id, by: "worker2") == .notFound)
      #expect(try await link(test.id, report.id) == .ok)
      _ = try await desk.take("withdraw", report, by: "worker")
      #expect(try await link(other.id, report.id) == .failedPrecondition)
      #expect(try await desk.get("worker", test.id).links.isEmpty, "a sealed report is not shown")
    }
  }

  @Test("A screening that names its diagnosis is linked when it is sent, if that is there.")
  func named() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      let missing = try await desk.report(in: .draft, screening(diagnosis: town.id()))
      let error = try await desk.refusal(of: "submit", missing, by: "worker")
      #expect(error?.details?.violations.map(\.path) == ["body.defect_screening.diagnosis_id"])
      let report = try await desk.report(in: .draft)
      let sent = try await desk.report(in: .submitted, screening(diagnosis: report.id))
      #expect(try await desk.get("worker", sent.id).links.map(\.id) == [report.id])
    }
  }

  @Test("Each affected child is reported once by each source; another source's report is linked.")
  func affectedChild() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      let mother = try await town.person("李晓芳", born: 1995)
      let first = try await desk.report(in: .submitted, child(of: mother, .village), about: mother)
      let again = try await desk.report(in: .draft, child(of: mother, .village), about: mother)
      #expect(try await desk.refusal(of: "submit", again, by: "worker")?.code == .alreadyExists)
      let twin = child(of: mother, .village, order: 2)
      #expect(try await desk.report(in: .submitted, twin, about: mother).state == .submitted)
      let facility = try await desk.report(
        in: .submitted,
        by: "clinician",
        child(of: mother, .facility),
        about: mother
      )
      let links = try await desk.get("clerk", facility.id).links
      #expect(links.map(\.id) == [first.id] && links.map(\.relation) == [.sameChild])
      // Once the first is taken back, the village may report anew.
      _ = try await desk.take("withdraw", first, by: "worker")
      #expect(try await desk.refusal(of: "submit", again, by: "worker") == nil)
    }
  }

  @Test("The family is told after the result and not before; a declined test has none to tell.")
  func familyInformed() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      let test = try await desk.report(in: .accepted, screening())
      func inform(
        _ state: SubmissionStateResponse,
        _ day: String,
        by user: String = "worker"
      ) async throws -> StatusCode {
        try await desk.status(
          user,
          "RecordFamilyInformed",
          RecordFamilyInformedRequest(id: state.id, baseVersion: state.version, informedOn: day)
        )
      }
      #expect(try await inform(test, "2026-11-11") == .invalidArgument)
      #expect(try await inform(test, "2026-11-25") == .invalidArgument)
      #expect(try await inform(test, "2026-11-12", by: "worker2") == .notFound)
      #expect(try await inform(test, "2026-11-12", by: "reviewer") == .permissionDenied)
      #expect(try await inform(test, "2026-11-12") == .ok)
      #expect(try await inform(test, "2026-11-13") == .aborted)
      #expect(try await desk.get("worker", test.id).familyInformedOn == "2026-11-12")
      let draft = try await desk.report(in: .draft, screening())
      #expect(try await inform(draft, "2026-11-12") == .failedPrecondition)
      let declined = try await desk.report(in: .submitted, screening(result: .declined))
      #expect(try await inform(declined, "2026-11-12") == .failedPrecondition)
      let report = try await desk.report(in: .submitted)
      #expect(try await inform(report, "2026-11-12") == .failedPrecondition)
    }
  }
}
