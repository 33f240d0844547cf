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
    try checkOpen(before.row)
    var after = before
    var changed: [(field: String, old: String)] = []
    for (index, field) in request.updateMask.enumerated()
    where !changed.contains(where: { $0.field == field }) {
      let old = try apply(field, index, request, &after, grant)
      changed.append((field, old))
    }
    let version = try tx.update(after, base: request.baseVersion, changed: changed)
    return Change(
      reply: RecordState(id: request.id, version: version),
      record: "person",
      id: request.id,
      detail: changed.map(\.field).joined(separator: " ")
    )
  }

  /// Sets one field of the mask and gives its old value as history keeps it.
  private static func apply(
    _ field: String,
    _ index: Int,
    _ request: UpdatePersonRequest,
    _ person: inout PersonRecord,
    _ grant: Grant
  ) throws -> String {
    let old = person
    switch field {
    case "name":
      person.row.name = try PersonInput.name(request.name)
      return old.row.name
    case "sex":
      guard request.sex != .unspecified else {
        throw CallError.invalid("sex", rule: "required", "sex is missing", "请填写性别")
      }
      person.row.sex = request.sex
      return "\(old.row.sex)"
    case "birth":
      person.row.birth = try PersonInput.birth(request.birth, today: grant.today)
      return "\(old.row.birth.year)-\(old.row.birth.month)-\(old.row.birth.day)"
    case "phones":
      person.phones = try PersonInput.phones(request.phones)
      return old.phones.map(\.number).joined(separator: " ")
    case "documents":
      person.documents = try PersonInput.documents(request.documents, today: grant.today)
      return old.documents.map(\.number).joined(separator: " ")
    case "address":
      guard
        let home = person.residences.firstIndex(where: {
          $0.validTo == nil && $0.kind != .temporaryCare
        })
      else { throw CallError.failedPrecondition("She has no home here now.", "当前没有常住地。") }
      person.residences[home].address = request.address
      return old.home?.address ?? ""
    case "note":
      person.note = request.note
      return old.note
    default:
      throw CallError.invalid(
        "update_mask[\(index)]",
        rule: "update_mask.unknown",
        "one of name, sex, birth, phones, documents, address, note",
        "可更新项：name、sex、birth、phones、documents、address、note"
      )
    }
  }

  package func confirmUnchanged(
    _ request: ConfirmUnchangedRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let row = try tx.read.personRow(request.id, within: grant.scope)
      try Self.checkOpen(row)
      try tx.confirm(request.id, on: grant.today)
      return Change(
        reply: RecordState(id: request.id, version: row.version),
        record: "person",
        id: request.id,
        detail: "confirmed"
      )
    }
  }

  static func checkOpen(_ row: PersonRow) throws(CallError) {
    guard row.status == .active || row.status == .left else {
      throw .failedPrecondition("The record is closed (\(row.status)).", "该记录已关闭。")
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
      let status = try row.status.applying(action, by: grant.principal.role)
      let day = try PersonInput.day(on, "on", else: grant.today)
      let version = try tx.raiseVersion(
        of: id,
        base: base,
        changed: [("status", row.status.contractName)]
      )
      try tx.setStatus(status, of: id)
      try tx.changeHome(of: id, to: nil, on: day)
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
