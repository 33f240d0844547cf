internal import Crypto
internal import HamletDomain

/// The private key of a log.
package struct LogSigner: Sendable {
  /// The public part, with the log's name.
  package let key: LogKey
  private let signing: Curve25519.Signing.PrivateKey

  /// Takes up a log's key of 32 secret bytes; nil where they or the name are none.
  package init?(name: String, secret: [UInt8]) {
    guard let signing = try? Curve25519.Signing.PrivateKey(rawRepresentation: secret),
      let key = LogKey(name: name, publicKey: Array(signing.publicKey.rawRepresentation))
    else { return nil }
    self.key = key
    self.signing = signing
  }

  /// The secret of a new key.
  package static func newSecret() -> [UInt8] {
    Array(Curve25519.Signing.PrivateKey().rawRepresentation)
  }

  /// A checkpoint with its signature; nil where signing fails.
  package func sign(_ checkpoint: LogCheckpoint) -> String? {
    let text = checkpoint.text
    guard let signature = try? signing.signature(for: Array(text.utf8)) else { return nil }
    let code = Base64.text(key.hash + Array(signature))
    return "\(text)\n\(SignedNote.mark)\(key.name) \(code)\n"
  }
}
