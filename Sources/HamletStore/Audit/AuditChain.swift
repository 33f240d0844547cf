import Crypto
import Foundation
import GRDB
import HamletDomain

/// Where the chain of an audit row does not hold.
package struct AuditFault: Sendable, Hashable {
  /// The row's number.
  package let number: Int64
  /// What is wrong with it.
  package let reason: String
}

/// The end of the audit: the last row's number and hash, to which the next is chained.
///
/// Each row's hash covers the hash before it and the row's own bytes, so an edited, deleted or
/// moved row breaks the chain from there on. Cutting rows off the end does not: that takes a
/// checkpoint kept elsewhere.
struct AuditChain {
  private var number: Int64 = 0
  private var hash: [UInt8] = []

  /// Takes up the chain where the database ends.
  init(last db: Database) throws {
    let row = try Row.fetchOne(
      db,
      sql: "SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1"
    )
    guard let row else { return }
    number = row[0]
    hash = row.bytes(1)
  }

  init() {}

  mutating func append(_ entry: AuditEntry, to db: Database) throws {
    let number = number + 1
    let hash = Self.link(hash, entry.canonical(number: number))
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO audit(number, at_ms, user_id, user_name, method, record_type, record_id,
          purpose, decision, detail, reads, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    )
    try statement.execute(arguments: [
      number, entry.atUnixMilliseconds, Data(entry.userID.bytes), entry.userName, entry.method,
      entry.recordType, Data(entry.recordID.bytes), Int64(entry.purpose), entry.decision,
      entry.detail, Data(entry.reads), Data(hash),
    ])
    self.number = number
    self.hash = hash
  }

  mutating func append(_ block: ReadAudit.Block, to db: Database) throws {
    try append(block.entry, to: db)
    let statement = try db.cachedStatement(
      sql: "INSERT INTO audit_reads(record_id, number) VALUES (?, ?)"
    )
    for record in block.records {
      try statement.execute(arguments: [Data(record.bytes), number])
    }
  }

  /// Walks the whole chain and gives the first row that does not fit, or nil.
  static func firstFault(_ db: Database) throws -> AuditFault? {
    var chain = AuditChain()
    while true {
      let (checked, fault) = try chain.walk(db, rows: 2_000)
      if fault != nil || checked == 0 { return fault }
    }
  }

  /// Goes on with a walk of the chain for some rows.
  mutating func walk(_ db: Database, rows limit: Int) throws -> (checked: Int, fault: AuditFault?) {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT number, at_ms, user_id, user_name, method, record_type, record_id, purpose,
          decision, detail, reads, hash
        FROM audit WHERE number > ? ORDER BY number LIMIT ?
        """,
      arguments: [number, limit]
    )
    for (index, row) in rows.enumerated() {
      if let fault = step(row) { return (index, fault) }
    }
    return (rows.count, nil)
  }

  /// Takes one row in, or says why it does not fit.
  private mutating func step(_ row: Row) -> AuditFault? {
    let found: Int64 = row[0]
    guard found == number + 1 else { return AuditFault(number: number + 1, reason: "missing") }
    let link = Self.link(hash, Self.entry(row).canonical(number: found))
    guard link == row.bytes(11) else { return AuditFault(number: found, reason: "changed") }
    number = found
    hash = link
    return nil
  }

  static func entry(_ row: Row) -> AuditEntry {
    AuditEntry(
      atUnixMilliseconds: row[1],
      userID: row.id(2),
      userName: row[3],
      method: row[4],
      recordType: row[5],
      recordID: row.id(6),
      purpose: UInt32(truncatingIfNeeded: row[7] as Int64),
      decision: row[8],
      detail: row[9],
      reads: row.bytes(10)
    )
  }

  static func link(_ before: [UInt8], _ row: [UInt8]) -> [UInt8] {
    var digest = SHA256()
    digest.update(data: Array("hamlet.audit.v1".utf8))
    digest.update(data: before)
    digest.update(data: row)
    return Array(digest.finalize())
  }
}
