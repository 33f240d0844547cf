internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension PersonHandlers {
  package func openUpdateRound(
    _ request: OpenUpdateRoundRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let due = try CivilDate(request.dueOn)
      guard due >= grant.today else {
        throw CallError.invalid(
          "due_on",
          rule: "round.due_on",
          "a round is due today or later",
          "计划完成日期不能早于今天"
        )
      }
      let round = RoundRecord(
        id: request.id,
        scope: grant.scope,
        title: request.title,
        openedOn: grant.today,
        dueOn: due
      )
      try tx.insert(round)
      return Change(
        reply: RecordState(id: round.id, version: 1),
        record: "update_round",
        id: round.id,
        detail: "open"
      )
    }
  }

  package func closeUpdateRound(
    _ request: CloseUpdateRoundRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let round = try tx.read.round(request.id, near: grant.scope)
      let state = try round.state.applying(.close, by: grant.principal.role)
      let version = try tx.close(round, as: state, on: grant.today, base: request.baseVersion)
      return Change(
        reply: RecordState(id: round.id, version: version),
        record: "update_round",
        id: round.id,
        detail: "close"
      )
    }
  }

  package func listUpdateRounds(
    _ request: ListUpdateRoundsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListUpdateRoundsResponse {
    try await env.read(call) { snapshot, grant in
      let page = try snapshot.rounds(
        near: grant.scope,
        state: request.state,
        after: request.pageToken,
        limit: request.pageSize == 0 ? 50 : min(Int(request.pageSize), 100)
      )
      return ListUpdateRoundsResponse(
        rounds: page.items.map(\.message),
        nextPageToken: page.next ?? ""
      )
    }
  }

  package func listRoundWork(
    _ request: ListRoundWorkRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListRoundWorkResponse {
    try env.auditRead(call, id: .none, purpose: .contact)
    return try await env.read(call) { snapshot, grant in
      let round = try snapshot.round(request.roundId, near: grant.scope)
      try Self.checkOpen(round)
      let village = try Self.oneVillage(request.division, grant)
      let page = try snapshot.roundWork(
        round,
        within: village,
        on: grant.today,
        after: request.pageToken,
        limit: request.pageSize == 0 ? 50 : min(Int(request.pageSize), 100)
      )
      let counts = try snapshot.roundCounts(round, within: village, on: grant.today)
      return ListRoundWorkResponse(
        records: try page.items.map { try Self.entry($0, snapshot) },
        nextPageToken: page.next ?? "",
        waiting: UInt64(clamping: counts.waiting),
        withoutContact: UInt64(clamping: counts.withoutContact)
      )
    }
  }

  package func recordRoundAnswer(
    _ request: RecordRoundAnswerRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let round = try tx.read.round(request.roundId, near: grant.scope)
      try Self.checkOpen(round)
      let row = try tx.read.personRow(request.personId, within: grant.scope)
      try Self.requireHome(row, grant)
      _ = try row.status.applying(.update, by: grant.principal.role)
      let step = try tx.read.roundStep(of: row.id, in: round.id)
      guard let action = request.answer.action else {
        throw CallError.invalid("answer", rule: "required", "say what came of it", "请填写结果")
      }
      _ = try step.applying(action, by: grant.principal.role)
      let mayContact = try tx.read.isCovered(row.id, by: .contact, on: grant.today)
      guard mayContact || request.setting == .window else {
        throw CallError.missingPurpose("CONTACT")
      }
      let day = try PersonInput.day(request.on, "on", else: grant.today)
      try tx.answer(request.answer, at: request.setting, of: row.id, in: round.id, on: day)
      if request.answer != .prefersNot { try tx.confirm(row.id, on: day) }
      // The audit says nothing of what she said.
      return Change(
        reply: RecordState(id: row.id, version: row.version),
        record: "person",
        id: row.id,
        detail: "round \(round.id)"
      )
    }
  }

  package func getRoundProgress(
    _ request: GetRoundProgressRequest,
    _ call: CallContext
  ) async throws(CallError) -> GetRoundProgressResponse {
    try await env.read(call) { snapshot, grant in
      let round = try snapshot.round(request.roundId, near: grant.scope)
      let village = grant.scope.text.count == 12 ? grant.scope : nil
      let town = try snapshot.roundCounts(round, within: round.scope, on: grant.today)
      let own = try village.map {
        try snapshot.roundCounts(round, within: $0, on: grant.today)
      }
      return GetRoundProgressResponse(
        asOfUnixMs: grant.atUnixMilliseconds,
        village: own.map { $0.message(suppressed: false) },
        town: town.message(suppressed: true)
      )
    }
  }

  private static func checkOpen(_ round: RoundRecord) throws(CallError) {
    guard round.state == .open else {
      throw .failedPrecondition("The round is closed.", "该更新轮次已结束。")
    }
  }

  /// The own village, or the one that was asked for: a worklist is of one.
  static func oneVillage(_ asked: String, _ grant: Grant) throws -> DivisionPrefix {
    guard let village = grant.scope.narrowed(to: try DivisionPrefix(place: asked)) else {
      throw StoreError.notFound
    }
    guard village.text.count == 12 else {
      throw CallError.invalid(
        "division",
        rule: "division.village",
        "say which village",
        "请填写村居"
      )
    }
    return village
  }

  /// A person as the lists of a roster show her.
  static func entry(_ row: PersonRow, _ snapshot: ReadSnapshot) throws -> RosterEntry {
    RosterEntry(
      id: row.id,
      recordNo: row.recordNumber,
      name: row.name,
      sex: row.sex,
      birth: row.birth.message,
      division: row.division.text,
      phone: try snapshot.phones(of: row.id).first.map { Masking.phone($0.number) } ?? "",
      version: row.version
    )
  }
}

extension RoundRecord {
  fileprivate var message: UpdateRound {
    UpdateRound(
      id: id,
      title: title,
      state: state,
      openedOn: openedOn.description,
      dueOn: dueOn.description,
      closedOn: closedOn?.description ?? "",
      version: version
    )
  }
}

extension RoundCounts {
  /// The counts; where they leave the village, none of fewer than five people, nor one that the
  /// total would tell.
  fileprivate func message(suppressed: Bool) -> RoundProgress {
    let counts = [confirmed, corrected, prefersNot, waiting]
    let total = counts.reduce(0, +)
    let shown: [Int?] = suppressed ? SmallGroups.suppressed(counts) : counts
    let apart: [Int?] = suppressed ? SmallGroups.suppressed([withoutContact, 0]) : [withoutContact]
    let whole: [Int?] = suppressed ? SmallGroups.suppressed([total, 0]) : [total]
    return RoundProgress(
      confirmed: RoundCount(shown[0]),
      corrected: RoundCount(shown[1]),
      prefersNot: RoundCount(shown[2]),
      waiting: RoundCount(shown[3]),
      withoutContact: RoundCount(apart[0]),
      total: RoundCount(whole[0])
    )
  }
}

extension RoundCount {
  fileprivate init(_ count: Int?) {
    self.init(count: UInt64(clamping: count ?? 0), suppressed: count == nil)
  }
}
