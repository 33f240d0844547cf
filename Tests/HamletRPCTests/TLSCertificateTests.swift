import HamletDomain
import HamletIdentity
import HamletMessages
import HamletRPC
import HamletTransport
import HamletWire
import NIOSSL
import Testing
import X509

@Suite("Certificates over TLS that are none of the town's") struct TLSCertificateTests {
  /// A certificate that is refused, by the name of its refusal.
  enum Bad: String, CaseIterable, Sendable {
    case expired, notYetValid, wrongAuthority, selfSigned, noName
    case serverUse, isAuthority, otherName, chainTooLarge

    var refusal: CertificateRefusal {
      switch self {
      case .expired: .expired
      case .notYetValid: .notYetValid
      case .wrongAuthority: .wrongAuthority
      case .selfSigned: .selfSigned
      case .serverUse, .isAuthority: .wrongKeyUsage
      case .noName, .otherName: .noName
      case .chainTooLarge: .chainTooLarge
      }
    }

    func forged(by town: OpenAuthority) throws -> ForgedCertificate {
      var made = ForgedCertificate(issuer: (town.key, town.name))
      switch self {
      case .expired: made.days = -30 ... -1
      case .notYetValid: made.days = 1...30
      case .wrongAuthority:
        let other = try OpenAuthority()
        made.issuer = (other.key, other.name)
      case .selfSigned: made.issuer = nil
      case .serverUse: made.usages = [.serverAuth]
      case .isAuthority: made.isAuthority = true
      case .noName: made.names = []
      case .otherName: made.names = [.uniformResourceIdentifier("hamlet:device:nobody")]
      case .chainTooLarge:
        made.names = (0..<400).map { .dnsName("a-long-name-of-no-use-\($0).example") }
      }
      return made
    }
  }

  @Test(
    "A bad certificate is refused by name, and a good device is served on.",
    arguments: Bad.allCases
  )
  func badCertificates(_ bad: Bad) async throws {
    try await withTown { town in
      let good = try await town.connect(town.device())
      let forged = try bad.forged(by: town.open).identity(authority: town.open.certificate)
      let error = await callErrorOf { try await town.echo(on: town.connect(forged)) }
      #expect(error?.code == .unauthenticated || error?.code == .unavailable)
      try await town.echo(on: good)
      // On the server's one loop, so after all that the refusal did there.
      try await town.echo(on: town.connect(town.device()))
      #expect(town.server.counts.refusals(bad.refusal.rawValue) == 1)
      // The audit is told once, of why and from where.
      #expect(town.control.refusals.refused.map(\.reason) == [bad.refusal.rawValue])
      #expect(town.control.refusals.refused.map(\.source) == ["127.0.0.1"])
    }
  }

  @Test("A certificate whose key may not sign is refused, though no honest client would show it.")
  func mayNotSign() throws {
    let open = try OpenAuthority()
    let made = ForgedCertificate(signs: false, issuer: (open.key, open.name))
    let forged = try made.identity(authority: open.certificate)
    let verifier = try CertificateVerifier(authority: open.certificate)
    #expect(throws: CertificateRefusal.wrongKeyUsage) {
      try verifier.device([forged.certificate], at: WallClock.unixMilliseconds())
    }
  }

  @Test("A chain that is too long is refused.")
  func longChain() async throws {
    try await withTown { town in
      let device = try town.device()
      var configuration = TLSConfiguration.makeClientConfiguration()
      let own = try NIOSSLCertificate(bytes: device.certificate, format: .der)
      configuration.certificateChain = Array(repeating: .certificate(own), count: 3)
      configuration.privateKey = .privateKey(
        try NIOSSLPrivateKey(bytes: Array(device.keyPEM.utf8), format: .pem)
      )
      try await town.shake(configuration)
      try await town.echo(on: town.connect(town.device()))
      #expect(town.server.counts.refusals(CertificateRefusal.chainTooLong.rawValue) == 1)
    }
  }
}
