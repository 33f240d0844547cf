internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension PersonHandlers {
  package func createHousehold(
    _ request: CreateHouseholdRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let village = try PersonInput.village(request.division, "division", grant, tx.read)
      let members = try request.members.enumerated().map { index, member in
        try Self.checkMember(member.personId, village, "members[\(index)]", grant, tx.read)
        return HouseholdMemberRecord(personID: member.personId, relation: member.relation)
      }
      guard Set(members.map(\.personID)).count == members.count else {
        throw CallError.invalid(
          "members",
          rule: "household.twice",
          "a person stands once in a household",
          "同一人不能重复"
        )
      }
      try tx.insertHousehold(request.id, division: village, members: members, on: grant.today)
      return Change(
        reply: RecordState(id: request.id, version: 1),
        record: "household",
        id: request.id,
        detail: "\(members.count) members"
      )
    }
  }

  /// A household is of people whose home is in its village.
  private static func checkMember(
    _ id: RecordID,
    _ village: DivisionCode,
    _ path: String,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws {
    let row = try snapshot.personRow(id, within: grant.scope)
    guard row.status == .active, row.division == village else {
      throw CallError.invalid(
        path,
        rule: "household.one_village",
        "a household is of people who live in its village",
        "家庭成员须为住在本村居的在册居民"
      )
    }
  }

  package func changeMember(
    _ request: ChangeMemberRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let household = try tx.read.household(request.householdId, within: grant.scope)
      let day = try PersonInput.day(request.on, "on", else: grant.today)
      guard household.version == request.baseVersion else {
        throw StoreError.conflict(household.version, ["members"])
      }
      if request.change == .join {
        try Self.checkMember(request.personId, household.division, "person_id", grant, tx.read)
        try tx.leaveHousehold(request.personId, on: day)
      } else {
        _ = try tx.read.personRow(request.personId, within: grant.scope)
      }
      var roll = try tx.read.roll(of: household.id)
      try Self.apply(request, to: &roll, on: day)
      let current = try tx.read.household(household.id, within: grant.scope)
      let version = try tx.update(current, roll, base: current.version)
      return Change(
        reply: RecordState(id: household.id, version: version),
        record: "household",
        id: household.id,
        detail: "\(request.change)"
      )
    }
  }

  private static func apply(
    _ request: ChangeMemberRequest,
    to roll: inout HouseholdRoll,
    on day: CivilDate
  ) throws {
    switch request.change {
    case .join: try roll.join(request.personId, as: request.relation, on: day)
    case .leave: try roll.leave(request.personId, on: day)
    case .relation: try roll.change(request.personId, to: request.relation, on: day)
    case .head:
      let relations = Dictionary(
        request.relations.map { ($0.personId, $0.relation) },
        uniquingKeysWith: { first, _ in first }
      )
      try roll.makeHead(request.personId, relations: relations, on: day)
    case .unspecified:
      throw CallError.invalid("change", rule: "required", "say what changes", "请填写变更类型")
    }
  }

  package func listHouseholdMembers(
    _ request: ListHouseholdMembersRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListHouseholdMembersResponse {
    try env.auditRead(call, record: "household", id: request.householdId)
    return try await env.read(call) { snapshot, grant in
      let day = try PersonInput.day(request.on, "on", else: grant.today)
      let members = try snapshot.members(of: request.householdId, within: grant.scope, on: day)
      return ListHouseholdMembersResponse(members: members.map(\.message))
    }
  }

  package func getHousehold(
    _ request: GetHouseholdRequest,
    _ call: CallContext
  ) async throws(CallError) -> Household {
    try env.auditRead(call, record: "household", id: request.id)
    return try await env.read(call) { snapshot, grant in
      let household = try snapshot.household(request.id, within: grant.scope)
      let day = try PersonInput.day(request.on, "on", else: grant.today)
      let members = try snapshot.members(of: household.id, within: grant.scope, on: day)
      return Household(
        id: household.id,
        division: household.division.text,
        version: household.version,
        members: members.map(\.message)
      )
    }
  }

  package func listHouseholds(
    _ request: ListHouseholdsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListHouseholdsResponse {
    try env.auditRead(call, record: "household", id: .none)
    return try await env.read(call) { snapshot, grant in
      guard let scope = grant.scope.narrowed(to: try DivisionPrefix(place: request.division)) else {
        return ListHouseholdsResponse()
      }
      let page = try snapshot.households(
        within: scope,
        after: request.pageToken,
        limit: request.pageSize == 0 ? 100 : Int(request.pageSize)
      )
      return ListHouseholdsResponse(
        households: page.items.map {
          HouseholdSummary(
            id: $0.household.id,
            division: $0.household.division.text,
            headName: $0.headName,
            memberCount: UInt32(clamping: $0.memberCount),
            version: $0.household.version
          )
        },
        nextPageToken: page.next ?? ""
      )
    }
  }
}

extension HouseholdMemberRecord {
  fileprivate var message: HouseholdMember {
    HouseholdMember(
      personId: personID,
      relation: relation,
      name: name,
      validFrom: from?.description ?? "",
      validTo: to?.description ?? ""
    )
  }
}
