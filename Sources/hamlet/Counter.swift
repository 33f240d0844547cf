import Synchronization

/// A sum that several may add to.
final class Counter: Sendable {
  private let sum = Mutex(0)

  var value: Int { sum.withLock { $0 } }

  func add(_ count: Int) { sum.withLock { $0 += count } }
}
