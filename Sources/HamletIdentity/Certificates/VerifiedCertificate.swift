package import HamletDomain

/// What was learnt from a certificate that was found good.
package struct VerifiedCertificate: Sendable, Hashable {
  /// The device that it names; none for a server's.
  package let device: RecordID
  /// SHA-256 of its public key.
  package let key: Fingerprint
  /// Its number, as the authority gave it.
  package let serial: [UInt8]
  /// When it begins, in milliseconds since 1970.
  package let begins: Int64
  /// When it ends, in milliseconds since 1970.
  package let expires: Int64

  /// When two thirds of its time are used; what it was backdated by does not count.
  package var renewal: Int64 {
    CertificateLimits.renewal(issued: begins + CertificateLimits.backdated, expires: expires)
  }

  /// Whether two thirds of its time are used.
  package func isRenewable(at now: Int64) -> Bool { now >= renewal }
}
