import Foundation
import GRDB
import HamletAudit

/// The one connection that writes and checkpoints, on its own thread, with group commit.
///
/// No timer gathers requests: what queued while the last commit synced is the next transaction,
/// so one request alone waits for nothing and many share a sync.
// Everything mutable is touched by the writer's thread alone once `start` was called.
final class Writer: @unchecked Sendable {
  let database: DatabaseQueue
  let keyring: Keyring
  let options: StoreOptions
  let queue: WriteQueue
  let reads: ReadAudit
  let refusals = RefusalAudit()
  let signer: LogSigner
  /// The list of what was erased, beside the key file.
  let ledger: ErasureLedger
  /// What the running transaction erases.
  let effects = CommitEffects()
  let gauge = LogGauge()
  /// What seals the kept replies; never of a subject that is not durable yet or was found in this
  /// transaction alone.
  let replies = Vault.Memo()
  /// Who was registered or changed of late.
  let changes = RegisterChanges()
  var audit: AuditChain
  /// Pages of the log when readers last stood in the way of starting it again; 0: they did not.
  var restartFailedAt = 0
  /// What the audit was to be told and the file did not take: nothing further is taken before it is in,
  /// so that a full disk ends in refused reads and never in reads that nobody knows of.
  private var owed: Told?
  private var backups: [OnlineBackup] = []
  private let finished = DispatchSemaphore(value: 0)
  private let clock = ContinuousClock()

  init(
    database: DatabaseQueue,
    keyring: Keyring,
    signer: LogSigner,
    options: StoreOptions,
    reads: ReadAudit,
    ledger: ErasureLedger
  ) throws {
    self.database = database
    self.keyring = keyring
    self.signer = signer
    self.options = options
    self.reads = reads
    self.ledger = ledger
    queue = WriteQueue(options: options)
    let (gauge, changes) = (gauge, changes)
    audit = try database.writeWithoutTransaction { db in
      gauge.attach(to: db)
      try changes.watch(db)
      try keyring.watch(db)
      keyring.continueSubjects(after: try Vault.lastSubject(db))
      return try AuditChain(last: db)
    }
  }

  func start() {
    let thread = Thread { self.run() }
    thread.name = "hamlet writer"
    thread.start()
  }

  /// Finishes what waits and ends the thread.
  func stop() {
    queue.close()
    finished.wait()
    finished.signal()
  }

  private func run() {
    defer { finished.signal() }
    defer { for backup in backups { backup.abandon() } }
    while true {
      let wait = backups.isEmpty ? options.readAuditMilliseconds : 1
      let work = queue.next(milliseconds: wait)
      let began = clock.now
      let isLast = work.isClosed && !work.hasMore
      guard
        commit(work.batch, seals: work.seals || isLast, flushes: !work.flushes.isEmpty || isLast)
      else {
        queue.abandon()
        return
      }
      for done in work.flushes { done() }
      if !work.truncations.isEmpty { lastCheckpoint() }
      for done in work.truncations { done() }
      let elapsed = (clock.now - began) / .milliseconds(1)
      queue.note(requests: work.batch.count, milliseconds: elapsed)
      backups += work.backups
      stepBackup()
      // Callers that wait for their answers leave the queue empty after each batch: idle is only a
      // whole round in which nobody wrote.
      checkpointIfDue(isIdle: work.batch.isEmpty && !work.hasMore)
      if isLast {
        lastCheckpoint()
        return
      }
    }
  }

  /// Goes on with the copy that was asked for first.
  private func stepBackup() {
    guard let backup = backups.first else { return }
    let goesOn = database.unsafeRead { backup.step($0.sqliteConnection) }
    if !goesOn { backups.removeFirst() }
  }

  /// Runs a batch; false when a COMMIT failed and nothing more may be done.
  private func commit(_ batch: [PendingWrite], seals: Bool, flushes: Bool) -> Bool {
    let now = options.now()
    var told =
      owed ?? Told(blocks: reads.take(), refusals: refusals.take(now: now, all: flushes))
    told.seals = seals || audit.isDue(now: now)
    if batch.isEmpty, told.isEmpty, !told.seals { return true }
    if let write = batch.first, batch.count == 1, write.isAlone {
      return commitAlone(write, told)
    }
    var transacted = transact(batch, told, isCareful: false)
    // One that promised to look first changed something before it threw.
    if case .lost = transacted, batch.contains(where: \.checksFirst) {
      transacted = transact(batch, told)
    }
    switch transacted {
    case .committed(let results):
      owed = nil
      release(batch, results)
    case .unbegun(let error):
      owed = told
      release(batch, batch.map { _ in .failure(error) })
    case .lost:
      return commitSingly(batch) && tell(told)
    case .stopped:
      return false
    }
    return true
  }

  /// Finds the request that brought down the transaction of all, by running each alone; false where
  /// nothing more may be done.
  private func commitSingly(_ batch: [PendingWrite]) -> Bool {
    for write in batch {
      switch transact([write], Told()) {
      case .committed(let results): release([write], results)
      case .unbegun(let error): release([write], [.failure(error)])
      case .lost: release([write], [.failure(StoreError(.failed("transaction lost")))])
      case .stopped: return false
      }
    }
    return true
  }

  /// Runs a write in a transaction of its own, after what the audit is to be told.
  private func commitAlone(_ write: PendingWrite, _ told: Told) -> Bool {
    if !told.isEmpty || told.seals {
      switch transact([], told) {
      case .committed: owed = nil
      case .unbegun(let error):
        owed = told
        release([write], [.failure(error)])
        return true
      case .lost:
        owed = told
        release([write], [.failure(StoreError(.failed("transaction lost")))])
        return true
      case .stopped: return false
      }
    }
    guard case .committed(let results) = transactAlone(write) else { return false }
    release([write], results)
    return true
  }

  /// Tells the audit what no request goes with; false where nothing more may be done.
  private func tell(_ told: Told) -> Bool {
    switch transact([], told) {
    case .committed: owed = nil
    case .unbegun, .lost: owed = told
    case .stopped: return false
    }
    return true
  }

  private func release(_ batch: [PendingWrite], _ results: [Result<Written, StoreError>]) {
    for (write, result) in zip(batch, results) { write.complete(result) }
    if !batch.isEmpty { options.released?() }
  }
}
