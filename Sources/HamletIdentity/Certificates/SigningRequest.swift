internal import Crypto
internal import SwiftASN1
internal import X509

/// A device's wish to have its key signed (PKCS #10, RFC 2986), read and checked.
///
/// Only the key is taken from it: names and extensions are the authority's to give.
package struct SigningRequest: Sendable {
  /// Why a request is not taken.
  package enum Refusal: String, Error, Sendable {
    case tooLarge
    case malformed
    /// The key is not one of P-256.
    case wrongKey
    /// It was not signed by the key that it holds.
    case wrongSignature
  }

  let publicKey: Certificate.PublicKey

  /// SHA-256 of the key.
  package var key: Fingerprint { Fingerprint(of: publicKey) }

  /// Reads a request in DER.
  package init(_ bytes: [UInt8]) throws(Refusal) {
    guard bytes.count <= CertificateLimits.requestBytes else { throw .tooLarge }
    let request: CertificateSigningRequest
    do {
      request = try CertificateSigningRequest(derEncoded: bytes)
    } catch {
      throw .malformed
    }
    guard P256.Signing.PublicKey(request.publicKey) != nil else { throw .wrongKey }
    guard request.publicKey.isValidSignature(request.signature, for: request) else {
      throw .wrongSignature
    }
    publicKey = request.publicKey
  }
}
