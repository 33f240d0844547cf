internal import Crypto

/// What is typed on a device that enrols: 80 random bits, and 80 bits of the fingerprint that pin the
/// server before the secret half is sent to anybody.
package struct EnrolmentCode: Sendable, Hashable {
  private static let secretCharacters = 16

  /// The secret half, 16 Crockford characters; all that is sent.
  package let secret: String
  /// The first ten bytes of the SHA-256 of the town's key.
  package let pin: [UInt8]

  /// Makes a code of 80 random bits.
  package init(pinning fingerprint: Fingerprint, random: inout some RandomNumberGenerator) {
    let bytes = (0..<10).map { _ in UInt8.random(in: 0...255, using: &random) }
    secret = Crockford.text(bytes)
    pin = Array(fingerprint.bytes.prefix(10))
  }

  /// Reads a whole code as a person types it; nil where it is none.
  package init?(typed: String) {
    let text = Crockford.normalised(typed)
    guard text.count == 2 * Self.secretCharacters,
      Crockford.bytes(text.prefix(Self.secretCharacters)) != nil,
      let pin = Crockford.bytes(text.suffix(Self.secretCharacters))
    else { return nil }
    secret = String(text.prefix(Self.secretCharacters))
    self.pin = pin
  }

  /// Both halves in groups of four.
  package var text: String { Crockford.grouped(secret + Crockford.text(pin)) }

  /// Whether the town's key is the one that the code was given out by.
  package func pins(_ fingerprint: Fingerprint) -> Bool {
    Array(fingerprint.bytes.prefix(pin.count)) == pin
  }

  /// What is kept of a code: the SHA-256 of its secret half, in whatever form that was sent.
  package static func digest(ofSecret sent: String) -> [UInt8] {
    let secret = Crockford.normalised(sent).prefix(secretCharacters)
    return Array(SHA256.hash(data: Array(secret.utf8)))
  }
}
