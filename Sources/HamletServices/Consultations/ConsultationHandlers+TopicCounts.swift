internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ConsultationHandlers {
  package func countByTopic(
    _ request: CountByTopicRequest,
    _ call: CallContext
  ) async throws(CallError) -> CountByTopicResponse {
    let counts = try await env.read(call) { snapshot, grant in
      var query = ConsultationQuery(
        scope: try ConsultationListing.scope(request.division, grant)
      )
      query.from = try ConsultationListing.start(request.fromDate)
      query.until = try ConsultationListing.end(request.toDate)
      if request.grouping == .week { try Self.checkWeeks(request) }
      return try snapshot.countByTopic(query, grouping: request.grouping)
    }
    let table = TopicTable(counts, grouping: request.grouping)
    return CountByTopicResponse(
      counts: table.totals,
      asOfUnixMs: call.receivedAtUnixMilliseconds,
      cells: table.cells
    )
  }

  private static func checkWeeks(_ request: CountByTopicRequest) throws {
    let (from, to) = (try CivilDate(request.fromDate), try CivilDate(request.toDate))
    guard from.days(to: to) <= 365 else {
      throw CallError.invalid(
        "to_date",
        rule: "count.weeks",
        "By week, at most a year.",
        "按周计数最多一年。"
      )
    }
  }
}
