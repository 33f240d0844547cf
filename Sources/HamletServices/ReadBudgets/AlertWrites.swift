internal import Synchronization

/// Writes that go on beside the calls that caused them, and can be waited for.
final class AlertWrites: Sendable {
  private let last = Mutex<Task<Void, Never>?>(nil)

  /// Begins a write behind the one before.
  func begin(_ write: @escaping @Sendable () async -> Void) {
    last.withLock { last in
      let before = last
      last = Task {
        await before?.value
        await write()
      }
    }
  }

  /// Returns when what was begun so far is kept.
  func settle() async { await last.withLock { $0 }?.value }
}
