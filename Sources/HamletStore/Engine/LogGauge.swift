import GRDB
import GRDBSQLite
import Synchronization

/// How many pages the write-ahead log holds, told by SQLite after each commit.
final class LogGauge: Sendable {
  private let count = Atomic<Int>(0)

  /// Pages in the log after the last commit.
  var pages: Int { count.load(ordering: .relaxed) }

  /// Notes the pages left after a checkpoint.
  func set(_ pages: Int) { count.store(pages, ordering: .relaxed) }

  /// Asks SQLite to tell; the gauge must outlive the connection.
  func attach(to db: Database) {
    let context = Unmanaged.passUnretained(self).toOpaque()
    sqlite3_wal_hook(
      db.sqliteConnection,
      { context, _, _, pages in
        guard let context else { return SQLITE_OK }
        Unmanaged<LogGauge>.fromOpaque(context).takeUnretainedValue().set(Int(pages))
        return SQLITE_OK
      },
      context
    )
  }
}
