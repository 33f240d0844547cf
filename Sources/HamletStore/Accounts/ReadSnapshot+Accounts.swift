import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  private static let accountColumns =
    """
    id, user_name, display_name, role, scope, password, must_change, disabled, demo, version,
    device_only
    """

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

  /// The accounts whose scope is exactly a division, by user name.
  package func accounts(of division: DivisionCode) throws -> [Account] {
    try all(
      "SELECT \(Self.accountColumns) FROM accounts WHERE scope = ? ORDER BY user_name",
      [division.text],
      Self.account
    )
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
      SELECT id, account_id, token_digest, created_ms, expires_ms, source, device FROM sessions
      WHERE expires_ms > ?
      """,
      [now]
    ) { row in
      StoredSession(
        id: row.id(0),
        accountID: row.id(1),
        tokenDigest: row.bytes(2),
        begun: row[3],
        expires: row[4],
        source: row[5],
        device: row.id(6)
      )
    }
  }

  /// When the account logged in last, in milliseconds since 1970; 0: never.
  package func lastLogin(of account: RecordID) throws -> Int64 {
    try first("SELECT last_login_ms FROM accounts WHERE id = ?", [account.stored])?[0] ?? 0
  }

  /// The accounts with whose names a login failed since their last one.
  package func failedTries() throws -> [RecordID: FailedTries] {
    let found = try all(
      "SELECT id, failed_tries, last_failed_ms FROM accounts WHERE failed_tries > 0"
    ) { ($0.id(0), FailedTries(count: $0[1], last: $0[2])) }
    return Dictionary(found) { first, _ in first }
  }

  /// The stored forms of all passwords, for what they were derived with.
  package func passwordHashes() throws -> [String] {
    try all("SELECT password FROM accounts") { $0[0] }
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
      isDeviceOnly: row[10],
      version: UInt64(row[9] as Int64)
    )
  }
}
