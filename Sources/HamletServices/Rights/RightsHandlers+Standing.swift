internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension RightsHandlers {
  package func restrictProcessing(
    _ request: RestrictProcessingRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let word = StandingWord(.restricted, begins: true, request.toldBy, request.reason)
      return try word.write(of: request.personId, tx, grant)
    }
  }

  package func liftRestriction(
    _ request: LiftRestrictionRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let word = StandingWord(.restricted, begins: false, request.toldBy, request.reason)
      return try word.write(of: request.personId, tx, grant)
    }
  }

  package func setProtected(
    _ request: SetProtectedRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let person = try tx.read.personRow(request.personId, within: grant.scope)
      let carers = try request.protect ? Self.carers(request, of: person, tx.read) : []
      let word = StandingWord(
        .protected,
        begins: request.protect,
        request.toldBy,
        request.reason
      )
      let isNew = try request.protect != tx.read.standings(of: person.id).contains(.protected)
      // Who is protected already may have other carers named.
      if request.protect, !isNew {
        try tx.setCarers(carers, of: person.id)
        return word.change(of: person, detail: "carers")
      }
      let change = try word.write(of: request.personId, tx, grant)
      try tx.setCarers(carers, of: person.id)
      return change
    }
  }

  /// The accounts of those named: they work for her village and care for people.
  private static func carers(
    _ request: SetProtectedRequest,
    of person: PersonRow,
    _ snapshot: ReadSnapshot
  ) throws -> [RecordID] {
    try request.carers.enumerated().map { index, name in
      let found = try snapshot.staff(
        named: name,
        roles: [.villageWorker, .clerk, .clinician],
        in: person.division
      )
      guard let found else {
        throw CallError.invalid(
          "carers[\(index)]",
          rule: "carer.unknown",
          "no such user who serves her village",
          "没有服务于其村居的此用户"
        )
      }
      return found.id
    }
  }

  package func getStanding(
    _ request: GetStandingRequest,
    _ call: CallContext
  ) async throws(CallError) -> PersonStanding {
    let standing = try env.point(call) { snapshot, grant in
      let row = try Self.row(of: request, snapshot, grant)
      return PersonStanding(
        personId: row.id,
        recordNo: row.recordNumber,
        division: row.division.text,
        standings: try snapshot.standings(of: row.id).sorted { $0.rawValue < $1.rawValue },
        carers: try snapshot.carers(of: row.id).compactMap { try snapshot.account($0)?.userName },
        changes: try snapshot.standingChanges(of: row.id).prefix(100).map {
          StandingChange(
            standing: $0.standing,
            began: $0.began,
            atUnixMs: $0.at,
            by: $0.by,
            toldBy: $0.toldBy,
            reason: $0.reason
          )
        },
        status: row.status
      )
    }
    try env.auditRead(call, id: standing.personId)
    return standing
  }

  private static func row(
    of request: GetStandingRequest,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> PersonRow {
    if !request.personId.isNone {
      return try snapshot.personRow(request.personId, within: grant.scope)
    }
    guard !request.recordNo.isEmpty else {
      throw CallError.invalid(
        "person_id",
        rule: "required",
        "her id or her record number is needed",
        "请填写居民编号或档案号"
      )
    }
    guard let row = try snapshot.person(withRecordNumber: request.recordNo),
      grant.scope.contains(row.division)
    else { throw StoreError.notFound }
    return row
  }
}

/// What is said about how a record stands, on whose word.
private struct StandingWord {
  let standing: Standing
  let begins: Bool
  let toldBy: String
  let reason: String

  init(_ standing: Standing, begins: Bool, _ toldBy: String, _ reason: String) {
    self.standing = standing
    self.begins = begins
    self.toldBy = toldBy
    self.reason = reason
  }

  /// Writes it down; refuses what stands so already, and records that are closed for good.
  func write(of id: RecordID, _ tx: Transaction, _ grant: Grant) throws -> Change<RecordState> {
    let person = try tx.read.personRow(id, within: grant.scope)
    guard person.status != .erased else {
      throw CallError.failedPrecondition("The record is erased.", "该档案已删除。")
    }
    let isNew = try tx.setStanding(standing, begins, of: id, toldBy: toldBy, reason: reason)
    guard isNew else {
      throw begins
        ? CallError.failedPrecondition(
          "The record is \(standing) already.",
          "该档案已处于此状态。"
        )
        : CallError.failedPrecondition(
          "The record is not \(standing).",
          "该档案不处于此状态。"
        )
    }
    return change(of: person, detail: begins ? "\(standing)" : "no longer \(standing)")
  }

  func change(of person: PersonRow, detail: String) -> Change<RecordState> {
    Change(
      reply: RecordState(id: person.id, version: person.version),
      record: "person",
      id: person.id,
      detail: detail
    )
  }
}
