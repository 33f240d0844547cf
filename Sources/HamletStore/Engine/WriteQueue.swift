import Foundation

/// The bounded queue between callers and the writer's thread.
// Every access to `state` is made with `condition` locked, so the class is safe to share.
final class WriteQueue: @unchecked Sendable {
  private struct State {
    var waiting: [PendingWrite] = []
    var bytes = 0
    var isClosed = false
    var flushes: [@Sendable () -> Void] = []
    var seals = false
    var truncations: [@Sendable () -> Void] = []
    var backups: [OnlineBackup] = []
    /// Milliseconds per request, smoothed over the last commits; starts at a slow disk's.
    var pace = 4.0
  }

  /// What the writer does next.
  struct Work {
    var batch: [PendingWrite] = []
    /// Callers waiting for the audited reads to be stored.
    var flushes: [@Sendable () -> Void] = []
    /// Whether a checkpoint is to be signed with this batch.
    var seals = false
    /// Callers waiting for the log to be emptied.
    var truncations: [@Sendable () -> Void] = []
    /// Copies to be made, one after the other.
    var backups: [OnlineBackup] = []
    /// Whether more waits behind this batch.
    var hasMore = false
    var isClosed = false
  }

  private let condition = NSCondition()
  private var state = State()
  private let options: StoreOptions

  init(options: StoreOptions) { self.options = options }

  /// Queues requests in their order; gives those it does not take, and says how long they should wait.
  func enqueue(_ writes: [PendingWrite]) -> [(write: PendingWrite, why: StoreError)] {
    condition.lock()
    defer { condition.unlock() }
    // The writer looks again after each batch; a signal is needed only when it may be asleep.
    let isAsleep = state.waiting.isEmpty
    var refused: [(PendingWrite, StoreError)] = []
    for write in writes {
      if let why = refusal(of: write) {
        refused.append((write, why))
      } else {
        state.bytes += write.ticket.byteCount
        state.waiting.append(write)
      }
    }
    if isAsleep, !state.waiting.isEmpty { condition.signal() }
    return refused
  }

  private func refusal(of write: PendingWrite) -> StoreError? {
    guard !state.isClosed else { return StoreError(.closed) }
    let bytes = state.bytes + write.ticket.byteCount
    guard state.waiting.count < options.queuedRequests, bytes <= options.queuedBytes else {
      let wait = Double(state.waiting.count) * state.pace
      return .busy(retryAfterMilliseconds: UInt32(min(max(wait, 10), 30_000)))
    }
    return nil
  }

  /// Asks for the audited reads to be stored even if no write comes, and for all rows to be signed.
  func requestFlush(seals: Bool = false, _ done: @escaping @Sendable () -> Void) {
    condition.lock()
    if state.isClosed {
      condition.unlock()
      return done()
    }
    state.flushes.append(done)
    state.seals = state.seals || seals
    condition.signal()
    condition.unlock()
  }

  /// Asks for a copy of the database.
  func request(_ backup: OnlineBackup) {
    condition.lock()
    if state.isClosed {
      condition.unlock()
      return backup.abandon()
    }
    state.backups.append(backup)
    condition.signal()
    condition.unlock()
  }

  /// Asks for the log to be emptied after the next commit.
  func requestTruncation(_ done: @escaping @Sendable () -> Void) {
    condition.lock()
    if state.isClosed {
      condition.unlock()
      return done()
    }
    state.truncations.append(done)
    condition.signal()
    condition.unlock()
  }

  /// Waits for work; gives up after `milliseconds` if that is more than 0.
  func next(milliseconds: Int) -> Work {
    condition.lock()
    defer { condition.unlock() }
    let deadline = Date(timeIntervalSinceNow: Double(milliseconds) / 1_000)
    while state.waiting.isEmpty, state.flushes.isEmpty, state.truncations.isEmpty,
      state.backups.isEmpty, !state.isClosed
    {
      if milliseconds > 0 {
        guard condition.wait(until: deadline) else { break }
      } else {
        condition.wait()
      }
    }
    return takeBatch()
  }

  private func takeBatch() -> Work {
    var work = Work()
    var bytes = 0
    var count = 0
    var isPatient = true
    while count < state.waiting.count, bytes < StoreLimits.batchBytes {
      let write = state.waiting[count]
      if write.isAlone, count > 0 { break }
      isPatient = isPatient && write.isPatient
      if count >= (isPatient ? options.patientRequests : options.batchRequests) { break }
      bytes += write.ticket.byteCount
      count += 1
      if write.isAlone { break }
    }
    work.batch = Array(state.waiting.prefix(count))
    state.waiting.removeFirst(count)
    state.bytes -= bytes
    work.flushes = state.flushes
    state.flushes = []
    work.seals = state.seals
    state.seals = false
    work.truncations = state.truncations
    state.truncations = []
    work.backups = state.backups
    state.backups = []
    work.hasMore = !state.waiting.isEmpty
    work.isClosed = state.isClosed
    return work
  }

  /// Whether requests wait behind those that the writer has.
  var hasWaiting: Bool {
    condition.lock()
    defer { condition.unlock() }
    return !state.waiting.isEmpty
  }

  /// Tells the queue how long a batch took, so that refusals can say when to come back.
  func note(requests: Int, milliseconds: Double) {
    guard requests > 0 else { return }
    condition.lock()
    state.pace = state.pace * 0.8 + milliseconds / Double(requests) * 0.2
    condition.unlock()
  }

  /// Takes no more requests; those that wait are still done.
  func close() {
    condition.lock()
    state.isClosed = true
    condition.broadcast()
    condition.unlock()
  }

  /// Drops what waits without an answer: after a failed commit nobody may be told anything.
  func abandon() {
    condition.lock()
    state.isClosed = true
    state.waiting = []
    state.bytes = 0
    condition.unlock()
  }
}
