import GRDB
import Synchronization

/// A few read-only connections for searches, lists and reports, off the event loops.
final class ReaderPool: Sendable {
  private struct Reader: Sendable {
    let database: DatabaseQueue
    let budget: ReadBudget
  }

  private let readers: [Reader]
  private let waiting = Mutex<[Int]>([])
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
    let count = readers.count
    waiting.withLock { $0 = Array(repeating: 0, count: count) }
  }

  /// Runs a read in one snapshot on the least busy connection.
  func read<Value: Sendable>(
    milliseconds: Int,
    _ body: @escaping @Sendable (ReadSnapshot) throws -> Value
  ) async throws(StoreError) -> Value {
    let index = try takeReader()
    defer { waiting.withLock { $0[index] -= 1 } }
    let reader = readers[index]
    let keyring = keyring
    do {
      return try await reader.database.read { db in
        reader.budget.begin(milliseconds: milliseconds)
        defer { reader.budget.end() }
        return try body(ReadSnapshot(db: db, vault: Vault(keyring, db)))
      }
    } catch {
      throw StoreError(caught: error)
    }
  }

  private func takeReader() throws(StoreError) -> Int {
    let taken = waiting.withLock { waiting -> Int? in
      guard let least = waiting.indices.min(by: { waiting[$0] < waiting[$1] }) else { return nil }
      guard waiting[least] < StoreLimits.queuedReads else { return nil }
      waiting[least] += 1
      return least
    }
    guard let taken else { throw .busy(retryAfterMilliseconds: 500) }
    return taken
  }

  func close() {
    for reader in readers { try? reader.database.close() }
  }
}
