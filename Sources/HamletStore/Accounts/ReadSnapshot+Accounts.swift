import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  private static let accountColumns =
    "id, user_name, display_name, role, scope, password, must_change, disabled, demo, version"

  /// The account of a user name, or nil.
  package func account(named userName: String) throws -> Account? {
    try first("SELECT \(Self.accountColumns) FROM accounts WHERE user_name = ?", [userName])
      .map(Self.account)
  }

  /// The account with an id, or nil.
  package func account(_ id: RecordID) throws -> Account? {
    try first("SELECT \(Self.accountColumns) FROM accounts WHERE id = ?", [id.stored])
      .map(Self.account)
  }

  /// A page of accounts by user name, of one role or of all.
  package func accounts(role: Role, after: String, limit: Int) throws -> Page<Account> {
    let size = StoreLimits.pageSize(limit)
    let found = try all(
      """
      SELECT \(Self.accountColumns) FROM accounts
      WHERE user_name > ? AND (? = 0 OR role = ?) ORDER BY user_name LIMIT ?
      """,
      [after, role.rawValue, role.rawValue, size + 1],
      Self.account
    )
    return Page(fetched: found, limit: size) { $0.userName }
  }

  /// Whether there is any account, and any made for the demo.
  package func accountCounts() throws -> (all: Int, demo: Int) {
    (
      try count("SELECT count(*) FROM accounts"),
      try count("SELECT count(*) FROM accounts WHERE demo = 1")
    )
  }

  /// The logins that are still in force.
  package func sessions(at now: Int64) throws -> [StoredSession] {
    try all(
      """
      SELECT id, account_id, token_digest, expires_ms, device FROM sessions WHERE expires_ms > ?
      """,
      [now]
    ) { row in
      StoredSession(
        id: row.id(0),
        accountID: row.id(1),
        tokenDigest: row.bytes(2),
        expires: row[3],
        device: row.id(4)
      )
    }
  }

  private static func account(_ row: Row) throws -> Account {
    Account(
      id: row.id(0),
      userName: row[1],
      displayName: row[2],
      role: row.code(3, .unspecified),
      scope: try DivisionPrefix(row[4]),
      password: row[5],
      mustChangePassword: row[6],
      isDisabled: row[7],
      isDemo: row[8],
      version: UInt64(row[9] as Int64)
    )
  }
}
