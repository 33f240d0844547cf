internal import Dispatch
internal import Synchronization

/// Runs password derivations one after another on a thread of their own, so that logins never hold
/// a loop; a full queue refuses at once.
package final class HashingQueue: Sendable {
  /// How many derivations may wait: at a third of a second each, nobody waits much over 20 s.
  package static let waitingMax = 64

  private let queue = DispatchQueue(label: "hamlet.hashing", qos: .userInitiated)
  private let waiting = Mutex(0)

  package init() {}

  /// The result of `work`, or nil where too many wait already.
  package func run<R: Sendable>(_ work: @escaping @Sendable () -> R) async -> R? {
    guard admitted() else { return nil }
    return await withCheckedContinuation { continuation in
      queue.async {
        let result = work()
        self.waiting.withLock { $0 -= 1 }
        continuation.resume(returning: result)
      }
    }
  }

  private func admitted() -> Bool {
    waiting.withLock { count in
      guard count < Self.waitingMax else { return false }
      count += 1
      return true
    }
  }
}
