internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ScreeningHandlers {
  package func submitReport(
    _ request: SubmitReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse {
    try await env.write(call) { tx, grant in
      let report = try tx.read.visibleSubmission(request.id, grant)
      if let newest = try tx.read.submissionVersions(of: report.id, limit: 1).first {
        let body = try SubmissionBody(stored: newest.body)
        try BodyProblems(body, today: grant.today).checkWhole()
        try Self.checkConsent(body, grant, tx.read)
      }
      let action: SubmissionAction = report.state == .returned ? .resubmit : .submit
      let step = ReportStep(request.id, request.baseVersion, action, .submitted)
      return try step.take(tx, grant).change
    }
  }

  /// A dossier goes to review only with the guardian's consent.
  private static func checkConsent(
    _ body: SubmissionBody,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws {
    guard case .childAssessmentDossier(let dossier)? = body.body else { return }
    let isCovered = try snapshot.isCovered(dossier.childId, by: .dossier, on: grant.today)
    guard isCovered else { throw CallError.missingPurpose("DOSSIER") }
  }

  package func claimReport(
    _ request: ClaimReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> ClaimReportResponse {
    try await env.write(call) { tx, grant in
      let step = ReportStep(request.id, request.baseVersion, .claim, .claimed)
      let report = try step.take(tx, grant)
      let reply = ClaimReportResponse(
        id: report.id,
        version: report.version,
        state: report.state,
        leaseUntilUnixMs: report.review.leaseEndUnixMilliseconds
      )
      return Change(
        reply: reply,
        record: "submission",
        id: report.id,
        detail: report.state.contractName
      )
    }
  }

  package func releaseReport(
    _ request: ReleaseReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse {
    try await take(ReportStep(request.id, request.baseVersion, .release, .released), call)
  }

  package func returnReport(
    _ request: ReturnReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse {
    var step = ReportStep(request.id, request.baseVersion, .return, .returned)
    step.notes = request.notes
    step.comment = request.comment
    return try await take(step, call)
  }

  package func acceptReport(
    _ request: AcceptReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse {
    var step = ReportStep(request.id, request.baseVersion, .accept, .accepted)
    step.comment = request.comment
    return try await take(step, call)
  }

  package func rejectReport(
    _ request: RejectReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse {
    var step = ReportStep(request.id, request.baseVersion, .reject, .rejected)
    step.comment = request.reason
    return try await take(step, call)
  }

  package func forwardReport(
    _ request: ForwardReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse {
    try await env.write(call) { tx, grant in
      let seen = try tx.read.visibleSubmission(request.id, grant)
      if seen.kind == .birthDefect, !seen.personID.isNone {
        let isCovered = try tx.read.isCovered(
          seen.personID,
          by: .defectReporting,
          on: grant.today
        )
        guard isCovered else { throw CallError.missingPurpose("DEFECT_REPORTING") }
      }
      let step = ReportStep(request.id, request.baseVersion, .forward, .forwarded)
      let report = try step.take(tx, grant) { report in
        report.recipient = request.recipient
        report.externalReference = request.externalReference
      }
      return report.change
    }
  }

  package func recordUpperResult(
    _ request: RecordUpperResultRequest,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse {
    let isConcluded = request.outcome == .concluded
    var step = ReportStep(
      request.id,
      request.baseVersion,
      isConcluded ? .recordUpperResult : .recordUpperReturn,
      isConcluded ? .concluded : .upperReturned
    )
    step.comment = request.comment
    let taken = step
    return try await env.write(call) { tx, grant in
      let report = try taken.take(tx, grant) { report in
        if !request.externalReference.isEmpty {
          report.externalReference = request.externalReference
        }
      }
      return report.change
    }
  }
}
