internal import Crypto
internal import HamletDomain

/// The public key of a log, with the log's name, in the form of a note's verifier key:
/// `NAME+HASH+KEY` (C2SP signed-note).
package struct LogKey: Hashable, Sendable {
  /// The log's name.
  package let name: String
  /// The 32 bytes of the Ed25519 public key.
  package let publicKey: [UInt8]

  /// Names a key; nil where it is none of Ed25519, or the name is none of a log.
  package init?(name: String, publicKey: [UInt8]) {
    guard Self.isName(name), publicKey.count == 32 else { return nil }
    self.name = name
    self.publicKey = publicKey
  }

  /// Reads `NAME+HASH+KEY`; nil where it is not whole.
  package init?(text: String) {
    let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let key = Base64.bytes(String(parts[2])), key.count == 33,
      key.first == Self.algorithm
    else { return nil }
    self.init(name: String(parts[0]), publicKey: Array(key.dropFirst()))
    guard self.text == text else { return nil }
  }

  /// As `NAME+HASH+KEY`.
  package var text: String {
    "\(name)+\(Hexadecimal.text(hash))+\(Base64.text([Self.algorithm] + publicKey))"
  }

  /// The four bytes by which a signature names its key.
  package var hash: [UInt8] {
    var digest = SHA256()
    digest.update(data: Array(name.utf8) + [0x0A, Self.algorithm])
    digest.update(data: publicKey)
    return Array(digest.finalize().prefix(4))
  }

  /// Whether a signature of a text was made with the key.
  package func isSignature(_ signature: [UInt8], of text: String) -> Bool {
    guard signature.count == 64,
      let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey)
    else { return false }
    return key.isValidSignature(signature, for: Array(text.utf8))
  }

  /// The number of Ed25519 in signed notes.
  static let algorithm: UInt8 = 0x01

  /// A log's name: printable ASCII without space and plus, at most 100 characters.
  static func isName(_ name: String) -> Bool {
    (1...100).contains(name.utf8.count)
      && name.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "+") }
  }
}
