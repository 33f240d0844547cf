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
      let action: SubmissionAction = report.state == .returned ? .resubmit : .submit
      let step = ReportStep(request.id, request.baseVersion, action, .submitted)
      // Before the body: a wrong state is what the caller can do least about.
      _ = try report.state.applying(action, by: grant.principal.role)
      let body = try report.newestBody(tx.read)
      try BodyProblems(body, today: grant.today).checkWhole()
      let sent = try step.take(tx, grant) { report in
        try BodyRecords(report: report, grant: grant, tx: tx).settle(body)
        if action == .submit { report.take(body) }
      }
      try Self.settleNotes(of: sent, tx)
      return sent.change
    }
  }

  /// Marks the reviewer's notes as answered, and whether their fields were changed.
  private static func settleNotes(of report: SubmissionRecord, _ tx: Transaction) throws {
    var leaves: [UInt32: BodyLeaves] = [:]
    func read(_ number: UInt32) throws -> BodyLeaves? {
      if let known = leaves[number] { return known }
      guard let version = try tx.read.submissionVersion(number, of: report.id) else { return nil }
      let made = try BodyLeaves(SubmissionBody(stored: version.body))
      leaves[number] = made
      return made
    }
    try tx.settleNotes(of: report) { path, number in
      try read(number)?.text(at: path) != read(report.number)?.text(at: path)
    }
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
      _ = try seen.state.applying(.forward, by: grant.principal.role)
      guard try tx.read.mayGoUpward(seen, on: grant.today) else {
        throw CallError.missingPurpose("DEFECT_REPORTING")
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

extension SubmissionRecord {
  /// What lists need of a body that is sent for the first time.
  fileprivate mutating func take(_ body: SubmissionBody) {
    switch body.body {
    case .commonDiseaseCase(let form):
      if recheckOn == nil, form.treatment != .declined {
        recheckOn = try? CivilDate(form.recheckOn)
      }
    case .defectScreening(let form):
      if familyInformedOn == nil { familyInformedOn = try? CivilDate(form.familyInformedOn) }
    case .birthDefectReport, .childAssessmentDossier, nil: break
    }
  }
}
