internal import HamletDomain

/// A text with signatures below it, each with the name of its key (C2SP signed-note).
package struct SignedNote: Hashable, Sendable {
  /// One signature line.
  package struct Signature: Hashable, Sendable {
    /// The key's name.
    package let name: String
    /// Which key of that name.
    package let keyHash: [UInt8]
    /// The signature.
    package let bytes: [UInt8]
  }

  /// What is signed, with its last line break.
  package let text: String
  /// The signatures, in their order.
  package let signatures: [Signature]

  static let mark = "\u{2014} "
  /// More than a checkpoint with many witnesses takes.
  static let mostBytes = 16 << 10

  /// Reads a note; nil where it is not one.
  package init?(_ note: String) {
    guard note.utf8.count <= Self.mostBytes, note.hasSuffix("\n"),
      note.utf8.allSatisfy({ $0 >= 0x20 || $0 == 0x0A }),
      let gap = Self.lastGap(Array(note.utf8))
    else { return nil }
    let bytes = Array(note.utf8)
    text = String(decoding: bytes[..<gap], as: UTF8.self)
    let lines = String(decoding: bytes[(gap + 1)...], as: UTF8.self).dropLast()
      .split(separator: "\n", omittingEmptySubsequences: false)
    var signatures: [Signature] = []
    for line in lines {
      guard let signature = Self.signature(line) else { return nil }
      signatures.append(signature)
    }
    self.signatures = signatures
  }

  /// Where the blank line before the signatures stands: behind the text's last line break.
  private static func lastGap(_ bytes: [UInt8]) -> Int? {
    (1..<max(1, bytes.count)).last { bytes[$0] == 0x0A && bytes[$0 - 1] == 0x0A }
  }

  private static func signature(_ line: Substring) -> Signature? {
    guard line.hasPrefix(mark) else { return nil }
    let parts = line.dropFirst(mark.count)
      .split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, LogKey.isName(String(parts[0])),
      let bytes = Base64.bytes(String(parts[1])), bytes.count > 4
    else { return nil }
    return Signature(
      name: String(parts[0]),
      keyHash: Array(bytes.prefix(4)),
      bytes: Array(bytes.dropFirst(4))
    )
  }

  /// Whether a key signed it.
  package func isSigned(by key: LogKey) -> Bool {
    signatures.contains { signature in
      signature.name == key.name && signature.keyHash == key.hash
        && key.isSignature(signature.bytes, of: text)
    }
  }
}
