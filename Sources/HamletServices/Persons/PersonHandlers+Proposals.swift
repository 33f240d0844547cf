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
      let people = try Self.movers(request, grant, tx.read)
      guard let first = people.first, people.allSatisfy({ $0.division == first.division }) else {
        throw CallError.invalid(
          "person_ids",
          rule: "move.one_village",
          "people who move together live in one village",
          "一同迁居的人须住在同一村居"
        )
      }
      try Self.requireHome(first, grant)
      var move = try Self.move(request, from: first.division, grant, tx.read)
      move.personIDs = people.map(\.id)  // Each once, however often the request names her.
      let left = try Self.childrenLeft(by: people, in: first.division, grant, tx.read)
      guard left.isEmpty || !request.childrenStayWith.isEmpty || move.kind == .temporary else {
        throw CallError.invalid(
          "children_stay_with",
          rule: "move.children_left",
          "\(left.count) children under 14 would stay without a guardian: "
            + "take them along, or say who looks after them",
          "有\(left.count)名14周岁以下儿童将无监护人在身边：请一并迁居，或说明由谁照看"
        )
      }
      move.childrenLeft = left.count
      move.childrenStayWith = left.isEmpty ? "" : request.childrenStayWith
      return try Self.propose(move, people, tx)
    }
  }

  /// Those named, or all who live in the household now.
  private static func movers(
    _ request: ProposeMoveRequest,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws -> [PersonRow] {
    guard request.personIds.isEmpty != request.householdId.isNone else {
      throw CallError.invalid(
        "person_ids",
        rule: "required",
        "name either the people or their household",
        "请填写居民或家庭其中之一"
      )
    }
    if !request.householdId.isNone {
      let household = try snapshot.household(request.householdId, within: grant.scope)
      return try snapshot.roll(of: household.id).open.map {
        try snapshot.personRow($0.person, within: grant.scope)
      }
    }
    return try Set(request.personIds).map { try snapshot.personRow($0, within: grant.scope) }
  }

  /// Children under 14 of whom nobody who answers for them stays in the village.
  private static func childrenLeft(
    by people: [PersonRow],
    in village: DivisionCode,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws -> [PersonRow] {
    let leaving = Set(people.map(\.id))
    return try snapshot.wards(of: Array(leaving), in: village).filter { child in
      guard Guardianship.isNeeded(birth: child.birth.partial, on: grant.today) else { return false }
      let resident = Set(try snapshot.guardians(of: child.id, livingIn: village))
      return Guardianship.isLeftBehind(child.id, guardians: resident, leaving: leaving)
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
    let day = request.fromDate.isEmpty ? grant.today : try CivilDate(request.fromDate)
    try PersonInput.at(kind == .temporary ? "expected_end" : "from_date") {
      () throws(RuleViolation) in
      try MoveDates.check(from: day, expectedEnd: end, kind: kind, today: grant.today)
    }
    if request.residenceKind != .unspecified { _ = try homeKind(request.residenceKind) }
    return MoveRecord(
      id: request.id,
      personIDs: request.personIds,
      from: from,
      to: to,
      kind: kind,
      shareHistory: request.shareHistory,
      fromDate: day,
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
      reply: move.reply(.proposed, version: 1),
      record: "move",
      id: move.id,
      detail: "\(people.count) from \(move.from) to \(move.to)"
    )
  }

  package func requestMove(
    _ request: RequestMoveRequest,
    _ call: CallContext
  ) async throws(CallError) -> MoveStateResponse {
    // Record numbers follow each other: whoever tries them pays as for a search.
    try env.spendRead("person", .none, try call.grant())
    return try await env.write(call) { tx, grant in
      let to = try PersonInput.village(request.toDivision, "to_division", grant, tx.read)
      let person = try Self.requested(request, tx.read)
      let left = try Self.childrenLeft(by: [person], in: person.division, grant, tx.read)
      let people = [person] + (request.withChildren ? left : [])
      var move = MoveRecord(
        id: request.id,
        personIDs: people.map(\.id),
        from: person.division,
        to: to,
        kind: .permanent,
        shareHistory: request.shareHistory,
        fromDate: grant.today,
        toldBy: request.toldBy,
        residenceKind: .unspecified
      )
      move.isRequested = true
      // The village that she leaves sees that they stay; the one that asks is told nothing.
      move.childrenLeft = request.withChildren ? 0 : left.count
      return try Self.propose(move, people, tx)
    }
  }

  private static func requested(
    _ request: RequestMoveRequest,
    _ snapshot: ReadSnapshot
  ) throws -> PersonRow {
    let person: PersonRow?
    if !request.documentNumber.isEmpty {
      person = try snapshot.person(
        withDocument: request.documentNumber.filter { $0 != " " }.uppercased()
      )
    } else if !request.recordNo.isEmpty {
      person = try snapshot.person(withRecordNumber: request.recordNo)
    } else {
      throw CallError.invalid(
        "record_no",
        rule: "required",
        "her document or her record number is needed",
        "请填写证件号码或档案号"
      )
    }
    guard let person else {
      throw CallError.notFound("No record with this number.", "没有此号码的记录。")
    }
    return person
  }
}
