import Foundation
package import HamletDomain

extension Transaction {
  /// Adds an account; throws `alreadyExists` where the name is taken.
  package func insert(_ account: Account) throws {
    if let other = try read.account(named: account.userName) {
      throw StoreError.alreadyExists(other.id)
    }
    try run(
      "INSERT INTO accounts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        account.id.stored, account.userName, account.displayName, account.role.rawValue,
        account.scope.text, account.password, account.mustChangePassword, account.isDisabled,
        account.isDemo, 1,
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
        disabled = ?, version = ? WHERE id = ?
      """,
      [
        account.displayName, account.role.rawValue, account.scope.text, account.password,
        account.mustChangePassword, account.isDisabled, Int64(changed.version), account.id.stored,
      ]
    )
    guard count == 1 else { throw StoreError.notFound }
    return changed
  }

  package func insert(_ session: StoredSession) throws {
    try run("DELETE FROM sessions WHERE expires_ms <= ?", [now])
    try run(
      """
      INSERT INTO sessions(id, account_id, token_digest, created_ms, expires_ms, device)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        session.id.stored, session.accountID.stored, Data(session.tokenDigest), now,
        session.expires, session.device.stored,
      ]
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
