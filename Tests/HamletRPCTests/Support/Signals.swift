import Synchronization

/// Named events that tests wait for instead of sleeping; an event stays once it has happened.
final class Signals: Sendable {
  private struct State {
    var counts: [String: Int] = [:]
    var waiters: [(name: String, count: Int, waiter: CheckedContinuation<Void, Never>)] = []
  }

  private let state = Mutex(State())

  /// Says that the event happened once more.
  func note(_ name: String) {
    let ready = state.withLock { state in
      state.counts[name, default: 0] += 1
      let counts = state.counts
      let ready = state.waiters.filter { counts[$0.name, default: 0] >= $0.count }
      state.waiters.removeAll { counts[$0.name, default: 0] >= $0.count }
      return ready.map(\.waiter)
    }
    for waiter in ready { waiter.resume() }
  }

  func count(_ name: String) -> Int { state.withLock { $0.counts[name, default: 0] } }

  /// Waits until the event has happened so many times.
  func wait(_ name: String, _ count: Int = 1) async {
    await withCheckedContinuation { waiter in
      let isReady = state.withLock { state in
        if state.counts[name, default: 0] >= count { return true }
        state.waiters.append((name, count, waiter))
        return false
      }
      if isReady { waiter.resume() }
    }
  }
}
