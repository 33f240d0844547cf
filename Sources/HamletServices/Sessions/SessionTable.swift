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
    /// When it ends whatever happens, in milliseconds since 1970.
    let expires: Int64
    var lastUsed: Int64
    /// The device it was begun on, and on which alone it holds; none: without a certificate.
    let device: RecordID
  }

  /// Milliseconds without a call after which a session ends.
  package static let idleMilliseconds: Int64 = 30 * 60_000
  /// Milliseconds after which a session ends however busy.
  package static let absoluteMilliseconds: Int64 = 12 * 3_600_000
  private let entries = Mutex<[[UInt8]: Entry]>([:])

  package init() {}

  package func principal(
    forToken token: String,
    onDevice device: RecordID,
    nowUnixMilliseconds now: Int64
  ) -> Principal? {
    let digest = SessionToken.digest(of: token)
    return entries.withLock { table in
      // A token shown elsewhere was copied: it is no login there, and stays one where it belongs.
      guard var entry = table[digest], entry.device == device else { return nil }
      guard now < entry.expires, now - entry.lastUsed < Self.idleMilliseconds else {
        table[digest] = nil
        return nil
      }
      entry.lastUsed = max(entry.lastUsed, now)
      table[digest] = entry
      return entry.principal
    }
  }

  func add(_ digest: [UInt8], _ entry: Entry) {
    entries.withLock { $0[digest] = entry }
  }

  /// When the session of a token ends; nil where it is not in force.
  func expiry(ofToken token: String) -> Int64? {
    let digest = SessionToken.digest(of: token)
    return entries.withLock { $0[digest]?.expires }
  }

  /// Ends one session.
  func end(_ sessionID: RecordID) {
    entries.withLock { $0 = $0.filter { $0.value.principal.sessionID != sessionID } }
  }

  /// Ends the sessions that were begun on a device; gives those that ended.
  func endAll(onDevice device: RecordID) -> [RecordID] {
    entries.withLock { table in
      let ended = table.filter { $0.value.device == device }
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

  /// Lets the user of a session do everything again after she changed her password.
  func passwordChanged(_ sessionID: RecordID) {
    entries.withLock { table in
      for (digest, entry) in table where entry.principal.sessionID == sessionID {
        let old = entry.principal
        table[digest]?.principal = Principal(
          userID: old.userID,
          userName: old.userName,
          role: old.role,
          scope: old.scope,
          mustChangePassword: false,
          sessionID: old.sessionID
        )
      }
    }
  }
}

extension SessionTable {
  /// Takes in a session that has just begun or was kept.
  func add(_ session: StoredSession, of account: Account, now: Int64) {
    let principal = Principal(
      userID: account.id,
      userName: account.userName,
      role: account.role,
      scope: account.scope,
      mustChangePassword: account.mustChangePassword,
      sessionID: session.id
    )
    let entry = Entry(
      principal: principal,
      expires: session.expires,
      lastUsed: now,
      device: session.device
    )
    add(session.tokenDigest, entry)
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
  }
}
