internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension PersonHandlers {
  package func listArrivals(
    _ request: ListArrivalsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListArrivalsResponse {
    try env.auditRead(call, id: .none)
    return try await env.read(call) { snapshot, grant in
      guard let scope = grant.scope.narrowed(to: try DivisionPrefix(place: request.division)) else {
        return ListArrivalsResponse()
      }
      let page = try snapshot.arrivals(
        within: scope,
        days: try Self.days(request.fromDate, request.toDate, grant),
        after: request.pageToken,
        limit: request.pageSize == 0 ? 100 : Int(request.pageSize)
      )
      return ListArrivalsResponse(
        changes: page.items.map { $0.message(grant) },
        nextPageToken: page.next ?? ""
      )
    }
  }

  package func listDepartures(
    _ request: ListDeparturesRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListDeparturesResponse {
    try env.auditRead(call, id: .none)
    return try await env.read(call) { snapshot, grant in
      guard let scope = grant.scope.narrowed(to: try DivisionPrefix(place: request.division)) else {
        return ListDeparturesResponse()
      }
      let page = try snapshot.departures(
        within: scope,
        days: try Self.days(request.fromDate, request.toDate, grant),
        after: request.pageToken,
        limit: request.pageSize == 0 ? 100 : Int(request.pageSize)
      )
      return ListDeparturesResponse(
        changes: page.items.map { $0.message(grant) },
        nextPageToken: page.next ?? ""
      )
    }
  }

  /// The days asked for; the last seven where none are, and at most a year.
  private static func days(
    _ from: String,
    _ to: String,
    _ grant: Grant
  ) throws -> ClosedRange<CivilDate> {
    let last = to.isEmpty ? grant.today : try CivilDate(to)
    let first = from.isEmpty ? last.adding(days: -6) : try CivilDate(from)
    guard first <= last, first.days(to: last) <= 366 else {
      throw CallError.invalid(
        "from_date",
        rule: "span",
        "the days are in order and at most a year apart",
        "日期须先后有序且不超过一年"
      )
    }
    return first...last
  }

  package func watchRoster(
    _ request: WatchRosterRequest,
    _ responses: ResponseStream<RosterEvent>,
    _ call: CallContext
  ) async throws(CallError) {
    let village = try await env.read(call) { _, grant in
      try Self.oneVillage(request.division, grant)
    }
    let watch = RosterWatch(village, env, call)
    try await env.changes.follow(RosterWatch.kinds, call) { () async throws(CallError) in
      try await watch.send(to: responses)
    }
  }
}

extension RosterChangeLine {
  /// The change; without the record of somebody who lives outside the own area by now.
  fileprivate func message(_ grant: Grant) -> RosterChange {
    RosterChange(
      name: name,
      on: day.description,
      kind: kind,
      division: division.text,
      personId: grant.scope.contains(home) ? personID : .none
    )
  }
}
