/// Makes proofs out of the hashes of complete subtrees (RFC 6962, section 2.1.1 and 2.1.2).
package struct MerkleProver {
  /// The hash of a complete subtree: its height, and its place among those of its height.
  private let subtree: (_ level: Int, _ position: UInt64) throws -> AuditHash

  /// Makes proofs of what `subtree` gives.
  package init(subtree: @escaping (_ level: Int, _ position: UInt64) throws -> AuditHash) {
    self.subtree = subtree
  }

  /// The root over the first leaves.
  package func root(_ size: UInt64) throws -> AuditHash {
    size == 0 ? MerkleTree.emptyRoot : try hash(0..<size)
  }

  /// The way from the leaf at a place below `size` to the root over the first `size` leaves.
  package func inclusion(of index: UInt64, in size: UInt64) throws -> InclusionProof {
    var siblings: [AuditHash] = []
    var range = 0..<size
    while range.count > 1 {
      let middle = range.lowerBound + MerkleTree.split(UInt64(range.count))
      if index < middle {
        siblings.append(try hash(middle..<range.upperBound))
        range = range.lowerBound..<middle
      } else {
        siblings.append(try hash(range.lowerBound..<middle))
        range = middle..<range.upperBound
      }
    }
    return InclusionProof(index: index, size: size, hashes: siblings.reversed())
  }

  /// What shows that the first `newSize` leaves begin with the first `oldSize`, which are fewer.
  package func consistency(from oldSize: UInt64, to newSize: UInt64) throws -> ConsistencyProof {
    var nodes: [AuditHash] = []
    var range = 0..<newSize
    // Whether the earlier tree's part of the range is known to the verifier by itself.
    var isKnown = true
    while oldSize > 0, oldSize < range.upperBound {
      let middle = range.lowerBound + MerkleTree.split(UInt64(range.count))
      if oldSize <= middle {
        nodes.append(try hash(middle..<range.upperBound))
        range = range.lowerBound..<middle
      } else {
        nodes.append(try hash(range.lowerBound..<middle))
        range = middle..<range.upperBound
        isKnown = false
      }
    }
    if oldSize > 0, oldSize < newSize, !isKnown { nodes.append(try hash(range)) }
    return ConsistencyProof(oldSize: oldSize, newSize: newSize, hashes: nodes.reversed())
  }

  /// The hash over a range that begins where a subtree of its size may begin.
  private func hash(_ range: Range<UInt64>) throws -> AuditHash {
    let count = UInt64(range.count)
    if count & (count - 1) == 0 {
      let level = count.trailingZeroBitCount
      return try subtree(level, range.lowerBound >> UInt64(level))
    }
    let middle = range.lowerBound + MerkleTree.split(count)
    return MerkleTree.node(
      try hash(range.lowerBound..<middle),
      try hash(middle..<range.upperBound)
    )
  }
}
