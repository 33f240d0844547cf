internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension PersonHandlers {
  package func flagDuplicate(
    _ request: FlagDuplicateRequest,
    _ call: CallContext
  ) async throws(CallError) -> DuplicateCaseState {
    try await env.write(call) { tx, grant in
      let first = try tx.read.personRow(request.firstId, within: grant.scope)
      let second = try Self.second(request, grant, tx.read)
      guard first.id != second.id else {
        throw CallError.invalid(
          "second_id",
          rule: "duplicate.itself",
          "these are one record",
          "这是同一份档案"
        )
      }
      try tx.insert(
        DuplicateCaseRecord(
          id: request.id,
          pair: (first.id, second.id),
          source: .flag,
          score: DuplicateScore(
            try tx.read.traits(of: first),
            try tx.read.traits(of: second)
          ).points,
          reason: request.reason
        )
      )
      return Change(
        reply: DuplicateCaseState(id: request.id, state: .open, version: 1),
        record: "duplicate",
        id: request.id,
        detail: "flagged"
      )
    }
  }

  /// The second record: by id within the scope, or by its number wherever it lies.
  private static func second(
    _ request: FlagDuplicateRequest,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws -> PersonRow {
    if !request.secondId.isNone {
      return try snapshot.personRow(request.secondId, within: grant.scope)
    }
    guard !request.secondRecordNo.isEmpty else {
      throw CallError.invalid(
        "second_id",
        rule: "required",
        "the other record's id or number is needed",
        "请填写另一份档案的编号或档案号"
      )
    }
    let found = try snapshot.person(withRecordNumber: request.secondRecordNo)
    guard let row = found, row.status != .merged, row.status != .erased else {
      throw CallError.notFound("No record with this number.", "没有此号码的记录。")
    }
    return row
  }

  package func listDuplicateCases(
    _ request: ListDuplicateCasesRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListDuplicateCasesResponse {
    try env.auditRead(call, record: "duplicate", id: .none)
    return try await env.read(call) { snapshot, grant in
      let isWorker = grant.principal.role == .villageWorker
      let page = try snapshot.duplicateCases(
        within: grant.scope,
        state: request.state,
        foundBy: isWorker ? grant.principal.userID : .none,
        after: try RecordID(pageToken: request.pageToken),
        limit: request.pageSize == 0 ? 20 : Int(request.pageSize)
      )
      return ListDuplicateCasesResponse(
        cases: page.items.map { $0.message(snapshot, grant) },
        nextPageToken: page.next ?? ""
      )
    }
  }

  package func resolveDuplicate(
    _ request: ResolveDuplicateRequest,
    _ call: CallContext
  ) async throws(CallError) -> DuplicateCaseState {
    try await env.write(call) { tx, grant in
      let found = try tx.read.duplicateCase(request.id, within: grant.scope)
      guard let action = request.decision.action else {
        throw CallError.invalid("decision", rule: "required", "say what is decided", "请填写结论")
      }
      let state = try found.state.applying(action, by: grant.principal.role)
      let version = try tx.setState(
        state,
        reason: request.reason,
        of: found,
        base: request.baseVersion
      )
      return Change(
        reply: DuplicateCaseState(id: request.id, state: state, version: version),
        record: "duplicate",
        id: request.id,
        detail: action.rawValue
      )
    }
  }

  package func scanDuplicates(
    _ request: ScanDuplicatesRequest,
    _ call: CallContext
  ) async throws(CallError) -> ScanDuplicatesResponse {
    let grant = try call.grant()
    let scan: DuplicateScan
    do {
      _ = try await env.store.read { snapshot in
        try PersonInput.village(request.division, "division", grant, snapshot)
      }
      scan = try await DuplicateScan.run(
        env.store,
        after: (0, .none),
        within: try DivisionPrefix(request.division),
        atMost: .max
      )
    } catch let error as StoreError {
      throw env.refusal(error, call)
    } catch {
      throw .invalid("division", rule: "division.unknown", "no such village", "没有此村居")
    }
    return try await env.write(call) { tx, _ in
      let opened = try scan.openCases(tx)
      return Change(
        reply: ScanDuplicatesResponse(
          compared: UInt32(clamping: scan.compared),
          newCases: UInt32(clamping: opened)
        ),
        record: "duplicate",
        id: .none,
        detail: "\(scan.compared) compared, \(opened) new"
      )
    }
  }
}
