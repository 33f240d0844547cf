import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

@Suite("Reports and their review")
struct ReportTests {
  @Test("A report is returned with a note, mended, accepted and forwarded, and all of it is kept.")
  func wholePath() async throws {
    try await Town.run { town in
      let desk = ReportDesk(town)
      let person = try await town.person("李晓芳", born: 1995)
      var state = try await desk.create(desk.birthDefect(deliveryOn: ""), about: person)
      #expect(state.state == .draft)
      state = try await desk.save(state, desk.birthDefect(deliveryOn: "2026-11-10"))
      #expect(state.number == 2)
      state = try await desk.submit(state)
      var claim = try await desk.claim(state, by: "reviewer")
      #expect(claim.state == .inReview)
      #expect(claim.leaseUntilUnixMs == Town.start + 8 * 3_600_000)
      let note = FieldNote(path: "birth_defect_report.delivery_on", text: "请核对日期")
      state = try await desk.act(
        "reviewer",
        "ReturnReport",
        ReturnReportRequest(id: claim.id, baseVersion: claim.version, notes: [note])
      )
      #expect(state.state == .returned)
      state = try await desk.save(state, desk.birthDefect(deliveryOn: "2026-11-11"))
      state = try await desk.submit(state)
      claim = try await desk.claim(state, by: "reviewer")
      state = try await desk.act(
        "reviewer",
        "AcceptReport",
        AcceptReportRequest(id: claim.id, baseVersion: claim.version)
      )
      let forward = ForwardReportRequest(
        id: state.id,
        baseVersion: state.version,
        recipient: "县妇幼保健院"
      )
      #expect(
        try await desk.status("clerk", "ForwardReport", forward) == .failedPrecondition,
        "without the consent to reporting"
      )
      try await desk.consent(person, to: .defectReporting)
      state = try await desk.act("clerk", "ForwardReport", forward)
      #expect(state.state == .forwarded)

      let seen = try await desk.get("worker", state.id, all: true)
      #expect(seen.personName == "李晓芳")
      #expect(seen.recipient == "县妇幼保健院")
      #expect(seen.versions.map(\.number) == [3, 2, 1])
      #expect(Set(seen.versions.map(\.sha256)).count == 3)
      #expect(
        seen.reviews.map(\.action) == [
          .submitted, .claimed, .returned, .submitted, .claimed, .accepted, .forwarded,
        ]
      )
      let noted = try #require(seen.reviews[2].notes.first)
      #expect(noted.path == note.path && noted.text == note.text)
      #expect(noted.labelZh == "分娩日期" && noted.settledNumber == 3 && noted.changed)
      guard case .birthDefectReport(let first)? = seen.versions.last?.body?.body else {
        Issue.record("the first version is gone")
        return
      }
      #expect(first.deliveryOn.isEmpty)
    }
  }

  @Test("What is missing is named when a report is submitted, and a fetus has no sex at any time.")
  func bodies() async throws {
    try await Town.run { town in
      let desk = ReportDesk(town)
      let state = try await desk.create(desk.birthDefect(deliveryOn: ""))
      let error = await #expect(throws: CallError.self) { try await desk.submit(state) }
      #expect(error?.code == .invalidArgument)
      #expect(
        error?.details?.violations.map(\.path) == ["body.birth_defect_report.delivery_on"]
      )
      var ongoing = BirthDefectReport(outcome: .ongoing, sex: .female)
      ongoing.defects = [DefectFinding(code: "Q21.0", certainty: .suspected)]
      let request = CreateSubmissionRequest(
        id: town.id(),
        body: SubmissionBody(body: .birthDefectReport(ongoing))
      )
      #expect(try await desk.status("worker", "CreateSubmission", request) == .invalidArgument)
      let checked: ValidateBodyResponse = try await town.call(
        "worker",
        "ScreeningService/ValidateBody",
        ValidateBodyRequest(body: request.body)
      )
      #expect(
        checked.problems.filter { !$0.warning }.map(\.rule) == ["birth_defect.sex_while_ongoing"]
      )
    }
  }

  @Test("A stale version is refused with what differs, and another village sees nothing.")
  func versionsAndScope() async throws {
    try await Town.run { town in
      let desk = ReportDesk(town)
      let state = try await desk.create(desk.birthDefect())
      _ = try await desk.save(state, desk.birthDefect())
      let error = await #expect(throws: CallError.self) { try await desk.submit(state) }
      #expect(error?.code == .aborted)
      #expect(error?.details?.conflict?.fields == ["body"])
      let get = GetSubmissionRequest(id: state.id)
      #expect(try await desk.status("worker2", "GetSubmission", get) == .notFound)
      #expect(try await desk.status("reviewer", "GetSubmission", get) == .notFound)
      let claim = ClaimReportRequest(id: state.id, baseVersion: 2)
      #expect(try await desk.status("reviewer", "ClaimReport", claim) == .notFound)
      #expect(try await desk.status("worker", "ClaimReport", claim) == .permissionDenied)
    }
  }

  @Test("An appeal is decided by another reviewer than the one who rejected.")
  func appeal() async throws {
    try await Town.run { town in
      let desk = ReportDesk(town)
      let claim = try await desk.claim(
        desk.submit(desk.create(desk.birthDefect())),
        by: "reviewer"
      )
      var state = try await desk.act(
        "reviewer",
        "RejectReport",
        RejectReportRequest(id: claim.id, baseVersion: claim.version, reason: "材料不符")
      )
      state = try await desk.act(
        "worker",
        "AppealReport",
        AppealReportRequest(
          id: state.id,
          baseVersion: state.version,
          reason: "补充诊断",
          toldBy: "母亲"
        )
      )
      #expect(state.state == .inReview)
      let again = ClaimReportRequest(id: state.id, baseVersion: state.version)
      #expect(try await desk.status("reviewer", "ClaimReport", again) == .failedPrecondition)
      #expect(try await desk.status("reviewer2", "ClaimReport", again) == .ok)
    }
  }

  @Test("A withdrawn report keeps its history and shows its content to nobody.")
  func withdrawal() async throws {
    try await Town.run { town in
      let desk = ReportDesk(town)
      let person = try await town.person("李晓芳", born: 1995)
      let sent = try await desk.submit(desk.create(desk.birthDefect(), about: person))
      let state = try await desk.act(
        "worker",
        "WithdrawReport",
        WithdrawReportRequest(id: sent.id, baseVersion: sent.version, toldBy: "母亲")
      )
      #expect(state.state == .withdrawn)
      let seen = try await desk.get("worker", state.id, all: true)
      #expect(seen.sealed)
      #expect(seen.personName.isEmpty)
      #expect(seen.versions.allSatisfy { $0.body == nil && $0.sha256.count == 32 })
      let remark = CommentReportRequest(id: state.id, text: "已电话核对")
      #expect(try await desk.status("worker", "CommentReport", remark) == .failedPrecondition)
    }
  }

  @Test("A correction begins a new draft with what the old report said.")
  func correction() async throws {
    try await Town.run { town in
      let desk = ReportDesk(town)
      let claim = try await desk.claim(
        desk.submit(desk.create(desk.birthDefect())),
        by: "reviewer"
      )
      let accepted = try await desk.act(
        "reviewer",
        "AcceptReport",
        AcceptReportRequest(id: claim.id, baseVersion: claim.version)
      )
      let both: CorrectReportResponse = try await town.call(
        "worker",
        "ScreeningService/CorrectReport",
        CorrectReportRequest(
          id: accepted.id,
          baseVersion: accepted.version,
          newId: town.id(),
          reason: "诊断更新"
        )
      )
      #expect(both.old?.state == .superseded)
      #expect(both.replacement?.state == .draft)
      let new = try await desk.get("worker", both.replacement?.id ?? .none)
      #expect(new.correctsId == accepted.id)
      #expect(new.versions.first?.body?.body != nil)
    }
  }

  @Test("The queue shows each stage, pages by the due day, and no drafts to a reviewer.")
  func queue() async throws {
    try await Town.run { town in
      let desk = ReportDesk(town)
      for _ in 0..<3 { _ = try await desk.submit(desk.create(desk.birthDefect())) }
      _ = try await desk.create(desk.birthDefect())
      let first = try await desk.queue("reviewer", .waiting, size: 2)
      #expect(first.submissions.count == 2)
      let second = try await desk.queue(
        "reviewer",
        .waiting,
        size: 2,
        token: first.nextPageToken
      )
      #expect(second.submissions.count == 1)
      #expect(second.nextPageToken.isEmpty)
      #expect(
        Set((first.submissions + second.submissions).map(\.id)).count == 3,
        "no report twice"
      )
      #expect(try await desk.queue("worker", .drafts).submissions.count == 1)
      #expect(try await desk.queue("reviewer", .unspecified).submissions.count == 3)
      #expect(try await desk.queue("worker2", .unspecified).submissions.isEmpty)
    }
  }
}
