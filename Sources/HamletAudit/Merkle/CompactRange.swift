/// The right edge of a growing tree: the roots of its complete subtrees, from the largest to the
/// smallest, which is all that the next leaf and the root need.
package struct CompactRange: Hashable, Sendable {
  /// How many leaves there are.
  package private(set) var size: UInt64 = 0
  private var peaks: [AuditHash] = []

  /// A tree without leaves.
  package init() {}

  /// Adds a leaf, and tells of each subtree above it that is complete now: its height, its place among
  /// those of its height, its root.
  package mutating func append(
    _ leaf: AuditHash,
    completed: (_ level: Int, _ position: UInt64, _ hash: AuditHash) -> Void = { _, _, _ in }
  ) {
    var hash = leaf
    var position = size
    var level = 0
    while position & 1 == 1, let left = peaks.popLast() {
      hash = MerkleTree.node(left, hash)
      position >>= 1
      level += 1
      completed(level, position, hash)
    }
    peaks.append(hash)
    size += 1
  }

  /// Adds the root of a complete subtree of 2^level leaves, where the tree is whole up to it.
  package mutating func append(_ subtree: AuditHash, level: Int) {
    precondition(
      size & ((1 << UInt64(level)) - 1) == 0,
      "only where a subtree of that height begins"
    )
    var hash = subtree
    var position = size >> UInt64(level)
    while position & 1 == 1, let left = peaks.popLast() {
      hash = MerkleTree.node(left, hash)
      position >>= 1
    }
    peaks.append(hash)
    size += 1 << UInt64(level)
  }

  /// The root over all leaves.
  package var root: AuditHash {
    guard var hash = peaks.last else { return MerkleTree.emptyRoot }
    for peak in peaks.dropLast().reversed() { hash = MerkleTree.node(peak, hash) }
    return hash
  }
}
