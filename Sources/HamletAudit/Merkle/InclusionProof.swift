/// The way from a leaf to the root (RFC 9162, section 2.1.3).
package struct InclusionProof: Hashable, Sendable {
  /// The leaf's place, from 0.
  package let index: UInt64
  /// Leaves of the tree.
  package let size: UInt64
  /// The siblings on the way, from the leaf up.
  package let hashes: [AuditHash]

  /// Names a way; nothing is checked.
  package init(index: UInt64, size: UInt64, hashes: [AuditHash]) {
    self.index = index
    self.size = size
    self.hashes = hashes
  }

  /// The root that the leaf leads to; nil where the way is not of such a tree.
  package func root(from leaf: AuditHash) -> AuditHash? {
    guard index < size else { return nil }
    var (place, last) = (index, size - 1)
    var hash = leaf
    for sibling in hashes {
      guard last > 0 else { return nil }
      if place & 1 == 1 || place == last {
        hash = MerkleTree.node(sibling, hash)
        while place & 1 == 0, place != 0 {
          place >>= 1
          last >>= 1
        }
      } else {
        hash = MerkleTree.node(hash, sibling)
      }
      place >>= 1
      last >>= 1
    }
    return last == 0 ? hash : nil
  }
}
