internal import HamletStore
internal import Synchronization

/// The answers of a batch of writes, in its order.
final class RowAnswers: Sendable {
  private struct State {
    var answers: [Result<Written, StoreError>?]
    var missing: Int
    var waiter: CheckedContinuation<Void, Never>?
  }

  private let state: Mutex<State>

  init(count: Int) {
    state = Mutex(State(answers: Array(repeating: nil, count: count), missing: count))
  }

  /// Takes one; on the writer's thread.
  func put(_ answer: Result<Written, StoreError>, at index: Int) {
    let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
      state.answers[index] = answer
      state.missing -= 1
      guard state.missing == 0 else { return nil }
      defer { state.waiter = nil }
      return state.waiter
    }
    waiter?.resume()
  }

  /// All of them, once they are there.
  func all() async -> [Result<Written, StoreError>] {
    await withCheckedContinuation { waiter in
      let isComplete = state.withLock { state in
        if state.missing > 0 { state.waiter = waiter }
        return state.missing == 0
      }
      if isComplete { waiter.resume() }
    }
    return state.withLock { $0.answers.compactMap(\.self) }
  }
}
