internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

/// One record opened for an hour in an emergency, and what data protection says of it.
package struct EmergencyHandlers: EmergencyServiceHandlers {
  /// How long a record is open.
  private static let hour: Int64 = 3_600_000
  /// Records that one user opens in 24 hours; more is no emergency but a habit.
  package static let perDay = 5
  let env: ServiceEnvironment

  package func breakGlass(
    _ request: BreakGlassRequest,
    _ call: CallContext
  ) async throws(CallError) -> BreakGlassGrant {
    guard request.personId.isNone != request.recordNo.isEmpty else {
      throw .invalid(
        "person_id",
        rule: "emergency.person",
        "name one person, by id or by record number",
        "请填写居民编号或档案号（二选一）"
      )
    }
    return try await env.write(call) { tx, grant in
      let now = grant.atUnixMilliseconds
      let opened = try tx.read.emergencies(
        of: grant.principal.userID,
        since: now - 24 * Self.hour
      )
      guard opened < Self.perDay else {
        throw CallError.resourceExhausted(
          "You have opened \(Self.perDay) records in emergencies within a day; call data protection.",
          "您一天内已紧急查阅 \(Self.perDay) 份档案，请联系数据保护员。",
          retryAfterMilliseconds: UInt32(clamping: Self.hour)
        )
      }
      let person = try Self.person(request, tx.read, grant)
      let record = EmergencyRecord(
        id: request.id,
        personID: person.id,
        reason: request.reason,
        ends: now + Self.hour
      )
      try tx.insert(record)
      return Change(
        reply: BreakGlassGrant(id: record.id, personId: person.id, untilUnixMs: record.ends),
        record: "person",
        id: person.id,
        detail: "emergency"
      )
    }
  }

  /// The person wherever she lives; not where her record is hidden or rests, nor where she said no.
  private static func person(
    _ request: BreakGlassRequest,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> PersonRow {
    var id = request.personId
    if id.isNone {
      guard let found = try snapshot.person(withRecordNumber: request.recordNo) else {
        throw StoreError.notFound
      }
      id = found.id
    }
    let person = try snapshot.personRow(id, within: .all)
    try refuseWithdrawn(person.id, snapshot, grant)
    return person
  }

  /// A consent that she took back is a no, and it holds in an emergency too.
  static func refuseWithdrawn(
    _ person: RecordID,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws {
    guard try !snapshot.hasWithdrawn(.care, person, on: grant.today) else {
      throw CallError.missingPurpose("CARE")
    }
  }

  package func listBreakGlass(
    _ request: ListBreakGlassRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListBreakGlassResponse {
    try env.auditRead(call, record: "break_glass", id: .none)
    return try await env.read(call) { snapshot, _ in
      let page = try snapshot.emergencies(
        reviewed: request.reviewed,
        after: try RecordID(pageToken: request.pageToken),
        limit: Int(request.pageSize)
      )
      return ListBreakGlassResponse(
        items: page.items.map(\.message),
        nextPageToken: page.next ?? ""
      )
    }
  }

  package func reviewBreakGlass(
    _ request: ReviewBreakGlassRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, _ in
      let record = try tx.read.emergency(request.id)
      guard record.finding == .unspecified else {
        throw CallError.failedPrecondition("It was reviewed already.", "已复核。")
      }
      let version = try tx.review(record, request.finding, base: request.baseVersion)
      return Change(
        reply: RecordState(id: record.id, version: version),
        record: "break_glass",
        id: record.id,
        detail: "\(request.finding)"
      )
    }
  }
}

extension EmergencyRecord {
  fileprivate var message: BreakGlassItem {
    BreakGlassItem(
      id: id,
      userName: userName,
      role: role,
      personId: personID,
      recordNo: recordNumber,
      reason: reason,
      openedUnixMs: openedAt,
      untilUnixMs: ends,
      finding: finding,
      reviewedBy: reviewedBy,
      reviewedUnixMs: reviewedAt,
      version: version
    )
  }
}
