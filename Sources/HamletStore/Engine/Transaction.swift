import GRDB
import HamletDomain

/// One request's part of the running transaction; valid only within its body.
///
/// Aggregates are extensions: what writes hangs on `Transaction`, what reads on `ReadSnapshot`,
/// which `read` gives with everything written so far.
package struct Transaction {
  let db: Database
  let vault: Vault
  /// Who asks.
  package let ticket: WriteTicket
  /// What is to be done once this is durable.
  let effects: CommitEffects
  /// Who was registered or changed of late.
  let changes: RegisterChanges

  /// The records as this transaction and its caller see them.
  package var read: ReadSnapshot {
    ReadSnapshot(db: db, vault: vault, viewer: ticket.viewer, changes: changes)
  }
  /// The time of the request, which is the time of everything it writes.
  package var now: Int64 { ticket.atUnixMilliseconds }

  /// Runs a statement, prepared once per connection.
  func run(_ sql: String, _ arguments: [(any BoundValue)?] = []) throws {
    try requireOpen()
    try db.run(sql, arguments)
  }

  /// Runs a statement and gives the number of rows it changed.
  func changes(_ sql: String, _ arguments: [(any BoundValue)?]) throws -> Int {
    try run(sql, arguments)
    return db.changesCount
  }

  /// Throws when SQLite has rolled the transaction back by itself, as it does when a disk is full:
  /// whatever ran now would be committed alone, without its audit and its neighbours.
  func requireOpen() throws {
    guard db.isInsideTransaction else { throw StoreError(.failed("the transaction is lost")) }
  }
}
