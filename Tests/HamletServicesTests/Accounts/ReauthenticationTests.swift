import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

@Suite("The password proved again")
struct ReauthenticationTests {
  @Test("A login is a proof for five minutes, and the password renews it.")
  func fiveMinutes() async throws {
    try await Town.run { (town: Town) async throws in
      func set(_ days: UInt32, _ version: UInt64) async throws -> StatusCode {
        try await town.status(
          "admin",
          "AdminService/SetSetting",
          SetSettingRequest(
            key: .rightRequestDays,
            value: days,
            baseVersion: version,
            reason: "test"
          )
        )
      }
      #expect(try await set(10, 0) == .ok)
      town.advance(milliseconds: Principal.proofMilliseconds - 1)
      #expect(try await set(11, 1) == .ok)
      town.advance(milliseconds: 1)
      #expect(try await set(12, 2) == .failedPrecondition)
      // What needs no proof goes on.
      #expect(try await town.status("admin", "AdminService/ListUsers", ListUsersRequest()) == .ok)
      let proof = ReauthenticateRequest(password: Town.password)
      let proved: ReauthenticateResponse = try await town.call(
        "admin",
        "SessionService/Reauthenticate",
        proof
      )
      #expect(proved.untilUnixMs == town.services.environment.clock() + 300_000)
      #expect(try await set(12, 2) == .ok)
    }
  }

  @Test("A proof is of one session, and of its own user alone.")
  func ownSession() async throws {
    try await Town.run { (town: Town) async throws in
      let first = try await town.token("admin")
      let second = try await town.session("admin")
      town.advance(milliseconds: Principal.proofMilliseconds)
      let caller = town.services.inProcessCaller()
      let _: ReauthenticateResponse = try await caller.unary(
        "hamlet.v1.SessionService/Reauthenticate",
        ReauthenticateRequest(password: Town.password),
        CallOptions(token: second)
      )
      let backup = "hamlet.v1.AdminService/EnableUser"
      let enable = EnableUserRequest(userName: "worker")
      func code(_ token: String) async -> StatusCode? {
        do throws(CallError) {
          let _: RecordState = try await caller.unary(
            backup,
            enable,
            CallOptions(idempotencyKey: town.id().description, token: token)
          )
          return nil
        } catch {
          return error.code
        }
      }
      #expect(await code(first) == .failedPrecondition)
      #expect(await code(second) == nil)
    }
  }

  @Test("A wrong password proves nothing, tells nothing more, and is slowed down as at a login.")
  func wrong() async throws {
    try await Town.run { (town: Town) async throws in
      let wrong = ReauthenticateRequest(password: "not this one at all")
      let method = "SessionService/Reauthenticate"
      for _ in 0..<6 {
        #expect(try await town.status("clerk", method, wrong) == .invalidArgument)
      }
      let right = ReauthenticateRequest(password: Town.password)
      #expect(try await town.status("clerk", method, right) == .resourceExhausted)
      // Old and new password are asked for in the same way.
      let change = ChangePasswordRequest(oldPassword: "x", newPassword: "another one of words")
      #expect(
        try await town.status("clerk", "SessionService/ChangePassword", change)
          == .resourceExhausted
      )
      town.advance(milliseconds: 2_000)
      #expect(try await town.status("clerk", method, right) == .ok)
    }
  }

  @Test("A session that outlived a restart was not proved lately.")
  func restart() async throws {
    try await Town.run { (town: Town) async throws in
      let token = try await town.token("admin")
      let again = SessionTable()
      try await town.load(again)
      let now = town.services.environment.clock()
      let before = town.services.sessions.principal(
        forToken: token,
        onDevice: .none,
        nowUnixMilliseconds: now
      )
      let after = again.principal(forToken: token, onDevice: .none, nowUnixMilliseconds: now)
      #expect(before?.hasProof(at: now) == true)
      #expect(after?.userName == "admin" && after?.hasProof(at: now) == false)
    }
  }

  @Test("What gives power, opens many records or ends something for good asks for a proof.")
  func which() {
    let asking = Contract.schema.allMethods.filter(\.info.reauthenticate).map(\.fullName)
    let wanted: Set<String> = [
      "AdminService/CreateUser", "AdminService/EnableUser", "AdminService/ResetPassword",
      "AdminService/AssignScope", "AdminService/SplitDivision", "AdminService/MergeDivisions",
      "AdminService/AbolishDivision", "AdminService/SetSetting", "AdminService/RunBackup",
      "RightsService/ExportIncident", "RightsService/RunRetention", "PersonService/ExportMyRecord",
      "PersonService/ConfirmErasure", "ScreeningService/ExportRegister",
      "DeviceService/IssueEnrolmentCode", "DeviceService/AllowRenewal",
    ]
    let missing = wanted.subtracting(asking.map { String($0.dropFirst("hamlet.v1.".count)) })
    #expect(missing == [])
    // Taking power away never waits for a password.
    for free in [
      "AdminService/DisableUser", "AdminService/EndUserSessions", "DeviceService/RevokeDevice",
    ] {
      #expect(!asking.contains("hamlet.v1." + free))
    }
  }
}
