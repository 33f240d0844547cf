internal import Crypto
internal import X509

/// The SHA-256 of a public key (its SubjectPublicKeyInfo in DER, RFC 5280 section 4.1).
///
/// Of the key and not of the certificate, so that it stays when a certificate is made anew.
package struct Fingerprint: Sendable, Hashable, CustomStringConvertible {
  /// The 32 bytes.
  package let bytes: [UInt8]

  init(of key: Certificate.PublicKey) {
    bytes = Array(SHA256.hash(data: Array(key.subjectPublicKeyInfoBytes)))
  }

  /// Hexadecimal in groups of four, to be compared by eye.
  package var description: String {
    let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] + digits[$0 + 1] }
      .joined(separator: " ")
  }
}
