import Foundation
import GRDB
import HamletAudit
import HamletDomain

extension Writer {
  /// What the audit is told of beside the writes of a batch.
  struct Told {
    var blocks: [ReadAudit.Block] = []
    var refusals: [AuditRow] = []
    /// Whether all of it is to be signed now.
    var seals = false

    var isEmpty: Bool { blocks.isEmpty && refusals.isEmpty }
  }

  enum Transacted {
    /// The transaction is durable; a result for each request.
    case committed([Result<Written, StoreError>])
    /// Nothing was begun: the file took no transaction, or not what the audit was to be told.
    case unbegun(StoreError)
    /// SQLite rolled the whole transaction back; nothing happened.
    case lost
    /// COMMIT failed: what is durable is unknown.
    case stopped
  }

  /// Runs requests in one transaction, each in a savepoint; unless it `isCareful`, without one for
  /// those that look before they change anything.
  func transact(_ batch: [PendingWrite], _ told: Told, isCareful: Bool = true) -> Transacted {
    let head = audit
    effects.clear()
    defer { keyring.kept.transactionEnded() }
    return database.writeWithoutTransaction { db in
      var results: [Result<Written, StoreError>] = []
      do {
        try db.execute(sql: "BEGIN IMMEDIATE")
        try audit.append(told.blocks, to: db)
        for refusal in told.refusals { try audit.append(refusal, to: db) }
        for write in batch {
          results.append(
            isCareful || !write.checksFirst ? perform(write, db) : performBare(write, db)
          )
          guard db.isInsideTransaction else {
            audit = head
            effects.clear()
            replies.clear()
            return .lost
          }
        }
        let now = options.now()
        if told.seals || audit.isDue(now: now) { try audit.sign(db, by: signer, now: now) }
      } catch {
        // BEGIN, the audit of reads or the signature failed: every request of the batch failed unbegun.
        if db.isInsideTransaction { try? db.execute(sql: "ROLLBACK") }
        audit = head
        effects.clear()
        replies.clear()
        return .unbegun(StoreError(caught: error))
      }
      return finish(results, db)
    }
  }

  /// Runs a write that shares its transaction with nobody, without a savepoint.
  ///
  /// While a savepoint is open SQLite keeps every page that a statement is the first to change, in a
  /// list that it walks from its beginning at the end of each statement: of 500 people at once
  /// that was seven tenths of the time.
  func transactAlone(_ write: PendingWrite) -> Transacted {
    let head = audit
    effects.clear()
    defer { keyring.kept.transactionEnded() }
    return database.writeWithoutTransaction { db in
      do {
        try db.execute(sql: "BEGIN IMMEDIATE")
        let result = try done(write, Vault(keyring, db, replies: replies), db) {}
        return finish([.success(result)], db)
      } catch {
        if db.isInsideTransaction { try? db.execute(sql: "ROLLBACK") }
        audit = head
        effects.clear()
        replies.clear()
        return .committed([.failure(StoreError(caught: error))])
      }
    }
  }

  private func finish(_ results: [Result<Written, StoreError>], _ db: Database) -> Transacted {
    do {
      try options.beforeCommit?()
      try db.execute(sql: "COMMIT")
    } catch {
      // GRDB insists on a closed transaction; what it undoes here was never answered.
      if db.isInsideTransaction { try? db.execute(sql: "ROLLBACK") }
      options.fatal("COMMIT failed")
      return .stopped
    }
    changes.commit()
    do {
      // What was erased is on the list before anybody hears that it is: no backup brings it back.
      try ledger.append(effects.forgotten)
    } catch {
      options.fatal("the list of what was erased cannot be written")
      return .stopped
    }
    options.committed?(results.count)
    return .committed(results)
  }

  private func perform(_ write: PendingWrite, _ db: Database) -> Result<Written, StoreError> {
    if write.isDropped() { return .failure(StoreError(.cancelled)) }
    let head = audit
    let mark = effects.mark
    var isBegun = false
    do {
      let written = try done(write, Vault(keyring, db, replies: replies), db) {
        try db.run("SAVEPOINT request")
        isBegun = true
      }
      if isBegun { try db.run("RELEASE request") }
      return .success(written)
    } catch {
      audit = head
      effects.back(to: mark)
      if isBegun { undo(db) }
      return .failure(StoreError(caught: error))
    }
  }

  /// Runs a request that looks before it changes anything, without a savepoint: SQLite copies each page
  /// that is changed within one, and goes through the list of them at the end of each statement.
  ///
  /// What throws after its first change takes the whole transaction with it.
  private func performBare(_ write: PendingWrite, _ db: Database) -> Result<Written, StoreError> {
    if write.isDropped() { return .failure(StoreError(.cancelled)) }
    let head = audit
    let mark = effects.mark
    let changes = db.totalChangesCount
    do {
      return .success(try done(write, Vault(keyring, db, replies: replies), db) {})
    } catch {
      audit = head
      effects.back(to: mark)
      if db.totalChangesCount != changes { try? db.execute(sql: "ROLLBACK") }
      return .failure(StoreError(caught: error))
    }
  }

  /// What a request asks for, or what was answered to its key before; `begin` comes before its first
  /// change.
  private func done(
    _ write: PendingWrite,
    _ vault: Vault,
    _ db: Database,
    begin: () throws -> Void
  ) throws -> Written {
    if let stored = try Outcomes.stored(write.ticket, vault) { return stored }
    try begin()
    let transaction = Transaction(
      db: db,
      vault: vault,
      ticket: write.ticket,
      effects: effects,
      changes: changes
    )
    let outcome = try write.body(transaction)
    try transaction.requireOpen()
    try Outcomes.keep(outcome.reply, write.ticket, vault)
    try audit.append(AuditRow(write.ticket, outcome), to: db)
    return Written(reply: outcome.reply, replayed: false)
  }

  /// Takes one request back and leaves its neighbours.
  private func undo(_ db: Database) {
    guard db.isInsideTransaction else { return }
    do {
      try db.execute(sql: "ROLLBACK TO request")
      try db.execute(sql: "RELEASE request")
    } catch {
      // The transaction must not go on with half a request in it: all of it is run again singly.
      try? db.execute(sql: "ROLLBACK")
    }
  }
}
