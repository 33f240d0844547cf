internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ConsultationHandlers {
  /// Entries of one queue: what a room works off in days, and a message that fits any frame.
  private static let mostEntries = 200
  /// The records whose changes may change a queue; a consent can take its calls away.
  private static let watched: Set<String> = [
    "consultation", "follow_up", "appointment", "paperwork", "consent", "service_point",
  ]

  package func watchQueue(
    _ request: WatchQueueRequest,
    _ responses: ResponseStream<QueueUpdate>,
    _ call: CallContext
  ) async throws(CallError) {
    var told: [QueueEntry]?
    try env.auditRead(call, record: "queue", id: request.servicePointId)
    try await env.changes.follow(Self.watched, call) { () async throws(CallError) in
      let now = env.clock()
      let found = try await env.read(call) { snapshot, grant in
        let query = try Self.query(of: request, at: now, snapshot, grant)
        return try snapshot.queue(query, limit: Self.mostEntries + 1)
      }
      let entries = Array(found.prefix(Self.mostEntries))
      let before = told
      told = entries
      let changes = QueueChanges(from: before ?? [], to: entries)
      guard before == nil || !changes.isEmpty else { return }
      try await responses.send(
        QueueUpdate(
          isSnapshot: before == nil,
          items: changes.news.map(\.message),
          goneIds: changes.gone,
          moreWaiting: found.count > entries.count,
          asOfUnixMs: now
        )
      )
    }
  }

  private static func query(
    of request: WatchQueueRequest,
    at now: Int64,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> QueueQuery {
    // The day goes on while the stream is open.
    let today = CivilDate(unixMilliseconds: now)
    let scope = try ConsultationListing.scope(request.division, grant)
    guard !request.servicePointId.isNone else { return QueueQuery(scope: scope, today: today) }
    let point = try snapshot.servicePoint(request.servicePointId)
    guard scope.contains(point.division) else { throw StoreError.notFound }
    return QueueQuery(
      scope: try DivisionPrefix(point.division.text),
      pointID: point.id,
      today: today
    )
  }
}

extension QueueEntry {
  /// The entry as it is shown.
  var message: QueueItem {
    QueueItem(
      kind: kind,
      recordId: record,
      version: version,
      division: division.text,
      urgency: urgency,
      channel: channel,
      atUnixMs: at
    )
  }
}
