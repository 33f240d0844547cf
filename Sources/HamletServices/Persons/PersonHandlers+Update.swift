internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension PersonHandlers {
  package func updatePerson(
    _ request: UpdatePersonRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in try Self.updated(request, tx, grant) }
  }

  /// Updates somebody, for a client's call and for a row of an import.
  static func updated(
    _ request: UpdatePersonRequest,
    _ tx: Transaction,
    _ grant: Grant
  ) throws -> Change<RecordState> {
    let before = try tx.read.person(request.id, within: grant.scope)
    try requireHome(before.row, grant)
    let role = grant.principal.role
    // A program updates by imports alone, which only the policy of those lets it call.
    _ =
      role == .integration
      ? try before.row.status.applying(.update)
      : try before.row.status.applying(.update, by: role)
    var edit = PersonEdit(before, grant)
    try edit.apply(request, tx.read)
    return try edit.write(tx, base: request.baseVersion, reason: "")
  }

  package func correctPerson(
    _ request: CorrectPersonRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let before = try tx.read.person(request.id, within: grant.scope)
      try Self.requireHome(before.row, grant)
      _ = try before.row.status.applying(.correct, by: grant.principal.role)
      var edit = PersonEdit(before, grant)
      try edit.apply(request.asUpdate, tx.read)
      return try edit.write(tx, base: request.baseVersion, reason: request.reason)
    }
  }

  /// The village of her home keeps her record; one where she stays for care reads it.
  static func requireHome(_ row: PersonRow, _ grant: Grant) throws(CallError) {
    guard grant.scope.contains(row.division) else {
      throw .permissionDenied(
        "The village of her home keeps her record.",
        "由其常住村居维护该记录。"
      )
    }
  }

  package func confirmUnchanged(
    _ request: ConfirmUnchangedRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let row = try tx.read.personRow(request.id, within: grant.scope)
      _ = try row.status.applying(.update, by: grant.principal.role)
      try tx.confirm(request.id, on: grant.today)
      return Change(
        reply: RecordState(id: request.id, version: row.version),
        record: "person",
        id: request.id,
        detail: "confirmed"
      )
    }
  }

  package func markDeceased(
    _ request: MarkDeceasedRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await close(request.id, request.baseVersion, .recordDeath, request.on, call)
  }

  package func recordDeparture(
    _ request: RecordDepartureRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await close(request.id, request.baseVersion, .depart, request.on, call)
  }

  /// Ends the home residence with a new status.
  private func close(
    _ id: RecordID,
    _ base: UInt64,
    _ action: PersonStatusAction,
    _ on: String,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let row = try tx.read.personRow(id, within: grant.scope)
      try Self.requireHome(row, grant)
      let status = try row.status.applying(action, by: grant.principal.role)
      let day = try PersonInput.day(on, "on", else: grant.today)
      let version = try tx.raiseVersion(
        of: id,
        base: base,
        changed: [("status", row.status.contractName)]
      )
      try tx.setStatus(status, of: id)
      // Who left is at home nowhere any more, and where she died later does not change that.
      if row.status == .active { try tx.changeHome(of: id, to: nil, on: day) }
      try tx.leaveHousehold(id, on: day)
      return Change(
        reply: RecordState(id: id, version: version),
        record: "person",
        id: id,
        detail: action.rawValue
      )
    }
  }

  package func recordReturn(
    _ request: RecordReturnRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let row = try tx.read.personRow(request.id, within: grant.scope)
      try Self.requireHome(row, grant)
      let status = try row.status.applying(.return, by: grant.principal.role)
      let village =
        request.division.isEmpty
        ? row.division
        : try PersonInput.village(request.division, "division", grant, tx.read)
      let home = ResidenceRecord(
        division: village,
        address: "",
        kind: try Self.homeKind(request.kind),
        validFrom: try PersonInput.day(request.on, "on", else: grant.today)
      )
      let version = try tx.raiseVersion(
        of: request.id,
        base: request.baseVersion,
        changed: [("status", row.status.contractName)]
      )
      try tx.setStatus(status, of: request.id)
      try tx.changeHome(of: request.id, to: home, on: home.validFrom)
      return Change(
        reply: RecordState(id: request.id, version: version),
        record: "person",
        id: request.id,
        detail: "return"
      )
    }
  }
}
