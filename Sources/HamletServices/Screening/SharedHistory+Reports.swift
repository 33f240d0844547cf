internal import HamletDomain
internal import HamletMessages
internal import HamletStore

extension SharedHistory {
  /// How much of a report is the caller's to read; a draft stays in its village.
  mutating func access(to report: SubmissionRecord) throws -> ShareHistory {
    let access = try access(
      to: report.personID,
      writtenIn: report.division,
      at: report.receivedAt,
      by: report.review.author
    )
    let isDraft = report.state == .draft || report.state == .discarded
    return isDraft && access == .summary ? .none : access
  }
}

extension ReadSnapshot {
  /// A report that the caller may read, and how much of it.
  func readableSubmission(
    _ id: RecordID,
    _ grant: Grant
  ) throws -> (report: SubmissionRecord, access: ShareHistory) {
    let report = try submission(id, near: grant.scope)
    var history = SharedHistory(self, grant)
    let access = try history.access(to: report)
    let isDraft = report.state == .draft || report.state == .discarded
    guard access != .none, !isDraft || grant.principal.role != .reviewer else {
      throw StoreError.notFound
    }
    return (report, access)
  }
}

extension Submission {
  /// That there is such a report and where it stands.
  var inSummary: Submission {
    var summary = self
    summary.versions = []
    summary.reviews = []
    summary.attachments = []
    summary.missingDocuments = []
    return summary
  }
}
