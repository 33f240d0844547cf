internal import HamletMessages
internal import Synchronization

/// Decoding and encoding memory for the calls of one loop, lent for one message at a time.
package final class ArenaPool: Sendable {
  // An arena has one owner at a time: it leaves the pool with `take` and returns with `give`.
  private struct Lent: @unchecked Sendable { let arena: Arena }

  private let idle = Mutex<[Lent]>([])

  /// Makes an empty pool.
  package init() {}

  /// An arena of the caller's own, until it is given back.
  func take() -> Arena { (idle.withLock { $0.popLast() } ?? Lent(arena: Arena())).arena }

  func give(_ arena: Arena) {
    let lent = Lent(arena: arena)
    idle.withLock { if $0.count < 8 { $0.append(lent) } }
  }
}
