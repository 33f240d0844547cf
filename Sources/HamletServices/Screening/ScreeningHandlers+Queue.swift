internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ScreeningHandlers {
  /// Items of a page: a summary with the longest names takes 400 bytes, and a page fits 48 KiB.
  static let pageItems = 100
  /// Versions of one answer.
  private static let versions = 20

  package func getSubmission(
    _ request: GetSubmissionRequest,
    _ call: CallContext
  ) async throws(CallError) -> Submission {
    let gate = try PurposeGate(request.purpose, call)
    try env.auditRead(call, record: "submission", id: request.id, purpose: gate.purpose)
    return try env.point(call) { snapshot, grant in
      let (report, access) = try snapshot.readableSubmission(request.id, grant)
      let isOpen = try ReportSight.isOpen(report, gate, snapshot, grant)
      if isOpen { try PrivacyTraining.check(snapshot, grant) }
      let limit = request.allVersions ? Self.versions : 1
      let page = try ReportPage(report, snapshot, versions: limit, isOpen: isOpen, grant)
      return access == .full ? page.message : page.message.inSummary
    }
  }

  package func listQueue(
    _ request: ListQueueRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListQueueResponse {
    try env.auditRead(call, record: "submission", id: .none)
    return try await env.read(call) { snapshot, grant in
      guard let scope = grant.scope.narrowed(to: try DivisionPrefix(place: request.division)) else {
        return ListQueueResponse()
      }
      var query = SubmissionQuery(scope: scope, now: grant.atUnixMilliseconds)
      query.stage = request.stage
      query.kind = request.kind
      query.user = request.mineOnly ? grant.principal.userID : .none
      query.dueUntil = request.dueUntil.isEmpty ? nil : try CivilDate(request.dueUntil)
      query.overdueOn = request.overdueOnly ? grant.today : nil
      query.hidesDrafts = grant.principal.role == .reviewer
      let page = try snapshot.submissions(
        query,
        after: request.pageToken,
        limit: Self.limit(request.pageSize)
      )
      var history = SharedHistory(snapshot, grant)
      let visible = try page.items.filter { try history.access(to: $0) != .none }
      return ListQueueResponse(
        submissions: visible.map { $0.summary(grant) },
        nextPageToken: page.next ?? ""
      )
    }
  }

  static func limit(_ asked: UInt32) -> Int {
    asked == 0 ? pageItems : min(Int(asked), pageItems)
  }
}

extension SubmissionRecord {
  /// The report as lists show it; a lease that is over shows nobody.
  fileprivate func summary(_ grant: Grant) -> SubmissionSummary {
    let review = review.afterLease(atUnixMilliseconds: grant.atUnixMilliseconds)
    return SubmissionSummary(
      id: id,
      version: version,
      kind: kind,
      state: review.state,
      division: division.text,
      personName: isSealed ? "" : personName,
      authorName: authorName,
      assigneeName: review.assignee.isNone ? "" : assigneeName,
      dueOn: dueOn?.description ?? "",
      overdue: dueOn.map { $0 < grant.today } ?? false,
      attachmentsMissing: lacksFiles,
      receivedAtUnixMs: receivedAt,
      serviceStandardDays: dueOn == nil ? 0 : UInt32(clamping: standardDays)
    )
  }
}
