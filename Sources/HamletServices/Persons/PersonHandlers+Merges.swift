internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension PersonHandlers {
  package func mergePersons(
    _ request: MergePersonsRequest,
    _ call: CallContext
  ) async throws(CallError) -> MergeResponse {
    let facts = try MergedFacts(request.choices)
    guard request.winnerId != request.loserId else {
      throw .invalid("loser_id", rule: "merge.itself", "these are one record", "这是同一份档案")
    }
    let reply: MergeResponse = try await env.write(call) { tx, grant in
      let plan = try Self.plan(request, facts, grant, tx.read)
      _ = try plan.loser.row.status.applying(.merge, by: grant.principal.role)
      try Self.settleCase(plan.record, .merge, request.reason, grant, tx)
      let outcome = try tx.merge(plan)
      return Change(
        reply: Self.response(plan.record.id, .inForce, outcome),
        record: "person",
        id: request.winnerId,
        detail: "merged \(plan.loser.row.recordNumber), \(outcome.moved) moved"
      )
    }
    env.aliases.add(request.loserId, request.winnerId)
    return reply
  }

  private static func plan(
    _ request: MergePersonsRequest,
    _ facts: MergedFacts,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws -> MergePlan {
    let winner = try snapshot.person(request.winnerId, within: grant.scope)
    let loser = try snapshot.person(request.loserId, within: grant.scope)
    guard winner.row.status != .merged, winner.row.status != .erased else {
      throw CallError.failedPrecondition(
        "The record that is to stay is closed (\(winner.row.status.contractName)).",
        "要保留的档案已关闭。"
      )
    }
    for (person, version) in [(winner, request.winnerVersion), (loser, request.loserVersion)]
    where person.row.version != version {
      throw StoreError.conflict(person.row.version, [])
    }
    guard try !snapshot.hasOpenMove(loser.row.id) else {
      throw CallError.failedPrecondition(
        "A move of the record that is merged is under way; end it first.",
        "要并入的档案有进行中的迁居，请先处理。"
      )
    }
    let household = facts.choices["household"] ?? .winner
    return MergePlan(
      record: MergeRecord(
        id: request.id,
        winnerID: winner.row.id,
        loserID: loser.row.id,
        choices: facts.choices,
        reason: request.reason,
        winnerNumber: winner.row.recordNumber,
        loserNumber: loser.row.recordNumber
      ),
      winner: winner,
      loser: loser,
      result: facts.result(winner, loser),
      takesHome: facts.takesLosers("residence"),
      takesHousehold: household == .loser,
      day: grant.today
    )
  }

  /// A case of the two follows the merge; one that says they are two people stands against it.
  private static func settleCase(
    _ merge: MergeRecord,
    _ action: DuplicateAction,
    _ reason: String,
    _ grant: Grant,
    _ tx: Transaction
  ) throws {
    guard let known = try tx.read.duplicateCase(of: (merge.winnerID, merge.loserID)) else { return }
    let state = try known.state.applying(action, by: grant.principal.role)
    _ = try tx.setState(state, reason: reason, of: known, base: known.version)
  }

  private static func response(
    _ id: RecordID,
    _ state: MergeState,
    _ outcome: MergeOutcome
  ) -> MergeResponse {
    MergeResponse(
      id: id,
      state: state,
      winnerVersion: outcome.winnerVersion,
      loserVersion: outcome.loserVersion,
      moved: UInt32(clamping: outcome.moved)
    )
  }

  package func unmergePersons(
    _ request: UnmergePersonsRequest,
    _ call: CallContext
  ) async throws(CallError) -> MergeResponse {
    let reply: MergeResponse = try await env.write(call) { tx, grant in
      let merge = try tx.read.merge(request.id, within: grant.scope)
      let state = try merge.state.applying(.undo, by: grant.principal.role)
      guard try !tx.read.hasLaterMerge(than: merge) else {
        throw CallError.failedPrecondition(
          "The record was merged again since; undo the later merge first.",
          "该档案之后又有合并，请先撤销较晚的合并。"
        )
      }
      let winner = try tx.read.personRow(merge.winnerID, within: .all)
      guard winner.status != .erased else {
        throw CallError.failedPrecondition("The record is erased.", "该档案已删除。")
      }
      try Self.settleCase(merge, .unmerge, request.reason, grant, tx)
      let outcome = try tx.unmerge(merge)
      return Change(
        reply: Self.response(merge.id, state, outcome),
        record: "person",
        id: merge.winnerID,
        detail: "unmerged \(merge.loserNumber), \(outcome.moved) moved back"
      )
    }
    do {
      env.aliases.replace(try await env.store.read { try $0.aliases() })
    } catch {
      throw env.refusal(error, call)
    }
    return reply
  }

  package func listMerges(
    _ request: ListMergesRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListMergesResponse {
    try env.auditRead(call, record: "merge", id: .none)
    return try await env.read(call) { snapshot, grant in
      let page = try snapshot.merges(
        within: grant.scope,
        state: request.state,
        after: try RecordID(pageToken: request.pageToken),
        limit: request.pageSize == 0 ? 50 : Int(request.pageSize)
      )
      return ListMergesResponse(merges: page.items.map(\.message), nextPageToken: page.next ?? "")
    }
  }
}

extension MergeRecord {
  /// The merge as the log shows it: nothing of the persons.
  fileprivate var message: Merge {
    Merge(
      id: id,
      state: state,
      winnerId: winnerID,
      winnerRecordNo: winnerNumber,
      loserId: loserID,
      loserRecordNo: loserNumber,
      choices: choices.sorted { $0.key < $1.key }
        .map { FieldChoice(fieldName: $0.key, choice: $0.value) },
      moved: UInt32(clamping: moved),
      mergedBy: mergedBy,
      mergedAtUnixMs: mergedAt,
      undoneBy: undoneBy,
      undoneAtUnixMs: undoneAt
    )
  }
}
