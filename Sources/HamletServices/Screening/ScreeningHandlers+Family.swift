internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ScreeningHandlers {
  package func appealReport(
    _ request: AppealReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse {
    var step = ReportStep(request.id, request.baseVersion, .appeal, .appealed)
    step.comment = request.reason
    step.toldBy = request.toldBy
    return try await take(step, call)
  }

  package func withdrawReport(
    _ request: WithdrawReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse {
    try await env.write(call) { tx, grant in
      let seen = try tx.read.visibleSubmission(request.id, grant, for: .herWord)
      var step = ReportStep(request.id, request.baseVersion, .withdraw, .withdrawn)
      step.toldBy = request.toldBy
      // Whoever was sent it once, holds it: also while it is looked at again here.
      let isAbove = !seen.recipient.isEmpty
      if isAbove { step.comment = "须通知上报机构 / the recipient is to be told" }
      let report = try step.take(tx, grant) { report in
        report.isSealed = true
        report.recheckOn = nil
      }
      if isAbove { try tx.put(UpwardNoticeRecord(report, withdrawnOn: grant.today)) }
      return report.change
    }
  }

  package func commentReport(
    _ request: CommentReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse {
    try await env.write(call) { tx, grant in
      let report = try tx.read.visibleSubmission(request.id, grant)
      guard !report.isSealed, report.state != .discarded else {
        throw report.state.refusing("comment", by: grant)
      }
      let actor = try ReportActor(grant, tx.read)
      var remark = ReviewRecord(
        .commented,
        actorID: actor.id,
        actorName: actor.name,
        at: grant.atUnixMilliseconds,
        number: report.number
      )
      remark.comment = request.text
      try tx.append(remark, to: report)
      return report.change
    }
  }

  package func correctReport(
    _ request: CorrectReportRequest,
    _ call: CallContext
  ) async throws(CallError) -> CorrectReportResponse {
    try await env.write(call) { tx, grant in
      var step = ReportStep(request.id, request.baseVersion, .correct, .corrected)
      step.comment = request.reason
      let old = try step.take(tx, grant) { $0.supersededByID = request.newId }
      let new = try Self.replacement(of: old, id: request.newId, grant, tx)
      return Change(
        reply: CorrectReportResponse(old: old.stateMessage, replacement: new.stateMessage),
        record: "submission",
        id: old.id,
        detail: "\(old.state.contractName) by \(new.id)"
      )
    }
  }

  /// A draft that begins with what the old report said.
  private static func replacement(
    of old: SubmissionRecord,
    id: RecordID,
    _ grant: Grant,
    _ tx: Transaction
  ) throws -> SubmissionRecord {
    guard let newest = try tx.read.submissionVersions(of: old.id, limit: 1).first else {
      throw StoreError.notFound
    }
    let actor = try ReportActor(grant, tx.read)
    var report = SubmissionRecord(
      id: id,
      kind: old.kind,
      author: actor.id,
      authorName: actor.name,
      personID: old.personID,
      division: old.division,
      receivedAt: grant.atUnixMilliseconds
    )
    report.correctsID = old.id
    try report.setDue(since: .draft, today: grant.today, tx.read)
    report.recheckOn = old.recheckOn
    report.familyInformedOn = old.familyInformedOn
    var version = newest
    version.number = 1
    version.authorID = actor.id
    version.authorName = actor.name
    version.recordedAt = grant.atUnixMilliseconds
    version.receivedAt = grant.atUnixMilliseconds
    try tx.insert(report, version)
    for treatment in try tx.read.treatments(of: old.id) { try tx.append(treatment, to: id) }
    try tx.copyLinks(of: old.id, to: id)
    return report
  }
}
