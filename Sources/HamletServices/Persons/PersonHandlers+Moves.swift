internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension PersonHandlers {
  package func acceptMove(
    _ request: AcceptMoveRequest,
    _ call: CallContext
  ) async throws(CallError) -> MoveStateResponse {
    try await env.write(call) { tx, grant in
      let move = try tx.read.move(request.id, within: grant.scope)
      // Who knows a document's number must not take a record over by that alone.
      guard grant.scope.contains(move.answering) else {
        throw CallError.permissionDenied(
          "The village that did not propose or ask for a move accepts it.",
          "迁居由未提出申请的一方村居接收。"
        )
      }
      var state = try move.state.applying(.accept, by: grant.principal.role)
      if move.fromDate <= grant.today { state = try state.applying(.takeEffect) }
      let change = try Self.finish(move, state, "", request.baseVersion, tx)
      var reply = change.reply
      reply.names = move.names
      return Change(reply: reply, record: "move", id: move.id, detail: change.detail)
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
    try await env.write(call) { tx, grant in
      let move = try tx.read.move(request.id, within: grant.scope)
      let isDue = move.fromDate <= grant.today
      let action: MoveAction =
        !request.effective ? .decideCancelled : isDue ? .decideEffective : .decideAccepted
      let state = try move.state.applying(action, by: grant.principal.role)
      return try Self.finish(move, state, request.reason, request.baseVersion, tx)
    }
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
    if state == .effective {
      do {
        try MoveEffect(move, tx.read).write(tx)
      } catch let violation as RuleViolation {
        throw CallError.failedPrecondition(violation.english, violation.chinese)
      }
    }
    return Change(
      reply: move.reply(state, version: version),
      record: "move",
      id: move.id,
      detail: state.contractName
    )
  }

  package func listMoves(
    _ request: ListMovesRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListMovesResponse {
    try env.auditRead(call, record: "move", id: .none)
    return try await env.read(call) { snapshot, grant in
      let page = try snapshot.moves(
        within: grant.scope,
        state: request.state,
        after: try RecordID(pageToken: request.pageToken),
        limit: Int(request.pageSize)
      )
      return ListMovesResponse(
        moves: page.items.map { $0.message(for: grant) },
        nextPageToken: page.next ?? ""
      )
    }
  }
}

extension MoveRecord {
  /// The move as the village or township of a caller sees it; of children that stay, only where.
  fileprivate func message(for grant: Grant) -> Move {
    var message = message
    message.requested = isRequested
    // Until she has moved, the village that asks is shown no more than what it asked with.
    if isRequested, state != .effective, !grant.scope.contains(from) { message.names = [] }
    message.childrenLeft = grant.scope.contains(from) ? UInt32(clamping: childrenLeft) : 0
    return message
  }

  /// Where it stands now, of how many people and from when, as its list tells it to the same callers.
  func reply(_ state: MoveState, version: UInt64) -> MoveStateResponse {
    MoveStateResponse(
      id: id,
      state: state,
      version: version,
      personCount: UInt32(clamping: personIDs.count),
      fromDate: fromDate.description
    )
  }

  /// The move as everybody sees it who sees it at all.
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
      version: version,
      expectedEnd: expectedEnd?.description ?? "",
      effectiveAtUnixMs: effectiveAt
    )
  }
}
