internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore
internal import Synchronization

/// What sessions and administration share: passwords, tokens, the table of sessions.
package struct AccountServices: Sendable {
  let env: ServiceEnvironment
  let sessions: SessionTable
  let passwords: PasswordDesk
  let delays = GuessDelays()
  let tries = LoginTries()
  let sessionsEnded = SessionEndings()

  init(environment: ServiceEnvironment, sessions: SessionTable, passwords: PasswordDesk) {
    env = environment
    self.sessions = sessions
    self.passwords = passwords
  }

  /// Ends a user's sessions in memory and their open calls; the store's rows go with the write.
  @discardableResult
  func endSessions(of user: RecordID, but kept: RecordID = .none) -> Int {
    let ended = sessions.endAll(of: user, but: kept)
    for session in ended { sessionsEnded.tell(session) }
    return ended.count
  }

  /// Ends the sessions that were begun on a device, in memory, and their open calls.
  func endSessions(onDevice device: RecordID) {
    for session in sessions.endAll(onDevice: device) { sessionsEnded.tell(session) }
  }

  /// The name of the division that a scope stands for, in Chinese; empty where it has none.
  func scopeName(_ scope: DivisionPrefix, _ snapshot: ReadSnapshot) throws -> String {
    let code = scope.text + String(repeating: "0", count: max(0, 12 - scope.text.count))
    return try snapshot.division(code)?.nameZh ?? ""
  }

  /// The account as its user and the administrator see it.
  func message(_ account: Account, _ snapshot: ReadSnapshot) throws -> UserAccount {
    let waiting = try snapshot.openProposal(of: account.id)?.holding
    return UserAccount(
      id: account.id,
      userName: account.userName,
      displayName: account.displayName,
      role: account.role,
      scopePrefix: account.scope.text,
      scopeName: try scopeName(account.scope, snapshot),
      mustChangePassword: account.mustChangePassword,
      disabled: account.isDisabled,
      version: account.version,
      deviceOnly: account.isDeviceOnly,
      proposedRole: waiting?.role ?? .unspecified,
      proposedScopePrefix: waiting?.scope.text ?? ""
    )
  }

  /// The account of a user name, or nil.
  func account(named name: String) async throws(CallError) -> Account? {
    do {
      return try await env.store.read { try $0.account(named: name) }
    } catch {
      throw CallError(store: error)
    }
  }

  /// Refuses a password that is too easy to guess for this account.
  func checkPassword(
    _ password: String,
    of account: Account,
    path: String
  ) async throws(CallError) {
    let names: [String]
    do {
      names = try await env.store.read { try $0.divisionNames() }
    } catch {
      throw CallError(store: error)
    }
    do throws(RuleViolation) {
      try PasswordRules(
        userName: account.userName,
        displayName: account.displayName,
        places: names,
        isDeviceOnly: account.isDeviceOnly
      ).check(password)
    } catch {
      throw .invalid(path, error)
    }
  }

  /// What an account does to itself, with no key: her own act in the audit.
  func act(
    _ call: CallContext,
    _ body: @escaping @Sendable (Transaction) throws -> Void
  ) async throws(CallError) {
    try await write(WriteTicket(grant: try call.grant(), device: call.device), body)
  }

  /// A write about the account of its ticket, with no key.
  func write(
    _ ticket: WriteTicket,
    _ body: @escaping @Sendable (Transaction) throws -> Void
  ) async throws(CallError) {
    do {
      _ = try await env.store.write(ticket) { tx in
        try body(tx)
        return WriteOutcome(reply: [], recordType: "account", recordID: ticket.userID)
      }
    } catch {
      throw CallError(store: error)
    }
  }
}

/// Whom to tell that a session ended; set once the call layer exists.
final class SessionEndings: Sendable {
  private let action = Mutex<(@Sendable (RecordID) -> Void)?>(nil)

  func setAction(_ action: @escaping @Sendable (RecordID) -> Void) {
    self.action.withLock { $0 = action }
  }

  func tell(_ session: RecordID) {
    action.withLock { $0 }?(session)
  }
}
