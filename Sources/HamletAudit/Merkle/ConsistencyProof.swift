/// What shows that a tree begins with all of an earlier one (RFC 9162, section 2.1.4).
package struct ConsistencyProof: Hashable, Sendable {
  /// Leaves of the earlier tree.
  package let oldSize: UInt64
  /// Leaves of the later tree.
  package let newSize: UInt64
  /// The nodes that lead to both roots.
  package let hashes: [AuditHash]

  /// Names a proof; nothing is checked.
  package init(oldSize: UInt64, newSize: UInt64, hashes: [AuditHash]) {
    self.oldSize = oldSize
    self.newSize = newSize
    self.hashes = hashes
  }

  /// Whether the tree with one root is a beginning of the tree with the other.
  package func holds(from oldRoot: AuditHash, to newRoot: AuditHash) -> Bool {
    guard oldSize <= newSize else { return false }
    if oldSize == newSize { return hashes.isEmpty && oldRoot == newRoot }
    if oldSize == 0 { return hashes.isEmpty && oldRoot == MerkleTree.emptyRoot }
    // A tree of 2^n leaves is itself the first node of the proof, and is not sent.
    var path = oldSize & (oldSize - 1) == 0 ? [oldRoot] + hashes : hashes
    guard !path.isEmpty else { return false }
    var (place, last) = (oldSize - 1, newSize - 1)
    while place & 1 == 1 {
      place >>= 1
      last >>= 1
    }
    let first = path.removeFirst()
    var (old, new) = (first, first)
    for hash in path {
      guard last > 0 else { return false }
      if place & 1 == 1 || place == last {
        old = MerkleTree.node(hash, old)
        new = MerkleTree.node(hash, new)
        while place & 1 == 0, place != 0 {
          place >>= 1
          last >>= 1
        }
      } else {
        new = MerkleTree.node(new, hash)
      }
      place >>= 1
      last >>= 1
    }
    return last == 0 && old == oldRoot && new == newRoot
  }
}
