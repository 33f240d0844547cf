internal import Crypto

/// The SHA-256 of a token's text, which is all that is kept of one; held without a place on the heap.
///
/// Tables are asked by the digest: how long a look takes then tells nothing about a token.
struct TokenDigest: Hashable, Sendable {
  private let words: (UInt64, UInt64, UInt64, UInt64)

  init(of text: String) {
    var text = text
    let digest = text.withUTF8 { bytes in
      var hash = SHA256()
      hash.update(bufferPointer: UnsafeRawBufferPointer(bytes))
      return hash.finalize()
    }
    words = digest.withUnsafeBytes { $0.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self) }
  }

  /// Reads a kept digest; nil where it has another length than 32 bytes.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    words = bytes.withUnsafeBytes { $0.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self) }
  }

  /// The 32 bytes, as they are kept.
  var bytes: [UInt8] { withUnsafeBytes(of: words) { Array($0) } }

  static func == (one: TokenDigest, other: TokenDigest) -> Bool { one.words == other.words }

  /// A part of a digest is spread as evenly as the whole.
  func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}
