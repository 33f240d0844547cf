import HamletDomain
import HamletStore
import Testing

extension Town {
  /// An account as the store has it.
  func stored(_ user: String) async throws -> Account {
    try #require(try await store.read { try $0.account(named: user) })
  }

  /// Changes an account behind the services' back.
  func change(_ user: String, _ body: @escaping @Sendable (inout Account) -> Void) async throws {
    let before = try await stored(user)
    let ticket = WriteTicket(system: "test", atUnixMilliseconds: Town.start)
    _ = try await store.write(ticket) { tx in
      var account = before
      body(&account)
      _ = try tx.update(account)
      return WriteOutcome(reply: [], recordType: "test", recordID: .none)
    }
  }

  /// Waits until the store has counted this many failed logins with a name.
  func waitForTries(_ count: Int, of user: String) async throws {
    let id = try await stored(user).id
    while try await store.read({ try $0.failedTries()[id]?.count ?? 0 }) < count {
      await Task.yield()
    }
  }
}
