internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore
internal import Synchronization

/// What sessions and administration share: passwords, tokens, the table of sessions.
package struct AccountServices: Sendable {
  let env: ServiceEnvironment
  let sessions: SessionTable
  let cost: PasswordHash.Cost
  let hashing = HashingQueue()
  let delays = LoginDelays()
  let sessionsEnded = SessionEndings()
  /// Checked where there is no such user, so that the answer takes as long.
  private let nobody: PasswordHash

  init(environment: ServiceEnvironment, sessions: SessionTable, cost: PasswordHash.Cost) throws {
    env = environment
    self.sessions = sessions
    self.cost = cost
    nobody = try PasswordHash(password: SessionToken().text, cost: cost)
  }

  /// Whether the password is the account's; as slow for an account that is not there.
  func isPassword(_ password: String, of account: Account?) async throws(CallError) -> Bool {
    let hash = account.flatMap { PasswordHash(text: $0.password) } ?? nobody
    guard let matches = await hashing.run({ (try? hash.matches(password)) ?? false }) else {
      throw .resourceExhausted(retryAfterMilliseconds: 5_000)
    }
    return matches && account != nil
  }

  /// The stored form of a new password.
  func hashed(_ password: String) async throws(CallError) -> String {
    let cost = cost
    guard let text = await hashing.run({ try? PasswordHash(password: password, cost: cost).text })
    else { throw .resourceExhausted(retryAfterMilliseconds: 5_000) }
    guard let text else { throw .internalFault() }
    return text
  }

  /// Ends a user's sessions in memory and their open calls; the store's rows go with the write.
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
  func message(_ account: Account, scopeName: String) -> UserAccount {
    UserAccount(
      id: account.id,
      userName: account.userName,
      displayName: account.displayName,
      role: account.role,
      scopePrefix: account.scope.text,
      scopeName: scopeName,
      mustChangePassword: account.mustChangePassword,
      disabled: account.isDisabled,
      version: account.version
    )
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
