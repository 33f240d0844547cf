import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("Accounts of villages that change rest until a second person confirms them")
struct DivisionRestTests {
  private static let new = "990101001003"

  private static func merge(_ code: String, into: String) -> MergeDivisionsRequest {
    MergeDivisionsRequest(codes: [code], into: SuccessorDivision(code: into), apply: true)
  }

  @Test("Whoever moves and whoever gets others' people reads nothing until she is confirmed.")
  func merged() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      for user in ["worker", "worker2", "clerk"] { _ = try await town.token(user) }
      let done = try await town.change(
        "MergeDivisions",
        Self.merge(Town.baishi, into: Town.liuxi)
      )
      #expect(done.users == 1 && done.usersWaiting == 2)
      let get = GetPersonRequest(id: person)
      for user in ["worker", "worker2"] {
        // The session from before has ended, and a new one reads nothing.
        #expect(try await town.status(user, "PersonService/GetPerson", get) == .unauthenticated)
        try await town.loginAgain(user)
        #expect(try await town.status(user, "PersonService/GetPerson", get) == .permissionDenied)
        let account = try await town.stored(user)
        #expect(account.role == .unspecified && account.scope.text == Town.liuxi, "\(user)")
      }
      // The town's own see what they saw before.
      #expect(try await town.status("clerk", "PersonService/GetPerson", get) == .ok)
      #expect(try await town.confirmRoles() == [.division, .division])
      town.forgetTokens()
      for user in ["worker", "worker2"] {
        #expect(try await town.status(user, "PersonService/GetPerson", get) == .ok, "\(user)")
        #expect(try await town.stored(user).role == .villageWorker)
      }
    }
  }

  @Test("An administrator's own change gives her nobody's sight: she confirms none of it.")
  func notAlone() async throws {
    try await Town.run { (town: Town) async throws in
      _ = try await town.change("MergeDivisions", Self.merge(Town.baishi, into: Town.liuxi))
      let waiting: ListRoleProposalsResponse = try await town.call(
        "admin",
        "RoleService/ListRoleProposals",
        ListRoleProposalsRequest()
      )
      #expect(waiting.proposals.map(\.proposedBy) == ["admin", "admin"])
      // Not as the administrator, and not as data protection that she became since.
      let confirm = ConfirmRoleRequest(id: try #require(waiting.proposals.first).id, baseVersion: 1)
      #expect(
        try await town.status("admin", "RoleService/ConfirmRole", confirm) == .permissionDenied
      )
      try await town.change("admin") { $0.role = .dataProtection }
      try await town.loginAgain("admin")
      #expect(
        try await town.status("admin", "RoleService/ConfirmRole", confirm) == .failedPrecondition
      )
    }
  }

  @Test("Of a split village who stays goes on, and who goes to a part that is new rests.")
  func split() async throws {
    try await Town.run { (town: Town) async throws in
      try await town.change("worker2") { account in
        if let scope = try? DivisionPrefix(Town.baishi) { account.scope = scope }
      }
      var split = SplitDivisionRequest(
        code: Town.baishi,
        successors: [
          SuccessorDivision(code: Town.baishi), SuccessorDivision(code: Self.new, nameZh: "新石村"),
        ],
        assignments: [DivisionAssignment(to: Self.new, userNames: ["worker2"])],
        restTo: Town.baishi
      )
      #expect(try await town.change("SplitDivision", split).usersWaiting == 1)
      #expect(try await town.stored("worker2").role == .villageWorker)
      split.apply = true
      #expect(try await town.change("SplitDivision", split).usersWaiting == 1)
      let stays = try await town.stored("worker")
      #expect(stays.role == .villageWorker && stays.scope.text == Town.baishi)
      let goes = try await town.stored("worker2")
      #expect(goes.role == .unspecified && goes.scope.text == Self.new)
    }
  }

  @Test("A role that waits for the old village waits for the new one, and is confirmed for it.")
  func waiting() async throws {
    try await Town.run { (town: Town) async throws in
      let made = try await town.makeUser("zhang", .villageWorker, Town.baishi)
      #expect(!made.proposalId.isNone)
      let done = try await town.change(
        "MergeDivisions",
        Self.merge(Town.baishi, into: Town.liuxi)
      )
      #expect(done.usersWaiting == 3)
      let old = ConfirmRoleRequest(id: made.proposalId, baseVersion: 2)
      #expect(
        try await town.status("protection", "RoleService/ConfirmRole", old) == .failedPrecondition
      )
      let causes = try await town.confirmRoles()
      #expect(Set(causes) == [.newUser, .division] && causes.count == 3)
      let account = try await town.stored("zhang")
      #expect(account.role == .villageWorker && account.scope.text == Town.liuxi)
    }
  }

  @Test("A change after which nobody could confirm anybody is refused, and nothing of it is done.")
  func nobodyLeft() async throws {
    try await Town.run { (town: Town) async throws in
      try await town.change("protection") { account in
        if let scope = try? DivisionPrefix(Town.baishi) { account.scope = scope }
      }
      #expect(
        try await town.changeStatus(
          "MergeDivisions",
          Self.merge(Town.baishi, into: Town.liuxi)
        ) == .failedPrecondition
      )
      #expect(try await town.division(Town.baishi).validTo == "")
      #expect(try await town.stored("worker").role == .villageWorker)
    }
  }

  @Test("Whose role reads no records moves along and rests not.")
  func administrators() async throws {
    try await Town.run { (town: Town) async throws in
      _ = try await town.makeUser("li", .administrator, Town.baishi)
      let done = try await town.change(
        "MergeDivisions",
        Self.merge(Town.baishi, into: Town.liuxi)
      )
      #expect(done.users == 2 && done.usersWaiting == 2)
      let account = try await town.stored("li")
      #expect(account.role == .administrator && account.scope.text == Town.liuxi)
    }
  }
}
