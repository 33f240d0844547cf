internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ScreeningHandlers {
  package func createSubmission(
    _ request: CreateSubmissionRequest,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse {
    let body = request.body ?? SubmissionBody()
    try BodyProblems(body, today: call.today).checkStorable()
    return try await env.write(call) { tx, grant in
      try TownshipPart(of: body).checkKept(since: TownshipPart(), by: grant.principal.role)
      let actor = try ReportActor(grant, tx.read)
      let person = try Self.subject(of: request, grant, tx.read)
      var report = SubmissionRecord(
        id: request.id,
        kind: body.kind,
        author: actor.id,
        authorName: actor.name,
        personID: person,
        division: try Self.village(person, request.division, grant, tx.read),
        receivedAt: grant.atUnixMilliseconds
      )
      try report.setDue(since: .draft, today: grant.today, tx.read)
      let version = body.version(
        number: 1,
        author: actor,
        recordedAt: request.recordedAtUnixMs,
        receivedAt: grant.atUnixMilliseconds
      )
      try tx.insert(report, version)
      return report.change
    }
  }

  /// Whom the report is about, where the request does not say: a dossier's child; of a birth defect
  /// the infant, else the mother, whose record the author works with.
  private static func subject(
    of request: CreateSubmissionRequest,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws -> RecordID {
    guard request.personId.isNone else { return request.personId }
    switch request.body?.body {
    case .childAssessmentDossier(let dossier)?: return dossier.childId
    case .birthDefectReport(let form)?:
      let named = [form.infantId, form.motherId].filter { !$0.isNone }
      return try named.first { try isKnown($0, grant, snapshot) } ?? .none
    case .defectScreening?, .commonDiseaseCase?, nil: return .none
    }
  }

  private static func isKnown(
    _ person: RecordID,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws -> Bool {
    do {
      _ = try snapshot.personRow(person, within: grant.scope)
      return true
    } catch let error as StoreError {
      guard case .notFound = error.code else { throw error }
      return false
    }
  }

  /// Where the report belongs: where the person lives now, else the village that is named.
  private static func village(
    _ person: RecordID,
    _ division: String,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws -> DivisionCode {
    guard person.isNone else {
      return try snapshot.personRow(person, within: grant.scope).division
    }
    let named = division.isEmpty ? grant.scope.text : division
    return try PersonInput.village(named, "division", grant, snapshot)
  }

  package func saveDraft(
    _ request: SaveDraftRequest,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse {
    let body = request.body ?? SubmissionBody()
    try BodyProblems(body, today: call.today).checkStorable()
    return try await env.write(call) { tx, grant in
      var report = try tx.read.visibleSubmission(request.id, grant)
      try tx.check(report, base: request.baseVersion)
      guard report.state == .draft || report.state == .returned else {
        throw report.state.refusing("save", by: grant)
      }
      guard body.kind == report.kind else {
        throw CallError.invalid(
          "body",
          rule: "submission.kind",
          "A report stays of its kind; begin another.",
          "报告类型不能更改，请另建报告。"
        )
      }
      let before = TownshipPart(of: try report.newestBody(tx.read))
      try TownshipPart(of: body).checkKept(since: before, by: grant.principal.role)
      let actor = try ReportActor(grant, tx.read)
      report.number += 1
      report.review.author = actor.id
      report.authorName = actor.name
      report.receivedAt = grant.atUnixMilliseconds
      report = try tx.update(report)
      let version = body.version(
        number: report.number,
        author: actor,
        recordedAt: request.recordedAtUnixMs,
        receivedAt: grant.atUnixMilliseconds
      )
      try tx.append(version, to: report)
      return report.change
    }
  }

  package func discardDraft(
    _ request: DiscardDraftRequest,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse {
    try await take(ReportStep(request.id, request.baseVersion, .discard, .discarded), call)
  }

  package func validateBody(
    _ request: ValidateBodyRequest,
    _ call: CallContext
  ) async throws(CallError) -> ValidateBodyResponse {
    ValidateBodyResponse(problems: BodyProblems(request.body, today: call.today).found)
  }

  /// Takes a step and answers where the report stands.
  func take(
    _ step: ReportStep,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse {
    try await env.write(call) { tx, grant in try step.take(tx, grant).change }
  }
}

extension SubmissionRecord {
  /// What a write answers: ids, numbers and the state only.
  var stateMessage: SubmissionStateResponse {
    SubmissionStateResponse(id: id, version: version, state: state, number: number)
  }

  /// The answer of a write, and what the audit says of it.
  var change: Change<SubmissionStateResponse> {
    Change(reply: stateMessage, record: "submission", id: id, detail: state.contractName)
  }
}
