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
      let actor = try ReportActor(grant, tx.read)
      var report = SubmissionRecord(
        id: request.id,
        kind: body.kind,
        author: actor.id,
        authorName: actor.name,
        personID: request.personId,
        division: try Self.village(request, grant, tx.read),
        receivedAt: grant.atUnixMilliseconds
      )
      report.dueOn = SubmissionState.draft.dueOn(since: .draft, due: nil, today: grant.today)
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

  /// Where the report belongs: where the person lives now, else the village that is named.
  private static func village(
    _ request: CreateSubmissionRequest,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws -> DivisionCode {
    guard request.personId.isNone else {
      return try snapshot.personRow(request.personId, within: grant.scope).division
    }
    let named = request.division.isEmpty ? grant.scope.text : request.division
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
        throw TransitionRefused(
          state: report.state.contractName,
          action: "save",
          allowed: report.state.allowedActions(by: grant.principal.role)
        )
      }
      guard body.kind == report.kind else {
        throw CallError.invalid(
          "body",
          rule: "submission.kind",
          "A report stays of its kind; begin another.",
          "报告类型不能更改，请另建报告。"
        )
      }
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
