import GRDB
import GRDBSQLite

extension Writer {
  /// Copies the log to the database between batches, so that the log stays bounded.
  ///
  /// Passive while idle costs no one; where the next commit may pass the larger mark the log must start
  /// again, which waits for readers, whose budget is short. The file is kept: overwriting it is cheaper than growing.
  func checkpointIfDue(isIdle: Bool) {
    let pages = gauge.pages
    let mark = StoreLimits.restartCheckpointPages
    // Where a long report holds its snapshot, the next try is worth it only once more was written.
    let isFull = pages + gauge.commitPages > mark
    if isFull, pages < restartFailedAt || pages >= restartFailedAt + mark / 2 {
      let isRestarted = checkpoint("RESTART", waiting: StoreLimits.restartMilliseconds)
      restartFailedAt = isRestarted ? 0 : pages
    } else if isIdle, pages >= StoreLimits.idleCheckpointPages {
      checkpoint("PASSIVE")
    }
  }

  /// Empties the log: at a clean end, and after an erasure.
  func lastCheckpoint() { checkpoint("TRUNCATE") }

  /// Copies the log; whether nobody stood in the way.
  @discardableResult
  private func checkpoint(_ mode: String, waiting milliseconds: Int32? = nil) -> Bool {
    // A checkpoint that cannot finish (a reader holds on) is tried again after the next commit.
    let isDone = try? database.writeWithoutTransaction { db in
      if let milliseconds { sqlite3_busy_timeout(db.sqliteConnection, milliseconds) }
      defer { if milliseconds != nil { sqlite3_busy_timeout(db.sqliteConnection, 5_000) } }
      let row = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(\(mode))")
      let busy: Int = row?[0] ?? 1
      let log: Int = row?[1] ?? 0
      let copied: Int = row?[2] ?? 0
      if log >= 0 { gauge.set(busy == 0 ? log - copied : log) }
      return busy == 0
    }
    return isDone ?? false
  }
}
