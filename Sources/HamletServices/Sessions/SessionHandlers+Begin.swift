internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore

/// A session that has just begun, and what its user is told.
struct BegunSession: Sendable {
  let token: SessionToken
  let session: StoredSession
  let user: UserAccount
  let failures: FailedTries
  let lastLogin: Int64
}

extension SessionHandlers {
  /// Begins a session of an account whose password was right a moment ago.
  ///
  /// What was found then is looked at again in the very transaction, and the session is in force in
  /// memory before that commits: so whoever disables the account or changes its role a moment later
  /// finds the session to end, and one that came first is not forgotten.
  func begin(
    _ found: Account,
    _ renewed: String?,
    source: String,
    device: RecordID = .none
  ) async throws(CallError) -> BegunSession {
    let accounts = self.accounts
    let now = accounts.env.clock()
    let token = SessionToken()
    var random = SystemRandomNumberGenerator()
    let session = StoredSession(
      id: .timeOrdered(unixMilliseconds: now, random: &random),
      accountID: found.id,
      tokenDigest: token.digest,
      begun: now,
      expires: now + SessionTable.absoluteMilliseconds,
      source: source,
      device: device
    )
    let told: (UserAccount, Int64)
    do {
      told = try await accounts.env.store.read { snapshot in
        (try accounts.message(found, snapshot), try snapshot.lastLogin(of: found.id))
      }
    } catch {
      throw CallError(store: error)
    }
    do {
      let ticket = WriteTicket(
        account: found,
        session: session.id,
        device: device,
        method: "hamlet.v1.SessionService/Login",
        atUnixMilliseconds: now
      )
      try await accounts.write(ticket) { tx in
        let account = try tx.read.account(found.id)
        guard let account, account.password == found.password, !account.isDisabled else {
          throw CallError.unauthenticated()
        }
        if let renewed { try tx.rehash(account.id, from: found.password, to: renewed) }
        try tx.insert(session)
        let ended = accounts.sessions.add(session, of: account, now: now, provedAt: now)
        for id in ended {
          try tx.deleteSession(id)
          accounts.sessionsEnded.tell(id)
        }
      }
    } catch {
      accounts.sessions.end(session.id)
      throw error
    }
    return BegunSession(
      token: token,
      session: session,
      user: told.0,
      failures: accounts.tries.succeeded(found.id),
      lastLogin: told.1
    )
  }
}
