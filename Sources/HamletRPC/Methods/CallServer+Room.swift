internal import HamletDomain
internal import HamletMessages
internal import NIOCore
internal import Synchronization

/// Whether there is room for a call, asked before anything of it is made or decoded: refusing must
/// cost little where there is more to do than can be done.
extension CallServer {
  /// Lets a call in; whether it counts among the writes at work, until `leave`.
  ///
  /// A reply that is kept under the call's key comes before the want of room, as the protocol orders.
  func enter(
    _ call: AdmittedCall,
    of owner: WorkShares.Owner
  ) throws(CallError) -> Bool {
    let isWrite = call.method.isKeyed && !owner.user.isNone
    let now = call.arrival.instant
    guard hasRoom(besides: 1, for: owner) else {
      if isWrite, isPerhapsDone(call, owner.user) { return false }
      throw .resourceExhausted(retryAfterMilliseconds: retryMilliseconds(at: now))
    }
    guard isWrite, !writes.withLock({ $0.begin(owner.user, at: now) }) else { return isWrite }
    if isPerhapsDone(call, owner.user) { return false }
    let wait = writes.withLock { $0.retryMilliseconds(at: now) }
    throw .resourceExhausted(retryAfterMilliseconds: wait)
  }

  /// Whether so many more handlers may be at work, and the owner's share allows it.
  ///
  /// Shares are asked for once a quarter of the server's is taken, so that a quiet server spends no
  /// lock on them.
  func hasRoom(besides more: Int, for owner: WorkShares.Owner) -> Bool {
    let atWork = working.load(ordering: .relaxed) + more
    guard atWork * CallLimits.busyPart > mostCalls else { return true }
    let ended = ended.load(ordering: .relaxed)
    pace.withLock { $0.note(ended: ended, isBusy: true, at: .now) }
    return atWork <= mostCalls && shares.withLock { $0.hasRoom(for: owner) }
  }

  /// When a call that finds the server full may come again.
  func retryMilliseconds(at now: ContinuousClock.Instant) -> UInt32 {
    let atWork = working.load(ordering: .relaxed)
    return pace.withLock { $0.retryMilliseconds(behind: atWork, at: now) }
  }

  /// Whether a copy of the call is at work or was done; then it is answered as that one was.
  ///
  /// Where nobody can say, the call finds that out itself.
  private func isPerhapsDone(_ call: AdmittedCall, _ user: RecordID) -> Bool {
    let key = call.arrival.head.idempotencyKey
    guard !keyed.holds(KeyedCalls.Slot(user: user, key: key)) else { return true }
    do {
      return try journal.storedOutcome(user: user, key: key) != nil
    } catch {
      return true
    }
  }
}
