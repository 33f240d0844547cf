import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("Keys that are rotated by two people while all go on working")
struct KeyServiceTests {
  private static let request = RotateKeysRequest(reason: "年度更换")

  private func status(_ town: Town, as user: String = "admin") async throws -> KeyStatus {
    try await town.call(user, "KeyService/GetKeyStatus", GetKeyStatusRequest())
  }

  /// Asks for new keys; gives what waits then.
  private func ask(_ town: Town) async throws -> KeyProposal {
    let asked: KeyStatus = try await town.call("admin", "KeyService/RotateKeys", Self.request)
    return try #require(asked.proposal)
  }

  private func confirm(_ town: Town, _ id: RecordID) async throws -> KeyStatus {
    try await town.call(
      "protection",
      "KeyService/ConfirmRotation",
      ConfirmRotationRequest(id: id)
    )
  }

  private func confirmStatus(
    _ town: Town,
    _ id: RecordID,
    as user: String = "protection"
  ) async throws -> StatusCode {
    try await town.status(user, "KeyService/ConfirmRotation", ConfirmRotationRequest(id: id))
  }

  @Test("Two rotate; all is read and found meanwhile, and the old key goes in the end.")
  func rotate() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.fullPerson("王芳")
      let before = try await town.standing(person)
      #expect(try await status(town).currentKey == 1)
      let begun = try await confirm(town, ask(town).id)
      #expect(begun.currentKey == 2 && begun.sealingKeys == [1, 2] && begun.rewriting)
      #expect(begun.begunBy == "protection" && begun.begunAtUnixMs == Town.start)
      #expect(begun.proposal == nil)
      // A second one waits for the first.
      #expect(
        try await town.status("admin", "KeyService/RotateKeys", Self.request)
          == .failedPrecondition
      )
      #expect(try await town.standing(person) == before)
      async let rewriting: Void = town.services.keys.finish()
      for year in 1_970..<1_980 { _ = try await town.person("李静", born: UInt32(year)) }
      try await rewriting
      let done = try await status(town, as: "protection")
      #expect(!done.rewriting && done.currentKey == 2 && done.sealingKeys == [2])
      #expect(done.rewritten > 0 && done.lookedAt >= done.rewritten && done.endedAtUnixMs != 0)
      #expect(try await town.standing(person) == before)
      // And it can be done again.
      #expect(try await confirm(town, ask(town).id).currentKey == 3)
      try await town.services.keys.finish()
      #expect(try await status(town).sealingKeys == [3])
    }
  }

  @Test("What an administrator asks for waits on data protection's day, and changes nothing yet.")
  func waits() async throws {
    try await Town.run { (town: Town) async throws in
      let waiting = try await ask(town)
      #expect(waiting.reason == "年度更换" && waiting.proposedBy == "admin")
      #expect(waiting.expiresUnixMs == Town.start + RoleProposalState.milliseconds)
      let now = try await status(town, as: "protection")
      #expect(now.currentKey == 1 && now.sealingKeys == [1] && !now.rewriting)
      #expect(now.proposal == waiting)
      let day: GetTodayResponse = try await town.call(
        "protection",
        "ReportService/GetToday",
        GetTodayRequest()
      )
      let group = try #require(day.groups.first { $0.kind == .keyRotation })
      #expect(group.items.map(\.id) == [waiting.id] && group.items.first?.title == "年度更换")
      // Asked for again: the newer takes the place of the older.
      let newer = try await ask(town)
      #expect(try await confirmStatus(town, waiting.id) == .notFound)
      #expect(try await status(town).proposal == newer)
    }
  }

  @Test(
    "Nobody confirms alone, without her password proved, after 14 days, or what was taken back."
  )
  func refused() async throws {
    try await Town.run { (town: Town) async throws in
      let waiting = try await ask(town)
      for user in ["admin", "clerk", "worker"] {
        #expect(try await confirmStatus(town, waiting.id, as: user) == .permissionDenied)
      }
      // An administrator who became data protection does not confirm what she asked for before.
      try await town.change("admin") { $0.role = .dataProtection }
      try await town.loginAgain("admin")
      #expect(try await confirmStatus(town, waiting.id, as: "admin") == .failedPrecondition)
      try await town.change("admin") { $0.role = .administrator }
      try await town.loginAgain("admin")
      #expect(try await confirmStatus(town, town.id()) == .notFound)

      _ = try await town.token("protection")
      town.advance(milliseconds: Principal.proofMilliseconds)
      #expect(try await confirmStatus(town, waiting.id) == .failedPrecondition)
      try await town.loginAgain("protection")
      town.pass(milliseconds: RoleProposalState.milliseconds)
      #expect(try await confirmStatus(town, waiting.id) == .notFound)
      #expect(try await status(town).proposal == nil)

      for user in ["admin", "protection"] {
        let again = try await ask(town)
        let withdraw = WithdrawRotationRequest(id: again.id)
        #expect(
          try await town.status("clerk", "KeyService/WithdrawRotation", withdraw)
            == .permissionDenied
        )
        #expect(try await town.status(user, "KeyService/WithdrawRotation", withdraw) == .ok)
        #expect(try await town.status(user, "KeyService/WithdrawRotation", withdraw) == .notFound)
        #expect(try await confirmStatus(town, again.id) == .notFound)
      }
      #expect(try await status(town).sealingKeys == [1])
    }
  }

  @Test("Whoever runs the server needs nobody: with the server stopped she could do it anyway.")
  func atTheServer() async throws {
    try await Town.run { (town: Town) async throws in
      let principal = Principal(
        userID: RecordID(high: 0, low: 1),
        userName: "hamletd",
        role: .administrator,
        scope: .all,
        mustChangePassword: false,
        sessionID: .none
      )
      let methods = ["RotateKeys", "ConfirmRotation"].map { "hamlet.v1.KeyService/\($0)" }
      let door = Door.standing(principal, methods: Set(methods))
      let caller = town.services.inProcessCaller(session: ClientSession(door: door))
      let begun: KeyStatus = try await caller.unary(
        methods[0],
        Self.request,
        CallOptions(idempotencyKey: "k")
      )
      #expect(begun.currentKey == 2 && begun.rewriting && begun.proposal == nil)
      // That door is an administrator's, and confirms nothing.
      await #expect(throws: CallError.self) {
        let _: KeyStatus = try await caller.unary(
          methods[1],
          ConfirmRotationRequest(id: town.id()),
          CallOptions(idempotencyKey: "l")
        )
      }
    }
  }

  @Test("The same request again makes no further keys; a reason is given, and others may not.")
  func repeated() async throws {
    try await Town.run { (town: Town) async throws in
      let method = "KeyService/RotateKeys"
      let first: KeyStatus = try await town.call("admin", method, Self.request, key: "k")
      let second: KeyStatus = try await town.call("admin", method, Self.request, key: "k")
      #expect(first == second)
      let confirm = ConfirmRotationRequest(id: try #require(first.proposal).id)
      let begun: KeyStatus = try await town.call(
        "protection",
        "KeyService/ConfirmRotation",
        confirm,
        key: "c"
      )
      let again: KeyStatus = try await town.call(
        "protection",
        "KeyService/ConfirmRotation",
        confirm,
        key: "c"
      )
      #expect(begun == again && begun.currentKey == 2)
      #expect(try await status(town).currentKey == 2)
      #expect(try await town.status("admin", method, RotateKeysRequest()) == .invalidArgument)
      for user in ["protection", "clerk", "worker"] {
        #expect(try await town.status(user, method, Self.request) == .permissionDenied)
      }
      #expect(
        try await town.status("clerk", "KeyService/GetKeyStatus", GetKeyStatusRequest())
          == .permissionDenied
      )
    }
  }
}
