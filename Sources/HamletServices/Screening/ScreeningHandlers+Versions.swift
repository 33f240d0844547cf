internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ScreeningHandlers {
  /// Differences of one answer: two texts of 2,000 characters each fit 48 KiB beside many others.
  private static let differences = 100
  private static let differenceBytes = 40 * 1024

  package func compareVersions(
    _ request: CompareVersionsRequest,
    _ call: CallContext
  ) async throws(CallError) -> CompareVersionsResponse {
    let gate = try PurposeGate(request.purpose, call)
    try env.auditRead(call, record: "submission", id: request.id, purpose: gate.purpose)
    return try await env.read(call) { snapshot, grant in
      let report = try snapshot.visibleSubmission(request.id, grant)
      guard !report.isSealed else { throw report.state.refusing("compare", by: grant) }
      guard try ReportSight.isOpen(report, gate, snapshot, grant) else {
        throw CallError.invalid(
          "purpose",
          rule: "required",
          "Name what the content is needed for.",
          "请说明查看内容的用途。"
        )
      }
      try PrivacyTraining.check(snapshot, grant)
      let newer = request.toNumber == 0 ? report.number : request.toNumber
      let older = request.fromNumber == 0 ? max(1, newer) - 1 : request.fromNumber
      let (old, new) = (
        try Self.leaves(report, older, "from_number", snapshot),
        try Self.leaves(report, newer, "to_number", snapshot)
      )
      var reply = CompareVersionsResponse(fromNumber: older, toNumber: newer)
      let all = old.differences(to: new)
      reply.differences = Array(all.prefix(Self.differences))
      while reply.encodedSize() > Self.differenceBytes { reply.differences.removeLast() }
      reply.truncated = reply.differences.count < all.count
      return reply
    }
  }

  private static func leaves(
    _ report: SubmissionRecord,
    _ number: UInt32,
    _ path: String,
    _ snapshot: ReadSnapshot
  ) throws -> BodyLeaves {
    guard let version = try snapshot.submissionVersion(number, of: report.id) else {
      throw CallError.invalid(
        path,
        rule: "submission.version",
        "The report has versions 1 to \(report.number).",
        "该报告有第 1 至 \(report.number) 版。"
      )
    }
    return try BodyLeaves(SubmissionBody(stored: version.body))
  }

  package func saveReviewNotes(
    _ request: SaveReviewNotesRequest,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse {
    try await env.write(call) { tx, grant in
      let report = try tx.read.visibleSubmission(request.id, grant)
      let user = grant.principal.userID
      let review = report.review.afterLease(atUnixMilliseconds: grant.atUnixMilliseconds)
      guard review.state == .inReview, review.assignee == user else {
        throw review.state.refusing("keep_notes", by: grant)
      }
      try report.checkPaths(of: request.notes, tx.read)
      if request.notes.isEmpty, request.comment.isEmpty {
        try tx.dropNotes(on: report.id, by: user)
      } else {
        try tx.keep(notes: request.encodedBytes(), on: report.id, by: user)
      }
      return report.change
    }
  }
}

extension SubmissionRecord {
  /// Refuses notes on fields that the newest version's form does not have.
  func checkPaths(of notes: [FieldNote], _ snapshot: ReadSnapshot) throws {
    guard !notes.isEmpty, let newest = try snapshot.submissionVersions(of: id, limit: 1).first
    else { return }
    let json = try BodyLeaves.json(of: SubmissionBody(stored: newest.body))
    for (index, note) in notes.enumerated() {
      do throws(RuleViolation) {
        _ = try BodyField(note.path, in: json)
      } catch {
        throw CallError.invalid("notes[\(index)].path", error)
      }
    }
  }
}

extension SubmissionState {
  /// The refusal of something that is no step of the review, naming state and action.
  func refusing(_ action: String, by grant: Grant) -> TransitionRefused {
    TransitionRefused(
      state: contractName,
      action: action,
      allowed: allowedActions(by: grant.principal.role),
      machine: "\(Self.self)"
    )
  }

  /// Whether the report was sent and stands: neither a draft nor taken back, dropped or replaced.
  var isStanding: Bool {
    switch self {
    case .submitted, .inReview, .returned, .accepted, .forwarded, .upperReturned, .concluded: true
    case .draft, .rejected, .withdrawn, .discarded, .superseded, .unspecified: false
    }
  }
}
