import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

@Suite("What a family may do about a report")
struct ReportFamilyTests {
  private let day: Int64 = 86_400_000

  @Test("An appeal is possible for thirty days, and then the report is closed for good.")
  func appealTime() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      let first = try await desk.report(in: .rejected)
      let seen = try await desk.get("worker", first.id)
      #expect(seen.appealUntilUnixMs == Town.start + 30 * day)
      #expect(seen.dueOn.isEmpty && seen.serviceStandardDays == 0)
      let second = try await desk.report(in: .rejected)
      town.pass(milliseconds: 30 * day)
      #expect(try await desk.refusal(of: "appeal", first, by: "protection") == nil)
      town.pass(milliseconds: 1)
      for step in ["appeal", "withdraw"] {
        let error = try await desk.refusal(of: step, second, by: "worker")
        #expect(error?.code == .failedPrecondition, "\(step)")
      }
      #expect(try await desk.current(second.id) == second)
    }
  }

  @Test("Nobody decides an appeal who wrote the report or ever decided against it.")
  func appealReviewers() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      var state = try await desk.report(in: .rejected)
      state = try await desk.take("appeal", state, by: "worker")
      #expect(state.state == .inReview)
      #expect(
        try await desk.refusal(of: "claim", state, by: "reviewer")?.code == .failedPrecondition
      )
      state = try await desk.take("claim", state, by: "reviewer2")
      // The second reviewer decides against it too; on a second appeal neither of them decides.
      state = try await desk.take("reject", state, by: "reviewer2")
      state = try await desk.take("appeal", state, by: "clinician")
      for user in ["reviewer", "reviewer2"] {
        let error = try await desk.refusal(of: "claim", state, by: user)
        #expect(error?.code == .failedPrecondition, "\(user)")
      }
    }
  }

  @Test("An appeal that was returned and sent again still goes to another reviewer.")
  func appealAfterReturn() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      var state = try await desk.report(in: .rejected)
      state = try await desk.take("appeal", state, by: "worker")
      state = try await desk.take("claim", state, by: "reviewer2")
      state = try await desk.take("return", state, by: "reviewer2")
      state = try await desk.take("submit", state, by: "worker")
      #expect(
        try await desk.refusal(of: "claim", state, by: "reviewer")?.code == .failedPrecondition
      )
      #expect(try await desk.take("claim", state, by: "reviewer2").state == .inReview)
    }
  }

  @Test(
    "Taken back in any state that is not final, a report is sealed, and who was sent it is told.",
    arguments: [
      SubmissionState.draft, .submitted, .inReview, .returned, .accepted, .forwarded,
      .upperReturned, .rejected,
    ]
  )
  func withdrawal(state: SubmissionState) async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      let before = try await desk.report(in: state)
      let after = try await desk.take("withdraw", before, by: "protection")
      #expect(after.state == .withdrawn)
      let seen = try await desk.get("clerk", before.id, all: true)
      #expect(seen.sealed && seen.versions.allSatisfy { $0.body == nil })
      #expect(seen.reviews.allSatisfy { $0.comment.isEmpty && $0.notes.isEmpty })
      let wasSent = [.forwarded, .upperReturned].contains(state)
      #expect(seen.upwardNotice == (wasSent ? .pending : .unspecified))
      let notices: ListUpwardNoticesResponse = try await town.call(
        "clerk",
        "ScreeningService/ListUpwardNotices",
        ListUpwardNoticesRequest(pendingOnly: true)
      )
      #expect(notices.notices.map(\.submissionId) == (wasSent ? [before.id] : []))
    }
  }

  @Test("A report that is looked at again after it went upward is told of too.")
  func noticeAfterUpperReturn() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      var state = try await desk.report(in: .upperReturned)
      state = try await desk.take("claim", state, by: "reviewer")
      state = try await desk.take("return", state, by: "reviewer")
      _ = try await desk.take("withdraw", state, by: "worker")
      #expect(try await desk.get("clerk", state.id).upwardNotice == .pending)
    }
  }

  @Test("A notice is printed without names, marked sent once, and not before the withdrawal.")
  func notice() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = ReportDesk(town)
      let person = try await town.person("李晓芳", born: 1995)
      try await desk.consent(person, to: .defectReporting)
      let sent = try await desk.report(in: .forwarded, about: person)
      _ = try await desk.take("withdraw", sent, by: "worker")
      let get = GetUpwardNoticeRequest(submissionId: sent.id)
      let notice: UpwardNotice = try await town.call(
        "clerk",
        "ScreeningService/GetUpwardNotice",
        get
      )
      #expect(notice.recipient == "县妇幼保健院" && notice.withdrawnOn == "2026-11-24")
      for text in [notice.textZh, notice.textEn] {
        #expect(text.contains(sent.id.description) && !text.contains("李晓芳"))
      }
      func mark(_ day: String, base: UInt64 = 1) async throws -> StatusCode {
        try await desk.status(
          "clerk",
          "MarkUpwardNoticeSent",
          MarkUpwardNoticeSentRequest(
            submissionId: sent.id,
            baseVersion: base,
            sentOn: day,
            sentByWayOf: "机要邮件"
          )
        )
      }
      #expect(try await mark("2026-11-23") == .invalidArgument)
      #expect(try await mark("2026-11-25") == .invalidArgument)
      #expect(try await mark("2026-11-24", base: 2) == .aborted)
      #expect(try await mark("2026-11-24") == .ok)
      #expect(try await mark("2026-11-24", base: 2) == .failedPrecondition)
      #expect(try await desk.get("clerk", sent.id).upwardNotice == .sent)
      #expect(
        try await desk.status(
          "clerk",
          "GetUpwardNotice",
          GetUpwardNoticeRequest(submissionId: person)
        )
          == .notFound
      )
    }
  }
}
