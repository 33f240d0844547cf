internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore
internal import Synchronization

extension AdminHandlers {
  package func getDivision(
    _ request: GetDivisionRequest,
    _ call: CallContext
  ) async throws(CallError) -> Division {
    try accounts.env.point(call) { snapshot, _ in
      guard let division = try snapshot.division(request.code) else { throw StoreError.notFound }
      return try division.message(snapshot)
    }
  }

  package func renameDivision(
    _ request: RenameDivisionRequest,
    _ call: CallContext
  ) async throws(CallError) -> DivisionChangeResponse {
    try await accounts.env.write(call) { tx, grant in
      let code = try DivisionCode(request.code)
      let division = try DivisionChange.inUse(code, "code", grant, tx.read)
      let people = try tx.read.rosterCount(of: code.prefix)
      if request.apply {
        try tx.rename(division, nameZh: request.nameZh, nameEn: request.nameEn)
      }
      return Change(
        reply: DivisionChangeResponse(
          applied: request.apply,
          on: grant.today.description,
          people: UInt64(clamping: people)
        ),
        record: "division",
        id: .none,
        detail: "rename \(code)\(request.apply ? "" : ", dry run")"
      )
    }
  }

  package func splitDivision(
    _ request: SplitDivisionRequest,
    _ call: CallContext
  ) async throws(CallError) -> DivisionChangeResponse {
    let change = DivisionChange(
      sources: [request.code],
      successors: request.successors,
      assignments: request.assignments,
      rest: request.restTo,
      on: request.on
    )
    return try await run(
      change,
      DivisionRun(request.apply, request.pageSize, request.pageToken),
      call
    )
  }

  package func mergeDivisions(
    _ request: MergeDivisionsRequest,
    _ call: CallContext
  ) async throws(CallError) -> DivisionChangeResponse {
    let into = request.into ?? SuccessorDivision()
    let change = DivisionChange(
      sources: request.codes.filter { $0 != into.code },
      successors: [into],
      assignments: [],
      rest: into.code,
      on: request.on
    )
    return try await run(
      change,
      DivisionRun(request.apply, request.pageSize, request.pageToken),
      call
    )
  }

  package func abolishDivision(
    _ request: AbolishDivisionRequest,
    _ call: CallContext
  ) async throws(CallError) -> DivisionChangeResponse {
    let change = DivisionChange(
      sources: [request.code],
      successors: [SuccessorDivision(code: request.successor)],
      assignments: [],
      rest: request.successor,
      on: request.on
    )
    return try await run(
      change,
      DivisionRun(request.apply, request.pageSize, request.pageToken),
      call
    )
  }

  private func run(
    _ change: DivisionChange,
    _ run: DivisionRun,
    _ call: CallContext
  ) async throws(CallError) -> DivisionChangeResponse {
    let users = Mutex<[RecordID]>([])
    let now = accounts.env.clock()
    let reply: DivisionChangeResponse = try await accounts.env.write(call) { tx, grant in
      let plan = try change.plan(grant, tx.read)
      let rests = try AccountRests(plan, tx.read)
      var reply = try run.reply(plan, tx.read)
      reply.usersWaiting = UInt64(clamping: rests.count)
      if run.isApplied {
        let moved = try tx.apply(plan)
        let rested = try rests.apply(tx, now: now)
        users.withLock { $0 = moved + rested.filter { !moved.contains($0) } }
      } else {
        try run.addPeople(of: plan, to: &reply, tx.read)
      }
      let codes = plan.sources.map(\.text).joined(separator: " ")
      let to = plan.successors.map(\.code.text).joined(separator: " ")
      return Change(
        reply: reply,
        record: "division",
        id: .none,
        detail: "\(codes) to \(to)\(run.isApplied ? "" : ", dry run")"
      )
    }
    for user in users.withLock({ $0 }) { await accounts.changed(user) }
    return reply
  }
}

/// How a change is run: for good, or only to see whom it concerns.
private struct DivisionRun: Sendable {
  let isApplied: Bool
  private let size: Int
  private let token: String

  init(_ apply: Bool, _ size: UInt32, _ token: String) {
    isApplied = apply
    self.size = size == 0 ? 100 : min(Int(size), 200)
    self.token = token
  }

  func reply(_ plan: DivisionPlan, _ snapshot: ReadSnapshot) throws -> DivisionChangeResponse {
    let effects = try snapshot.effects(of: plan)
    return DivisionChangeResponse(
      applied: isApplied,
      on: plan.on.description,
      people: UInt64(clamping: effects.people),
      households: UInt64(clamping: effects.households),
      users: UInt64(clamping: effects.users),
      staff: UInt64(clamping: effects.staff),
      openMoves: UInt64(clamping: effects.openMoves),
      openContacts: UInt64(clamping: effects.openContacts),
      openReports: UInt64(clamping: effects.openReports),
      campaignOffers: UInt64(clamping: effects.campaignOffers)
    )
  }

  func addPeople(
    of plan: DivisionPlan,
    to reply: inout DivisionChangeResponse,
    _ snapshot: ReadSnapshot
  ) throws {
    let people = try snapshot.residents(of: plan, after: token, limit: size + 1)
    reply.persons = people.prefix(size).map {
      DivisionPerson(recordNo: $0.recordNumber, to: $0.to.text)
    }
    reply.nextPageToken = people.count > size ? people[size - 1].recordNumber : ""
  }
}
