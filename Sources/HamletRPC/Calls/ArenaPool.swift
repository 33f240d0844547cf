internal import HamletMessages
internal import Synchronization

/// Memory for the calls of one loop, lent for one message, or one call that never waits, at a time.
package final class ArenaPool: Sendable {
  // Memory has one owner at a time: it leaves the pool with `take` and returns with `give`.
  private struct Lent: @unchecked Sendable { let memory: CallMemory }

  private let idle = Mutex<[Lent]>([])

  /// Which of the server's loops it is of, from 0.
  let place: Int

  /// Makes an empty pool.
  package init(place: Int = 0) { self.place = place }

  /// Memory of the caller's own, until it is given back.
  func take() -> CallMemory {
    (idle.withLock { $0.popLast() } ?? Lent(memory: CallMemory())).memory
  }

  func give(_ memory: CallMemory) {
    let lent = Lent(memory: memory)
    idle.withLock { if $0.count < 8 { $0.append(lent) } }
  }
}
