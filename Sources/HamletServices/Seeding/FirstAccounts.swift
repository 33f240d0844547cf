internal import HamletDomain
internal import HamletMessages
package import HamletStore

/// The accounts that nobody can create by a call: the first administrator, and those of the demo.
package struct FirstAccounts: Sendable {
  let store: Store
  let clock: @Sendable () -> Int64

  package init(store: Store, clock: @escaping @Sendable () -> Int64) {
    self.store = store
    self.clock = clock
  }

  /// Adds the administrator of an empty database.
  package func addAdministrator(named name: String, password: String) async throws {
    let hash = try PasswordHash(password: password, cost: .server).text
    try await add([
      account(
        name,
        displayName: name,
        .administrator,
        scope: .all,
        hash: hash,
        isDemo: false
      )
    ])
  }

  /// Adds the accounts of a seed folder, all with the password in its file `password`.
  package func addDemoAccounts(of seeds: SeedFolder) async throws {
    let lines = try seeds.lines(of: "accounts.ndjson")
    guard !lines.isEmpty else { return }
    let hash = try PasswordHash(password: try seeds.password(), cost: .server).text
    try await add(
      lines.map { number, value in
        func text(_ name: String) throws -> String {
          guard case .string(let text)? = value[name] else {
            throw SeedError("accounts.ndjson", number, "needs \(name)")
          }
          return text
        }
        let roleName = try text("role")
        guard case .value(let role) = Contract.schema.value(roleName, of: "hamlet.v1.Role"),
          let code = Role(rawValue: role.number)
        else { throw SeedError("accounts.ndjson", number, "no role \(roleName)") }
        return account(
          try text("user_name"),
          displayName: try text("display_name"),
          code,
          scope: try DivisionPrefix(text("scope_prefix")),
          hash: hash,
          isDemo: true
        )
      }
    )
  }

  private func account(
    _ name: String,
    displayName: String,
    _ role: Role,
    scope: DivisionPrefix,
    hash: String,
    isDemo: Bool
  ) -> Account {
    var random = SystemRandomNumberGenerator()
    return Account(
      id: .timeOrdered(unixMilliseconds: clock(), random: &random),
      userName: name,
      displayName: displayName,
      role: role,
      scope: scope,
      password: hash,
      mustChangePassword: false,
      isDemo: isDemo
    )
  }

  private func add(_ accounts: [Account]) async throws {
    let ticket = WriteTicket(system: "hamletd init", atUnixMilliseconds: clock())
    _ = try await store.write(ticket) { tx in
      for account in accounts { try tx.insert(account) }
      return WriteOutcome(
        reply: [],
        recordType: "account",
        recordID: .none,
        detail: "\(accounts.count)"
      )
    }
  }
}
