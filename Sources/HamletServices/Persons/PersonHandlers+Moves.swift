internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension PersonHandlers {
  package func proposeMove(
    _ request: ProposeMoveRequest,
    _ call: CallContext
  ) async throws(CallError) -> MoveStateResponse {
    try await env.write(call) { tx, grant in
      let people = try Set(request.personIds).map {
        try tx.read.personRow($0, within: grant.scope)
      }
      guard let first = people.first, people.allSatisfy({ $0.division == first.division }) else {
        throw CallError.invalid(
          "person_ids",
          rule: "move.one_village",
          "people who move together live in one village",
          "一同迁居的人须住在同一村居"
        )
      }
      var move = try Self.move(request, from: first.division, grant, tx.read)
      move.personIDs = people.map(\.id)  // Each once, however often the request names her.
      return try Self.propose(move, people, tx)
    }
  }

  private static func move(
    _ request: ProposeMoveRequest,
    from: DivisionCode,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws -> MoveRecord {
    let to = try PersonInput.anyVillage(request.toDivision, "to_division", snapshot)
    let kind: MoveKind = request.kind == .unspecified ? .permanent : request.kind
    let end = request.expectedEnd.isEmpty ? nil : try CivilDate(request.expectedEnd)
    guard kind == .permanent || end != nil else {
      throw CallError.invalid(
        "expected_end",
        rule: "required",
        "a temporary stay ends by itself: say when",
        "临时迁居须填写预计结束日期"
      )
    }
    return MoveRecord(
      id: request.id,
      personIDs: request.personIds,
      from: from,
      to: to,
      kind: kind,
      shareHistory: request.shareHistory,
      fromDate: try PersonInput.day(request.fromDate, "from_date", else: grant.today),
      expectedEnd: end,
      toldBy: request.toldBy,
      address: request.address,
      residenceKind: request.residenceKind
    )
  }

  private static func propose(
    _ move: MoveRecord,
    _ people: [PersonRow],
    _ tx: Transaction
  ) throws -> Change<MoveStateResponse> {
    guard move.from != move.to else {
      throw CallError.invalid(
        "to_division",
        rule: "move.same_village",
        "she lives there already",
        "她已住在该村居"
      )
    }
    for person in people {
      guard person.status == .active, try !tx.read.hasOpenMove(person.id) else {
        throw CallError.failedPrecondition(
          // No name: who asks for a move may know the document alone.
          "One of them is not active here, or has a move under way.",
          "其中有人不在册，或已有进行中的迁居。"
        )
      }
    }
    try tx.insert(move)
    return Change(
      reply: MoveStateResponse(id: move.id, state: .proposed, version: 1),
      record: "move",
      id: move.id,
      detail: "\(people.count) from \(move.from) to \(move.to)"
    )
  }

  package func requestMove(
    _ request: RequestMoveRequest,
    _ call: CallContext
  ) async throws(CallError) -> MoveStateResponse {
    try await env.write(call) { tx, grant in
      let to = try PersonInput.village(request.toDivision, "to_division", grant, tx.read)
      let person: PersonRow?
      if !request.documentNumber.isEmpty {
        person = try tx.read.person(
          withDocument: request.documentNumber.filter { $0 != " " }.uppercased()
        )
      } else if !request.recordNo.isEmpty {
        person = try tx.read.person(withRecordNumber: request.recordNo)
      } else {
        throw CallError.invalid(
          "record_no",
          rule: "required",
          "her document or her record number is needed",
          "请填写证件号码或档案号"
        )
      }
      guard let person else {
        throw CallError.notFound(
          "No record with this number.",
          "没有此号码的记录。"
        )
      }
      let move = MoveRecord(
        id: request.id,
        personIDs: [person.id],
        from: person.division,
        to: to,
        kind: .permanent,
        shareHistory: request.shareHistory,
        fromDate: grant.today,
        toldBy: request.toldBy,
        residenceKind: .unspecified
      )
      return try Self.propose(move, [person], tx)
    }
  }

  package func acceptMove(
    _ request: AcceptMoveRequest,
    _ call: CallContext
  ) async throws(CallError) -> MoveStateResponse {
    try await env.write(call) { tx, grant in
      let move = try tx.read.move(request.id, within: grant.scope)
      guard grant.scope.contains(move.to) else {
        throw CallError.permissionDenied(
          "The receiving village accepts a move.",
          "由迁入村居接收迁居。"
        )
      }
      let state = try move.state.applying(.accept, by: grant.principal.role)
        .applying(.takeEffect)
      return try Self.finish(move, state, "", request.baseVersion, tx)
    }
  }

  package func disputeMove(
    _ request: DisputeMoveRequest,
    _ call: CallContext
  ) async throws(CallError) -> MoveStateResponse {
    try await change(request.id, .dispute, request.reason, request.baseVersion, call)
  }

  package func decideMove(
    _ request: DecideMoveRequest,
    _ call: CallContext
  ) async throws(CallError) -> MoveStateResponse {
    let action: MoveAction = request.effective ? .decideEffective : .decideCancelled
    return try await change(request.id, action, request.reason, request.baseVersion, call)
  }

  package func cancelMove(
    _ request: CancelMoveRequest,
    _ call: CallContext
  ) async throws(CallError) -> MoveStateResponse {
    try await change(request.id, .cancel, "", request.baseVersion, call)
  }

  private func change(
    _ id: RecordID,
    _ action: MoveAction,
    _ reason: String,
    _ base: UInt64,
    _ call: CallContext
  ) async throws(CallError) -> MoveStateResponse {
    try await env.write(call) { tx, grant in
      let move = try tx.read.move(id, within: grant.scope)
      let state = try move.state.applying(action, by: grant.principal.role)
      return try Self.finish(move, state, reason, base, tx)
    }
  }

  /// Sets the state; an effective move changes the residences.
  private static func finish(
    _ move: MoveRecord,
    _ state: MoveState,
    _ reason: String,
    _ base: UInt64,
    _ tx: Transaction
  ) throws -> Change<MoveStateResponse> {
    let version = try tx.setState(state, reason: reason, of: move, base: base)
    if state == .effective { try takeEffect(move, tx) }
    return Change(
      reply: MoveStateResponse(id: move.id, state: state, version: version),
      record: "move",
      id: move.id,
      detail: state.contractName
    )
  }

  private static func takeEffect(_ move: MoveRecord, _ tx: Transaction) throws {
    for id in move.personIDs {
      let person = try tx.read.person(id, within: .all)
      guard move.kind == .permanent else {
        try tx.append(
          ResidenceRecord(
            division: move.to,
            address: move.address,
            kind: .temporaryCare,
            validFrom: move.fromDate,
            expectedEnd: move.expectedEnd
          ),
          to: id
        )
        continue
      }
      _ = try tx.raiseVersion(
        of: id,
        base: person.row.version,
        changed: [("division", person.row.division.text)]
      )
      let kind =
        move.residenceKind == .unspecified
        ? person.home?.kind ?? .registeredElsewhere : move.residenceKind
      try tx.changeHome(
        of: id,
        to: ResidenceRecord(
          division: move.to,
          address: move.address,
          kind: kind,
          validFrom: move.fromDate
        ),
        on: move.fromDate
      )
    }
  }

  package func listMoves(
    _ request: ListMovesRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListMovesResponse {
    try await env.read(call) { snapshot, grant in
      let page = try snapshot.moves(
        within: grant.scope,
        state: request.state,
        after: RecordID(text: request.pageToken) ?? .none,
        limit: Int(request.pageSize)
      )
      return ListMovesResponse(moves: page.items.map(\.message), nextPageToken: page.next ?? "")
    }
  }
}

extension MoveRecord {
  /// The move as both villages see it.
  var message: Move {
    Move(
      id: id,
      names: names,
      personCount: UInt32(clamping: personIDs.count),
      fromDivision: from.text,
      toDivision: to.text,
      kind: kind,
      state: state,
      fromDate: fromDate.description,
      proposedAtUnixMs: proposedAt,
      reason: reason,
      version: version
    )
  }
}
