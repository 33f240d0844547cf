internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension PersonHandlers {
  /// Consents of one page; each takes at most 400 bytes, and a page fits 48 KiB.
  private static let consentsOfPage = 80

  package func listConsents(
    _ request: ListConsentsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListConsentsResponse {
    try env.auditRead(call, id: request.personId)
    return try await env.read(call) { snapshot, grant in
      let standings = try Self.standings(of: request.personId, snapshot, grant)
      let ids = standings.consents.map(\.id)
      let from =
        request.pageToken.isEmpty
        ? 0 : (ids.firstIndex { $0.description == request.pageToken } ?? ids.count - 1) + 1
      let asked = request.pageSize == 0 ? Self.consentsOfPage : Int(request.pageSize)
      let page = standings.consents.dropFirst(from).prefix(min(asked, Self.consentsOfPage))
      let isLast = page.endIndex >= standings.consents.count
      return ListConsentsResponse(
        consents: page.map(standings.message),
        standings: from == 0 ? standings.messages(in: request.language) : [],
        nextPageToken: isLast ? "" : page.last?.id.description ?? ""
      )
    }
  }

  package func checkConsent(
    _ request: CheckConsentRequest,
    _ call: CallContext
  ) async throws(CallError) -> CheckConsentResponse {
    guard request.purpose != .referral || !request.recipient.isEmpty else {
      throw .invalid(
        "recipient",
        rule: "required",
        "say for which recipient",
        "请填写接收方"
      )
    }
    try env.auditRead(call, id: request.personId, purpose: request.purpose)
    return try await env.read(call) { snapshot, grant in
      let standings = try Self.standings(of: request.personId, snapshot, grant)
      let consent = try snapshot.coveringConsent(
        of: request.personId,
        to: request.purpose,
        recipient: request.recipient,
        on: grant.today
      )
      guard let consent else {
        let state = standings.state(of: request.purpose, recipient: request.recipient)
        return CheckConsentResponse(state: state == .inForce ? .withdrawn : state)
      }
      return CheckConsentResponse(
        covered: true,
        consentId: consent.id,
        until: standings.lastDay(of: consent)?.description ?? "",
        state: .inForce
      )
    }
  }

  private static func standings(
    of person: RecordID,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> ConsentStandings {
    let row = try snapshot.personRow(person, within: grant.scope)
    try ConsentInput.requireCareTeam(of: row.id, snapshot, grant)
    return ConsentStandings(
      consents: try snapshot.consents(of: row.id),
      birth: row.birth.latestDay,
      day: grant.today
    )
  }
}
