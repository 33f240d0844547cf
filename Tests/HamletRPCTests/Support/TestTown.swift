import Crypto
import Foundation
import HamletDomain
import HamletIdentity
import HamletRPC
import HamletTransport
import SwiftASN1
import Synchronization
import X509

/// A town's authority with a server and a device, and whatever bad certificates a test needs.
struct TestTown: Sendable {
  static let deviceID = RecordID(high: 0x019a_0000_0000_7000, low: 0x8000_0000_0000_0001)
  static let shared = Result { try TestTown() }

  let authority: TownAuthority
  let device: DeviceIdentity

  init() throws {
    authority = try TownAuthority(now: WallClock.unixMilliseconds())
    device = try Self.device(Self.deviceID, of: authority)
  }

  /// A device's identity that the authority gave.
  static func device(
    _ id: RecordID,
    of authority: TownAuthority,
    now: Int64 = WallClock.unixMilliseconds()
  ) throws -> DeviceIdentity {
    let key = IdentityKey()
    let given = try authority.certificate(
      of: id,
      for: SigningRequest(key.signingRequest()),
      now: now
    )
    return DeviceIdentity(
      authority: authority.certificate,
      certificate: given.bytes,
      keyPEM: key.pem
    )
  }

  func server(names: [String] = ["127.0.0.1"]) throws -> ServerIdentity {
    let key = IdentityKey()
    let given = try authority.certificate(
      ofServer: names.map { ServerName($0) },
      key: key,
      now: WallClock.unixMilliseconds()
    )
    return ServerIdentity(
      keyPEM: key.pem,
      certificate: given.bytes,
      authority: authority.certificate,
      renewal: .max
    )
  }

  func serverTLS(
    _ devices: DevicePolicy = .required,
    names: [String] = ["127.0.0.1"]
  ) throws -> ServerTLS {
    try ServerTLS(
      server(names: names),
      devices: devices,
      enrolmentMethods: [ControlContract.echo]
    )
  }

  /// Trust that looks at nothing of the device's own certificate, so that the server has to.
  var pinned: ClientTLS.Trust {
    var random = SystemRandomNumberGenerator()
    return .pinned(EnrolmentCode(pinning: authority.fingerprint, random: &random))
  }
}

/// Which devices a test's server knows: all, but for those shut out.
final class TestDevices: DeviceRegister {
  private let shutOut = Mutex<Set<RecordID>>([])

  func revoke(_ device: RecordID) { shutOut.withLock { _ = $0.insert(device) } }

  func standing(of device: RecordID, key: [UInt8]) -> DeviceStanding {
    isShutOut(device) ? .revoked : .enrolled
  }

  func isShutOut(_ device: RecordID) -> Bool { shutOut.withLock { $0.contains(device) } }
}

/// A certificate as an attacker, or a careless authority, might make it.
struct ForgedCertificate {
  var usages: [ExtendedKeyUsage.Usage] = [.clientAuth]
  var signs = true
  var isAuthority = false
  var names: [GeneralName] = [
    .uniformResourceIdentifier("hamlet:device:\(TestTown.deviceID)")
  ]
  /// Days from now that it begins and ends.
  var days: ClosedRange<Double> = -1...30
  /// Who signs it; nil: it signs itself.
  var issuer: (key: P256.Signing.PrivateKey, name: DistinguishedName)?

  /// The identity that shows it, with `more` behind it in the chain.
  func identity(authority: [UInt8]) throws -> DeviceIdentity {
    let key = P256.Signing.PrivateKey()
    let own = try DistinguishedName { CommonName("forged") }
    let made = try Certificate(
      version: .v3,
      serialNumber: Certificate.SerialNumber(),
      publicKey: Certificate.PublicKey(key.publicKey),
      notValidBefore: Date(timeIntervalSinceNow: days.lowerBound * 86_400),
      notValidAfter: Date(timeIntervalSinceNow: days.upperBound * 86_400),
      issuer: issuer?.name ?? own,
      subject: own,
      signatureAlgorithm: .ecdsaWithSHA256,
      extensions: try extensions(),
      issuerPrivateKey: Certificate.PrivateKey(issuer?.key ?? key)
    )
    var serializer = DER.Serializer()
    try serializer.serialize(made)
    return DeviceIdentity(
      authority: authority,
      certificate: serializer.serializedBytes,
      keyPEM: key.pemRepresentation
    )
  }

  private func extensions() throws -> Certificate.Extensions {
    var all = try Certificate.Extensions {
      Critical(KeyUsage(digitalSignature: signs, keyEncipherment: !signs))
      try ExtendedKeyUsage(usages)
    }
    if isAuthority {
      try all.append(
        Certificate.Extension(
          BasicConstraints.isCertificateAuthority(maxPathLength: nil),
          critical: true
        )
      )
    }
    if !names.isEmpty {
      try all.append(Certificate.Extension(SubjectAlternativeNames(names), critical: false))
    }
    return all
  }
}

/// An authority whose key a test holds, so that it can sign what ours never would.
struct OpenAuthority {
  let key = P256.Signing.PrivateKey()
  let name: DistinguishedName
  let certificate: [UInt8]

  init() throws {
    name = try DistinguishedName { CommonName("open authority") }
    let made = try Certificate(
      version: .v3,
      serialNumber: Certificate.SerialNumber(),
      publicKey: Certificate.PublicKey(key.publicKey),
      notValidBefore: Date(timeIntervalSinceNow: -86_400),
      notValidAfter: Date(timeIntervalSinceNow: 86_400 * 365),
      issuer: name,
      subject: name,
      signatureAlgorithm: .ecdsaWithSHA256,
      extensions: try Certificate.Extensions {
        Critical(BasicConstraints.isCertificateAuthority(maxPathLength: 0))
        Critical(KeyUsage(keyCertSign: true))
      },
      issuerPrivateKey: Certificate.PrivateKey(key)
    )
    var serializer = DER.Serializer()
    try serializer.serialize(made)
    certificate = serializer.serializedBytes
  }

  /// The same authority as the programs know it.
  func town() throws -> TownAuthority? {
    guard let identity = IdentityKey(pem: key.pemRepresentation) else { return nil }
    return TownAuthority(key: identity, certificate: certificate)
  }
}
