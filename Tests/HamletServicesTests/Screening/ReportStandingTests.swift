import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

@Suite("Reports of people whose record rests or is hidden")
struct ReportStandingTests {
  private func due(_ town: Town) async throws -> [RecordID] {
    let reply: ListTreatmentsDueResponse = try await town.call(
      "clerk",
      "ScreeningService/ListTreatmentsDue",
      ListTreatmentsDueRequest(until: "2026-12-31")
    )
    return reply.entries.map(\.submissionId)
  }

  private func exported(_ town: Town) async throws -> [RecordID] {
    let call: ServerStreamCall<RegisterRow> =
      try await town.services.inProcessCaller().serverStream(
        "hamlet.v1.ScreeningService/ExportRegister",
        ExportRegisterRequest(
          kind: .commonDiseaseCase,
          purpose: .serviceQuality,
          receivedFrom: "2026-11-01",
          receivedTo: "2026-12-31"
        ),
        CallOptions(token: try await town.token("clerk"))
      )
    var ids: [RecordID] = []
    while let row = try await call.next() { ids.append(row.reportId) }
    return ids
  }

  @Test(
    "Neither is on a list or in an export; what rests stops the service and not the family.",
    arguments: [Standing.restricted, .protected]
  )
  func standing(_ standing: Standing) async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      let woman = try await town.person()
      try await desk.consent(woman, to: .contact)
      var form = CommonDiseaseCase(finding: .fibroid, certainty: .probable, foundOn: "2026-11-10")
      form.treatment = .offered
      form.recheckOn = "2026-12-01"
      let body = SubmissionBody(body: .commonDiseaseCase(form))
      let item = try await desk.report(in: .accepted, body, about: woman)
      #expect(try await due(town) == [item.id])
      #expect(try await exported(town) == [item.id])
      if standing == .restricted {
        try await town.restrict(woman)
      } else {
        try await town.protect(woman)
      }
      #expect(try await due(town).isEmpty)
      #expect(try await exported(town).isEmpty)
      let rests = standing == .restricted
      let forward = try await desk.refusal(of: "forward", item, by: "clerk")
      #expect(forward?.code == (rests ? .failedPrecondition : .notFound))
      let withdraw = try await desk.refusal(of: "withdraw", item, by: "worker")
      #expect(withdraw?.code == (rests ? nil : .notFound))
      guard rests else { return }
      try await town.lift(woman)
      #expect(try await desk.get("clerk", item.id).state == .withdrawn)
    }
  }
}
