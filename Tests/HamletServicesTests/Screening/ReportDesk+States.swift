import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire

extension ReportDesk {
  /// A report of somebody's, brought to a state step by step, as it is done in service.
  func report(
    in state: SubmissionState,
    by author: String = "worker",
    _ body: SubmissionBody? = nil,
    about person: RecordID = .none
  ) async throws -> SubmissionStateResponse {
    var report = try await act(
      author,
      "CreateSubmission",
      CreateSubmissionRequest(
        id: town.id(),
        personId: person,
        division: person.isNone ? Town.baishi : "",
        body: body ?? birthDefect()
      )
    )
    for step in Self.way(to: state) {
      report = try await take(step, report, by: Self.usual[step] ?? author)
    }
    return report
  }

  /// Who takes a step that is not its author's.
  private static let usual: [String: String] = [
    "claim": "reviewer", "return": "reviewer", "accept": "reviewer", "reject": "reviewer",
    "forward": "clerk", "upper_return": "clerk", "conclude": "clerk",
  ]

  private static func way(to state: SubmissionState) -> [String] {
    switch state {
    case .draft, .unspecified: []
    case .submitted: ["submit"]
    case .inReview: ["submit", "claim"]
    case .returned: ["submit", "claim", "return"]
    case .accepted: ["submit", "claim", "accept"]
    case .rejected: ["submit", "claim", "reject"]
    case .forwarded: way(to: .accepted) + ["forward"]
    case .upperReturned: way(to: .forwarded) + ["upper_return"]
    case .concluded: way(to: .forwarded) + ["conclude"]
    case .withdrawn: ["submit", "withdraw"]
    case .discarded: ["discard"]
    case .superseded: way(to: .accepted) + ["correct"]
    }
  }

  /// Registers a child of six in Baishi with her guardian.
  func child(of guardian: RecordID) async throws -> RecordID {
    let request = RegisterPersonRequest(
      id: town.id(),
      name: "王小宝",
      sex: .male,
      birth: PartialDate(year: 2020, month: 5, day: 1),
      division: Town.baishi,
      kind: .localRegistered,
      createAnyway: true,
      createReason: "test",
      guardianId: guardian
    )
    let made: RegisterPersonResponse = try await town.call(
      "clerk",
      "PersonService/RegisterPerson",
      request
    )
    return made.id
  }

  /// Every step by its name in these tests.
  static let steps = [
    "save", "submit", "claim", "release", "return", "accept", "reject", "appeal", "forward",
    "upper_return", "conclude", "withdraw", "comment", "correct", "discard",
  ]

  /// Takes a step and gives where the report stands.
  func take(
    _ step: String,
    _ report: SubmissionStateResponse,
    by user: String
  ) async throws -> SubmissionStateResponse {
    if let error = try await refusal(of: step, report, by: user) { throw error }
    return try await current(report.id)
  }

  /// Where a report stands, as those see who see every state.
  func current(_ id: RecordID) async throws -> SubmissionStateResponse {
    let seen = try await get("clerk", id, for: .unspecified)
    return SubmissionStateResponse(
      id: id,
      version: seen.version,
      state: seen.state,
      number: seen.versions.first?.number ?? 0
    )
  }

  /// Why a step is refused; nil where it is taken.
  func refusal(
    of step: String,
    _ report: SubmissionStateResponse,
    by user: String
  ) async throws -> CallError? {
    let (id, base) = (report.id, report.version)
    func send(_ method: String, _ request: any ContractMessage) async throws -> CallError? {
      try await town.refusal(user, "ScreeningService/" + method, request)
    }
    switch step {
    case "save":
      return try await send(
        "SaveDraft",
        SaveDraftRequest(id: id, baseVersion: base, body: birthDefect(deliveryOn: "2026-11-12"))
      )
    case "submit":
      return try await send("SubmitReport", SubmitReportRequest(id: id, baseVersion: base))
    case "claim":
      return try await send("ClaimReport", ClaimReportRequest(id: id, baseVersion: base))
    case "release":
      return try await send("ReleaseReport", ReleaseReportRequest(id: id, baseVersion: base))
    case "return":
      let note = FieldNote(path: "birth_defect_report.delivery_on", text: "请核对")
      return try await send(
        "ReturnReport",
        ReturnReportRequest(id: id, baseVersion: base, notes: [note])
      )
    case "accept":
      return try await send("AcceptReport", AcceptReportRequest(id: id, baseVersion: base))
    case "reject":
      return try await send(
        "RejectReport",
        RejectReportRequest(id: id, baseVersion: base, reason: "材料不符")
      )
    default: return try await familyRefusal(of: step, report, send)
    }
  }

  private func familyRefusal(
    of step: String,
    _ report: SubmissionStateResponse,
    _ send: (String, any ContractMessage) async throws -> CallError?
  ) async throws -> CallError? {
    let (id, base) = (report.id, report.version)
    switch step {
    case "appeal":
      return try await send(
        "AppealReport",
        AppealReportRequest(id: id, baseVersion: base, reason: "补充诊断", toldBy: "母亲")
      )
    case "forward":
      return try await send(
        "ForwardReport",
        ForwardReportRequest(id: id, baseVersion: base, recipient: "县妇幼保健院")
      )
    case "upper_return", "conclude":
      let outcome: UpperOutcome = step == "conclude" ? .concluded : .returned
      return try await send(
        "RecordUpperResult",
        RecordUpperResultRequest(id: id, baseVersion: base, outcome: outcome)
      )
    case "withdraw":
      return try await send(
        "WithdrawReport",
        WithdrawReportRequest(id: id, baseVersion: base, toldBy: "母亲")
      )
    case "comment":
      return try await send("CommentReport", CommentReportRequest(id: id, text: "已电话核对"))
    case "correct":
      return try await send(
        "CorrectReport",
        CorrectReportRequest(id: id, baseVersion: base, newId: town.id(), reason: "诊断更新")
      )
    default:
      return try await send("DiscardDraft", DiscardDraftRequest(id: id, baseVersion: base))
    }
  }
}

extension Town {
  /// Why a unary call is refused; nil where it is answered.
  func refusal(
    _ user: String,
    _ method: String,
    _ request: any ContractMessage
  ) async throws -> CallError? {
    let options = CallOptions(idempotencyKey: id().description, token: try await token(user))
    do {
      _ = try await services.inProcessCaller().unary(
        "hamlet.v1." + method,
        payload: request.encoded(),
        options
      )
      return nil
    } catch {
      return error
    }
  }
}
