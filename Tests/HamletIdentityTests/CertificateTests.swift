import Crypto
import Foundation
import HamletDomain
import HamletIdentity
import SwiftASN1
import Testing
import X509

@Suite("Certificates") struct CertificateTests {
  /// 2026-11-24 10:00 in the township.
  static let now: Int64 = 1_795_485_600_000
  static let day: Int64 = 86_400_000
  private let town: TownAuthority
  private let verifier: CertificateVerifier
  private let device = RecordID(high: 0x019a_0000_0000_7000, low: 0x8000_0000_0000_0001)

  init() throws {
    town = try TownAuthority(now: Self.now)
    verifier = try CertificateVerifier(authority: town.certificate)
  }

  private func given() throws -> (key: IdentityKey, certificate: IssuedCertificate) {
    let key = IdentityKey()
    let request = try SigningRequest(key.signingRequest())
    return (key, try town.certificate(of: device, for: request, now: Self.now))
  }

  private func refusal(
    _ body: () throws(CertificateRefusal) -> VerifiedCertificate
  ) -> CertificateRefusal? {
    do throws(CertificateRefusal) {
      _ = try body()
      return nil
    } catch {
      return error
    }
  }

  @Test("A device's certificate names it, for 90 days, with and without the town's behind it.")
  func good() throws {
    let (key, given) = try given()
    for chain in [[given.bytes], [given.bytes, town.certificate]] {
      let found = try verifier.device(chain, at: Self.now)
      #expect(found.device == device)
      #expect(found.key == key.fingerprint)
      #expect(found.serial == given.serial)
      #expect(found.expires == Self.now + 90 * Self.day)
    }
  }

  @Test("A certificate counts to its last second and not before its first.")
  func span() throws {
    let (_, given) = try given()
    let last = Self.now + 90 * Self.day
    #expect(
      refusal { () throws(CertificateRefusal) in
        try verifier.device([given.bytes], at: last)
      } == nil
    )
    #expect(
      refusal { () throws(CertificateRefusal) in
        try verifier.device([given.bytes], at: last + 1_000)
      } == .expired
    )
    let first = Self.now - Self.day
    #expect(
      refusal { () throws(CertificateRefusal) in
        try verifier.device([given.bytes], at: first)
      } == nil
    )
    #expect(
      refusal { () throws(CertificateRefusal) in
        try verifier.device([given.bytes], at: first - 1_000)
      } == .notYetValid
    )
  }

  @Test("Two thirds of a certificate's time are used after sixty days.")
  func renewal() throws {
    let (_, given) = try given()
    let found = try verifier.device([given.bytes], at: Self.now)
    #expect(!found.isRenewable(at: Self.now + 59 * Self.day))
    #expect(found.isRenewable(at: Self.now + 60 * Self.day))
  }

  @Test("Another town's certificate is refused.")
  func wrongAuthority() throws {
    let (_, given) = try given()
    let other = try CertificateVerifier(authority: TownAuthority(now: Self.now).certificate)
    #expect(
      refusal { () throws(CertificateRefusal) in
        try other.device([given.bytes], at: Self.now)
      } == .wrongAuthority
    )
  }

  @Test("The town's own certificate, and a server's, are no device's.")
  func wrongUse() throws {
    #expect(
      refusal { () throws(CertificateRefusal) in
        try verifier.device([town.certificate], at: Self.now)
      } == .wrongKeyUsage
    )
    let server = try town.certificate(
      ofServer: [ServerName("localhost")],
      key: IdentityKey(),
      now: Self.now
    )
    #expect(
      refusal { () throws(CertificateRefusal) in
        try verifier.device([server.bytes], at: Self.now)
      } == .wrongKeyUsage
    )
    let (_, given) = try given()
    #expect(
      refusal { () throws(CertificateRefusal) in
        try verifier.server([given.bytes], named: ServerName("localhost"), at: Self.now)
      } == .wrongKeyUsage
    )
  }

  @Test("Nothing, bytes that are no certificate, and too many or too long ones are refused.")
  func malformed() throws {
    let (_, given) = try given()
    let cases: [([[UInt8]], CertificateRefusal)] = [
      ([], .malformed), ([[]], .malformed), ([[1, 2, 3]], .malformed),
      ([Array(given.bytes.dropLast())], .malformed),
      (Array(repeating: given.bytes, count: 3), .chainTooLong),
      ([given.bytes, Array(repeating: 0, count: 4_097)], .chainTooLarge),
    ]
    for (chain, wanted) in cases {
      #expect(
        refusal { () throws(CertificateRefusal) in
          try verifier.device(chain, at: Self.now)
        } == wanted
      )
    }
  }

  // Signatures are random, and what follows from their last bits is so too: several are made.
  @Test("A changed byte anywhere makes a certificate bad.", arguments: 0..<6)
  func everyByte(round: Int) throws {
    let (_, given) = try given()
    for index in given.bytes.indices {
      var changed = given.bytes
      changed[index] ^= 0x01
      #expect(
        refusal { () throws(CertificateRefusal) in
          try verifier.device([changed], at: Self.now)
        } != nil,
        "round \(round), byte \(index)"
      )
    }
  }

  @Test("A server is who it was asked for: by name in any case, or by address.")
  func serverNames() throws {
    let names = ["hamlet.example", "192.0.2.7", "2001:db8::7"].map { ServerName($0) }
    let server = try town.certificate(ofServer: names, key: IdentityKey(), now: Self.now)
    for name in ["hamlet.example", "HAMLET.example", "192.0.2.7", "2001:DB8::7"] {
      #expect(
        refusal { () throws(CertificateRefusal) in
          try verifier.server([server.bytes], named: ServerName(name), at: Self.now)
        } == nil
      )
    }
    for name in ["example", "a.hamlet.example", "192.0.2.8", "2001:db8::8"] {
      #expect(
        refusal { () throws(CertificateRefusal) in
          try verifier.server([server.bytes], named: ServerName(name), at: Self.now)
        } == .wrongName
      )
    }
  }

  @Test("A request is taken as it was signed, and in no other form.")
  func requests() throws {
    let key = IdentityKey()
    let bytes = try key.signingRequest()
    #expect(try SigningRequest(bytes).key == key.fingerprint)
    #expect(throws: SigningRequest.Refusal.malformed) { try SigningRequest([0x30, 0x00]) }
    #expect(throws: SigningRequest.Refusal.tooLarge) {
      try SigningRequest(Array(repeating: 0, count: 2_049))
    }
    var changed = bytes
    changed[changed.count - 1] ^= 0x01
    #expect(throws: SigningRequest.Refusal.wrongSignature) { try SigningRequest(changed) }
  }

  @Test("A request for a key of another kind is refused.")
  func wrongKey() throws {
    let key = P384.Signing.PrivateKey()
    let request = try CertificateSigningRequest(
      version: .v1,
      subject: DistinguishedName { CommonName("device") },
      privateKey: Certificate.PrivateKey(key),
      attributes: CertificateSigningRequest.Attributes([])
    )
    var serializer = DER.Serializer()
    try serializer.serialize(request)
    #expect(throws: SigningRequest.Refusal.wrongKey) {
      try SigningRequest(serializer.serializedBytes)
    }
  }
}
