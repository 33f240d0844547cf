package import HamletDomain
internal import HamletRPC
internal import HamletStore
internal import Synchronization

/// The sessions in force, in memory: asked on the loop for every call.
///
/// The store keeps them too, so that a restart logs nobody out; only the SHA-256 of a token is held.
package final class SessionTable: Authenticator {
  /// A session in force.
  struct Entry: Sendable {
    var principal: Principal
    /// What the store keeps of it.
    let session: StoredSession
    var lastUsed: Int64
  }

  /// Milliseconds without a call after which a session ends.
  package static let idleMilliseconds: Int64 = 30 * 60_000
  /// Milliseconds after which a session ends however busy.
  package static let absoluteMilliseconds: Int64 = 12 * 3_600_000
  /// Sessions of one user; past it the one that was used longest ago ends.
  package static let sessionsOfOneUser = 32
  private let entries = Mutex<[TokenDigest: Entry]>([:])
  /// The script tokens beside them.
  let tokens = ScriptTokenTable()

  package init() {}

  package func principal(
    forToken token: String,
    onDevice device: RecordID,
    nowUnixMilliseconds now: Int64
  ) -> Principal? {
    guard !token.hasPrefix(ScriptTokenTable.prefix) else {
      return tokens.principal(forToken: token, nowUnixMilliseconds: now)
    }
    let digest = TokenDigest(of: token)
    return entries.withLock { table in
      // A token shown elsewhere was copied: it is no login there, and stays one where it belongs.
      guard let place = table.index(forKey: digest),
        table.values[place].session.device == device
      else { return nil }
      let lastUsed = table.values[place].lastUsed
      guard now < table.values[place].session.expires, now - lastUsed < Self.idleMilliseconds else {
        table[digest] = nil
        return nil
      }
      table.values[place].lastUsed = max(lastUsed, now)
      return table.values[place].principal
    }
  }

  /// When the session of a token ends; nil where it is not in force.
  func expiry(ofToken token: String) -> Int64? {
    let digest = TokenDigest(of: token)
    return entries.withLock { $0[digest]?.session.expires }
  }

  /// A user's sessions that are in force, the one used last at the top.
  func sessions(of userID: RecordID, now: Int64) -> [Entry] {
    entries.withLock { table in
      table.values.filter {
        $0.principal.userID == userID && now < $0.session.expires
          && now - $0.lastUsed < Self.idleMilliseconds
      }
    }.sorted { ($0.lastUsed, $0.session.begun) > ($1.lastUsed, $1.session.begun) }
  }

  /// Ends one session.
  func end(_ sessionID: RecordID) {
    entries.withLock { $0 = $0.filter { $0.value.principal.sessionID != sessionID } }
  }

  /// Ends the sessions that were begun on a device; gives those that ended.
  func endAll(onDevice device: RecordID) -> [RecordID] {
    entries.withLock { table in
      let ended = table.filter { $0.value.session.device == device }
      for digest in ended.keys { table[digest] = nil }
      return ended.values.map(\.principal.sessionID)
    }
  }

  /// Ends a user's sessions, but for one; gives those that ended.
  @discardableResult
  func endAll(of userID: RecordID, but kept: RecordID = .none) -> [RecordID] {
    entries.withLock { table in
      let ended = table.filter {
        $0.value.principal.userID == userID && $0.value.principal.sessionID != kept
      }
      for digest in ended.keys { table[digest] = nil }
      return ended.values.map(\.principal.sessionID)
    }
  }

  /// Notes that the user of a session proved her password; where she changed it, lets her do
  /// everything again.
  func proved(_ sessionID: RecordID, at now: Int64, hasChosenPassword: Bool = false) {
    entries.withLock { table in
      for (digest, entry) in table where entry.principal.sessionID == sessionID {
        let old = entry.principal
        table[digest]?.principal = Principal(
          userID: old.userID,
          userName: old.userName,
          role: old.role,
          scope: old.scope,
          mustChangePassword: old.mustChangePassword && !hasChosenPassword,
          sessionID: old.sessionID,
          provedAt: now
        )
      }
    }
  }
}

extension SessionTable {
  /// Takes in a session that has just begun or was kept; gives those of the user that end for it.
  ///
  /// `provedAt` is when the password was given; 0 for a session kept over a restart, which is not
  /// known to have been proved lately.
  @discardableResult
  func add(
    _ session: StoredSession,
    of account: Account,
    now: Int64,
    provedAt: Int64 = 0
  ) -> [RecordID] {
    guard let digest = TokenDigest(session.tokenDigest) else { return [] }
    let principal = Principal(
      userID: account.id,
      userName: account.userName,
      role: account.role,
      scope: account.scope,
      mustChangePassword: account.mustChangePassword,
      sessionID: session.id,
      provedAt: provedAt
    )
    return entries.withLock { table in
      table[digest] = Entry(principal: principal, session: session, lastUsed: now)
      let own = table.filter { $0.value.principal.userID == account.id }
      guard own.count > Self.sessionsOfOneUser else { return [] }
      let ended = own.sorted { $0.value.lastUsed < $1.value.lastUsed }
        .filter { $0.key != digest }
        .prefix(own.count - Self.sessionsOfOneUser)
      for (digest, _) in ended { table[digest] = nil }
      return ended.map(\.value.principal.sessionID)
    }
  }

  /// Takes in the sessions that the store kept over a restart.
  func load(from store: Store, now: Int64) async throws(StoreError) {
    let kept = try await store.read { snapshot in
      try snapshot.sessions(at: now).compactMap { session in
        try snapshot.account(session.accountID).map { (session, $0) }
      }
    }
    for (session, account) in kept where !account.isDisabled {
      add(session, of: account, now: now)
    }
    try await tokens.load(from: store, now: now)
  }
}
