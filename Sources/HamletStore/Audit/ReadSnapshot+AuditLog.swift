import Foundation
import GRDB
package import HamletAudit
package import HamletDomain

/// A signed checkpoint as it is kept.
package struct StoredCheckpoint: Sendable, Hashable {
  /// Rows that it covers.
  package let size: UInt64
  /// The signed note.
  package let note: String
}

extension ReadSnapshot {
  /// The log's name.
  package func auditOrigin() throws -> String {
    try first("SELECT origin FROM audit_log")?[0] ?? ""
  }

  /// The newest checkpoint, or the one of a size; nil where there is none, or its rows are gone.
  package func checkpoint(ofSize size: UInt64 = 0) throws -> StoredCheckpoint? {
    let isThere = "size <= (SELECT max(number) FROM audit)"
    return try checkpoints(size == 0 ? isThere : isThere + " AND size = ?2", size, limit: 1).first
  }

  /// Checkpoints of fewer rows, newest first; 0: from the newest.
  package func checkpoints(below size: UInt64, limit: Int) throws -> [StoredCheckpoint] {
    try checkpoints(size == 0 ? "1" : "size < ?2", size, limit: limit)
  }

  private func checkpoints(
    _ condition: String,
    _ size: UInt64,
    limit: Int
  ) throws -> [StoredCheckpoint] {
    try all(
      """
      SELECT size, note FROM audit_checkpoints WHERE \(condition) AND ?2 IS NOT NULL
      ORDER BY size DESC LIMIT ?1
      """,
      [limit, Int64(clamping: size)]
    ) { StoredCheckpoint(size: UInt64(clamping: $0[0] as Int64), note: $0[1]) }
  }

  /// What shows that the first rows of a checkpoint begin with those of an earlier one.
  package func auditConsistency(from old: UInt64, to new: UInt64) throws -> ConsistencyProof {
    try AuditTiles(db: db).prover.consistency(from: old, to: new)
  }

  /// A row with what proves it against a checkpoint that covers it; nil where there is no such row.
  package func auditProof(of number: Int64, at checkpoint: StoredCheckpoint) throws -> AuditProof? {
    guard number > 0, UInt64(number) <= checkpoint.size,
      let found = try AuditRows.after(number - 1, limit: 1, db).first, found.number == number
    else { return nil }
    let before = try first("SELECT hash FROM audit WHERE number = ?", [number - 1])
    return AuditProof(
      before: before?.bytes(0) ?? [],
      canonical: found.row.canonical(number: number),
      path: try AuditTiles(db: db).prover.inclusion(of: UInt64(number) - 1, in: checkpoint.size),
      note: checkpoint.note
    )
  }

  /// Whose act a row is; nil where there is no such row.
  package func auditActor(of number: Int64) throws -> RecordID? {
    try first("SELECT user_id FROM audit WHERE number = ?", [number])?.id(0)
  }

  /// The last row of its own about a record, by one user or by anybody; 0 where there is none.
  package func lastAuditRow(about record: RecordID, by user: RecordID) throws -> Int64 {
    let row = try first(
      """
      SELECT number FROM audit WHERE record_id = ?1 AND (?2 IS NULL OR user_id = ?2)
      ORDER BY number DESC LIMIT 1
      """,
      [Data(record.bytes), user.stored]
    )
    return row?[0] ?? 0
  }
}

/// The hashes of complete subtrees, out of the tiles and nodes that the writer keeps.
struct AuditTiles {
  let db: Database

  var prover: MerkleProver { MerkleProver { try subtree($0, $1) } }

  private func subtree(_ level: Int, _ position: UInt64) throws -> AuditHash {
    guard level < AuditTree.nodeLevel else {
      let statement = try db.cachedStatement(
        sql: "SELECT hash FROM audit_nodes WHERE level = ? AND position = ?"
      )
      let row = try Row.fetchOne(statement, arguments: [level, Int64(clamping: position)])
      guard let hash = row.flatMap({ AuditHash($0.bytes(0)) }) else { throw Self.damaged }
      return hash
    }
    let first = position << UInt64(level)
    let tile = try leaves(of: first / UInt64(AuditTree.tileRows))
    let start = Int(first % UInt64(AuditTree.tileRows))
    guard start + 1 << level <= tile.count else { throw Self.damaged }
    return MerkleTree.root(tile[start..<start + 1 << level])
  }

  /// The leaves of a tile, as far as they are kept.
  private func leaves(of position: UInt64) throws -> [AuditHash] {
    let statement = try db.cachedStatement(sql: "SELECT leaves FROM audit_tiles WHERE position = ?")
    let row = try Row.fetchOne(statement, arguments: [Int64(clamping: position)])
    let bytes = row?.bytes(0) ?? []
    return stride(from: 0, to: bytes.count, by: AuditHash.byteCount).compactMap { start in
      AuditHash(bytes[start..<min(start + AuditHash.byteCount, bytes.count)])
    }
  }

  private static let damaged = StoreError(.badFile("what proofs are made of is damaged"))
}
