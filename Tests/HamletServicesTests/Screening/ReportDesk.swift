import HamletDomain
import HamletMessages
import HamletRPC
import HamletWire

/// The steps of a report, as the people of a town take them.
struct ReportDesk {
  let town: Town

  init(_ town: Town) {
    self.town = town
  }

  func birthDefect(deliveryOn: String = "2026-11-10") -> SubmissionBody {
    var report = BirthDefectReport(outcome: .liveBirth, deliveryOn: deliveryOn)
    report.defects = [DefectFinding(code: "Q21.0", wording: "室间隔缺损", certainty: .confirmed)]
    return SubmissionBody(body: .birthDefectReport(report))
  }

  func create(
    _ body: SubmissionBody,
    about person: RecordID = .none
  ) async throws -> SubmissionStateResponse {
    try await act(
      "worker",
      "CreateSubmission",
      CreateSubmissionRequest(id: town.id(), personId: person, body: body)
    )
  }

  func save(
    _ state: SubmissionStateResponse,
    _ body: SubmissionBody
  ) async throws -> SubmissionStateResponse {
    try await act(
      "worker",
      "SaveDraft",
      SaveDraftRequest(id: state.id, baseVersion: state.version, body: body)
    )
  }

  @discardableResult
  func submit(_ state: SubmissionStateResponse) async throws -> SubmissionStateResponse {
    try await act(
      "worker",
      "SubmitReport",
      SubmitReportRequest(id: state.id, baseVersion: state.version)
    )
  }

  func claim(
    _ state: SubmissionStateResponse,
    by reviewer: String
  ) async throws -> ClaimReportResponse {
    try await town.call(
      reviewer,
      "ScreeningService/ClaimReport",
      ClaimReportRequest(id: state.id, baseVersion: state.version)
    )
  }

  func act(
    _ user: String,
    _ method: String,
    _ request: some ContractMessage
  ) async throws -> SubmissionStateResponse {
    try await town.call(user, "ScreeningService/" + method, request)
  }

  func status(
    _ user: String,
    _ method: String,
    _ request: some ContractMessage
  ) async throws -> StatusCode {
    try await town.status(user, "ScreeningService/" + method, request)
  }

  /// A report with its content: for a purpose that fits it, to which the person is asked to agree.
  func get(_ user: String, _ id: RecordID, all: Bool = false) async throws -> Submission {
    let plain = try await get(user, id, all: all, for: .unspecified)
    let fitting = ReadKind(plain.kind).purposes.min { $0.rawValue < $1.rawValue }
    guard plain.contentWithheld, let purpose = fitting else { return plain }
    if !plain.personId.isNone {
      let check: CheckConsentResponse = try await town.call(
        "clerk",
        "PersonService/CheckConsent",
        CheckConsentRequest(personId: plain.personId, purpose: purpose)
      )
      if !check.covered { try await consent(plain.personId, to: purpose) }
    }
    return try await get(user, id, all: all, for: purpose)
  }

  func get(
    _ user: String,
    _ id: RecordID,
    all: Bool = false,
    for purpose: Purpose
  ) async throws -> Submission {
    try await town.call(
      user,
      "ScreeningService/GetSubmission",
      GetSubmissionRequest(id: id, allVersions: all, purpose: purpose)
    )
  }

  func queue(
    _ user: String,
    _ stage: QueueStage,
    size: UInt32 = 0,
    token: String = ""
  ) async throws -> ListQueueResponse {
    try await town.call(
      user,
      "ScreeningService/ListQueue",
      ListQueueRequest(stage: stage, pageSize: size, pageToken: token)
    )
  }

  /// Consents for a person, by herself or, under 14, by her guardian.
  func consent(_ person: RecordID, to purpose: Purpose) async throws {
    var status = StatusCode.ok
    for giver in [ConsentGiver.`self`, .guardian] {
      let request = RecordConsentRequest(
        id: town.id(),
        personId: person,
        purpose: purpose,
        givenBy: giver,
        method: .signed,
        noticeVersion: "2026-1"
      )
      status = try await town.status("clerk", "PersonService/RecordConsent", request)
      if status == .ok { return }
    }
    throw CallError(status, "consent")
  }
}
