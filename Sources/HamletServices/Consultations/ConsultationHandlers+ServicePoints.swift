internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ConsultationHandlers {
  package func setServicePoint(
    _ request: SetServicePointRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let record = try ServicePointInput.record(of: request)
      guard grant.scope.contains(record.division) else { throw StoreError.notFound }
      // What stands there must lie within the caller's area, too.
      if request.baseVersion > 0 {
        let old = try tx.read.servicePoint(record.id)
        guard grant.scope.contains(old.division) else { throw StoreError.notFound }
      }
      let version = try tx.put(record, base: request.baseVersion)
      return Change(
        reply: RecordState(id: record.id, version: version),
        record: "service_point",
        id: record.id,
        detail: "\(record.kind)"
      )
    }
  }

  package func getServicePoint(
    _ request: GetServicePointRequest,
    _ call: CallContext
  ) async throws(CallError) -> ServicePoint {
    try env.point(call) { snapshot, _ in try snapshot.servicePoint(request.id).message }
  }

  package func listServicePoints(
    _ request: ListServicePointsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListServicePointsResponse {
    let after = try Self.pointPlace(request.pageToken)
    let size = ConsultationListing.size(request.pageSize)
    let found = try await env.read(call) { snapshot, _ in
      let query = ServicePointQuery(
        scope: try DivisionPrefix(place: request.division),
        kind: request.kind,
        topic: request.topic
      )
      return try snapshot.servicePoints(
        query,
        afterDivision: after.division,
        id: after.id,
        limit: size
      )
    }
    let messages = found.map(\.message)
    let shown = ConsultationListing.fitting(messages, size: size)
    return ListServicePointsResponse(
      points: Array(messages.prefix(shown)),
      nextPageToken: shown < found.count
        ? "\(found[shown - 1].division.text)_\(found[shown - 1].id)" : ""
    )
  }

  package func listFreeSlots(
    _ request: ListFreeSlotsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListFreeSlotsResponse {
    let place = try ConsultationListing.place(request.pageToken)
    let size = ConsultationListing.size(request.pageSize)
    let (minutes, found) = try await env.read(call) { snapshot, grant in
      let point = try snapshot.servicePoint(request.servicePointId)
      if request.topic != .unspecified { try SlotBook.requireService(request.topic, at: point) }
      let days = try Self.days(of: request, today: grant.today)
      let after = (place?.order).map { $0 == .max ? $0 : $0 + 1 } ?? .min
      let free = try SlotBook(snapshot, now: grant.atUnixMilliseconds)
        .free(at: point, from: days.lowerBound, to: days.upperBound, after: after)
      return (point.plan.slotMinutes, free)
    }
    let messages = found.prefix(size + 1).map { slot in
      FreeSlot(
        startsAtUnixMs: slot.start,
        durationMin: UInt32(clamping: minutes),
        freeCount: UInt32(clamping: slot.room)
      )
    }
    let shown = ConsultationListing.fitting(messages, size: size)
    return ListFreeSlotsResponse(
      slots: Array(messages.prefix(shown)),
      nextPageToken: shown < found.count
        ? ListPlace(order: found[shown - 1].start, id: .none).token : ""
    )
  }

  /// The days asked for: two weeks where no end is, and never more than 62.
  private static func days(
    of request: ListFreeSlotsRequest,
    today: CivilDate
  ) throws -> ClosedRange<CivilDate> {
    let asked = request.fromDate.isEmpty ? today : try CivilDate(request.fromDate)
    // What is over has no free slot, and is not counted through.
    let from = max(asked, today)
    let to = request.toDate.isEmpty ? from.adding(days: 13) : try CivilDate(request.toDate)
    guard from <= to, from.days(to: to) <= 61 else {
      throw CallError.invalid(
        "to_date",
        rule: "free_slots.days",
        "From today on, and at most 62 days at once.",
        "自今天起，一次最多 62 天。"
      )
    }
    return from...to
  }

  private static func pointPlace(
    _ token: String
  ) throws(CallError) -> (division: String, id: RecordID) {
    guard !token.isEmpty else { return ("", .none) }
    let parts = token.split(separator: "_", omittingEmptySubsequences: false)
    guard parts.count == 2, let id = RecordID(text: String(parts[1])) else {
      throw .invalid(
        "page_token",
        rule: "page_token.form",
        "This is not a page token of this list.",
        "翻页标记无效。"
      )
    }
    return (String(parts[0]), id)
  }
}
