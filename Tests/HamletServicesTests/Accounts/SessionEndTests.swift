import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

@Suite("Sessions end")
struct SessionEndTests {
  private static let who = "SessionService/WhoAmI"

  @Test("After half an hour without a call, and after twelve hours however busy.")
  func idleAndAbsolute() async throws {
    try await Town.run { (town: Town) async throws in
      let token = try await town.session("worker")
      let busy = SessionTable.idleMilliseconds - 1
      for _ in 0..<23 {
        town.advance(milliseconds: busy)
        #expect(await town.code(token: token, Self.who, WhoAmIRequest()) == nil)
      }
      // 23 times half an hour less a millisecond: the twelfth hour ends before the next call.
      town.advance(milliseconds: busy)
      #expect(await town.code(token: token, Self.who, WhoAmIRequest()) == nil)
      town.advance(milliseconds: 24)
      #expect(await town.code(token: token, Self.who, WhoAmIRequest()) == .unauthenticated)
      let idle = try await town.session("worker")
      town.advance(milliseconds: SessionTable.idleMilliseconds)
      #expect(await town.code(token: idle, Self.who, WhoAmIRequest()) == .unauthenticated)
    }
  }

  @Test("The own sessions are listed with where and since when; one of them, or all others, end.")
  func own() async throws {
    try await Town.run { (town: Town) async throws in
      var tokens: [String] = []
      for _ in 0..<3 {
        tokens.append(try await town.session("clerk"))
        town.advance(milliseconds: 1_000)
      }
      let stranger = try await town.session("worker")
      func list(_ token: String) async throws -> [SessionItem] {
        let reply: ListOwnSessionsResponse = try await town.services.inProcessCaller().unary(
          "hamlet.v1.SessionService/ListOwnSessions",
          ListOwnSessionsRequest(),
          CallOptions(token: token)
        )
        return reply.sessions
      }
      let all = try await list(tokens[0])
      #expect(all.map(\.sinceUnixMs) == [0, 2_000, 1_000].map { Town.start + $0 })
      #expect(all.map(\.current) == [true, false, false])
      #expect(all.map(\.lastUsedUnixMs) == [3_000, 2_000, 1_000].map { Town.start + $0 })
      #expect(all.allSatisfy { $0.expiresUnixMs == $0.sinceUnixMs + 12 * 3_600_000 })

      let end = EndOwnSessionRequest(id: all[2].id)
      #expect(await town.code(token: stranger, "SessionService/EndOwnSession", end) == .notFound)
      #expect(await town.code(token: tokens[0], "SessionService/EndOwnSession", end) == nil)
      #expect(await town.code(token: tokens[1], Self.who, WhoAmIRequest()) == .unauthenticated)
      #expect(await town.code(token: tokens[2], Self.who, WhoAmIRequest()) == nil)

      let ended: SessionsEnded = try await town.services.inProcessCaller().unary(
        "hamlet.v1.SessionService/EndOtherSessions",
        EndOtherSessionsRequest(),
        CallOptions(token: tokens[0])
      )
      #expect(ended.count == 1)
      #expect(try await list(tokens[0]).count == 1)
      #expect(await town.code(token: tokens[2], Self.who, WhoAmIRequest()) == .unauthenticated)
      #expect(await town.code(token: stranger, Self.who, WhoAmIRequest()) == nil)
      // The store has forgotten them too.
      let again = SessionTable()
      try await town.load(again)
      let now = town.services.environment.clock()
      #expect(
        again.principal(forToken: tokens[2], onDevice: .none, nowUnixMilliseconds: now) == nil
      )
      #expect(
        again.principal(forToken: tokens[0], onDevice: .none, nowUnixMilliseconds: now) != nil
      )
    }
  }

  @Test("An administrator ends a user's sessions; other users cannot.")
  func byAdministrator() async throws {
    try await Town.run { (town: Town) async throws in
      let tokens = [try await town.session("clerk"), try await town.session("clerk")]
      let end = EndUserSessionsRequest(userName: "clerk")
      let method = "AdminService/EndUserSessions"
      #expect(try await town.status("worker", method, end) == .permissionDenied)
      let ended: SessionsEnded = try await town.call("admin", method, end)
      #expect(ended.count == 2)
      for token in tokens {
        #expect(await town.code(token: token, Self.who, WhoAmIRequest()) == .unauthenticated)
      }
      let nobody = EndUserSessionsRequest(userName: "nobody")
      #expect(try await town.status("admin", method, nobody) == .notFound)
    }
  }

  @Test("At once with a call that is open: disabled, scope changed, password changed or reset.")
  func liveCalls() async throws {
    try await Town.run { (town: Town) async throws in
      let own = try await town.session("clerk")
      let deeds: [(String) async throws -> StatusCode] = [
        {
          try await town.status(
            "admin",
            $0,
            AssignScopeRequest(userName: "clerk", scopePrefix: Town.baishi)
          )
        },
        { try await town.status("admin", $0, EndUserSessionsRequest(userName: "clerk")) },
        { try await town.status("admin", $0, DisableUserRequest(userName: "clerk")) },
      ]
      _ = own
      for (method, deed) in zip(
        ["AdminService/AssignScope", "AdminService/EndUserSessions", "AdminService/DisableUser"],
        deeds
      ) {
        let token = try await town.session("clerk")
        let watch = try await town.services.inProcessCaller().start(
          "hamlet.v1.PersonService/WatchRoster",
          CallOptions(token: token),
          CallOpening(.serverStream, WatchRosterRequest(division: Town.baishi).encoded())
        )
        _ = try await watch.next()
        #expect(try await deed(method) == .ok)
        let end = await watch.end()
        #expect(end.error?.code == .unauthenticated, "\(method)")
      }
    }
  }

  @Test("The others of hers when she changes her password; the open calls of the others too.")
  func passwordChange() async throws {
    try await Town.run { (town: Town) async throws in
      let (here, elsewhere) = (try await town.session("clerk"), try await town.session("clerk"))
      let watch = try await town.services.inProcessCaller().start(
        "hamlet.v1.PersonService/WatchRoster",
        CallOptions(token: elsewhere),
        CallOpening(.serverStream, WatchRosterRequest(division: Town.baishi).encoded())
      )
      _ = try await watch.next()
      let change = ChangePasswordRequest(
        oldPassword: Town.password,
        newPassword: "willow river and a stone"
      )
      let changed: ChangePasswordResponse = try await town.services.inProcessCaller().unary(
        "hamlet.v1.SessionService/ChangePassword",
        change,
        CallOptions(token: here)
      )
      #expect(changed.sessionsEnded == 1)
      #expect(await watch.end().error?.code == .unauthenticated)
      #expect(await town.code(token: here, Self.who, WhoAmIRequest()) == nil)
      #expect(await town.code(token: elsewhere, Self.who, WhoAmIRequest()) == .unauthenticated)
    }
  }

  @Test("The one used longest ago, where a user has more than 32.")
  func many() async throws {
    try await Town.run { (town: Town) async throws in
      var tokens: [String] = []
      for _ in 0...SessionTable.sessionsOfOneUser {
        tokens.append(try await town.session("worker"))
        town.advance(milliseconds: 1)
      }
      #expect(await town.code(token: tokens[0], Self.who, WhoAmIRequest()) == .unauthenticated)
      for token in [tokens[1], tokens[SessionTable.sessionsOfOneUser]] {
        #expect(await town.code(token: token, Self.who, WhoAmIRequest()) == nil)
      }
    }
  }
}
