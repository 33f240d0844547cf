import HamletDomain
import Testing

@testable import HamletAudit

@Suite("The tree over the audit")
struct MerkleTests {
  /// The leaves and roots that implementations of RFC 6962 share as their test vectors.
  private static let inputs = [
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657",
    "606162636465666768696a6b6c6d6e6f",
  ]
  private static let roots = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ]

  private static func leaves(_ count: Int) -> [AuditHash] {
    (0..<count).map { MerkleTree.leaf([UInt8($0 & 255), UInt8($0 >> 8)]) }
  }

  private static func prover(_ leaves: [AuditHash]) -> MerkleProver {
    MerkleProver { level, position in
      let start = Int(position) << level
      return MerkleTree.root(leaves[start..<start + 1 << level])
    }
  }

  @Test("Roots are those that every implementation of RFC 6962 gets.")
  func vectors() throws {
    var range = CompactRange()
    #expect(
      Hexadecimal.text(range.root.bytes)
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    )
    for (input, root) in zip(Self.inputs, Self.roots) {
      range.append(MerkleTree.leaf(try #require(Hexadecimal.bytes(input))))
      #expect(Hexadecimal.text(range.root.bytes) == root, "\(range.size) leaves")
    }
  }

  @Test("The right edge and a prover over whole subtrees agree on the root of every size.")
  func edges() throws {
    let leaves = Self.leaves(130)
    var range = CompactRange()
    for (index, leaf) in leaves.enumerated() {
      range.append(leaf)
      #expect(try Self.prover(leaves).root(UInt64(index) + 1) == range.root)
    }
    var joined = CompactRange()
    joined.append(MerkleTree.root(leaves[0..<128]), level: 7)
    joined.append(leaves[128])
    joined.append(leaves[129])
    #expect(joined == range)
  }

  @Test("Every leaf of every tree up to 70 is proved, and no other leaf by the same way.")
  func inclusion() throws {
    let leaves = Self.leaves(70)
    for size in 1...70 {
      let root = MerkleTree.root(leaves[0..<size])
      for index in 0..<size {
        let proof = try Self.prover(leaves).inclusion(of: UInt64(index), in: UInt64(size))
        #expect(proof.root(from: leaves[index]) == root)
        #expect(proof.root(from: leaves[(index + 1) % 70]) != root)
        let longer = InclusionProof(
          index: proof.index,
          size: proof.size,
          hashes: proof.hashes + [root]
        )
        #expect(longer.root(from: leaves[index]) != root)
        let shorter = InclusionProof(
          index: proof.index,
          size: proof.size,
          hashes: proof.hashes.dropLast()
        )
        #expect(size == 1 || shorter.root(from: leaves[index]) != root)
      }
    }
    #expect(InclusionProof(index: 3, size: 3, hashes: []).root(from: leaves[0]) == nil)
  }

  @Test("Every tree up to 70 is proved to be a beginning of every larger one.")
  func consistency() throws {
    let leaves = Self.leaves(70)
    for new in 1...70 {
      let newRoot = MerkleTree.root(leaves[0..<new])
      for old in 1...new {
        let oldRoot = MerkleTree.root(leaves[0..<old])
        let proof = try Self.prover(leaves).consistency(from: UInt64(old), to: UInt64(new))
        #expect(proof.holds(from: oldRoot, to: newRoot), "\(old) to \(new)")
        #expect(!proof.holds(from: leaves[69], to: newRoot) || old == 1 && new == 70)
        #expect(!proof.holds(from: oldRoot, to: MerkleTree.leaf([9])))
      }
    }
  }

  @Test("A change of any hash of a proof, or of its sizes, is seen.")
  func mutations() throws {
    let leaves = Self.leaves(61)
    let (oldRoot, newRoot) = (MerkleTree.root(leaves[0..<37]), MerkleTree.root(leaves[...]))
    let proof = try Self.prover(leaves).consistency(from: 37, to: 61)
    for index in proof.hashes.indices {
      var hashes = proof.hashes
      hashes[index] = MerkleTree.leaf([7])
      let changed = ConsistencyProof(oldSize: 37, newSize: 61, hashes: hashes)
      #expect(!changed.holds(from: oldRoot, to: newRoot), "hash \(index)")
      hashes.remove(at: index)
      let shorter = ConsistencyProof(oldSize: 37, newSize: 61, hashes: hashes)
      #expect(!shorter.holds(from: oldRoot, to: newRoot), "without hash \(index)")
    }
    for (old, new) in [(36, 61), (38, 61), (61, 37), (0, 61), (64, 61), (61, 61)] {
      let other = ConsistencyProof(
        oldSize: UInt64(old),
        newSize: UInt64(new),
        hashes: proof.hashes
      )
      #expect(!other.holds(from: oldRoot, to: newRoot), "\(old) to \(new)")
    }
  }

  @Test("A proof at a million rows has at most 21 hashes.")
  func size() throws {
    let none = MerkleTree.emptyRoot
    let prover = MerkleProver { _, _ in none }
    for size in [1_000_000, 1_048_575, 999_999] as [UInt64] {
      #expect(try prover.inclusion(of: 123_457, in: size).hashes.count <= 20)
      #expect(try prover.consistency(from: 777_777, to: size).hashes.count <= 21)
    }
  }
}
