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

  /// Who can be made by whoever owns the data folder: those who make and confirm all others.
  package enum FirstRole: String, Sendable, CaseIterable {
    case administrator
    case dataProtection = "data_protection"
  }

  /// Adds an account, with the whole town in its scope.
  ///
  /// - Throws: `alreadyExists` where the name is taken.
  package func add(_ role: FirstRole, named name: String, password: String) async throws {
    let hash = try PasswordHash(password: password, cost: .server).text
    try await add([
      account(
        name,
        displayName: name,
        role == .administrator ? .administrator : .dataProtection,
        scope: .all,
        hash: hash,
        isDemo: false
      )
    ])
  }

  /// Sets an account's password and lets it log in again, with the role it has or that waits for it.
  ///
  /// - Throws: `notFound` where there is none.
  package func reset(_ name: String, password: String) async throws {
    let hash = try PasswordHash(password: password, cost: .server).text
    let ticket = WriteTicket(system: "hamletd account", atUnixMilliseconds: clock())
    _ = try await store.write(ticket) { tx in
      guard var account = try tx.read.account(named: name) else { throw StoreError.notFound }
      account.password = hash
      account.mustChangePassword = true
      account.isDisabled = false
      if let waiting = try tx.read.openProposal(of: account.id), waiting.cause == .passwordReset {
        account.role = waiting.holding.role
        account.scope = waiting.holding.scope
        try tx.withdrawProposals(of: account.id)
      }
      _ = try tx.update(account)
      try tx.deleteSessions(of: account.id)
      return WriteOutcome(reply: [], recordType: "account", recordID: account.id, detail: "reset")
    }
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
          scope: try DivisionPrefix(place: text("scope_prefix")),
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
