internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ScreeningHandlers {
  package func linkReports(
    _ request: LinkReportsRequest,
    _ call: CallContext
  ) async throws(CallError) -> LinkReportsResponse {
    try await env.write(call) { tx, grant in
      let report = try tx.read.visibleSubmission(request.id, grant)
      let other = try tx.read.visibleSubmission(request.otherId, grant)
      for one in [report, other] where one.isSealed || one.state == .discarded {
        throw one.state.refusing("link", by: grant)
      }
      guard report.id != other.id, let relation = ReportRelation(of: report.kind, to: other.kind)
      else {
        throw CallError.invalid(
          "other_id",
          rule: "report.link",
          "A screening is linked with a birth defect report, and such a report with another's.",
          "筛查可关联出生缺陷报告，出生缺陷报告之间可相互关联。"
        )
      }
      let actor = try ReportActor(grant, tx.read)
      guard try tx.link(report.id, other.id, as: relation, by: actor.name) else {
        throw CallError.alreadyExists("They are linked already.", "已关联。")
      }
      return Self.linked(report, other, relation)
    }
  }

  package func unlinkReports(
    _ request: UnlinkReportsRequest,
    _ call: CallContext
  ) async throws(CallError) -> LinkReportsResponse {
    try await env.write(call) { tx, grant in
      let report = try tx.read.visibleSubmission(request.id, grant)
      let other = try tx.read.visibleSubmission(request.otherId, grant)
      try tx.unlink(report.id, other.id)
      return Self.linked(report, other, .unspecified)
    }
  }

  private static func linked(
    _ report: SubmissionRecord,
    _ other: SubmissionRecord,
    _ relation: ReportRelation
  ) -> Change<LinkReportsResponse> {
    Change(
      reply: LinkReportsResponse(id: report.id, otherId: other.id, relation: relation),
      record: "submission",
      id: report.id,
      detail: "\(relation) \(other.id)"
    )
  }

  package func recordFamilyInformed(
    _ request: RecordFamilyInformedRequest,
    _ call: CallContext
  ) async throws(CallError) -> SubmissionStateResponse {
    try await env.write(call) { tx, grant in
      var report = try tx.read.visibleSubmission(request.id, grant)
      try tx.check(report, base: request.baseVersion)
      guard report.state.isStanding else {
        throw report.state.refusing("record_family_informed", by: grant)
      }
      guard case .defectScreening(let form)? = try report.newestBody(tx.read).body else {
        throw CallError.failedPrecondition(
          "Only a screening has a result that is told.",
          "只有筛查报告才有可告知的结果。"
        )
      }
      guard let result = try? CivilDate(form.resultOn), form.result != .declined else {
        throw CallError.failedPrecondition("There is no result yet.", "尚无筛查结果。")
      }
      let informed = try CivilDate(request.informedOn)
      do throws(RuleViolation) {
        try DefectScreeningDates.check(
          sample: (try? CivilDate(form.sampleOn)) ?? result,
          result: result,
          familyInformed: informed,
          today: grant.today
        )
      } catch {
        throw CallError.invalid("informed_on", error)
      }
      report.familyInformedOn = informed
      return try tx.update(report).change
    }
  }
}

extension SubmissionRecord {
  /// What the newest version says.
  func newestBody(_ snapshot: ReadSnapshot) throws -> SubmissionBody {
    guard let newest = try snapshot.submissionVersions(of: id, limit: 1).first else {
      throw StoreError.notFound
    }
    return try SubmissionBody(stored: newest.body)
  }
}
