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
      try Self.checkGiver(request.givenBy, row, grant)
      guard request.purpose != .referral || !request.recipient.isEmpty else {
        throw CallError.invalid(
          "recipient",
          rule: "required",
          "a consent to referral names the recipient",
          "转诊同意须注明接收方"
        )
      }
      let expires = request.expiresOn.isEmpty ? nil : try CivilDate(request.expiresOn)
      try tx.insert(
        ConsentRecord(
          id: request.id,
          personID: request.personId,
          purpose: request.purpose,
          givenBy: request.givenBy,
          method: request.method,
          notice: request.noticeVersion,
          givenAt: grant.atUnixMilliseconds,
          expiresOn: expires,
          recipient: request.recipient
        )
      )
      return Change(
        reply: RecordState(id: request.id, version: 1),
        record: "consent",
        id: request.personId,
        purpose: request.purpose,
        detail: "given"
      )
    }
  }

  /// A guardian consents for a child under 14, and nobody else for a person of 14.
  private static func checkGiver(
    _ giver: ConsentGiver,
    _ row: PersonRow,
    _ grant: Grant
  ) throws(CallError) {
    guard let birth = row.birth.partial?.latest,
      !ConsentTerms.mayGive(giver, birth: birth, on: grant.today)
    else { return }
    throw .failedPrecondition(
      "Under 14 the guardian consents, from 14 on the person herself.",
      "14周岁以下由监护人同意，满14周岁由本人同意。"
    )
  }

  package func withdrawConsent(
    _ request: WithdrawConsentRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let row = try tx.read.personRow(request.personId, within: grant.scope, for: .herWord)
      guard try tx.withdrawConsents(of: request.personId, to: request.purpose) > 0 else {
        throw CallError.failedPrecondition(
          "There is no such consent to withdraw.",
          "没有可撤回的同意。"
        )
      }
      return Change(
        reply: RecordState(id: request.personId, version: row.version),
        record: "consent",
        id: request.personId,
        purpose: request.purpose,
        detail: "withdrawn"
      )
    }
  }

  package func listConsents(
    _ request: ListConsentsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListConsentsResponse {
    try env.auditRead(call, id: request.personId)
    return try await env.read(call) { snapshot, grant in
      _ = try snapshot.personRow(request.personId, within: grant.scope)
      let consents = try snapshot.consents(of: request.personId).map {
        Consent(
          id: $0.id,
          purpose: $0.purpose,
          givenBy: $0.givenBy,
          method: $0.method,
          noticeVersion: $0.notice,
          givenAtUnixMs: $0.givenAt,
          expiresOn: $0.expiresOn?.description ?? "",
          withdrawnAtUnixMs: $0.withdrawnAt,
          recipient: $0.recipient
        )
      }
      return ListConsentsResponse(consents: consents)
    }
  }
}
