import Foundation
import GRDB
import HamletAudit
import HamletDomain

/// Where the chain of an audit row does not hold.
package struct AuditFault: Sendable, Hashable {
  /// The row's number.
  package let number: Int64
  /// What is wrong with it.
  package let reason: String
}

/// The end of the audit: the last row's number and hash, to which the next is chained, the tree over
/// all rows, and what was signed last.
///
/// A value: a request that is taken back takes back its row, its leaf and its checkpoint with it.
struct AuditChain {
  private(set) var number: Int64 = 0
  private var hash: [UInt8] = []
  private var tree = AuditTree()
  /// Rows of the last checkpoint, and when it was signed.
  private(set) var signed: (size: Int64, at: Int64) = (0, 0)

  /// Takes up the chain where the database ends.
  init(last db: Database) throws {
    let row = try Row.fetchOne(
      db,
      sql: "SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1"
    )
    guard let row else { return }
    number = row[0]
    hash = row.bytes(1)
    tree = try AuditTree(last: db)
    let checkpoint = try Row.fetchOne(
      db,
      sql: """
        SELECT size, at_ms FROM audit_checkpoints WHERE size BETWEEN 1 AND ?
        ORDER BY size DESC LIMIT 1
        """,
      // Where rows were cut off, what is left is signed all the same: whoever saw more will say so.
      arguments: [number]
    )
    if let checkpoint { signed = (checkpoint[0], checkpoint[1]) }
  }

  mutating func append(_ row: AuditRow, to db: Database) throws {
    let (number, isFull) = number.addingReportingOverflow(1)
    guard !isFull else {
      throw StoreError(.badFile("the last row of the audit has no next number"))
    }
    let hash = row.link(after: hash, number: number)
    try db.run(
      """
      INSERT INTO audit(number, at_ms, user_id, user_name, method, record_type, record_id,
        purpose, decision, detail, reads, hash, version, session_id, device_id, key_digest, times)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        number, row.atUnixMilliseconds, Data(row.userID.bytes), row.userName, row.method,
        row.recordType, Data(row.recordID.bytes), Int64(row.purpose), row.decision, row.detail,
        Data(row.reads), Data(hash), row.version, row.sessionID.stored ?? .empty,
        row.deviceID.stored ?? .empty, Data(row.keyDigest), row.times,
      ]
    )
    try tree.append(hash, to: db)
    self.number = number
    self.hash = hash
  }

  mutating func append(_ blocks: [ReadAudit.Block], to db: Database) throws {
    var index = ReadIndex()
    for block in blocks {
      try append(block.row, to: db)
      index.add(block.records, of: number)
    }
    try index.write(to: db)
  }

  /// Whether rows have waited for a signature long enough, or are enough.
  func isDue(now: Int64) -> Bool {
    let waiting = number - signed.size
    guard waiting > 0, waiting < StoreLimits.rowsInCheckpoint else { return waiting > 0 }
    let (age, isFar) = now.subtractingReportingOverflow(signed.at)
    return isFar || age < 0 || age >= StoreLimits.checkpointMilliseconds
  }

  /// Signs what is there, in the transaction that wrote it: nobody sees a checkpoint before its rows
  /// are durable, and a crash in between leaves neither.
  mutating func sign(_ db: Database, by signer: LogSigner, now: Int64) throws {
    guard number > signed.size, let head = AuditHash(hash) else { return }
    let checkpoint = LogCheckpoint(
      origin: signer.key.name,
      size: UInt64(number),
      root: tree.range.root,
      head: head,
      atUnixMilliseconds: max(0, now),
      after: UInt64(signed.size)
    )
    guard let note = signer.sign(checkpoint) else { throw StoreError(.failed("signing")) }
    try tree.keepTile(db)
    // One of that size from before rows were cut off is evidence, and stays.
    try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO audit_checkpoints(size, at_ms, note) VALUES (?, ?, ?)"
    ).execute(arguments: [number, now, note])
    signed = (number, now)
  }
}
