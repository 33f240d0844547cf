internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ConsultationHandlers {
  package func recordSupplies(
    _ request: RecordSuppliesRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try Self.checkItems(request.items)
    return try await env.write(call) { tx, grant in
      try Self.checkPoint(request.servicePointId, tx.read, grant)
      var record = SuppliesRecord(
        id: request.id,
        division: try ConsultationPlace.division(asked: request.division, person: nil, grant),
        items: request.items.map(ItemRecord.init),
        staff: try tx.read.staff(grant.principal),
        givenAt: request.givenAtUnixMs == 0 ? tx.now : request.givenAtUnixMs,
        recordedAt: request.recordedAtUnixMs == 0 ? tx.now : request.recordedAtUnixMs
      )
      record.pointID = request.servicePointId
      try tx.insert(record)
      return Change(
        reply: RecordState(id: record.id, version: 1),
        record: "supplies",
        id: record.id
      )
    }
  }

  /// What is handed out is counted at a point: at a room of another village only by who works there.
  private static func checkPoint(
    _ id: RecordID,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws {
    if id.isNone { return }
    let point = try snapshot.servicePoint(id)
    guard point.kind != .villageRoom || grant.scope.contains(point.division) else {
      throw StoreError.notFound
    }
  }

  package func getSupplies(
    _ request: GetSuppliesRequest,
    _ call: CallContext
  ) async throws(CallError) -> SuppliesGiven {
    try env.point(call) { snapshot, grant in
      try snapshot.supplies(request.id, within: grant.scope).message
    }
  }

  package func listSupplies(
    _ request: ListSuppliesRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListSuppliesResponse {
    let place = try ConsultationListing.place(request.pageToken)
    let size = ConsultationListing.size(request.pageSize)
    let found = try await env.read(call) { snapshot, grant in
      let from = request.fromDate.isEmpty ? grant.today.description : request.fromDate
      return try snapshot.supplies(
        within: try ConsultationListing.scope(request.division, grant),
        from: try ConsultationListing.start(from),
        until: try ConsultationListing.end(request.toDate.isEmpty ? from : request.toDate),
        before: place,
        limit: size
      )
    }
    let messages = found.map(\.message)
    let shown = ConsultationListing.fitting(messages, size: size)
    return ListSuppliesResponse(
      supplies: Array(messages.prefix(shown)),
      nextPageToken: shown < found.count
        ? ListPlace(order: found[shown - 1].givenAt, id: found[shown - 1].id).token : ""
    )
  }

  package func countSupplies(
    _ request: CountSuppliesRequest,
    _ call: CallContext
  ) async throws(CallError) -> CountSuppliesResponse {
    let totals = try await env.read(call) { snapshot, grant in
      try snapshot.suppliesTotals(
        within: try ConsultationListing.scope(request.division, grant),
        from: try ConsultationListing.start(request.fromDate),
        until: try ConsultationListing.end(request.toDate)
      )
    }
    let kinds = GivenItemKind.allCases.filter { $0 != .unspecified }
    // People are counted by the times something was given, so these decide what is hidden.
    let shown = SmallGroups.suppressed(kinds.map { totals[$0]?.handouts ?? 0 })
    return CountSuppliesResponse(
      counts: zip(kinds, shown).map { kind, handouts in
        SuppliesCount(
          kind: kind,
          handoutCount: UInt64(clamping: handouts ?? 0),
          itemCount: handouts == nil ? 0 : UInt64(clamping: totals[kind]?.items ?? 0),
          suppressed: handouts == nil
        )
      },
      asOfUnixMs: call.receivedAtUnixMilliseconds
    )
  }

  /// Refuses a list of items in which a kind stands twice.
  static func checkItems(_ items: [GivenItem]) throws(CallError) {
    do throws(RuleViolation) {
      try GivenItems.check(items.map(\.kind))
    } catch {
      throw .invalid("items", error)
    }
  }
}

extension SuppliesRecord {
  /// The handing out as it is shown.
  var message: SuppliesGiven {
    SuppliesGiven(
      id: id,
      version: version,
      division: division.text,
      items: items.map { GivenItem(kind: $0.kind, count: UInt32(clamping: $0.count)) },
      servicePointId: pointID,
      staffName: staff.name,
      givenAtUnixMs: givenAt
    )
  }
}
