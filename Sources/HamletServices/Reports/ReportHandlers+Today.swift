internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ReportHandlers {
  /// Days ahead for what ends soon: stays, and certificates.
  private static let stayDays = 14
  private static let certificateDays = 60
  private static let usualItems = 10

  package func getToday(
    _ request: GetTodayRequest,
    _ call: CallContext
  ) async throws(CallError) -> GetTodayResponse {
    if !request.countsOnly { try env.auditRead(call, record: "today", id: .none) }
    return try await env.read(call) { snapshot, grant in
      let asked = request.itemsPerGroup == 0 ? Self.usualItems : Int(request.itemsPerGroup)
      let query = TodayQuery(
        scope: grant.scope,
        today: grant.today,
        now: grant.atUnixMilliseconds,
        items: request.countsOnly ? 0 : asked
      )
      var groups: [TodayGroup] = []
      for kind in TodayKind.allCases where Self.kinds(of: grant.principal.role).contains(kind) {
        let list = try Self.list(kind, query, snapshot, grant)
        if list.count > 0 { groups.append(list.group(kind, today: grant.today)) }
      }
      return GetTodayResponse(
        today: grant.today.description,
        groups: groups,
        asOfUnixMs: grant.atUnixMilliseconds
      )
    }
  }

  /// What waits for whom.
  private static func kinds(of role: Role) -> Set<TodayKind> {
    switch role {
    case .villageWorker:
      [
        .appointment, .appointmentRequest, .callback, .followUp, .reportReturned, .moveToAccept,
        .stayEnding, .certificateExpiring, .trainingSession, .paperwork, .roundWork,
      ]
    case .clerk:
      [
        .appointment, .appointmentRequest, .callback, .followUp, .reportReturned, .reportToForward,
        .moveToDecide, .stayEnding, .referralToAnswer, .certificateExpiring, .paperwork,
      ]
    case .clinician:
      [
        .appointment, .appointmentRequest, .callback, .followUp, .reportReturned,
        .referralToAnswer, .certificateExpiring, .paperwork,
      ]
    case .reviewer: [.reportToReview, .certificateExpiring]
    case .trainer: [.trainingSession, .certificateExpiring]
    case .dataProtection:
      [.certificateExpiring, .rightsRequest, .emergency, .roleProposal, .keyRotation, .readAlert]
    case .integration, .administrator, .unspecified: []
    }
  }

  private static func list(
    _ kind: TodayKind,
    _ query: TodayQuery,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> TodayList {
    let start = grant.today.startUnixMilliseconds()
    let end = grant.today.adding(days: 1).startUnixMilliseconds()
    switch kind {
    case .appointment:
      return try snapshot.todayAppointments(query, state: .confirmed, from: start, until: end)
    case .appointmentRequest:
      return try snapshot.todayAppointments(query, state: .requested, from: start, until: .max)
    case .callback: return try snapshot.todayFollowUps(query, areCalls: true)
    case .followUp: return try snapshot.todayFollowUps(query, areCalls: false)
    case .reportReturned: return try snapshot.todayReports(query, [.returned])
    case .reportToForward: return try snapshot.todayReports(query, [.accepted])
    case .reportToReview:
      return try snapshot.todayReviews(query, reviewer: grant.principal.userID)
    case .moveToAccept: return try snapshot.todayMoves(query, state: .proposed)
    case .moveToDecide: return try snapshot.todayMoves(query, state: .disputed)
    case .stayEnding:
      return try snapshot.todayStays(query, until: grant.today.adding(days: stayDays))
    case .referralToAnswer: return try snapshot.todayReferrals(query)
    case .certificateExpiring:
      // The trainer plans for all; the others see their own.
      let isTrainer = grant.principal.role == .trainer
      return try snapshot.todayCertificates(
        query,
        ofUser: isTrainer ? nil : grant.principal.userName,
        until: grant.today.adding(days: certificateDays)
      )
    case .trainingSession: return try snapshot.todaySessions(query, from: start, until: end)
    case .paperwork: return try snapshot.todayPaperwork(query)
    case .rightsRequest: return try snapshot.todayRights(query)
    case .roundWork: return try roundWork(query, snapshot)
    case .emergency: return try snapshot.todayEmergencies(query)
    case .roleProposal: return try snapshot.todayRoleProposals(query)
    case .keyRotation:
      return try snapshot.todayKeyProposal(query, at: grant.atUnixMilliseconds)
    case .readAlert: return try snapshot.todayReadAlerts(query)
    case .unspecified: return TodayList()
    }
  }
}

extension ReportHandlers {
  /// Records to be gone through in the rounds that are open, with the first of the people.
  private static func roundWork(
    _ query: TodayQuery,
    _ snapshot: ReadSnapshot
  ) throws -> TodayList {
    var list = TodayList()
    let rounds = try snapshot.rounds(near: query.scope, state: .open, after: "", limit: 10)
    for round in rounds.items {
      let waiting = try snapshot.roundCounts(round, within: query.scope, on: query.today).waiting
      list.count += waiting
      if round.dueOn < query.today { list.overdue += waiting }
      let room = query.items - list.items.count
      guard waiting > 0, room > 0 else { continue }
      let people = try snapshot.roundWork(
        round,
        within: query.scope,
        on: query.today,
        after: "",
        limit: room
      )
      list.items += people.items.map { person in
        var record = TodayRecord(id: person.id)
        record.personName = person.name
        record.title = round.title
        record.dueOn = round.dueOn
        return record
      }
    }
    return list
  }
}

extension TodayList {
  fileprivate func group(_ kind: TodayKind, today: CivilDate) -> TodayGroup {
    TodayGroup(
      kind: kind,
      count: UInt32(clamping: count),
      overdueCount: UInt32(clamping: overdue),
      items: items.map { item in
        TodayItem(
          id: item.id,
          personName: item.personName,
          title: item.title,
          channel: item.channel,
          atUnixMs: item.at,
          dueOn: item.dueOn?.description ?? "",
          overdue: item.dueOn.map { $0 < today } ?? false
        )
      }
    )
  }
}
