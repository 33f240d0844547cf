internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension PersonHandlers {
  package func erasePerson(
    _ request: ErasePersonRequest,
    _ call: CallContext
  ) async throws(CallError) -> Erasure {
    try await env.write(call) { tx, grant in
      let person = try tx.read.personRow(request.personId, within: grant.scope, for: .herWord)
      _ = try person.status.applying(.erase)
      try Self.checkGrounds(request, person, tx.read, grant)
      guard try !tx.read.hasOpenErasure(person.id) else {
        throw CallError.failedPrecondition(
          "Her erasure waits for a second person already.",
          "已有待确认的删除申请。"
        )
      }
      let record = try tx.insert(
        ErasureRecord(
          id: request.id,
          person: person,
          requestID: request.rightRequestId,
          toldBy: request.toldBy
        )
      )
      return record.change("asked")
    }
  }

  /// She asked for it, or left the register.
  private static func checkGrounds(
    _ request: ErasePersonRequest,
    _ person: PersonRow,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws {
    if !request.rightRequestId.isNone {
      let right = try snapshot.rightRequest(request.rightRequestId, within: grant.scope)
      guard right.personID == person.id, right.kind == .erase, right.state.isOpen else {
        throw CallError.failedPrecondition(
          "This is not an open request of hers to be erased.",
          "该请求不是其本人未办结的删除请求。"
        )
      }
      return
    }
    // Her record is sealed from the moment on at which she leaves the register.
    guard try snapshot.standings(of: person.id).contains(.sealed) else {
      throw CallError.failedPrecondition(
        "Name her request to be erased, or her consent to be on the register must be withdrawn.",
        "请填写其删除请求，或须已撤回登记同意。"
      )
    }
  }

  package func confirmErasure(
    _ request: ConfirmErasureRequest,
    _ call: CallContext
  ) async throws(CallError) -> Erasure {
    let erasure = try await env.write(call) { tx, grant in
      var record = try tx.read.erasure(request.id, within: grant.scope)
      guard record.version == request.baseVersion else {
        throw StoreError.conflict(record.version, ["state"])
      }
      record.state = try record.state.applying(.confirm, by: grant.principal.role)
      guard record.askedID != grant.principal.userID else {
        throw CallError.failedPrecondition(
          "Who asked for an erasure does not confirm it: a second person does.",
          "申请人不能自行确认删除，须由另一人确认。"
        )
      }
      let person = try tx.read.personRow(record.personID, within: .all, for: .herWord)
      _ = try person.status.applying(.erase, by: grant.principal.role)
      record.keptReports = try tx.erase(person)
      try Self.answer(record, tx, grant)
      return try tx.end(record).change("erased")
    }
    await env.store.truncateLog()
    return erasure
  }

  /// Her request ends with the erasure.
  private static func answer(_ record: ErasureRecord, _ tx: Transaction, _ grant: Grant) throws {
    guard !record.requestID.isNone else { return }
    var right = try tx.read.rightRequest(record.requestID, within: .all)
    let base = right.version
    switch right.state {
    case .received: right.state = try right.state.applying(.start).applying(.answer)
    case .inProgress: right.state = try right.state.applying(.answer)
    case .answered, .turnedDown, .withdrawn, .unspecified: return
    }
    _ = try tx.update(right, base: base)
  }

  package func cancelErasure(
    _ request: CancelErasureRequest,
    _ call: CallContext
  ) async throws(CallError) -> Erasure {
    try await env.write(call) { tx, grant in
      var record = try tx.read.erasure(request.id, within: grant.scope)
      guard record.version == request.baseVersion else {
        throw StoreError.conflict(record.version, ["state"])
      }
      record.state = try record.state.applying(.cancel, by: grant.principal.role)
      return try tx.end(record).change("cancelled")
    }
  }

  package func listErasures(
    _ request: ListErasuresRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListErasuresResponse {
    try await env.read(call) { snapshot, grant in
      let page = try snapshot.erasures(
        within: grant.scope,
        state: request.state == .unspecified ? .asked : request.state,
        after: try RecordID(pageToken: request.pageToken),
        limit: Int(request.pageSize)
      )
      return ListErasuresResponse(
        erasures: page.items.map(\.message),
        nextPageToken: page.next ?? ""
      )
    }
  }
}

extension ErasureRecord {
  /// The erasure as it is answered, with what stays once it is done.
  fileprivate var message: Erasure {
    var stays: [ErasureRemainder] = []
    if state == .done {
      stays = [.tombstone, .audit, .counts, .backups]
      if !keptReports.isEmpty { stays.append(.forwardedReport) }
    }
    return Erasure(
      id: id,
      personId: personID,
      recordNo: recordNumber,
      state: state,
      askedBy: askedBy,
      askedAtUnixMs: askedAt,
      endedBy: endedBy,
      endedAtUnixMs: endedAt,
      remainders: stays,
      keptReports: keptReports,
      version: version
    )
  }

  fileprivate func change(_ detail: String) -> Change<Erasure> {
    Change(reply: message, record: "person", id: personID, detail: "erasure \(detail)")
  }
}
