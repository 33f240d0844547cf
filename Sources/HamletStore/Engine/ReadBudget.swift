import GRDB
import GRDBSQLite
import Synchronization

/// Ends a read that takes too long, so that no reader holds a snapshot for long.
final class ReadBudget: Sendable {
  // Nanoseconds since `start`; 0 lets everything pass.
  private let deadline = Atomic<Int64>(0)
  private let start = ContinuousClock.now

  /// Watches a connection; the budget must outlive it.
  func attach(to db: Database) {
    let context = Unmanaged.passUnretained(self).toOpaque()
    sqlite3_progress_handler(
      db.sqliteConnection,
      4_000,
      { context in
        guard let context else { return 0 }
        return Unmanaged<ReadBudget>.fromOpaque(context).takeUnretainedValue().isSpent ? 1 : 0
      },
      context
    )
  }

  /// Begins a read of at most this long.
  func begin(milliseconds: Int) {
    deadline.store(elapsed + Int64(milliseconds) * 1_000_000, ordering: .relaxed)
  }

  /// Ends the read.
  func end() { deadline.store(0, ordering: .relaxed) }

  private var elapsed: Int64 {
    let parts = (ContinuousClock.now - start).components
    return parts.seconds * 1_000_000_000 + parts.attoseconds / 1_000_000_000
  }

  private var isSpent: Bool {
    let limit = deadline.load(ordering: .relaxed)
    return limit != 0 && elapsed > limit
  }
}
