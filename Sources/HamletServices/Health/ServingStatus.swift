package import HamletDomain
internal import HamletRPC
internal import Synchronization

/// What the server is doing, for those who watch it.
package final class ServingStatus: Sendable {
  private struct State {
    var current = ServingState.serving
    var watchers: [UInt64: CheckedContinuation<Void, Never>] = [:]
    var number: UInt64 = 0
  }

  /// When the server began to serve, in milliseconds since 1970.
  package let since: Int64
  private let state = Mutex(State())
  /// The same as in `state`, for who only asks: every `Check` does, on every loop.
  private let shown = Atomic<UInt32>(ServingState.serving.rawValue)

  package init(since: Int64) {
    self.since = since
  }

  package var current: ServingState {
    ServingState(rawValue: shown.load(ordering: .acquiring)) ?? .unspecified
  }

  /// Says that the server ends its calls and stops.
  package func drain() {
    let watchers = state.withLock { state in
      state.current = .draining
      shown.store(ServingState.draining.rawValue, ordering: .releasing)
      defer { state.watchers = [:] }
      return state.watchers
    }
    for watcher in watchers.values { watcher.resume() }
  }

  /// The state, as soon as it is not `seen` any more or the call is stopped.
  func next(after seen: ServingState?, _ call: CallContext) async -> ServingState {
    guard current == seen else { return current }
    let number = state.withLock { state in
      state.number += 1
      return state.number
    }
    call.onCancel { [self] _ in wake(number) }
    await withCheckedContinuation { watcher in
      let waits = state.withLock { state in
        // Asked under the lock: a stop from now on finds the watcher.
        guard state.current == seen, !call.isCancelled else { return false }
        state.watchers[number] = watcher
        return true
      }
      if !waits { watcher.resume() }
    }
    return current
  }

  private func wake(_ number: UInt64) {
    state.withLock { $0.watchers.removeValue(forKey: number) }?.resume()
  }
}
