import GRDB
import GRDBSQLite

/// Tells how far a migration is: each step as it begins, and then at most once a second.
///
/// Of one thread, the one that opens the store.
final class MigrationWatch {
  /// Instructions of SQLite between two looks at the clock: some milliseconds.
  private static let instructions: Int32 = 200_000

  private let tell: (MigrationProgress) -> Void
  private let clock = ContinuousClock()
  private var last: (step: MigrationProgress.Step, at: ContinuousClock.Instant)?

  init(_ tell: @escaping (MigrationProgress) -> Void) { self.tell = tell }

  /// So much of a step is done.
  func note(_ step: MigrationProgress.Step, _ done: Int, of all: Int) {
    note(step, percent: all > 0 ? min(100, done * 100 / all) : 100)
  }

  /// Something of a step is done, and nobody knows of how much.
  func note(_ step: MigrationProgress.Step, percent: Int? = nil) {
    let now = clock.now
    if let last, last.step == step, now - last.at < .seconds(1) { return }
    last = (step, now)
    tell(MigrationProgress(step: step, percent: percent))
  }

  /// Notes a step while SQLite is at work in `body`.
  func during<Value>(
    _ step: MigrationProgress.Step,
    _ db: Database,
    _ body: () throws -> Value
  ) rethrows -> Value {
    note(step)
    let turn = Turn(watch: self, step: step)
    return try withExtendedLifetime(turn) {
      sqlite3_progress_handler(
        db.sqliteConnection,
        Self.instructions,
        { context in
          guard let context else { return 0 }
          let turn = Unmanaged<Turn>.fromOpaque(context).takeUnretainedValue()
          turn.watch.note(turn.step)
          return 0
        },
        Unmanaged.passUnretained(turn).toOpaque()
      )
      defer { sqlite3_progress_handler(db.sqliteConnection, 0, nil, nil) }
      return try body()
    }
  }

  private final class Turn {
    let watch: MigrationWatch
    let step: MigrationProgress.Step

    init(watch: MigrationWatch, step: MigrationProgress.Step) {
      self.watch = watch
      self.step = step
    }
  }
}
