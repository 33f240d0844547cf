import HamletDomain
import HamletMessages
import HamletRPC
import HamletStore
import HamletWire
import Testing

@testable import HamletServices

@Suite("Script tokens")
struct ScriptTokenTests {
  private static let roster = ListRosterRequest(division: Town.baishi)

  private func create(
    _ town: Town,
    by user: String = "clerk",
    for other: String = "",
    _ names: [String] = ["PersonService/ListRoster"],
    scope: String = "",
    days: UInt32 = 30,
    network: String = ""
  ) async throws -> CreateScriptTokenResponse {
    try await town.call(
      user,
      "TokenService/CreateScriptToken",
      CreateScriptTokenRequest(
        id: town.id(),
        name: "日报",
        userName: other,
        callNames: names,
        scopePrefix: scope,
        days: days,
        network: network,
        reads: 100
      )
    )
  }

  private func refusal(
    _ town: Town,
    by user: String = "clerk",
    for other: String = "",
    _ names: [String] = ["PersonService/ListRoster"],
    scope: String = "",
    days: UInt32 = 30,
    network: String = ""
  ) async throws -> StatusCode {
    do {
      _ = try await create(
        town,
        by: user,
        for: other,
        names,
        scope: scope,
        days: days,
        network: network
      )
      return .ok
    } catch let error as CallError {
      return error.code
    }
  }

  @Test(
    "It calls what it names and nothing else, with what its account sees; the secret is not kept."
  )
  func calls() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      let made = try await create(town)
      #expect(made.token.hasPrefix("hst_") && made.token.utf8.count == 4 + 43)
      #expect(made.callNames == ["PersonService/ListRoster"])
      #expect(made.expiresUnixMs == Town.start + 30 * 86_400_000)
      #expect(await town.code(token: made.token, "PersonService/ListRoster", Self.roster) == nil)
      let get = GetPersonRequest(id: person)
      #expect(
        await town.code(token: made.token, "PersonService/GetPerson", get) == .permissionDenied
      )
      for method in [
        "SessionService/Logout", "SessionService/WhoAmI", "TokenService/ListScriptTokens",
      ] {
        #expect(
          await town.code(token: made.token, method, WhoAmIRequest()) == .permissionDenied,
          "\(method)"
        )
      }
      let stored = try await town.store.read { try $0.scriptToken(made.id) }
      #expect(stored.tokenDigest == TokenDigest(of: made.token).bytes)
      #expect(stored.createdBy == "clerk")
      #expect(
        await town.code(token: made.token + "x", "PersonService/ListRoster", Self.roster)
          == .unauthenticated
      )
    }
  }

  @Test("Half an hour without a call and a day without a login do not end it; its day does.")
  func expiry() async throws {
    try await Town.run { (town: Town) async throws in
      let made = try await create(town, days: 2)
      town.advance(milliseconds: 2 * 86_400_000 - 1)
      #expect(await town.code(token: made.token, "PersonService/ListRoster", Self.roster) == nil)
      town.advance(milliseconds: 1)
      #expect(
        await town.code(token: made.token, "PersonService/ListRoster", Self.roster)
          == .unauthenticated
      )
      town.forgetTokens()
      #expect(try await refusal(town, days: 91) == .invalidArgument)
      #expect(try await refusal(town, days: 90) == .ok)
    }
  }

  @Test(
    "Beyond its scope there is nothing, as for everyone; no token is wider than account or creator."
  )
  func scope() async throws {
    try await Town.run { (town: Town) async throws in
      let here = try await town.person()
      let there = try await town.person("李四", in: Town.liuxi)
      let made = try await create(town, ["PersonService/GetPerson"], scope: Town.baishi)
      let get = "PersonService/GetPerson"
      #expect(await town.code(token: made.token, get, GetPersonRequest(id: here)) == nil)
      #expect(await town.code(token: made.token, get, GetPersonRequest(id: there)) == .notFound)
      #expect(try await refusal(town, scope: "99") == .permissionDenied)
      // Where the account's scope shrinks, the token's does.
      let all = try await create(town, ["PersonService/GetPerson"])
      #expect(await town.code(token: all.token, get, GetPersonRequest(id: there)) == nil)
      let _: UserChange = try await town.call(
        "admin",
        "AdminService/AssignScope",
        AssignScopeRequest(userName: "clerk", scopePrefix: Town.liuxi)
      )
      #expect(await town.code(token: all.token, get, GetPersonRequest(id: there)) == nil)
      #expect(await town.code(token: all.token, get, GetPersonRequest(id: here)) == .notFound)
      // And one that has nothing of it left is none.
      #expect(
        await town.code(token: made.token, get, GetPersonRequest(id: here)) == .unauthenticated
      )
    }
  }

  @Test("It ends at once, with its open calls: revoked, its account disabled, its role changed.")
  func liveCalls() async throws {
    try await Town.run { (town: Town) async throws in
      let deeds: [(String, (CreateScriptTokenResponse) async throws -> StatusCode)] = [
        (
          "revoked",
          {
            try await town.status(
              "clerk",
              "TokenService/RevokeScriptToken",
              RevokeScriptTokenRequest(id: $0.id)
            )
          }
        ),
        (
          "disabled",
          { _ in
            try await town.status(
              "admin",
              "AdminService/DisableUser",
              DisableUserRequest(userName: "clerk")
            )
          }
        ),
      ]
      for (name, deed) in deeds {
        let made = try await create(town, ["PersonService/WatchRoster"])
        let watch = try await town.services.inProcessCaller().start(
          "hamlet.v1.PersonService/WatchRoster",
          CallOptions(token: made.token),
          CallOpening(.serverStream, WatchRosterRequest(division: Town.baishi).encoded())
        )
        _ = try await watch.next()
        #expect(try await deed(made) == .ok, "\(name)")
        #expect(await watch.end().error?.code == .unauthenticated, "\(name)")
        #expect(
          await town.code(token: made.token, "PersonService/WatchRoster", WatchRosterRequest())
            == .unauthenticated,
          "\(name)"
        )
        if name == "disabled" {
          // Enabled again, it is good again; what was revoked never is.
          let enable = EnableUserRequest(userName: "clerk")
          #expect(try await town.status("admin", "AdminService/EnableUser", enable) == .ok)
          let principal = town.services.sessions.principal(
            forToken: made.token,
            onDevice: .none,
            nowUnixMilliseconds: Town.start
          )
          #expect(principal?.script != nil)
        }
      }
    }
  }

  @Test("A start takes in the tokens in force, and no revoked, expired or disabled one.")
  func restart() async throws {
    try await Town.run { (town: Town) async throws in
      let kept = try await create(town)
      let revoked = try await create(town)
      let short = try await create(town, days: 1)
      let others = try await create(town, by: "admin", ["AdminService/ListUsers"])
      let revoke = RevokeScriptTokenRequest(id: revoked.id)
      #expect(try await town.status("clerk", "TokenService/RevokeScriptToken", revoke) == .ok)
      try await town.change("admin") { $0.isDisabled = true }
      town.advance(milliseconds: 86_400_000)
      let again = SessionTable()
      try await town.load(again)
      let now = town.services.environment.clock()
      func isGood(_ token: String) -> Bool {
        again.principal(forToken: token, onDevice: .none, nowUnixMilliseconds: now) != nil
      }
      #expect(isGood(kept.token) && !isGood(revoked.token))
      #expect(!isGood(short.token) && !isGood(others.token))
    }
  }

  @Test("It is for one's own account, or by an administrator for one of an integration.")
  func whoseAccount() async throws {
    try await Town.run { (town: Town) async throws in
      #expect(try await refusal(town, by: "clerk", for: "clerk") == .ok)
      #expect(try await refusal(town, by: "clerk", for: "worker") == .permissionDenied)
      #expect(try await refusal(town, by: "clerk", for: "integration") == .permissionDenied)
      #expect(try await refusal(town, by: "clerk", for: "nobody") == .permissionDenied)
      let changes = ["ReportService/ListChanges"]
      #expect(try await refusal(town, by: "admin", for: "integration", changes) == .ok)
      #expect(try await refusal(town, by: "admin", for: "clerk", changes) == .permissionDenied)
      #expect(try await refusal(town, by: "worker") == .permissionDenied)
      #expect(try await refusal(town, by: "integration") == .permissionDenied)
    }
  }

  @Test(
    "Names are held against the contract; a pattern means no dangerous call, and nothing gives power."
  )
  func names() async throws {
    try await Town.run { (town: Town) async throws in
      let wide = try await create(town, ["PersonService/*", "hamlet.v1.ReportService/Get*"])
      let names = Set(wide.callNames)
      #expect(
        names.contains("PersonService/ListRoster") && names.contains("ReportService/GetTownReport")
      )
      #expect(!names.contains("ReportService/ListChanges"))
      for name in names {
        let info = try #require(Contract.schema.method("hamlet.v1." + name)?.info)
        #expect(!info.reauthenticate && !info.open, "\(name)")
        #expect(info.roles.isEmpty || info.roles.contains(Role.clerk.rawValue), "\(name)")
      }
      for name in [
        "*", "Person*", "PersonService/", "PersonService/Nothing", "NoService/*",
        "SessionService/Reauthenticate", "TokenService/CreateScriptToken", "HealthService/Check",
        "ScreeningService/ReviewNothing", "PersonService/ExportMyRec*",
      ] {
        #expect(try await refusal(town, [name]) == .invalidArgument, "\(name)")
      }
      for name in [
        "AdminService/CreateUser", "AdminService/Assign*", "RoleService/*",
        "AdminService/SetSetting",
      ] {
        #expect(try await refusal(town, by: "admin", [name]) == .invalidArgument, "\(name)")
      }
      #expect(
        try await refusal(town, by: "protection", ["RoleService/ConfirmRole"]) == .invalidArgument
      )
      #expect(try await refusal(town, [String]()) == .invalidArgument)
      let who = try await create(town, ["SessionService/WhoAmI"])
      #expect(await town.code(token: who.token, "SessionService/WhoAmI", WhoAmIRequest()) == nil)
    }
  }

  @Test("What asks for a password must be named in full, and is then open to the token as made.")
  func dangerous() async throws {
    try await Town.run { (town: Town) async throws in
      let export = "ScreeningService/ExportRegister"
      let named = try await create(town, [export])
      town.advance(milliseconds: Principal.proofMilliseconds)
      let code = await town.code(token: named.token, export, ExportRegisterRequest())
      #expect(code != .permissionDenied && code != .failedPrecondition && code != .unauthenticated)
      // Making one asks for the password itself.
      #expect(try await refusal(town) == .failedPrecondition)
    }
  }

  @Test("A token from outside its network is none, and a network must be one.")
  func network() async throws {
    try await Town.run { (town: Town) async throws in
      #expect(try await refusal(town, network: "192.0.2.1/24") == .invalidArgument)
      #expect(try await refusal(town, network: "home") == .invalidArgument)
      let made = try await create(town, network: "192.0.2.0/24")
      // In process there is no address, and so none of the network.
      #expect(
        await town.code(token: made.token, "PersonService/ListRoster", Self.roster)
          == .unauthenticated
      )
    }
  }

  @Test(
    "It reads as many different people as it was made for, whatever its account read meanwhile."
  )
  func reads() async throws {
    try await Town.run { (town: Town) async throws in
      var people: [RecordID] = []
      for number in 0..<4 {
        people.append(try await town.person("王芳", born: 1980 + UInt32(number)))
      }
      let made: CreateScriptTokenResponse = try await town.call(
        "clerk",
        "TokenService/CreateScriptToken",
        CreateScriptTokenRequest(
          id: town.id(),
          name: "日报",
          callNames: ["PersonService/GetPerson"],
          days: 1,
          reads: 2
        )
      )
      let get = "PersonService/GetPerson"
      for (index, person) in people.enumerated() {
        let request = GetPersonRequest(id: person)
        let code = await town.code(token: made.token, get, request)
        #expect(code == (index < 2 ? nil : .resourceExhausted), "\(index)")
        #expect(try await town.status("clerk", get, request) == .ok)
      }
      town.advance(milliseconds: 600_000)
      #expect(await town.code(token: made.token, get, GetPersonRequest(id: people[3])) == nil)
    }
  }

  @Test("A user sees and revokes her own; administrators and data protection all.")
  func lists() async throws {
    try await Town.run { (town: Town) async throws in
      let clerk = try await create(town)
      let admin = try await create(
        town,
        by: "admin",
        for: "integration",
        ["ReportService/ListChanges"]
      )
      func list(_ user: String, ended: Bool = false) async throws -> [ScriptToken] {
        let page: ListScriptTokensResponse = try await town.call(
          user,
          "TokenService/ListScriptTokens",
          ListScriptTokensRequest(ended: ended)
        )
        return page.tokens
      }
      #expect(try await list("clerk").map(\.id) == [clerk.id])
      #expect(try await Set(list("admin").map(\.id)) == [clerk.id, admin.id])
      #expect(try await Set(list("protection").map(\.userName)) == ["clerk", "integration"])
      let revoke = RevokeScriptTokenRequest(id: admin.id)
      #expect(try await town.status("clerk", "TokenService/RevokeScriptToken", revoke) == .notFound)
      #expect(try await town.status("protection", "TokenService/RevokeScriptToken", revoke) == .ok)
      #expect(try await town.status("admin", "TokenService/RevokeScriptToken", revoke) == .ok)
      #expect(try await list("admin").map(\.id) == [clerk.id])
      #expect(try await list("admin", ended: true).count == 2)
      #expect(try await list("clerk").first?.lastUsedUnixMs == 0)
      town.advance(milliseconds: 5)
      _ = await town.code(token: clerk.token, "PersonService/ListRoster", Self.roster)
      #expect(try await list("clerk").first?.lastUsedUnixMs == Town.start + 5)
    }
  }
}
