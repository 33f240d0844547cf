internal import HamletDomain
internal import Synchronization

/// One call at a time for each user and key; the copies wait for the first.
final class KeyedCalls: Sendable {
  /// A key of a user.
  struct Slot: Hashable, Sendable {
    let user: RecordID
    let key: String
  }

  private let atWork = Mutex<[Slot: [CheckedContinuation<Void, Never>]]>([:])

  /// Waits until no other call with this slot is at work, then holds it until `leave`.
  ///
  /// Throws why the call was stopped while it waited; then the slot is not held.
  func enter(_ slot: Slot, _ call: CallContext) async throws(CallError) {
    if tryEnter(slot) { return }
    call.onCancel { [weak self] _ in self?.wake(slot) }
    repeat {
      try call.checkCancelled()
      await withCheckedContinuation { waiter in
        if !park(waiter, at: slot, call) { waiter.resume() }
      }
      try call.checkCancelled()
    } while !tryEnter(slot)
  }

  /// Whether a call with this slot is at work.
  func holds(_ slot: Slot) -> Bool { atWork.withLock { $0[slot] != nil } }

  func leave(_ slot: Slot) {
    let waiters = atWork.withLock { $0.removeValue(forKey: slot) } ?? []
    for waiter in waiters { waiter.resume() }
  }

  private func tryEnter(_ slot: Slot) -> Bool {
    atWork.withLock { atWork in
      guard atWork[slot] == nil else { return false }
      atWork[slot] = []
      return true
    }
  }

  private func park(
    _ waiter: CheckedContinuation<Void, Never>,
    at slot: Slot,
    _ call: CallContext
  ) -> Bool {
    atWork.withLock { atWork in
      // Asked under this lock: a stop from now on wakes the slot after the waiter is in it.
      guard !call.isCancelled, atWork[slot] != nil else { return false }
      atWork[slot]?.append(waiter)
      return true
    }
  }

  /// Lets the waiting calls look again whether they were stopped.
  private func wake(_ slot: Slot) {
    let waiters = atWork.withLock { atWork -> [CheckedContinuation<Void, Never>] in
      guard let waiters = atWork[slot] else { return [] }
      atWork[slot] = []
      return waiters
    }
    for waiter in waiters { waiter.resume() }
  }
}
