import Foundation
import GRDB
import HamletAudit

/// The Merkle tree over the audit: its right edge in memory, and in the database what proofs need.
///
/// A tile has the leaves of 256 rows, and a node the root of a complete subtree of 256 rows or more,
/// so a proof reads some tens of small rows. Of the last tile, not yet full, the leaves stand in
/// memory, and in the database as far as the last checkpoint.
struct AuditTree {
  /// Rows of a tile: 2 to the power of the lowest level that has nodes of its own.
  static let tileRows = 256
  static let nodeLevel = 8

  private(set) var range = CompactRange()
  /// The leaves of the last tile.
  private var tile: [UInt8] = []

  /// A tree without rows.
  init() {}

  /// Takes the tree up where the database has it.
  init(last db: Database) throws {
    var tiles = Int64(0)
    // Complete subtrees from the largest to the smallest are the right edge.
    for level in stride(from: 62, through: Self.nodeLevel, by: -1) {
      let position = tiles >> Int64(level - Self.nodeLevel)
      guard let hash = try Self.node(level, position, db) else { continue }
      range.append(hash, level: level)
      tiles += 1 << Int64(level - Self.nodeLevel)
    }
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT hash FROM audit WHERE number > ? ORDER BY number",
      arguments: [tiles * Int64(Self.tileRows)]
    )
    for row in rows { try append(row.bytes(0), to: db) }
  }

  private static func node(_ level: Int, _ position: Int64, _ db: Database) throws -> AuditHash? {
    let statement = try db.cachedStatement(
      sql: "SELECT hash FROM audit_nodes WHERE level = ? AND position = ?"
    )
    return try Row.fetchOne(statement, arguments: [level, position]).flatMap {
      AuditHash($0.bytes(0))
    }
  }

  /// Adds a row by its hash.
  mutating func append(_ rowHash: [UInt8], to db: Database) throws {
    let leaf = MerkleTree.leaf(rowHash)
    tile.append(contentsOf: leaf.bytes)
    var complete: [(level: Int, position: UInt64, hash: AuditHash)] = []
    range.append(leaf) { level, position, hash in
      if level >= Self.nodeLevel { complete.append((level, position, hash)) }
    }
    for node in complete {
      try db.cachedStatement(
        sql: "INSERT OR REPLACE INTO audit_nodes(level, position, hash) VALUES (?, ?, ?)"
      ).execute(arguments: [node.level, Int64(node.position), Data(node.hash.bytes)])
    }
    guard tile.count == Self.tileRows * AuditHash.byteCount else { return }
    try keepTile(at: Int64(range.size) / Int64(Self.tileRows) - 1, db)
    tile = []
  }

  /// Keeps the leaves of a tile that is not full yet, so that what is signed can be proved.
  func keepTile(_ db: Database) throws {
    guard !tile.isEmpty else { return }
    try keepTile(at: Int64(range.size) / Int64(Self.tileRows), db)
  }

  private func keepTile(at position: Int64, _ db: Database) throws {
    try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO audit_tiles(position, leaves) VALUES (?, ?)"
    ).execute(arguments: [position, Data(tile)])
  }
}
