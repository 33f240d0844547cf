import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

@Suite("Versions of reports and the notes on them")
struct ReportVersionTests {
  private func defects(_ codes: [String], deliveryOn: String = "2026-11-10") -> SubmissionBody {
    var report = BirthDefectReport(outcome: .liveBirth, deliveryOn: deliveryOn)
    report.defects = codes.map { DefectFinding(code: $0, certainty: .confirmed) }
    return SubmissionBody(body: .birthDefectReport(report))
  }

  private func compare(
    _ desk: ReportDesk,
    _ user: String,
    _ request: CompareVersionsRequest
  ) async throws -> CompareVersionsResponse {
    try await desk.town.call(user, "ScreeningService/CompareVersions", request)
  }

  @Test("Two versions are compared field by field, with labels; a sealed report is not.")
  func comparison() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      var state = try await desk.create(defects(["Q21.0"]))
      state = try await desk.save(state, defects(["Q21.1", "Q66.0"], deliveryOn: "2026-11-11"))
      let found = try await compare(desk, "worker", CompareVersionsRequest(id: state.id))
      #expect(found.fromNumber == 1 && found.toNumber == 2 && !found.truncated)
      let day = try #require(
        found.differences.first { $0.path == "birth_defect_report.delivery_on" }
      )
      #expect(day.oldValue == "2026-11-10" && day.newValue == "2026-11-11")
      #expect(day.labelZh == "分娩日期" && day.labelEn == "delivery on")
      let code = found.differences.first { $0.path == "birth_defect_report.defects[0].code" }
      #expect(code?.oldValue == "Q21.0" && code?.newValue == "Q21.1")
      let second = found.differences.first { $0.path == "birth_defect_report.defects[1].code" }
      #expect(second?.oldValue == "" && second?.newValue == "Q66.0")
      #expect(found.differences.allSatisfy { $0.oldValue != $0.newValue })
      let back = try await compare(
        desk,
        "clerk",
        CompareVersionsRequest(
          id: state.id,
          fromNumber: 2,
          toNumber: 1,
          purpose: .defectReporting
        )
      )
      #expect(
        back.differences.contains { $0.path.hasSuffix("defects[1].code") && $0.newValue == "" }
      )
      let same = CompareVersionsRequest(id: state.id, fromNumber: 2, toNumber: 2)
      #expect(try await compare(desk, "worker", same).differences.isEmpty)
      // Who does not write it names what for, and a purpose that fits.
      #expect(try await desk.status("clerk", "CompareVersions", same) == .invalidArgument)
      var care = same
      care.purpose = .care
      #expect(try await desk.status("clerk", "CompareVersions", care) == .invalidArgument)
      let none = CompareVersionsRequest(id: state.id, fromNumber: 1, toNumber: 3)
      #expect(try await desk.status("worker", "CompareVersions", none) == .invalidArgument)
      #expect(try await desk.status("worker2", "CompareVersions", same) == .notFound)
      #expect(try await desk.status("reviewer", "CompareVersions", same) == .notFound)
      _ = try await desk.take("withdraw", state, by: "worker")
      #expect(try await desk.status("worker", "CompareVersions", same) == .failedPrecondition)
    }
  }

  @Test("A note names a field that the form has and an entry that the report has.")
  func paths() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      let claimed = try await desk.report(in: .inReview)
      for path in [
        "birth_defect_report.deliver_on", "defect_screening.result",
        "birth_defect_report.defects[1].code", "birth_defect_report.defects.code",
        "birth_defect_report.outcome[0]", "outcome", "birth_defect_report.defects[0].code.x", "x y",
      ] {
        let request = ReturnReportRequest(
          id: claimed.id,
          baseVersion: claimed.version,
          notes: [FieldNote(path: path, text: "请核对")]
        )
        let error = try await town.refusal("reviewer", "ScreeningService/ReturnReport", request)
        #expect(error?.code == .invalidArgument, "\(path)")
        #expect(error?.details?.violations.first?.path == "notes[0].path", "\(path)")
      }
      let good = [
        "birth_defect_report.defects[0].code", "birth_defect_report.defects",
        "birth_defect_report.maternal.illness.value", "birth_defect_report",
      ]
      let request = ReturnReportRequest(
        id: claimed.id,
        baseVersion: claimed.version,
        notes: good.map { FieldNote(path: $0, text: "请核对") }
      )
      #expect(try await desk.status("reviewer", "ReturnReport", request) == .ok)
    }
  }

  @Test("Notes are settled when the report comes again, and tell whether the field was changed.")
  func settled() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      let claimed = try await desk.report(in: .inReview, defects(["Q21.0"]))
      let paths = ["birth_defect_report.defects[0].code", "birth_defect_report.delivery_on"]
      var state = try await desk.act(
        "reviewer",
        "ReturnReport",
        ReturnReportRequest(
          id: claimed.id,
          baseVersion: claimed.version,
          notes: paths.map { FieldNote(path: $0, text: "请核对") }
        )
      )
      let open = try await desk.get("worker", state.id).reviews.flatMap(\.notes)
      #expect(open.map(\.settledNumber) == [0, 0] && open.allSatisfy { !$0.changed })
      state = try await desk.save(state, defects(["Q21.1"]))
      state = try await desk.submit(state)
      let notes = try await desk.get("worker", state.id).reviews.flatMap(\.notes)
      #expect(notes.map(\.settledNumber) == [2, 2])
      #expect(notes.map(\.changed) == [true, false])
    }
  }

  @Test("A reviewer's notes outlast her eight hours, are hers alone, and go with her decision.")
  func keptNotes() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      let claimed = try await desk.report(in: .inReview)
      let note = FieldNote(path: "birth_defect_report.delivery_on", text: "请核对")
      let keep = SaveReviewNotesRequest(id: claimed.id, notes: [note], comment: "未看完")
      #expect(try await desk.status("reviewer", "SaveReviewNotes", keep) == .ok)
      #expect(try await desk.status("reviewer2", "SaveReviewNotes", keep) == .failedPrecondition)
      town.pass(milliseconds: 8 * 3_600_000)
      #expect(try await desk.status("reviewer", "SaveReviewNotes", keep) == .failedPrecondition)
      #expect(try await desk.get("clerk", claimed.id).state == .submitted)
      let late = AcceptReportRequest(id: claimed.id, baseVersion: claimed.version)
      #expect(try await desk.status("reviewer", "AcceptReport", late) == .failedPrecondition)
      let taken = try await desk.claim(claimed, by: "reviewer2")
      #expect(try await desk.get("reviewer2", claimed.id).keptNotes.isEmpty)
      let mine = try await desk.get("reviewer", claimed.id)
      #expect(mine.keptNotes == [note] && mine.keptComment == "未看完")
      #expect(mine.reviews.map(\.action).contains(.leaseEnded))
      var state = try await desk.act(
        "reviewer2",
        "ReleaseReport",
        ReleaseReportRequest(id: taken.id, baseVersion: taken.version)
      )
      let again = try await desk.claim(state, by: "reviewer")
      state = try await desk.act(
        "reviewer",
        "AcceptReport",
        AcceptReportRequest(id: again.id, baseVersion: again.version)
      )
      #expect(try await desk.get("reviewer", state.id).keptNotes.isEmpty)
    }
  }

  @Test("Each version has the digest of its body, and the files that were there by then.")
  func digests() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      var state = try await desk.create(defects(["Q21.0"]))
      let upload = AttachmentUpload(town)
      let first = AttachmentUpload.bytes(1_000)
      _ = try await upload.send(upload.header(state.id, first), first, [0])
      state = try await desk.save(state, defects(["Q21.1"]))
      let second = AttachmentUpload.bytes(2_000)
      _ = try await upload.send(upload.header(state.id, second), second, [0])
      let versions = try await desk.get("worker", state.id, all: true).versions
      #expect(versions.map(\.number) == [2, 1])
      #expect(versions.map(\.attachmentSha256s.count) == [2, 1])
      #expect(versions[1].attachmentSha256s == [AttachmentUpload.digest(first)])
      #expect(
        versions.allSatisfy { $0.sha256 == AttachmentUpload.digest($0.body?.encodedBytes() ?? []) }
      )
      #expect(
        versions.allSatisfy { $0.authorName == "worker" && $0.receivedAtUnixMs == Town.start }
      )
    }
  }
}
