/// Which connections of the pool are free, and who waits for one, in the order of coming.
///
/// One queue for all of them: with one each, whoever stood behind a long report waited for its end while
/// another connection was idle. Long reads leave one connection to the others.
struct ReaderTurns {
  /// A read that waits.
  struct Waiter {
    let isLong: Bool
    /// Is told the connection, or nil where too many wait.
    let go: UnsafeContinuation<Int?, Never>
  }

  /// A waiter and what it is to be told, once no lock is held.
  struct Turn {
    fileprivate let waiter: Waiter
    fileprivate let reader: Int?

    func resume() { waiter.go.resume(returning: reader) }
  }

  private let readers: Int
  private var free: [Int]
  private var longReads = 0
  private var waiting: [Waiter] = []

  init(readers: Int) {
    self.readers = readers
    free = Array((0..<readers).reversed())
  }

  private var isLongAllowed: Bool { longReads < max(1, readers - 1) }

  /// A free connection, the one used last first: its pages are still at hand.
  ///
  /// Nil where a read has to wait.
  mutating func take(_ isLong: Bool) -> Int? {
    guard !isLong || isLongAllowed, let reader = free.popLast() else { return nil }
    if isLong { longReads += 1 }
    return reader
  }

  /// Lets a read wait; gives what it is told at once where one is free, or too many wait.
  mutating func wait(_ waiter: Waiter) -> Turn? {
    if let reader = take(waiter.isLong) { return Turn(waiter: waiter, reader: reader) }
    let atWork = readers - free.count
    guard atWork + waiting.count < StoreLimits.queuedReads * readers else {
      return Turn(waiter: waiter, reader: nil)
    }
    waiting.append(waiter)
    return nil
  }

  /// Takes back a connection, and gives it to whoever is next.
  mutating func give(back reader: Int, _ isLong: Bool) -> Turn? {
    free.append(reader)
    if isLong { longReads -= 1 }
    guard let next = waiting.firstIndex(where: { !$0.isLong || isLongAllowed }) else { return nil }
    let waiter = waiting.remove(at: next)
    return Turn(waiter: waiter, reader: take(waiter.isLong))
  }
}
