internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension PersonHandlers {
  /// Days ahead in which a stay that ends is shown, where none are asked.
  private static let endingDays = 14

  package func recordResidence(
    _ request: RecordResidenceRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let person = try tx.read.person(request.personId, within: grant.scope)
      try Self.requireHome(person.row, grant)
      _ = try person.row.status.applying(.update, by: grant.principal.role)
      let kind = try Self.homeKind(request.kind)
      let from = try PersonInput.day(request.validFrom, "valid_from", else: grant.today)
      let home = ResidenceRecord(
        division: person.row.division,
        address: request.address,
        kind: kind,
        validFrom: from,
        expectedEnd: try PersonInput.expectedEnd(request.expectedEnd, kind, from: from),
        dwelling: request.dwelling,
        registeredDivision: request.registeredDivision
      )
      let before = try PersonInput.history(of: person)
      let after = try PersonInput.at("valid_from") { () throws(RuleViolation) in
        try before.inserting(home.period)
      }
      return try Self.settle(
        person,
        records: person.residences + [home],
        as: after,
        old: person.home?.historyText ?? "",
        Settlement(base: request.baseVersion, reason: "", tx)
      )
    }
  }

  package func correctResidence(
    _ request: CorrectResidenceRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let person = try tx.read.person(request.personId, within: grant.scope)
      try Self.requireHome(person.row, grant)
      let action: PersonStatusAction = person.row.status == .active ? .update : .correct
      _ = try person.row.status.applying(action, by: grant.principal.role)
      let first = try CivilDate(request.validFrom)
      guard
        let wrong = person.residences.first(where: {
          $0.validFrom == first && ($0.kind == .temporaryCare) == request.stay
        })
      else {
        throw CallError.invalid(
          "valid_from",
          rule: "residence.unknown",
          "no home or stay began on this day",
          "没有从该日开始的居住记录"
        )
      }
      let corrected = try Self.corrected(wrong, request, grant)
      let before = try PersonInput.history(of: person)
      let after = try PersonInput.at("new_from") { () throws(RuleViolation) in
        try before.correcting(from: first, isStay: request.stay, to: corrected.period)
      }
      return try Self.settle(
        person,
        records: person.residences.filter { $0 != wrong } + [corrected],
        as: after,
        old: wrong.historyText,
        Settlement(base: request.baseVersion, reason: request.reason, tx)
      )
    }
  }

  /// The residence as it should have been entered; what the request leaves empty stays.
  private static func corrected(
    _ wrong: ResidenceRecord,
    _ request: CorrectResidenceRequest,
    _ grant: Grant
  ) throws -> ResidenceRecord {
    var right = wrong
    if !request.newFrom.isEmpty {
      right.validFrom = try PersonInput.day(request.newFrom, "new_from", else: grant.today)
    }
    if !request.newTo.isEmpty {
      right.validTo = try PersonInput.day(request.newTo, "new_to", else: grant.today)
    }
    if request.kind != .unspecified { right.kind = request.kind }
    if !request.address.isEmpty { right.address = request.address }
    if request.dwelling != .unspecified { right.dwelling = request.dwelling }
    if !request.registeredDivision.isEmpty {
      right.registeredDivision = request.registeredDivision
    }
    if !request.expectedEnd.isEmpty {
      right.expectedEnd = try PersonInput.expectedEnd(
        request.expectedEnd,
        right.kind,
        from: right.validFrom
      )
    }
    return right
  }

  /// At which version, why, and in which transaction residences are written.
  private struct Settlement {
    let base: UInt64
    let reason: String
    let tx: Transaction

    init(base: UInt64, reason: String, _ tx: Transaction) {
      self.base = base
      self.reason = reason
      self.tx = tx
    }
  }

  private static func settle(
    _ person: PersonRecord,
    records: [ResidenceRecord],
    as history: ResidenceHistory,
    old: String,
    _ settlement: Settlement
  ) throws -> Change<RecordState> {
    guard person.row.status != .active || history.hasOneOpenHome else {
      throw CallError.failedPrecondition("She would have no home.", "更正后将没有常住地。")
    }
    let version = try settlement.tx.raiseVersion(
      of: person.row.id,
      base: settlement.base,
      changed: [("residence", old)],
      reason: settlement.reason
    )
    try settlement.tx.settle(person.row.id, records, as: history)
    return Change(
      reply: RecordState(id: person.row.id, version: version),
      record: "person",
      id: person.row.id,
      detail: "residence"
    )
  }

  package func listStaysEnding(
    _ request: ListStaysEndingRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListStaysEndingResponse {
    try env.auditRead(call, id: .none)
    return try await env.read(call) { snapshot, grant in
      guard let scope = grant.scope.narrowed(to: try DivisionPrefix(place: request.division)) else {
        return ListStaysEndingResponse()
      }
      let days = request.withinDays == 0 ? Self.endingDays : Int(request.withinDays)
      let page = try snapshot.staysEnding(
        within: scope,
        until: grant.today.adding(days: days),
        after: request.pageToken,
        limit: request.pageSize == 0 ? 100 : Int(request.pageSize)
      )
      return ListStaysEndingResponse(
        stays: page.items.map {
          StayEnding(
            personId: $0.personID,
            recordNo: $0.recordNumber,
            name: $0.name,
            kind: $0.kind,
            division: $0.division.text,
            expectedEnd: $0.expectedEnd.description
          )
        },
        nextPageToken: page.next ?? ""
      )
    }
  }
}

extension PersonInput {
  /// Where a person lived, as the rules know it.
  static func history(of person: PersonRecord) throws -> ResidenceHistory {
    try ResidenceHistory(person.residences.map(\.period))
  }
}

extension ResidenceRecord {
  /// The residence in one line, for the history.
  var historyText: String {
    let end = validTo ?? expectedEnd
    return "\(division) \(kind) \(validFrom)..\(end?.description ?? "") \(address)"
  }
}
