internal import Crypto
internal import Foundation
package import HamletDomain
internal import SwiftASN1
internal import X509

/// The town's own certification authority: a key, and the certificate that it gave itself.
package struct TownAuthority: Sendable {
  private let key: IdentityKey
  private let own: Certificate

  /// Its certificate in DER.
  package let certificate: [UInt8]

  /// SHA-256 of its public key.
  package var fingerprint: Fingerprint { key.fingerprint }

  /// Its key as PEM, for the private file.
  var keyPEM: String { key.pem }

  /// Makes a new authority.
  package init(now: Int64) throws {
    key = IdentityKey()
    let name = try DistinguishedName { CommonName("Hamlet town authority") }
    own = try Certificate(
      version: .v3,
      serialNumber: Certificate.SerialNumber(),
      publicKey: Certificate.PublicKey(key.key.publicKey),
      notValidBefore: Date(unixMilliseconds: now - CertificateLimits.backdated),
      notValidAfter: Date(
        unixMilliseconds: now + CertificateLimits.authorityDays * CertificateLimits.day
      ),
      issuer: name,
      subject: name,
      signatureAlgorithm: .ecdsaWithSHA256,
      extensions: try Certificate.Extensions {
        Critical(BasicConstraints.isCertificateAuthority(maxPathLength: 0))
        Critical(KeyUsage(keyCertSign: true))
      },
      issuerPrivateKey: Certificate.PrivateKey(key.key)
    )
    certificate = try Self.encoded(own)
  }

  /// Takes up one that was kept; nil where key and certificate do not belong together.
  package init?(key: IdentityKey, certificate: [UInt8]) {
    guard let own = try? Certificate(derEncoded: certificate),
      Fingerprint(of: own.publicKey) == key.fingerprint
    else { return nil }
    self.key = key
    self.own = own
    self.certificate = certificate
  }

  /// A device's certificate: 90 days, for showing itself to the server and nothing else.
  package func certificate(
    of device: RecordID,
    for request: SigningRequest,
    now: Int64
  ) throws -> IssuedCertificate {
    try issue(
      request.publicKey,
      names: [.uniformResourceIdentifier(DeviceAddress(device).description)],
      use: .clientAuth,
      span: (now, now + CertificateLimits.deviceDays * CertificateLimits.day)
    )
  }

  /// A server's certificate for the names that it is reached by.
  package func certificate(
    ofServer names: [ServerName],
    key: IdentityKey,
    now: Int64
  ) throws -> IssuedCertificate {
    try issue(
      Certificate.PublicKey(key.key.publicKey),
      names: names.map(\.generalName),
      use: .serverAuth,
      span: (now, now + CertificateLimits.serverDays * CertificateLimits.day)
    )
  }

  private func issue(
    _ publicKey: Certificate.PublicKey,
    names: [GeneralName],
    use: ExtendedKeyUsage.Usage,
    span: (from: Int64, to: Int64)
  ) throws -> IssuedCertificate {
    let isDevice = use == .clientAuth
    let made = try Certificate(
      version: .v3,
      serialNumber: Certificate.SerialNumber(),
      publicKey: publicKey,
      notValidBefore: Date(unixMilliseconds: span.from - CertificateLimits.backdated),
      notValidAfter: Date(unixMilliseconds: span.to),
      issuer: own.subject,
      subject: try DistinguishedName { CommonName(isDevice ? "hamlet device" : "hamletd") },
      signatureAlgorithm: .ecdsaWithSHA256,
      extensions: try Certificate.Extensions {
        Critical(BasicConstraints.notCertificateAuthority)
        Critical(KeyUsage(digitalSignature: true))
        try ExtendedKeyUsage([use])
        SubjectAlternativeNames(names)
      },
      issuerPrivateKey: Certificate.PrivateKey(key.key)
    )
    return IssuedCertificate(
      bytes: try Self.encoded(made),
      serial: Array(made.serialNumber.bytes),
      expires: made.notValidAfter.unixMilliseconds
    )
  }

  private static func encoded(_ certificate: Certificate) throws -> [UInt8] {
    var serializer = DER.Serializer()
    try serializer.serialize(certificate)
    return serializer.serializedBytes
  }
}

/// A certificate just made.
package struct IssuedCertificate: Sendable {
  /// DER.
  package let bytes: [UInt8]
  package let serial: [UInt8]
  /// When it ends, in milliseconds since 1970.
  package let expires: Int64
}
