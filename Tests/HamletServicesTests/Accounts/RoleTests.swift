import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("Roles are given by two people")
struct RoleTests {
  private static let first = "seven geese fly south"
  private static let roster = ListRosterRequest(division: Town.baishi)

  @Test("A new user's role waits for data protection; until then she logs in and reads no record.")
  func newUser() async throws {
    try await Town.run { (town: Town) async throws in
      let made = try await town.makeUser("zhang", .villageWorker, Town.baishi)
      #expect(!made.proposalId.isNone)
      let login = try await town.login("zhang", Self.first)
      #expect(login.user?.role == .unspecified && login.user?.proposedRole == .villageWorker)
      let token = try await town.chooseOwnPassword(login.token, Self.first)
      for method in [
        "PersonService/ListRoster", "PersonService/GetPerson", "ReportService/GetToday",
      ] {
        #expect(
          await town.code(token: token, method, Self.roster) == .permissionDenied,
          "\(method)"
        )
      }
      #expect(await town.code(token: token, "SessionService/WhoAmI", WhoAmIRequest()) == nil)

      let confirmed: RoleProposal = try await town.call(
        "protection",
        "RoleService/ConfirmRole",
        ConfirmRoleRequest(id: made.proposalId, baseVersion: 1)
      )
      #expect(confirmed.state == .confirmed && confirmed.endedBy == "protection")
      // The session from before ends: it had another role.
      #expect(
        await town.code(token: token, "SessionService/WhoAmI", WhoAmIRequest()) == .unauthenticated
      )
      let again = try await town.login("zhang", Town.ownPassword)
      #expect(again.user?.role == .villageWorker && again.user?.proposedRole == .unspecified)
      #expect(await town.code(token: again.token, "PersonService/ListRoster", Self.roster) == nil)
    }
  }

  @Test("Every role that reads records waits; an administrator, who reads none, does not.")
  func whichRoles() async throws {
    try await Town.run { (town: Town) async throws in
      for (number, role) in Role.allCases.enumerated() where role != .unspecified {
        let made = try await town.makeUser("user\(number)", role, Town.township)
        #expect(made.proposalId.isNone == (role == .administrator), "\(role)")
        let account = try await town.stored("user\(number)")
        #expect(account.role == (role == .administrator ? .administrator : .unspecified), "\(role)")
      }
    }
  }

  @Test(
    "Neither who proposed it nor who is to have it confirms it, nor anybody but data protection."
  )
  func notAlone() async throws {
    try await Town.run { (town: Town) async throws in
      let made = try await town.makeUser("zhang", .clerk, Town.township)
      let confirm = ConfirmRoleRequest(id: made.proposalId, baseVersion: 1)
      for user in ["worker", "clerk", "clinician", "admin"] {
        #expect(
          try await town.status(user, "RoleService/ConfirmRole", confirm) == .permissionDenied
        )
      }
      // An administrator who became data protection does not confirm what she proposed before.
      try await town.change("admin") { $0.role = .dataProtection }
      try await town.loginAgain("admin")
      #expect(
        try await town.status("admin", "RoleService/ConfirmRole", confirm) == .failedPrecondition
      )
      #expect(
        try await town.status(
          "admin",
          "RoleService/DeclineRole",
          DeclineRoleRequest(id: made.proposalId, baseVersion: 1, reason: "x")
        ) == .failedPrecondition
      )
      try await town.change("admin") { $0.role = .administrator }
      try await town.loginAgain("admin")

      let own: UserChange = try await town.call(
        "admin",
        "RoleService/AssignRole",
        AssignRoleRequest(userName: "protection", role: .clerk)
      )
      try await town.loginAgain("protection")
      let confirmOwn = ConfirmRoleRequest(id: own.proposalId, baseVersion: 1)
      #expect(
        try await town.status("protection", "RoleService/ConfirmRole", confirmOwn)
          == .failedPrecondition
      )
      #expect(try await town.stored("zhang").role == .unspecified)
      #expect(try await town.status("protection", "RoleService/ConfirmRole", confirm) == .ok)
      #expect(try await town.stored("zhang").role == .clerk)
    }
  }

  @Test("The code of a town stands for all of it, as a scope and where a list is narrowed.")
  func townCode() async throws {
    try await Town.run { (town: Town) async throws in
      let change = try await town.makeUser("zhang", .clerk, Town.township + "000")
      try await town.confirmRole(change)
      #expect(try await town.stored("zhang").scope.text == Town.township)
      _ = try await town.person()
      _ = try await town.person("李梅", in: Town.liuxi)
      let whole: ListRosterResponse = try await town.call(
        "clerk",
        "PersonService/ListRoster",
        ListRosterRequest(division: Town.township)
      )
      let byCode: ListRosterResponse = try await town.call(
        "clerk",
        "PersonService/ListRoster",
        ListRosterRequest(division: Town.township + "000")
      )
      #expect(whole.persons.count == 2)
      #expect(byCode == whole)
      // A worker's list narrowed to the town is her own village's, as by the town's nine digits.
      let own: ListRosterResponse = try await town.call(
        "worker",
        "PersonService/ListRoster",
        ListRosterRequest(division: Town.township + "000")
      )
      #expect(own.persons.map(\.name) == ["王芳"])
    }
  }

  @Test("A wider scope waits while the present one stays; a narrower one is in effect at once.")
  func scopes() async throws {
    try await Town.run { (town: Town) async throws in
      func assign(_ user: String, _ scope: String) async throws -> UserChange {
        try await town.call(
          "admin",
          "AdminService/AssignScope",
          AssignScopeRequest(userName: user, scopePrefix: scope)
        )
      }
      #expect(try await assign("clerk", Town.baishi).proposalId.isNone)
      #expect(try await town.stored("clerk").scope.text == Town.baishi)
      for scope in [Town.township, Town.liuxi] {
        #expect(try await !assign("clerk", scope).proposalId.isNone, "\(scope)")
        #expect(try await town.stored("clerk").scope.text == Town.baishi)
      }
      // The second took the place of the first.
      let waiting: ListRoleProposalsResponse = try await town.call(
        "protection",
        "RoleService/ListRoleProposals",
        ListRoleProposalsRequest()
      )
      #expect(waiting.proposals.map(\.scopePrefix) == [Town.liuxi])
      #expect(waiting.proposals.first?.presentScopePrefix == Town.baishi)
      #expect(waiting.proposals.first?.cause == .scope)
      let old: ListRoleProposalsResponse = try await town.call(
        "admin",
        "RoleService/ListRoleProposals",
        ListRoleProposalsRequest(state: .withdrawn)
      )
      #expect(old.proposals.map(\.scopePrefix) == [Town.township])
      // Taking a role that reads records away waits for nobody.
      let less: UserChange = try await town.call(
        "admin",
        "RoleService/AssignRole",
        AssignRoleRequest(userName: "clerk", role: .administrator)
      )
      #expect(less.proposalId.isNone)
      #expect(try await town.stored("clerk").role == .administrator)
    }
  }

  @Test("A role is suspended by a reset of its password until a second person confirms it again.")
  func passwordReset() async throws {
    try await Town.run { (town: Town) async throws in
      let reset = ResetPasswordRequest(userName: "clinician", firstPassword: Self.first)
      let changed: UserChange = try await town.call("admin", "AdminService/ResetPassword", reset)
      #expect(!changed.proposalId.isNone)
      // The administrator knows the password, and reads nothing with it.
      let login = try await town.login("clinician", Self.first)
      let token = try await town.chooseOwnPassword(login.token, Self.first)
      #expect(
        await town.code(token: token, "PersonService/ListRoster", Self.roster) == .permissionDenied
      )
      let waiting: ListRoleProposalsResponse = try await town.call(
        "protection",
        "RoleService/ListRoleProposals",
        ListRoleProposalsRequest()
      )
      #expect(waiting.proposals.map(\.cause) == [.passwordReset])
      let confirm = ConfirmRoleRequest(id: changed.proposalId, baseVersion: 1)
      #expect(try await town.status("protection", "RoleService/ConfirmRole", confirm) == .ok)
      #expect(try await town.stored("clinician").role == .clinician)
      // The last of data protection would have nobody to confirm her.
      let last = ResetPasswordRequest(userName: "protection", firstPassword: Self.first)
      #expect(
        try await town.status("admin", "AdminService/ResetPassword", last) == .failedPrecondition
      )
      #expect(try await town.stored("protection").role == .dataProtection)
      // An administrator's reads no record, before and after.
      let admin = ResetPasswordRequest(userName: "admin", firstPassword: Self.first)
      let own: UserChange = try await town.call("admin", "AdminService/ResetPassword", admin)
      #expect(own.proposalId.isNone)
    }
  }

  @Test(
    "A proposal is declined with a reason, withdrawn, or ends after 14 days; none is confirmed then."
  )
  func otherEnds() async throws {
    try await Town.run { (town: Town) async throws in
      let declined = try await town.makeUser("one", .clerk, Town.township)
      let withdrawn = try await town.makeUser("two", .clerk, Town.township)
      let expired = try await town.makeUser("three", .clerk, Town.township)
      let decline = DeclineRoleRequest(id: declined.proposalId, baseVersion: 1, reason: "岗位已调整")
      #expect(
        try await town.status("admin", "RoleService/DeclineRole", decline) == .permissionDenied
      )
      #expect(try await town.status("protection", "RoleService/DeclineRole", decline) == .ok)
      let withdraw = WithdrawRoleRequest(id: withdrawn.proposalId, baseVersion: 1)
      #expect(
        try await town.status("protection", "RoleService/WithdrawRole", withdraw)
          == .permissionDenied
      )
      let stale = WithdrawRoleRequest(id: withdrawn.proposalId, baseVersion: 7)
      #expect(try await town.status("admin", "RoleService/WithdrawRole", stale) == .aborted)
      #expect(try await town.status("admin", "RoleService/WithdrawRole", withdraw) == .ok)

      town.pass(milliseconds: RoleProposalState.milliseconds)
      // Before the hourly round has ended it, it is over all the same.
      let late = ConfirmRoleRequest(id: expired.proposalId, baseVersion: 1)
      #expect(
        try await town.status("protection", "RoleService/ConfirmRole", late) == .failedPrecondition
      )
      #expect(try await town.services.expireRoleProposals() == 1)
      #expect(try await town.services.expireRoleProposals() == 0)
      for made in [declined, withdrawn, expired] {
        let confirm = ConfirmRoleRequest(id: made.proposalId, baseVersion: 2)
        #expect(
          try await town.status("protection", "RoleService/ConfirmRole", confirm)
            == .failedPrecondition
        )
      }
      let missing = ConfirmRoleRequest(id: town.id(), baseVersion: 1)
      #expect(try await town.status("protection", "RoleService/ConfirmRole", missing) == .notFound)
      for user in ["one", "two", "three"] {
        #expect(try await town.stored(user).role == .unspecified)
      }
    }
  }

  @Test("Confirming asks for a proof of the password, and waits in data protection's day.")
  func proofAndDay() async throws {
    try await Town.run { (town: Town) async throws in
      let made = try await town.makeUser("zhang", .clerk, Town.township)
      let day: GetTodayResponse = try await town.call(
        "protection",
        "ReportService/GetToday",
        GetTodayRequest()
      )
      let group = try #require(day.groups.first { $0.kind == .roleProposal })
      #expect(group.items.map(\.id) == [made.proposalId] && group.items.first?.title == "zhang")
      town.advance(milliseconds: Principal.proofMilliseconds)
      let confirm = ConfirmRoleRequest(id: made.proposalId, baseVersion: 1)
      #expect(
        try await town.status("protection", "RoleService/ConfirmRole", confirm)
          == .failedPrecondition
      )
      #expect(try await town.stored("zhang").role == .unspecified)
    }
  }

  @Test(
    "An account of devices alone is refused without one as a wrong password is, and gives that up only for a new password."
  )
  func deviceOnly() async throws {
    try await Town.run { (town: Town) async throws in
      let set = SetDeviceOnlyRequest(userName: "worker", deviceOnly: true)
      #expect(try await town.status("clerk", "RoleService/SetDeviceOnly", set) == .permissionDenied)
      let _: UserChange = try await town.call("admin", "RoleService/SetDeviceOnly", set)
      await #expect(throws: CallError.self) { try await town.login("worker") }
      let unset = SetDeviceOnlyRequest(userName: "worker", deviceOnly: false)
      let _: UserChange = try await town.call("admin", "RoleService/SetDeviceOnly", unset)
      #expect(try await town.login("worker").user?.mustChangePassword == true)
    }
  }
}
