internal import HamletDomain

/// A row, the way from it to a root, and the checkpoint that signs the root, as a text that anybody
/// can verify with the log's public key alone (C2SP tlog-proof).
///
/// The `extra` line has the hash of the row before and the row's canonical bytes, out of which the
/// leaf is made.
package struct AuditProof: Hashable, Sendable {
  /// The hash of the row before; empty for the first.
  package let before: [UInt8]
  /// The row's canonical bytes.
  package let canonical: [UInt8]
  /// The way to the root.
  package let path: InclusionProof
  /// The signed checkpoint.
  package let note: String

  /// Puts a proof together; nothing is checked.
  package init(before: [UInt8], canonical: [UInt8], path: InclusionProof, note: String) {
    self.before = before
    self.canonical = canonical
    self.path = path
    self.note = note
  }

  private static let title = "c2sp.org/tlog-proof@v1"
  private static let mostBytes = 256 << 10

  /// The proof as a text.
  package var text: String {
    var extra: [UInt8] = [UInt8(truncatingIfNeeded: before.count)]
    extra += before + canonical
    let hashes = path.hashes.map { Base64.text($0.bytes) + "\n" }.joined()
    return "\(Self.title)\nextra \(Base64.text(extra))\nindex \(path.index)\n\(hashes)\n\(note)"
  }

  /// Reads a proof; nil where it is none.
  package init?(text: String) {
    guard text.utf8.count <= Self.mostBytes, let gap = text.firstRange(of: "\n\n") else {
      return nil
    }
    let lines = text[..<gap.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
    note = String(text[gap.upperBound...])
    guard lines.count >= 3, lines.count <= 3 + 64, lines[0] == Self.title,
      lines[1].hasPrefix("extra "), let extra = Base64.bytes(String(lines[1].dropFirst(6))),
      lines[2].hasPrefix("index "), let index = UInt64(lines[2].dropFirst(6)),
      let count = extra.first, count == 0 || count == 32, extra.count > Int(count) + 1,
      let checkpoint = SignedNote(note).flatMap({ LogCheckpoint($0) })
    else { return nil }
    before = Array(extra[1..<1 + Int(count)])
    canonical = Array(extra[(1 + Int(count))...])
    var hashes: [AuditHash] = []
    for line in lines.dropFirst(3) {
      guard let bytes = Base64.bytes(String(line)), let hash = AuditHash(bytes) else { return nil }
      hashes.append(hash)
    }
    path = InclusionProof(index: index, size: checkpoint.size, hashes: hashes)
  }

  /// What a proof that holds says.
  package struct Proved: Hashable, Sendable {
    /// The row.
    package let row: AuditRow.Canonical
    /// The checkpoint that it is proved against.
    package let checkpoint: LogCheckpoint
  }

  /// The row and the checkpoint, where the proof holds under a key; else nil.
  package func verified(by key: LogKey) -> Proved? {
    guard let checkpoint = LogCheckpoint(note: note, signedBy: key),
      checkpoint.size == path.size, let row = AuditRow.read(canonical: canonical),
      row.number > 0, UInt64(row.number) - 1 == path.index
    else { return nil }
    let link = AuditRow.link(version: row.row.version, before, canonical)
    guard path.root(from: MerkleTree.leaf(link)) == checkpoint.root else { return nil }
    return Proved(row: row, checkpoint: checkpoint)
  }
}
