internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore

/// Whether the content of a report is shown to a caller.
enum ReportSight {
  /// Shown to who writes it as long as it is with her, and else for a purpose that fits the report
  /// and that the person, if she is on the register, agreed to.
  static func isOpen(
    _ report: SubmissionRecord,
    _ gate: PurposeGate,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> Bool {
    guard !report.isSealed else { return false }
    let isWriting = report.state == .draft || report.state == .returned
    if isWriting, report.review.author == grant.principal.userID { return true }
    let kind = ReadKind(report.kind)
    return try gate.opens(kind, of: subject(of: report, snapshot), snapshot, grant)
  }

  /// Whom it is about: a dossier names the child in its content.
  private static func subject(
    of report: SubmissionRecord,
    _ snapshot: ReadSnapshot
  ) throws -> RecordID {
    guard report.personID.isNone, report.kind == .childAssessment,
      let newest = try snapshot.submissionVersions(of: report.id, limit: 1).first,
      case .childAssessmentDossier(let dossier)? = try SubmissionBody(stored: newest.body).body
    else { return report.personID }
    return dossier.childId
  }
}
