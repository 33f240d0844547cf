internal import Glibc
internal import HamletRPC
internal import HamletStore
internal import Synchronization

/// A reader for each thread that asks, so that a read of one record needs no hop and no lock of
/// SQLite's.
final class PointReaders: CallBursts {
  // A reader is only handed to the thread under whose id it was made.
  private struct Owned: @unchecked Sendable {
    let reader: PointReader
  }

  private let store: Store
  private let readers = Mutex<[UInt: Owned]>([:])

  init(store: Store) {
    self.store = store
  }

  /// Lets the reads of `body` on this thread share one snapshot, which is opened by the first.
  func burst(_ body: () -> Void) {
    let thread = UInt(pthread_self())
    guard let owned = readers.withLock({ $0[thread] }) else { return body() }
    owned.reader.burst(body)
  }

  /// The calling thread's reader; use it before the next suspension.
  func current() throws(StoreError) -> PointReader {
    let thread = UInt(pthread_self())
    if let owned = readers.withLock({ $0[thread] }) { return owned.reader }
    let owned = Owned(reader: try store.pointReader())
    readers.withLock { $0[thread] = owned }
    return owned.reader
  }
}
