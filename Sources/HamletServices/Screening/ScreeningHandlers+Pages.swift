internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ScreeningHandlers {
  /// Campaigns of one person in one answer.
  private static let pages = 30

  package func getScreening(
    _ request: GetScreeningRequest,
    _ call: CallContext
  ) async throws(CallError) -> ScreeningPage {
    let gate = try PurposeGate(request.purpose, call)
    try env.auditRead(call, record: "screening", id: request.personId, purpose: gate.purpose)
    return try await env.read(call) { snapshot, grant in
      let person = try snapshot.personRow(request.personId, within: grant.scope)
      let isOpen = try gate.opens(.screeningResult, of: person.id, snapshot, grant)
      var page = try Self.page(of: person.id, request.campaignId, snapshot, grant)
      if !isOpen { page.leaveOutFindings() }
      return page
    }
  }

  package func getScreeningPages(
    _ request: GetScreeningPagesRequest,
    _ call: CallContext
  ) async throws(CallError) -> GetScreeningPagesResponse {
    let gate = try PurposeGate(request.purpose, call)
    try env.auditRead(call, record: "screening", id: request.personId, purpose: gate.purpose)
    return try await env.read(call) { snapshot, grant in
      let person = try snapshot.personRow(request.personId, within: grant.scope)
      let isOpen = try gate.opens(.screeningResult, of: person.id, snapshot, grant)
      let campaigns = try snapshot.campaigns(of: person.id, limit: Self.pages)
      var reply = GetScreeningPagesResponse(
        screenings: try campaigns.map { try Self.page(of: person.id, $0, snapshot, grant) }
      )
      if !isOpen {
        for index in reply.screenings.indices { reply.screenings[index].leaveOutFindings() }
      }
      while reply.encodedSize() > 46 * 1024 { reply.screenings.removeLast() }
      return reply
    }
  }

  /// Her own page; what was found is shown only to those who treat.
  private static func page(
    of person: RecordID,
    _ campaignID: RecordID,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> ScreeningPage {
    let campaign = try snapshot.campaign(campaignID, near: grant.scope)
    let offer = try snapshot.screening(of: person, in: campaign.id)
    guard offer.version > 0 else { throw StoreError.notFound }
    var page = ScreeningPage(
      campaignId: campaign.id,
      campaignTitle: campaign.title,
      personId: person,
      version: offer.version,
      status: offer.status,
      offeredOn: offer.offeredOn?.description ?? "",
      bookedOn: offer.bookedOn?.description ?? "",
      doneOn: offer.doneOn?.description ?? "",
      givenOn: offer.givenOn?.description ?? ""
    )
    guard grant.principal.role != .villageWorker else { return page }
    try PrivacyTraining.check(snapshot, grant)
    page.provider = offer.provider
    page.findings = offer.findings
    page.followUpOn = offer.followUpOn?.description ?? ""
    page.followedOn = offer.followedOn?.description ?? ""
    page.note = offer.note
    page.corrections = try snapshot.corrections(of: person, in: campaign.id).map { old in
      ScreeningCorrection(
        correctedAtUnixMs: old.at,
        correctedBy: old.correctedBy,
        reason: old.reason,
        oldDoneOn: old.oldDoneOn?.description ?? "",
        oldFindings: old.oldFindings
      )
    }
    return page
  }

  package func listResultsToGive(
    _ request: ListResultsToGiveRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListScreeningWorkResponse {
    try env.auditRead(call, record: "campaign", id: request.campaignId)
    let page = (token: request.pageToken, limit: Self.limit(request.pageSize))
    return try await work(.giveResult, request.campaignId, request.division, page, call)
  }

  package func listFindingFollowUps(
    _ request: ListFindingFollowUpsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListScreeningWorkResponse {
    try env.auditRead(call, record: "campaign", id: request.campaignId)
    let until = (try? CivilDate(request.until)) ?? call.today
    let task = ReadSnapshot.ScreeningTask.followUp(until: until)
    let page = (token: request.pageToken, limit: Self.limit(request.pageSize))
    return try await work(task, request.campaignId, request.division, page, call)
  }

  private func work(
    _ task: ReadSnapshot.ScreeningTask,
    _ campaignID: RecordID,
    _ division: String,
    _ page: (token: String, limit: Int),
    _ call: CallContext
  ) async throws(CallError) -> ListScreeningWorkResponse {
    try await env.read(call) { snapshot, grant in
      let campaign = try snapshot.campaign(campaignID, near: grant.scope)
      guard let scope = grant.scope.narrowed(to: try DivisionPrefix(place: division)) else {
        return ListScreeningWorkResponse()
      }
      let found = try snapshot.screeningWork(
        task,
        in: campaign,
        within: scope,
        on: grant.today,
        after: page.token,
        limit: page.limit
      )
      return ListScreeningWorkResponse(
        entries: found.items.map { row in
          ScreeningWork(
            personId: row.personID,
            recordNo: row.recordNumber,
            name: row.name,
            division: row.division,
            version: row.version,
            day: row.day?.description ?? ""
          )
        },
        nextPageToken: found.next ?? ""
      )
    }
  }
}

extension ScreeningPage {
  /// Leaves what was found out of the page: no purpose was named that opens it.
  fileprivate mutating func leaveOutFindings() {
    provider = ""
    findings = []
    followUpOn = ""
    followedOn = ""
    note = ""
    corrections = []
  }
}
