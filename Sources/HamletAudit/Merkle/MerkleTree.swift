internal import Crypto

/// How the tree over the audit hashes: SHA-256 with a byte before leaves and another before nodes,
/// so that neither can be taken for the other (RFC 6962, section 2.1).
package enum MerkleTree {
  /// The hash of a leaf.
  package static func leaf(_ data: [UInt8]) -> AuditHash {
    var digest = SHA256()
    digest.update(data: [0x00])
    digest.update(data: data)
    return AuditHash(digest: Array(digest.finalize()))
  }

  /// The hash of a node over two subtrees.
  package static func node(_ left: AuditHash, _ right: AuditHash) -> AuditHash {
    var digest = SHA256()
    digest.update(data: [0x01])
    digest.update(data: left.bytes)
    digest.update(data: right.bytes)
    return AuditHash(digest: Array(digest.finalize()))
  }

  /// The root of no leaves.
  package static let emptyRoot = AuditHash(digest: Array(SHA256.hash(data: [UInt8]())))

  /// The root over some leaf hashes, at least one.
  package static func root(_ leaves: ArraySlice<AuditHash>) -> AuditHash {
    var range = CompactRange()
    for leaf in leaves { range.append(leaf) }
    return range.root
  }

  /// The largest power of two below a count of at least 2.
  static func split(_ count: UInt64) -> UInt64 {
    1 << UInt64(63 - (count - 1).leadingZeroBitCount)
  }
}
