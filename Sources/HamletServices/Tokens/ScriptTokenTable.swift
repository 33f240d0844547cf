internal import HamletDomain
internal import HamletStore
internal import Synchronization

/// The script tokens in force, in memory, as the sessions are.
final class ScriptTokenTable: Sendable {
  private struct Entry: Sendable {
    let principal: Principal
    /// Milliseconds since 1970.
    let expires: Int64
    var lastUsed: Int64 = 0
  }

  /// What every secret begins with, so that one that lies about is known for what it is.
  static let prefix = "hst_"
  private let entries = Mutex<[TokenDigest: Entry]>([:])

  func principal(forToken token: String, nowUnixMilliseconds now: Int64) -> Principal? {
    let digest = TokenDigest(of: token)
    return entries.withLock { table in
      guard let place = table.index(forKey: digest) else { return nil }
      guard now < table.values[place].expires else {
        table[digest] = nil
        return nil
      }
      table.values[place].lastUsed = max(table.values[place].lastUsed, now)
      return table.values[place].principal
    }
  }

  /// When a token was used last since the start; 0: not since then.
  func lastUsed(_ token: RecordID) -> Int64 {
    entries.withLock { table in
      table.values.first { $0.principal.sessionID == token }?.lastUsed ?? 0
    }
  }

  /// Takes a token in for its account; not where the account is disabled or has lost the scope.
  func add(_ token: ScriptTokenRecord, of account: Account) {
    guard !account.isDisabled, let scope = account.scope.narrowed(to: token.scope) else { return }
    let network = token.network.isEmpty ? nil : try? NetworkRange(token.network)
    // A range that cannot be read any more is none that may be passed over.
    guard token.network.isEmpty || network != nil else { return }
    let principal = Principal(
      userID: account.id,
      userName: account.userName,
      role: account.role,
      scope: scope,
      mustChangePassword: false,
      sessionID: token.id,
      script: ScriptAllowance(
        methods: Set(token.methods),
        network: network,
        reads: token.reads
      )
    )
    guard let digest = TokenDigest(token.tokenDigest) else { return }
    entries.withLock { $0[digest] = Entry(principal: principal, expires: token.expires) }
  }

  /// Takes a token out.
  func end(_ token: RecordID) {
    entries.withLock { $0 = $0.filter { $0.value.principal.sessionID != token } }
  }

  /// Takes out the tokens that act for an account; gives them.
  func endAll(of account: RecordID) -> [RecordID] {
    entries.withLock { table in
      let ended = table.filter { $0.value.principal.userID == account }
      for digest in ended.keys { table[digest] = nil }
      return ended.values.map(\.principal.sessionID)
    }
  }

  /// Takes in the tokens that the store keeps.
  func load(from store: Store, now: Int64) async throws(StoreError) {
    let kept = try await store.read { snapshot in
      try snapshot.scriptTokens(at: now).compactMap { token in
        try snapshot.account(token.accountID).map { (token, $0) }
      }
    }
    for (token, account) in kept { add(token, of: account) }
  }
}

extension AccountServices {
  /// Looks at the tokens of an account anew after it was changed: none goes on with what it was before.
  ///
  /// They are out of force at once, and their open calls end; those that are still good come back.
  func refreshTokens(of account: RecordID) async {
    for token in sessions.tokens.endAll(of: account) { sessionsEnded.tell(token) }
    let now = env.clock()
    let kept = try? await env.store.read { snapshot in
      (try snapshot.account(account), try snapshot.scriptTokens(of: account, at: now))
    }
    // Where they cannot be read they stay out of force until the next start.
    guard let kept, let found = kept.0 else { return }
    for token in kept.1 { sessions.tokens.add(token, of: found) }
  }
}
