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
}
