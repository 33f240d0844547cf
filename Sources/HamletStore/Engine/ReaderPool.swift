import GRDB
import Synchronization

/// A few read-only connections for searches, lists and reports, off the event loops.
final class ReaderPool: Sendable {
  private struct Reader: Sendable {
    let database: DatabaseQueue
    let budget: ReadBudget
  }

  private let readers: [Reader]
  private let turns: Mutex<ReaderTurns>
  private let keyring: Keyring

  init(path: String, keyring: Keyring, options: StoreOptions) throws(StoreError) {
    self.keyring = keyring
    var readers: [Reader] = []
    for _ in 0..<max(1, options.readers) {
      let database = try Connection.reader(path: path, options: options)
      let budget = ReadBudget()
      database.unsafeRead { budget.attach(to: $0) }
      readers.append(Reader(database: database, budget: budget))
    }
    self.readers = readers
    turns = Mutex(ReaderTurns(readers: readers.count))
  }

  /// Runs a read in one snapshot on the first connection that is free.
  func read<Value: Sendable>(
    milliseconds: Int,
    isLong: Bool,
    _ body: @escaping @Sendable (ReadSnapshot) throws -> Value
  ) async throws(StoreError) -> Value {
    let index = try await takeReader(isLong)
    defer { turns.withLock { $0.give(back: index, isLong) }?.resume() }
    let reader = readers[index]
    let keyring = keyring
    // Before the snapshot begins.
    let mark = keyring.kept.mark
    do {
      return try await reader.database.read { db in
        reader.budget.begin(milliseconds: milliseconds)
        defer { reader.budget.end() }
        return try body(ReadSnapshot(db: db, vault: Vault(keyring, db, since: mark)))
      }
    } catch {
      throw StoreError(caught: error)
    }
  }

  private func takeReader(_ isLong: Bool) async throws(StoreError) -> Int {
    if let free = turns.withLock({ $0.take(isLong) }) { return free }
    let taken: Int? = await withUnsafeContinuation { waiter in
      // One may have become free since.
      turns.withLock { $0.wait(ReaderTurns.Waiter(isLong: isLong, go: waiter)) }?.resume()
    }
    guard let taken else { throw .busy(retryAfterMilliseconds: 500) }
    return taken
  }

  func close() {
    for reader in readers { try? reader.database.close() }
  }
}
