import GRDB

extension Writer {
  /// Copies the log to the database between batches, so that the log stays bounded.
  ///
  /// Passive while idle costs no one; past the larger mark the log must start again, which waits
  /// for readers, whose budget is short. The file is kept: overwriting it is cheaper than growing.
  func checkpointIfDue(isIdle: Bool) {
    let pages = gauge.pages
    if pages >= StoreLimits.restartCheckpointPages {
      checkpoint("RESTART")
    } else if isIdle, pages >= StoreLimits.idleCheckpointPages {
      checkpoint("PASSIVE")
    }
  }

  /// Empties the log: at a clean end, and after an erasure.
  func lastCheckpoint() { checkpoint("TRUNCATE") }

  private func checkpoint(_ mode: String) {
    // A checkpoint that cannot finish (a reader holds on) is tried again after the next commit.
    try? database.writeWithoutTransaction { db in
      let row = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(\(mode))")
      let log: Int = row?[1] ?? 0
      let copied: Int = row?[2] ?? 0
      if log >= 0 { gauge.set(log - copied) }
    }
  }
}
