internal import Foundation
internal import HamletDomain
internal import SwiftASN1
internal import X509

/// The one judge of certificates, for both sides: only what the town's own key signed itself counts.
///
/// There is one possible path, from a certificate to the town's, so it is walked here with a typed
/// reason for each refusal; the library's search for paths gives words alone. Rules: RFC 5280
/// section 6.1, cut to a path of one.
package struct CertificateVerifier: Sendable {
  private static let understood: Set<ASN1ObjectIdentifier> = [
    .X509ExtensionID.basicConstraints, .X509ExtensionID.keyUsage,
    .X509ExtensionID.extendedKeyUsage, .X509ExtensionID.subjectAlternativeName,
  ]

  private let authority: Certificate

  /// SHA-256 of the town's key.
  package let fingerprint: Fingerprint

  /// A judge by the town's certificate, in DER.
  ///
  /// Throws where that is none, or not one of an authority that signed itself.
  package init(authority bytes: [UInt8]) throws(CertificateRefusal) {
    let authority = try Self.certificate(bytes)
    let usage = try? authority.extensions.keyUsage
    guard case .isCertificateAuthority? = try? authority.extensions.basicConstraints,
      usage?.keyCertSign ?? false
    else { throw .wrongKeyUsage }
    guard authority.publicKey.isValidSignature(authority.signature, for: authority) else {
      throw .wrongAuthority
    }
    self.authority = authority
    fingerprint = Fingerprint(of: authority.publicKey)
  }

  /// Judges what a client showed: its certificate, and perhaps the town's behind it.
  package func device(
    _ chain: [[UInt8]],
    at now: Int64
  ) throws(CertificateRefusal) -> VerifiedCertificate {
    let leaf = try trusted(chain, for: .clientAuth, at: now)
    let names = try Self.names(of: leaf)
    guard names.count == 1, case .uniformResourceIdentifier(let uri)? = names.first,
      let address = DeviceAddress(uri: uri)
    else { throw .noName }
    return Self.verified(leaf, device: address.device)
  }

  /// Judges what a server showed to whoever asked for it by `name`.
  package func server(
    _ chain: [[UInt8]],
    named name: ServerName,
    at now: Int64
  ) throws(CertificateRefusal) -> VerifiedCertificate {
    let leaf = try trusted(chain, for: .serverAuth, at: now)
    let names = try Self.names(of: leaf).compactMap(ServerName.init)
    guard !names.isEmpty else { throw .noName }
    guard names.contains(name) else { throw .wrongName }
    return Self.verified(leaf, device: .none)
  }

  private func trusted(
    _ chain: [[UInt8]],
    for use: ExtendedKeyUsage.Usage,
    at now: Int64
  ) throws(CertificateRefusal) -> Certificate {
    guard chain.count <= CertificateLimits.chain else { throw .chainTooLong }
    guard chain.allSatisfy({ $0.count <= CertificateLimits.certificateBytes }) else {
      throw .chainTooLarge
    }
    guard let first = chain.first else { throw .malformed }
    let leaf = try Self.certificate(first)
    try checkSignature(of: leaf)
    try checkSpan(of: authority, at: now)
    try checkSpan(of: leaf, at: now)
    try checkUse(of: leaf, use)
    return leaf
  }

  private func checkSignature(of leaf: Certificate) throws(CertificateRefusal) {
    // The outer name of the algorithm is not signed, and not looked at below (RFC 5280, 4.1.1.2).
    guard leaf.signatureAlgorithm == .ecdsaWithSHA256 else { throw .malformed }
    // The town's own certificate is not one of a device or a server: its use says so below.
    if leaf == authority { return }
    guard leaf.issuer == authority.subject,
      authority.publicKey.isValidSignature(leaf.signature, for: leaf)
    else {
      let isOwn = leaf.publicKey.isValidSignature(leaf.signature, for: leaf)
      throw isOwn ? .selfSigned : .wrongAuthority
    }
  }

  private func checkSpan(of certificate: Certificate, at now: Int64) throws(CertificateRefusal) {
    guard now >= certificate.notValidBefore.unixMilliseconds else { throw .notYetValid }
    guard now <= certificate.notValidAfter.unixMilliseconds else { throw .expired }
  }

  private func checkUse(
    of leaf: Certificate,
    _ use: ExtendedKeyUsage.Usage
  ) throws(CertificateRefusal) {
    guard leaf.extensions.allSatisfy({ !$0.critical || Self.understood.contains($0.oid) }) else {
      throw .malformed
    }
    let uses: ExtendedKeyUsage?
    let usage: KeyUsage?
    let constraints: BasicConstraints?
    do {
      uses = try leaf.extensions.extendedKeyUsage
      usage = try leaf.extensions.keyUsage
      constraints = try leaf.extensions.basicConstraints
    } catch {
      throw .malformed  // An extension that does not decode.
    }
    if case .isCertificateAuthority? = constraints { throw .wrongKeyUsage }
    guard usage?.digitalSignature ?? false, uses?.contains(use) ?? false else {
      throw .wrongKeyUsage
    }
  }

  private static func names(
    of leaf: Certificate
  ) throws(CertificateRefusal) -> SubjectAlternativeNames {
    do {
      return try leaf.extensions.subjectAlternativeNames ?? SubjectAlternativeNames()
    } catch {
      throw .malformed
    }
  }

  private static func verified(_ leaf: Certificate, device: RecordID) -> VerifiedCertificate {
    VerifiedCertificate(
      device: device,
      key: Fingerprint(of: leaf.publicKey),
      serial: Array(leaf.serialNumber.bytes),
      begins: leaf.notValidBefore.unixMilliseconds,
      expires: leaf.notValidAfter.unixMilliseconds
    )
  }

  static func certificate(_ bytes: [UInt8]) throws(CertificateRefusal) -> Certificate {
    do {
      let certificate = try Certificate(derEncoded: bytes)
      guard try signaturePadding(bytes) == 0 else { throw CertificateRefusal.malformed }
      return certificate
    } catch {
      throw .malformed
    }
  }

  /// Bits that the signature leaves out of its last byte: none in whole bytes (RFC 5280, 4.1.1.3), and
  /// not looked at when a certificate is read.
  private static func signaturePadding(_ bytes: [UInt8]) throws -> Int {
    try DER.sequence(try DER.parse(bytes), identifier: .sequence) { nodes in
      _ = nodes.next()
      _ = nodes.next()
      return try ASN1BitString(derEncoded: &nodes).paddingBits
    }
  }
}

extension Date {
  var unixMilliseconds: Int64 { Int64(timeIntervalSince1970) * 1_000 }

  init(unixMilliseconds: Int64) {
    // Certificates hold whole seconds.
    self.init(timeIntervalSince1970: Double(unixMilliseconds / 1_000))
  }
}
