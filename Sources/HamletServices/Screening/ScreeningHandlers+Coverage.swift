internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ScreeningHandlers {
  package func listNotYetOffered(
    _ request: ListNotYetOfferedRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListNotYetOfferedResponse {
    try env.auditRead(call, record: "campaign", id: request.campaignId)
    return try await env.read(call) { snapshot, grant in
      let campaign = try snapshot.campaign(request.campaignId, near: grant.scope)
      guard let scope = grant.scope.narrowed(to: try DivisionPrefix(place: request.division)) else {
        return ListNotYetOfferedResponse()
      }
      let page = try snapshot.notYetOffered(
        in: campaign,
        within: scope,
        on: grant.today,
        after: request.pageToken,
        limit: Self.limit(request.pageSize)
      )
      return ListNotYetOfferedResponse(
        entries: page.items.map { person in
          NotYetOffered(
            personId: person.id,
            recordNo: person.recordNumber,
            name: person.name,
            division: person.division.text,
            version: person.version
          )
        },
        nextPageToken: page.next ?? ""
      )
    }
  }

  package func getCoverage(
    _ request: GetCoverageRequest,
    _ call: CallContext
  ) async throws(CallError) -> GetCoverageResponse {
    try await env.read(call) { snapshot, grant in
      let campaign = try snapshot.campaign(request.campaignId, near: grant.scope)
      let town = try Self.town(of: grant.scope)
      let cells = CoverageCells(try snapshot.offers(of: campaign, within: town, on: grant.today))
      return GetCoverageResponse(
        own: cells.message(in: grant.scope),
        town: cells.message(in: town),
        offerTargetPerMille: UInt32(clamping: campaign.targetPerMille),
        asOfUnixMs: grant.atUnixMilliseconds
      )
    }
  }

  /// The town that a scope lies in, or the scope where it is wider.
  private static func town(of scope: DivisionPrefix) throws -> DivisionPrefix {
    try DivisionPrefix(String(scope.text.prefix(9)))
  }
}
