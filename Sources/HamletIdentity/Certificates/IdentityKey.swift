internal import Crypto
internal import SwiftASN1
internal import X509

/// A P-256 key that is made where it is used and never leaves there.
package struct IdentityKey: Sendable {
  let key: P256.Signing.PrivateKey

  /// Makes a new one.
  package init() {
    key = P256.Signing.PrivateKey()
  }

  /// Reads one from PEM; nil where it is none.
  package init?(pem: String) {
    guard let key = try? P256.Signing.PrivateKey(pemRepresentation: pem) else { return nil }
    self.key = key
  }

  /// The key as PEM (PKCS #8), for a private file.
  package var pem: String { key.pemRepresentation }

  /// SHA-256 of its public half.
  package var fingerprint: Fingerprint { Fingerprint(of: Certificate.PublicKey(key.publicKey)) }

  /// A request to sign it, in DER.
  package func signingRequest() throws -> [UInt8] {
    let request = try CertificateSigningRequest(
      version: .v1,
      subject: DistinguishedName { CommonName("hamlet device") },
      privateKey: Certificate.PrivateKey(key),
      attributes: CertificateSigningRequest.Attributes([])
    )
    var serializer = DER.Serializer()
    try serializer.serialize(request)
    return serializer.serializedBytes
  }
}
