import Foundation
package import HamletDomain

extension Transaction {
  /// Adds an account; throws `alreadyExists` where the name is taken.
  package func insert(_ account: Account) throws {
    if let other = try read.account(named: account.userName) {
      throw StoreError.alreadyExists(other.id)
    }
    try run(
      """
      INSERT INTO accounts(id, user_name, display_name, role, scope, password, must_change,
        disabled, demo, version, device_only) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)
      """,
      [
        account.id.stored, account.userName, account.displayName, account.role.rawValue,
        account.scope.text, account.password, account.mustChangePassword, account.isDisabled,
        account.isDemo, account.isDeviceOnly,
      ]
    )
  }

  /// Writes an account's changed facts and raises its version.
  package func update(_ account: Account) throws -> Account {
    var changed = account
    changed.version += 1
    let count = try changes(
      """
      UPDATE accounts SET display_name = ?, role = ?, scope = ?, password = ?, must_change = ?,
        disabled = ?, version = ?, device_only = ? WHERE id = ?
      """,
      [
        account.displayName, account.role.rawValue, account.scope.text, account.password,
        account.mustChangePassword, account.isDisabled, Int64(changed.version),
        account.isDeviceOnly, account.id.stored,
      ]
    )
    guard count == 1 else { throw StoreError.notFound }
    return changed
  }

  package func insert(_ session: StoredSession) throws {
    try run("DELETE FROM sessions WHERE expires_ms <= ?", [now])
    try run(
      """
      INSERT INTO sessions(id, account_id, token_digest, created_ms, expires_ms, source, device)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        session.id.stored, session.accountID.stored, Data(session.tokenDigest), session.begun,
        session.expires, session.source, session.device.stored,
      ]
    )
    try run(
      "UPDATE accounts SET last_login_ms = ?, failed_tries = 0, last_failed_ms = 0 WHERE id = ?",
      [session.begun, session.accountID.stored]
    )
  }

  /// Writes how often logins with an account's name failed.
  package func setFailedTries(_ tries: FailedTries, of account: RecordID) throws {
    try run(
      "UPDATE accounts SET failed_tries = ?, last_failed_ms = ? WHERE id = ?",
      [tries.count, tries.last, account.stored]
    )
  }

  /// Keeps the same password in another form, unless it was changed meanwhile.
  package func rehash(_ account: RecordID, from old: String, to new: String) throws {
    try run(
      "UPDATE accounts SET password = ? WHERE id = ? AND password = ?",
      [new, account.stored, old]
    )
  }

  /// Ends one session.
  package func deleteSession(_ id: RecordID) throws {
    try run("DELETE FROM sessions WHERE id = ?", [id.stored])
  }

  /// Ends the sessions that were begun on a device.
  package func deleteSessions(onDevice device: RecordID) throws {
    try run("DELETE FROM sessions WHERE device = ?", [device.stored])
  }

  /// Ends an account's sessions, but for one.
  package func deleteSessions(of account: RecordID, but kept: RecordID = .none) throws {
    try run(
      "DELETE FROM sessions WHERE account_id = ? AND id IS NOT ?",
      [account.stored, kept.stored]
    )
  }
}
