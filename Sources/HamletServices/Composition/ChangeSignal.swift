internal import HamletRPC
internal import Synchronization

/// Wakes the streams that watch records once something they watch was committed.
package final class ChangeSignal: Sendable {
  private struct Watcher {
    let kinds: Set<String>
    var isDue = false
    var waiting: CheckedContinuation<Void, Never>?
  }

  private struct State {
    var last: UInt64 = 0
    var watchers: [UInt64: Watcher] = [:]
  }

  private let state = Mutex(State())

  package init() {}

  /// Says that a record of this kind was committed, as "person".
  func post(_ kind: String) {
    let woken = state.withLock { state in
      var woken: [CheckedContinuation<Void, Never>] = []
      for (number, watcher) in state.watchers where watcher.kinds.contains(kind) {
        state.watchers[number]?.isDue = true
        if let waiting = watcher.waiting { woken.append(waiting) }
        state.watchers[number]?.waiting = nil
      }
      return woken
    }
    for waiting in woken { waiting.resume() }
  }

  /// Runs `body` at once, and again after commits of these kinds of record, until the call is
  /// stopped; commits that come while it runs are one more run.
  func follow(
    _ kinds: Set<String>,
    _ call: CallContext,
    _ body: () async throws(CallError) -> Void
  ) async throws(CallError) {
    let number = state.withLock { state in
      state.last += 1
      state.watchers[state.last] = Watcher(kinds: kinds)
      return state.last
    }
    defer { state.withLock { state in _ = state.watchers.removeValue(forKey: number) } }
    call.onCancel { [self] _ in wake(number) }
    while true {
      try call.checkCancelled()
      try await body()
      await next(number, call)
    }
  }

  /// Waits until the watcher is due, or the call was stopped.
  private func next(_ number: UInt64, _ call: CallContext) async {
    await withCheckedContinuation { waiting in
      let waits = state.withLock { state in
        // Asked under the lock: a stop from now on finds the watcher.
        guard let watcher = state.watchers[number], !watcher.isDue, !call.isCancelled else {
          return false
        }
        state.watchers[number]?.waiting = waiting
        return true
      }
      if !waits { waiting.resume() }
    }
    state.withLock { $0.watchers[number]?.isDue = false }
  }

  private func wake(_ number: UInt64) {
    let waiting = state.withLock { state in
      defer { state.watchers[number]?.waiting = nil }
      return state.watchers[number]?.waiting
    }
    waiting?.resume()
  }
}
