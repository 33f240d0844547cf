import GRDB
import GRDBSQLite
import Synchronization

/// How many pages the write-ahead log holds, told by SQLite after each commit.
final class LogGauge: Sendable {
  private let count = Atomic<Int>(0)
  private let commit = Atomic<Int>(0)

  /// Pages in the log after the last commit.
  var pages: Int { count.load(ordering: .relaxed) }

  /// Pages of the largest commit of late.
  var commitPages: Int { commit.load(ordering: .relaxed) }

  /// Notes the pages left after a checkpoint.
  func set(_ pages: Int) { count.store(pages, ordering: .relaxed) }

  /// Notes the pages after a commit; fewer than before where it began the log anew.
  func committed(_ pages: Int) {
    let before = self.pages
    let added = pages >= before ? pages - before : pages
    commit.store(max(added, commitPages * 7 / 8), ordering: .relaxed)
    set(pages)
  }

  /// Asks SQLite to tell; the gauge must outlive the connection.
  func attach(to db: Database) {
    let context = Unmanaged.passUnretained(self).toOpaque()
    sqlite3_wal_hook(
      db.sqliteConnection,
      { context, _, _, pages in
        guard let context else { return SQLITE_OK }
        Unmanaged<LogGauge>.fromOpaque(context).takeUnretainedValue().committed(Int(pages))
        return SQLITE_OK
      },
      context
    )
  }
}
