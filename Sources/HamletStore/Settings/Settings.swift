import Foundation
import GRDB
package import HamletDomain

/// A setting as somebody set it.
package struct SettingRecord: Sendable, Hashable {
  package var key: SettingKey
  package var value: Int
  package var reason: String
  package var by: String
  package var at: Int64
  package var version: UInt64
}

extension ReadSnapshot {
  /// The value of a setting now; its standard until somebody changes it.
  package func setting(_ key: SettingKey) throws -> Int {
    try settingChanges(of: key, limit: 1).first?.value ?? key.standard
  }

  /// How a setting was changed, newest first.
  package func settingChanges(of key: SettingKey, limit: Int) throws -> [SettingRecord] {
    try all(
      """
      SELECT value, reason, user_name, at_ms, version FROM settings WHERE key = ?
      ORDER BY version DESC LIMIT ?
      """,
      [key.rawValue, limit]
    ) { row in
      SettingRecord(
        key: key,
        value: row[0],
        reason: row[1],
        by: row[2],
        at: row[3],
        version: UInt64(row[4] as Int64)
      )
    }
  }
}

extension Transaction {
  /// Changes a setting and gives its new version; throws `conflict` where `base` is not its version.
  package func set(
    _ key: SettingKey,
    to value: Int,
    reason: String,
    base: UInt64
  ) throws -> UInt64 {
    let current = try read.settingChanges(of: key, limit: 1).first?.version ?? 0
    guard current == base else { throw StoreError.conflict(current, ["value"]) }
    try run(
      "INSERT INTO settings VALUES (?, ?, ?, ?, ?, ?)",
      [key.rawValue, Int64(base + 1), value, reason, ticket.userName, now]
    )
    return base + 1
  }
}
