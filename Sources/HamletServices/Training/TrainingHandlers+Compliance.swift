internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension TrainingHandlers {
  package func setComplianceRule(
    _ request: SetComplianceRuleRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, _ in
      for (index, course) in request.courseIds.enumerated()
      where try tx.read.course(course) == nil {
        throw CallError.invalid(
          "course_ids[\(index)]",
          rule: "course.unknown",
          "There is no such course.",
          "没有此课程。"
        )
      }
      let rule = TrainingRuleRecord(
        id: request.id,
        role: request.role,
        courseIDs: request.courseIds,
        hoursPerYear: Int(request.hoursPerYear),
        trainedPerVillage: Int(request.minTrainedPerVillage)
      )
      let written = try Self.refusingTwice(
        "This role has a rule: name the version you saw.",
        "该角色已有培训要求，请填写原版本。"
      ) { try tx.put(rule, base: request.baseVersion) }
      return Change(
        reply: RecordState(id: written.id, version: written.version),
        record: "training_rule",
        id: written.id,
        detail: "role \(written.role)"
      )
    }
  }

  package func listComplianceRules(
    _ request: ListComplianceRulesRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListComplianceRulesResponse {
    let after = try RecordID(pageToken: request.pageToken)
    return try await env.read(call) { snapshot, _ in
      let found = try snapshot.trainingRules(
        role: request.role,
        after: after,
        limit: Int(request.pageSize)
      )
      let page = TrainingPage(found, id: \.id) { ComplianceRule($0) }
      return ListComplianceRulesResponse(rules: page.items, nextPageToken: page.next)
    }
  }

  package func getCompliance(
    _ request: GetComplianceRequest,
    _ call: CallContext
  ) async throws(CallError) -> GetComplianceResponse {
    try await env.read(call) { snapshot, grant in
      let scope = try grant.scope(withinDivision: request.division)
      let review = try Self.review(scope, on: grant.today, snapshot)
      var answer = GetComplianceResponse(
        division: scope.text,
        villagesShort: UInt64(clamping: review.villagesShort),
        asOfUnixMs: grant.atUnixMilliseconds
      )
      let (trained, all) = (review.trained.numerator, review.trained.denominator)
      // Within her own village a worker knows everyone; outside it few people are told apart by a
      // count, by what it leaves of the whole, and by nothing else.
      let isOwnVillage = grant.principal.scope.text.count == 12
      let shown = SmallGroups.suppressed([trained, all - trained, all])
      answer.suppressed = !isOwnVillage && shown.contains(nil)
      guard !answer.suppressed else { return answer }
      answer.trained = UInt64(clamping: trained)
      answer.staffTotal = UInt64(clamping: all)
      answer.trainedPerMille = UInt32(clamping: review.trained.perMille ?? 0)
      return answer
    }
  }

  package func listGaps(
    _ request: ListGapsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListGapsResponse {
    try env.auditRead(call, record: "staff", id: .none)
    return try await env.read(call) { snapshot, grant in
      let scope = try grant.scope(withinDivision: request.division)
      let all = try Self.review(scope, on: grant.today, snapshot).findings.filter {
        request.role == .unspecified || $0.role == request.role
      }
      let rest = try Self.findings(all, after: request.pageToken)
      let asked = Int(request.pageSize)
      let most = TrainingPage<TrainingGap>.mostItems
      let shown = Array(rest.prefix(asked == 0 ? most : min(asked, most)))
      let titles = try Self.titles(of: shown, snapshot)
      let page = TrainingPage(shown, hasMore: rest.count > shown.count, key: \.key) {
        TrainingGap($0, courseTitle: titles[$0.courseID] ?? "")
      }
      return ListGapsResponse(gaps: page.items, nextPageToken: page.next)
    }
  }

  private static func review(
    _ scope: DivisionPrefix,
    on day: CivilDate,
    _ snapshot: ReadSnapshot
  ) throws -> ComplianceReview {
    ComplianceReview(
      staff: try snapshot.staffTraining(within: scope, on: day),
      requirements: try snapshot.trainingRequirements(),
      villages: try snapshot.villages(within: scope, on: day),
      on: day
    )
  }

  /// What follows the finding that a token names; where that was closed meanwhile, its village is
  /// shown from its beginning.
  private static func findings(
    _ all: [GapFinding],
    after token: String
  ) throws -> ArraySlice<GapFinding> {
    guard !token.isEmpty else { return all[...] }
    if let index = all.firstIndex(where: { $0.key == token }) { return all[(index + 1)...] }
    let division = try DivisionPrefix(String(token.prefix { $0 != "/" }))
    return all.drop { $0.division.text < division.text }
  }

  private static func titles(
    of findings: [GapFinding],
    _ snapshot: ReadSnapshot
  ) throws -> [RecordID: String] {
    var titles: [RecordID: String] = [:]
    for course in Set(findings.map(\.courseID)) where !course.isNone {
      titles[course] = try snapshot.course(course)?.title
    }
    return titles
  }
}
