internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension PersonHandlers {
  package func recordConsent(
    _ request: RecordConsentRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let row = try tx.read.personRow(request.personId, within: grant.scope)
      try ConsentInput.requireCareTeam(of: row.id, tx.read, grant)
      try tx.insert(ConsentInput(request).record(for: row, tx.read, grant))
      return Change(
        reply: RecordState(id: request.id, version: 1),
        record: "consent",
        id: request.personId,
        purpose: request.purpose,
        detail: "given"
      )
    }
  }

  package func withdrawConsent(
    _ request: WithdrawConsentRequest,
    _ call: CallContext
  ) async throws(CallError) -> WithdrawConsentResponse {
    try await env.write(call) { tx, grant in
      let row = try tx.read.personRow(request.personId, within: grant.scope, for: .herWord)
      let count = try tx.withdrawConsents(
        of: row.id,
        to: request.purpose,
        recipient: request.recipient
      )
      // Who never agreed to be on the register may say so, too.
      guard count > 0 || request.purpose == .register else {
        throw CallError.failedPrecondition(
          "There is no such consent to withdraw.",
          "没有可撤回的同意。"
        )
      }
      if request.purpose == .register {
        _ = try tx.setStanding(
          .sealed,
          true,
          of: row.id,
          toldBy: "",
          reason: "REGISTER withdrawn"
        )
      }
      return Change(
        reply: WithdrawConsentResponse(
          id: row.id,
          version: row.version,
          withdrawnCount: UInt32(clamping: count),
          steps: Self.steps(after: request.purpose)
        ),
        record: "consent",
        id: row.id,
        purpose: request.purpose,
        detail: request.purpose == .register ? "withdrawn, sealed" : "withdrawn"
      )
    }
  }

  private static func steps(after purpose: Purpose) -> [WithdrawalStep] {
    switch purpose {
    case .register: [.stopped, .offLists, .sealed, .offerErasure]
    case .contact: [.stopped, .offLists]
    default: [.stopped]
    }
  }

  package func createHousehold(
    _ request: CreateHouseholdRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let village = try PersonInput.village(request.division, "division", grant, tx.read)
      let members = try request.members.map { member in
        _ = try tx.read.personRow(member.personId, within: grant.scope)
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

  package func listHouseholdMembers(
    _ request: ListHouseholdMembersRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListHouseholdMembersResponse {
    try env.auditRead(call, id: .none)
    return try await env.read(call) { snapshot, grant in
      let members = try snapshot.members(of: request.householdId, within: grant.scope).map {
        HouseholdMember(personId: $0.personID, relation: $0.relation, name: $0.name)
      }
      return ListHouseholdMembersResponse(members: members)
    }
  }
}
