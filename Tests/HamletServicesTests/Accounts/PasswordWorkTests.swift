import HamletDomain
import HamletMessages
import HamletRPC
import HamletStore
import HamletWire
import Testing

@testable import HamletServices

@Suite("The work of a password")
struct PasswordWorkTests {
  private static let weak = PasswordHash.Cost(logRounds: 2, blockSize: 1, parallelism: 1)

  @Test("Unknown, disabled and wrong get the same answer after the same derivations.")
  func equalWork() async throws {
    try await Town.run { (town: Town) async throws in
      #expect(
        try await town.status(
          "admin",
          "AdminService/DisableUser",
          DisableUserRequest(userName: "trainer")
        ) == .ok
      )
      try await town.change("reviewer") { $0.isDeviceOnly = true }
      var answers: Set<String> = []
      for (user, password) in [
        ("nobody", Town.password), ("trainer", Town.password), ("trainer", "wrong"),
        ("worker", "wrong"), ("reviewer", Town.password),
      ] {
        let before = town.services.accounts.passwords.derivations
        do throws(CallError) {
          let _: LoginResponse = try await town.services.inProcessCaller().unary(
            "hamlet.v1.SessionService/Login",
            LoginRequest(userName: user, password: password)
          )
          Issue.record("\(user) was let in")
        } catch {
          answers.insert(
            "\(error.code) \(error.english) \(error.chinese) \(String(describing: error.details))"
          )
        }
        #expect(town.services.accounts.passwords.derivations == before + 1, "\(user)")
      }
      #expect(answers.count == 1, "\(answers)")
    }
  }

  @Test("While hashes of several costs are kept, every try derives at each, whoever it is for.")
  func equalWorkAfterARaise() async throws {
    let stored = try PasswordHash(password: Town.password, cost: Self.weak).text
    let cost = PasswordHash.Cost(logRounds: 4, blockSize: 1, parallelism: 1)
    let desk = try PasswordDesk(cost: cost, stored: [stored])
    let old = Self.account(stored)
    let new = Self.account(try PasswordHash(password: Town.password, cost: cost).text)
    for account in [nil, old, new] {
      let before = desk.derivations
      #expect(try await desk.check("wrong", of: account, from: "").isRight == false)
      #expect(desk.derivations == before + 2)
    }
    #expect(try await desk.check(Town.password, of: old, from: "").isRight)
    #expect(try await desk.check(Town.password, of: new, from: "").isRight)
    #expect(try await desk.check(Town.password, of: nil, from: "").isRight == false)
  }

  @Test("A hash that is weaker than what new ones are made with is made anew at the next login.")
  func rehash() async throws {
    try await Town.run { (town: Town) async throws in
      let stored = try PasswordHash(password: Town.password, cost: Self.weak).text
      try await town.change("clerk") { $0.password = stored }
      _ = try? await town.login("clerk", "wrong")
      #expect(try await town.stored("clerk").password == stored)
      _ = try await town.login("clerk")
      let renewed = try await town.stored("clerk").password
      let hash = try #require(PasswordHash(text: renewed))
      #expect(hash.cost == town.services.accounts.passwords.cost)
      #expect(try hash.matches(Town.password))
      _ = try await town.login("clerk")
      #expect(try await town.stored("clerk").password == renewed)
    }
  }

  @Test("A hash of the bytes as they came opens still, and is made anew of their normal form.")
  func olderScheme() async throws {
    let cost = PasswordHash.Cost(logRounds: 4, blockSize: 1, parallelism: 1)
    let text = try PasswordHash(password: "ordinary words here", cost: cost).text
    // For letters and digits both schemes derive the same.
    let older = try #require(PasswordHash(text: text.replacing("scrypt-nfkc", with: "scrypt")))
    #expect(try older.matches("ordinary words here"))
    #expect(older.isOutdated(by: cost))
    let newer = try #require(PasswordHash(text: text))
    #expect(!newer.isOutdated(by: cost))
    #expect(newer.isOutdated(by: .server))
    #expect(PasswordHash(text: text.replacing("scrypt-nfkc", with: "md5")) == nil)
    #expect(PasswordHash(text: text.replacing("$4$", with: "$40$")) == nil)
  }

  @Test("A password that was changed while it was checked lets nobody in.")
  func changedMeanwhile() async throws {
    try await Town.run { (town: Town) async throws in
      let found = try await town.stored("clerk")
      try await town.change("clerk") { $0.password += "x" }
      let handlers = SessionHandlers(accounts: town.services.accounts)
      await #expect(throws: CallError.self) {
        try await handlers.begin(found, nil, source: "10.0.0.1")
      }
      let disabled = try await town.stored("worker")
      try await town.change("worker") { $0.isDisabled = true }
      await #expect(throws: CallError.self) {
        try await handlers.begin(disabled, nil, source: "10.0.0.1")
      }
      let now = town.services.environment.clock()
      #expect(town.services.sessions.sessions(of: found.id, now: now).isEmpty)
      #expect(town.services.sessions.sessions(of: disabled.id, now: now).isEmpty)
    }
  }

  private static func account(_ password: String) -> Account {
    Account(
      id: RecordID(high: 1, low: 2),
      userName: "x",
      displayName: "x",
      role: .clerk,
      scope: .all,
      password: password,
      mustChangePassword: false
    )
  }
}
