internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ConsultationHandlers {
  package func recordOutreach(
    _ request: RecordOutreachRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let record = OutreachRecord(
        id: request.id,
        division: try ConsultationPlace.division(
          asked: request.division,
          person: nil,
          grant,
          tx.read
        ),
        kind: request.kind,
        topic: request.topic,
        place: request.place,
        heldOn: try CivilDate(request.heldOn),
        reachCount: Int(request.reachCount),
        materials: request.materials,
        staff: try tx.read.staff(grant.principal),
        recordedAt: request.recordedAtUnixMs == 0 ? tx.now : request.recordedAtUnixMs
      )
      try tx.insert(record)
      return Change(
        reply: RecordState(id: record.id, version: 1),
        record: "outreach",
        id: record.id,
        detail: "\(record.kind)"
      )
    }
  }

  package func listOutreach(
    _ request: ListOutreachRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListOutreachResponse {
    let place = try ConsultationListing.place(request.pageToken)
    let size = ConsultationListing.size(request.pageSize)
    let found = try await env.read(call) { snapshot, grant in
      var query = OutreachQuery(scope: try ConsultationListing.scope(request.division, grant))
      if !request.fromDate.isEmpty { query.from = try CivilDate(request.fromDate) }
      if !request.toDate.isEmpty { query.to = try CivilDate(request.toDate) }
      query.kind = request.kind
      query.topic = request.topic
      return try snapshot.outreach(query, after: place, limit: size)
    }
    let grant = try call.grant()
    let messages = found.map { $0.message(for: grant) }
    let shown = ConsultationListing.fitting(messages, size: size)
    return ListOutreachResponse(
      outreach: Array(messages.prefix(shown)),
      nextPageToken: shown < found.count ? found[shown - 1].listPlace.token : ""
    )
  }
}

extension OutreachRecord {
  /// Its place in a list by day.
  var listPlace: ListPlace { ListPlace(order: Int64(heldOn.dayNumber), id: id) }
}
