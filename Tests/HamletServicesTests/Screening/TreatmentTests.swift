import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

@Suite("Treatments after a finding")
struct TreatmentTests {
  private func finding(
    _ finding: ScreeningFinding = .cervicitis,
    _ treatment: Treatment = .unspecified,
    recheck: String = ""
  ) -> SubmissionBody {
    var form = CommonDiseaseCase(finding: finding, certainty: .confirmed, foundOn: "2026-11-10")
    form.treatment = treatment
    form.recheckOn = recheck
    return SubmissionBody(body: .commonDiseaseCase(form))
  }

  private func record(
    _ desk: ReportDesk,
    _ state: SubmissionStateResponse,
    _ treatment: Treatment,
    on day: String = "2026-11-20",
    recheck: String = "",
    by user: String = "clinician"
  ) async throws -> StatusCode {
    try await desk.status(
      user,
      "RecordTreatment",
      RecordTreatmentRequest(
        id: state.id,
        baseVersion: try await desk.current(state.id).version,
        treatment: treatment,
        treatedOn: day,
        recheckOn: recheck,
        note: "随访"
      )
    )
  }

  private func due(
    _ town: Town,
    _ until: String,
    by user: String = "clinician"
  ) async throws -> [TreatmentDue] {
    let reply: ListTreatmentsDueResponse = try await town.call(
      user,
      "ScreeningService/ListTreatmentsDue",
      ListTreatmentsDueRequest(until: until)
    )
    return reply.entries
  }

  @Test("A treatment is offered, then done or declined, and stands on the case's own page.")
  func steps() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      let woman = try await town.person()
      let item = try await desk.report(in: .accepted, finding(), about: woman)
      #expect(try await record(desk, item, .doneHere) == .failedPrecondition, "not offered yet")
      #expect(try await record(desk, item, .offered) == .ok)
      #expect(try await record(desk, item, .referred, on: "2026-11-19") == .invalidArgument)
      #expect(try await record(desk, item, .referred, on: "2026-11-25") == .invalidArgument)
      #expect(try await record(desk, item, .referred, recheck: "2026-11-20") == .invalidArgument)
      #expect(try await record(desk, item, .referred, recheck: "2027-02-20") == .ok)
      #expect(try await record(desk, item, .declined) == .failedPrecondition, "it was taken up")
      let seen = try await desk.get("clinician", item.id)
      #expect(seen.treatments.map(\.treatment) == [.offered, .referred])
      #expect(seen.recheckOn == "2027-02-20" && seen.treatments.last?.note == "随访")
      let village = try await desk.get("worker", item.id)
      #expect(village.treatments.isEmpty && village.recheckOn.isEmpty)
    }
  }

  @Test("Who declined is on no list, and may come back to the offer.")
  func declined() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      let woman = try await town.person()
      try await desk.consent(woman, to: .contact)
      let item = try await desk.report(
        in: .accepted,
        finding(.fibroid, .offered, recheck: "2026-12-01"),
        about: woman
      )
      #expect(try await due(town, "2026-12-31").map(\.submissionId) == [item.id])
      #expect(try await record(desk, item, .declined, recheck: "2027-01-01") == .invalidArgument)
      #expect(try await record(desk, item, .declined) == .ok)
      #expect(try await due(town, "2027-12-31").isEmpty)
      #expect(try await record(desk, item, .doneHere) == .failedPrecondition)
      #expect(try await record(desk, item, .offered) == .ok)
    }
  }

  @Test("Re-checks are listed by their day, and only of those who agreed to be contacted.")
  func dueList() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      var cases: [RecordID] = []
      for (name, day) in [("王芳", "2026-12-05"), ("李丽", "2026-12-01"), ("赵敏", "2027-03-01")] {
        let woman = try await town.person(name)
        try await desk.consent(woman, to: .contact)
        let body = finding(.hpvPositive, .referred, recheck: day)
        cases.append(try await desk.report(in: .accepted, body, about: woman).id)
      }
      let alone = try await town.person("孙梅")
      let body = finding(.hpvPositive, .referred, recheck: "2026-12-02")
      _ = try await desk.report(in: .accepted, body, about: alone)
      let listed = try await due(town, "2026-12-31")
      #expect(listed.map(\.submissionId) == [cases[1], cases[0]])
      #expect(listed.map(\.recheckOn) == ["2026-12-01", "2026-12-05"])
      #expect(listed.first?.name == "李丽")
      let first: ListTreatmentsDueResponse = try await town.call(
        "clerk",
        "ScreeningService/ListTreatmentsDue",
        ListTreatmentsDueRequest(until: "2026-12-31", pageSize: 1)
      )
      let second: ListTreatmentsDueResponse = try await town.call(
        "clerk",
        "ScreeningService/ListTreatmentsDue",
        ListTreatmentsDueRequest(until: "2026-12-31", pageSize: 1, pageToken: first.nextPageToken)
      )
      #expect((first.entries + second.entries).map(\.submissionId) == [cases[1], cases[0]])
      #expect(second.nextPageToken.isEmpty)
      #expect(try await due(town, "").isEmpty, "nothing is due today")
      let state = try await desk.current(cases[1])
      _ = try await desk.take("withdraw", state, by: "worker")
      #expect(try await due(town, "2026-12-31").map(\.submissionId) == [cases[0]])
    }
  }

  @Test("Nothing is treated in a draft, without a finding, or in another kind of report.")
  func refusals() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      let draft = try await desk.report(in: .draft, finding())
      #expect(try await record(desk, draft, .offered) == .failedPrecondition)
      let normal = try await desk.report(in: .accepted, finding(.normal))
      #expect(try await record(desk, normal, .offered) == .failedPrecondition)
      let defect = try await desk.report(in: .accepted)
      #expect(try await record(desk, defect, .offered) == .failedPrecondition)
      let item = try await desk.report(in: .accepted, finding())
      #expect(try await record(desk, item, .offered, by: "worker") == .permissionDenied)
    }
  }

  @Test("A corrected case takes its treatments along.")
  func correction() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      let item = try await desk.report(in: .accepted, finding(.cervicitis, .offered))
      #expect(try await record(desk, item, .doneHere, recheck: "2027-01-20") == .ok)
      let both: CorrectReportResponse = try await town.call(
        "worker",
        "ScreeningService/CorrectReport",
        CorrectReportRequest(
          id: item.id,
          baseVersion: try await desk.current(item.id).version,
          newId: town.id(),
          reason: "编码更正"
        )
      )
      let new = try await desk.get("clinician", try #require(both.replacement).id)
      #expect(new.treatments.map(\.treatment) == [.offered, .doneHere])
      #expect(new.recheckOn == "2027-01-20")
    }
  }
}
