internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension SessionHandlers {
  package func listOwnSessions(
    _ request: ListOwnSessionsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListOwnSessionsResponse {
    let principal = try call.grant().principal
    let own = accounts.sessions.sessions(of: principal.userID, now: env.clock())
    return ListOwnSessionsResponse(
      sessions: own.map { entry in
        SessionItem(
          id: entry.session.id,
          current: entry.session.id == principal.sessionID,
          source: entry.session.source,
          deviceId: entry.session.device,
          sinceUnixMs: entry.session.begun,
          lastUsedUnixMs: entry.lastUsed,
          expiresUnixMs: entry.session.expires
        )
      }
    )
  }

  package func endOwnSession(
    _ request: EndOwnSessionRequest,
    _ call: CallContext
  ) async throws(CallError) -> SessionsEnded {
    let principal = try call.grant().principal
    let own = accounts.sessions.sessions(of: principal.userID, now: env.clock())
    guard own.contains(where: { $0.session.id == request.id }) else {
      throw .notFound("You have no such session.", "您没有此会话。")
    }
    let id = request.id
    try await accounts.act(call) {
      try $0.deleteSession(id)
    }
    accounts.sessions.end(id)
    // Its own call is answered; the session is over with it.
    if id != principal.sessionID { accounts.sessionsEnded.tell(id) }
    return SessionsEnded(count: 1)
  }

  package func endOtherSessions(
    _ request: EndOtherSessionsRequest,
    _ call: CallContext
  ) async throws(CallError) -> SessionsEnded {
    let principal = try call.grant().principal
    try await accounts.act(call) {
      try $0.deleteSessions(of: principal.userID, but: principal.sessionID)
    }
    let ended = accounts.endSessions(of: principal.userID, but: principal.sessionID)
    return SessionsEnded(count: UInt32(clamping: ended))
  }
}
