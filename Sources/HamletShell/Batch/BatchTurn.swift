internal import Synchronization

/// Lets one task through at a time: after a lost link one call finds out whether it is back while the
/// others wait for it.
final class BatchTurn: Sendable {
  private struct State {
    var isTaken = false
    var waiters: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())

  /// Runs work that nothing else of this kind runs beside.
  func alone<T: Sendable>(_ work: @Sendable () async -> T) async -> T {
    await take()
    let result = await work()
    give()
    return result
  }

  private func take() async {
    await withCheckedContinuation { (waiter: CheckedContinuation<Void, Never>) in
      let isMine = state.withLock { state in
        guard state.isTaken else {
          state.isTaken = true
          return true
        }
        state.waiters.append(waiter)
        return false
      }
      if isMine { waiter.resume() }
    }
  }

  private func give() {
    let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
      guard !state.waiters.isEmpty else {
        state.isTaken = false
        return nil
      }
      return state.waiters.removeFirst()
    }
    next?.resume()
  }
}
