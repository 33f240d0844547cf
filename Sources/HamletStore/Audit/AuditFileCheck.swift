import Foundation
import GRDB
import HamletAudit
import HamletDomain

/// What a database holds beside the rows of its audit, held against them: the hashes that proofs are
/// made of, the index of reads, and the replies of writes.
struct AuditFileCheck {
  struct Subtree {
    let level: Int
    let position: UInt64
    let hash: AuditHash
  }

  let db: Database
  /// The writes that rows tell of, as far as replies are kept: what names the reply, and the row.
  private var writes: [RecordID: (number: Int64, at: Int64)] = [:]
  /// When the oldest of them came.
  private let oldest: Int64
  private var tile: (position: UInt64, leaves: [UInt8]) = (.max, [])
  private var isTileTold = false

  init(db: Database) throws {
    self.db = db
    let last = try AuditRows.scan(
      "SELECT at_ms FROM audit ORDER BY number DESC LIMIT 1",
      [],
      db
    ) { $0.int64(0) }
    oldest = (last.first ?? 0).subtractingReportingOverflow(StoreLimits.outcomeMilliseconds).0
  }

  mutating func take(
    _ found: AuditRows.Numbered,
    _ complete: [Subtree],
    _ verifier: inout LogVerifier
  ) throws {
    for subtree in complete {
      if subtree.level == 0 {
        try compareLeaf(subtree, &verifier)
      } else if subtree.level >= AuditTree.nodeLevel {
        try compareNode(subtree, &verifier)
      }
    }
    let at = found.row.atUnixMilliseconds
    if found.row.version > 1, at > oldest, let reply = RecordID(bytes: found.row.keyDigest) {
      writes[reply] = (found.number, at)
    }
    if !found.row.reads.isEmpty { try compareIndex(found, &verifier) }
  }

  /// The leaves kept for proofs tell of a row that was changed with its hash and all that follow.
  private mutating func compareLeaf(_ leaf: Subtree, _ verifier: inout LogVerifier) throws {
    let rows = UInt64(AuditTree.tileRows)
    let position = leaf.position / rows
    if tile.position != position {
      let found = try AuditRows.scan(
        "SELECT leaves FROM audit_tiles WHERE position = ?",
        [Int64(clamping: position)],
        db
      ) { $0.data(0).map(Array.init) ?? [] }
      tile = (position, found.first ?? [])
    }
    let start = Int(leaf.position % rows) * AuditHash.byteCount
    guard start + AuditHash.byteCount <= tile.leaves.count, !isTileTold else { return }
    guard Array(tile.leaves[start..<start + AuditHash.byteCount]) != leaf.hash.bytes else { return }
    isTileTold = true
    verifier.add(
      .tile,
      at: leaf.position + 1,
      "row \(leaf.position + 1) is the first that is not the one whose hash was kept for proofs"
    )
  }

  private func compareNode(_ node: Subtree, _ verifier: inout LogVerifier) throws {
    let found = try AuditRows.scan(
      "SELECT hash FROM audit_nodes WHERE level = ? AND position = ?",
      [node.level, Int64(clamping: node.position)],
      db
    ) { $0.data(0).map(Array.init) ?? [] }
    guard found.first != node.hash.bytes, !isTileTold else { return }
    let rows = UInt64(1) << UInt64(node.level)
    let (first, last) = (node.position * rows + 1, (node.position + 1) * rows)
    verifier.add(
      .tile,
      at: last,
      "the hash kept for proofs of rows \(first) to \(last) is not that of the rows"
    )
  }

  private func compareIndex(
    _ found: AuditRows.Numbered,
    _ verifier: inout LogVerifier
  ) throws {
    // A block that cannot be read has its own finding.
    guard let reads = ReadBlock.unpack(found.row.reads) else { return }
    let missing = try Set(reads.map(\.recordID)).filter { record in
      try AuditRows.scan(
        "SELECT 1 FROM audit_reads WHERE record_id = ? AND number = ?",
        [Data(record.bytes), found.number],
        db
      ) { $0.int64(0) }.isEmpty
    }
    guard !missing.isEmpty else { return }
    verifier.add(
      .readIndex,
      at: UInt64(clamping: found.number),
      "\(missing.count) records read in row \(found.number) are not found by the index of reads"
    )
  }

  /// Looks at what only the whole can tell.
  mutating func finish(_ verifier: inout LogVerifier) throws {
    try compareIndexCount(&verifier)
    try compareReplies(&verifier)
  }

  /// Entries of the index that no block bears out.
  private func compareIndexCount(_ verifier: inout LogVerifier) throws {
    let numbers = try AuditRows.scan(
      """
      SELECT r.number, count(*) FROM audit_reads r LEFT JOIN audit a ON a.number = r.number
      GROUP BY r.number
      """,
      [],
      db
    ) { (number: $0.int64(0), count: $0.int64(1)) }
    for entry in numbers {
      let before = entry.number.subtractingReportingOverflow(1)
      let row = before.overflow ? nil : try AuditRows.after(before.0, limit: 1, db).first
      let block = row?.number == entry.number ? ReadBlock.unpack(row?.row.reads ?? []) : nil
      guard let block else {
        if row?.number != entry.number {
          verifier.add(
            .readIndex,
            at: UInt64(clamping: entry.number),
            "the index of reads names row \(entry.number), which is not there"
          )
        }
        continue
      }
      let records = Set(block.map(\.recordID)).count
      guard Int64(records) < entry.count else { continue }
      verifier.add(
        .readIndex,
        at: UInt64(clamping: entry.number),
        "the index of reads names \(entry.count) records of row \(entry.number), which has \(records)"
      )
    }
  }

  /// Every kept reply of a write has its row, and every row of a write that is younger than replies
  /// are kept has its reply.
  private mutating func compareReplies(_ verifier: inout LogVerifier) throws {
    let first = writes.values.map(\.at).min() ?? .max
    let statement = try db.makeStatement(
      sql: "SELECT user_id, key, method, at_ms FROM outcomes ORDER BY at_ms"
    )
    let replies = try Row.fetchCursor(statement)
    while let reply = try replies.next() {
      let user = Data.fromDatabaseValue(reply[0]).flatMap { RecordID(bytes: $0) } ?? .none
      let digest = AuditRow.keyDigest(user: user, key: String.fromDatabaseValue(reply[1]) ?? "")
      if let named = RecordID(bytes: digest), writes.removeValue(forKey: named) != nil { continue }
      // Rows of before keys were named in them cannot tell.
      guard let at = Int64.fromDatabaseValue(reply[3]), at >= first else { continue }
      let method = String.fromDatabaseValue(reply[2]) ?? ""
      verifier.add(.effectWithoutRow, at: 0, "no row tells of a kept write of \(method) at \(at)")
    }
    for (number, _) in writes.values.sorted(by: { $0.number < $1.number }) {
      verifier.add(
        .rowWithoutEffect,
        at: UInt64(clamping: number),
        "row \(number) tells of a write whose reply is gone"
      )
    }
  }
}
