internal import GRDB
package import HamletDomain

extension ReadSnapshot {
  /// When a user named wrong callback codes, as far as it still counts.
  package func wrongCallbackTries(of user: RecordID, now: Int64) throws -> [Int64] {
    try all(
      "SELECT at_ms FROM callback_tries WHERE user_id = ? AND at_ms > ?",
      [user.stored, now - CallbackTries.windowMilliseconds]
    ) { $0[0] }
  }
}

extension Transaction {
  /// Notes a wrong callback code, never the code itself.
  package func noteWrongCallbackTry(of user: RecordID) throws {
    try run(
      "DELETE FROM callback_tries WHERE at_ms <= ?",
      [now - CallbackTries.windowMilliseconds]
    )
    // Several within one millisecond count each.
    try run(
      """
      INSERT INTO callback_tries
      SELECT ?1, ?2, count(*) FROM callback_tries WHERE user_id = ?1 AND at_ms = ?2
      """,
      [user.stored, now]
    )
  }
}
