internal import Foundation

/// The authority's and the server's keys and certificates in the data folder.
package struct AuthorityFolder: Sendable {
  private let path: String

  /// Names the data folder; nothing is touched.
  package init(path: String) {
    self.path = path
  }

  private var authorityKey: String { path + "/hamlet-ca.key" }
  private var serverKey: String { path + "/hamlet-server.key" }
  private var serverCertificate: String { path + "/hamlet-server.pem" }
  /// The town's certificate, for whoever wants to look at it.
  package var authorityCertificate: String { path + "/hamlet-ca.pem" }

  /// The town's authority, or nil where none was made.
  package func authority() throws(IdentityFailure) -> TownAuthority? {
    let manager = FileManager.default
    guard manager.fileExists(atPath: authorityKey) else { return nil }
    guard let text = PEMFile.privateText(authorityKey), let key = IdentityKey(pem: text) else {
      throw IdentityFailure("hamlet-ca.key is damaged, or readable by others (mode 0400)")
    }
    guard let pem = try? String(contentsOfFile: authorityCertificate, encoding: .utf8),
      let certificate = PEMFile.certificates(pem)?.first,
      let authority = TownAuthority(key: key, certificate: certificate)
    else {
      throw IdentityFailure("hamlet-ca.pem is missing, or not the certificate of hamlet-ca.key")
    }
    return authority
  }

  /// Makes the town's authority; refuses where there is one.
  package func makeAuthority(now: Int64) throws(IdentityFailure) -> TownAuthority {
    guard try authority() == nil else {
      throw IdentityFailure("there is a certification authority already: hamlet-ca.pem")
    }
    guard let made = try? TownAuthority(now: now) else {
      throw IdentityFailure("the certification authority could not be made")
    }
    let certificate = PEMFile.text(certificate: made.certificate)
    // The certificate first: the key is what says that there is an authority.
    guard PEMFile.write(certificate, to: authorityCertificate, mode: 0o444),
      PEMFile.write(made.keyPEM, to: authorityKey, mode: 0o400)
    else { throw IdentityFailure("\(path) cannot be written") }
    return made
  }

  /// The server's identity for these names, made anew where there is none, where two thirds of its
  /// time are used, or where it is for other names.
  package func server(
    of authority: TownAuthority,
    names: [ServerName],
    now: Int64
  ) throws(IdentityFailure) -> ServerIdentity {
    if let kept = keptServer(authority, names, now) { return kept }
    let key = IdentityKey()
    guard let made = try? authority.certificate(ofServer: names, key: key, now: now) else {
      throw IdentityFailure("the server's certificate could not be made")
    }
    guard PEMFile.write(key.pem, to: serverKey, mode: 0o400),
      PEMFile.write(PEMFile.text(certificate: made.bytes), to: serverCertificate, mode: 0o444)
    else { throw IdentityFailure("\(path) cannot be written") }
    return ServerIdentity(
      keyPEM: key.pem,
      certificate: made.bytes,
      authority: authority.certificate,
      renewal: CertificateLimits.renewal(issued: now, expires: made.expires)
    )
  }

  private func keptServer(
    _ authority: TownAuthority,
    _ names: [ServerName],
    _ now: Int64
  ) -> ServerIdentity? {
    guard let text = PEMFile.privateText(serverKey), let key = IdentityKey(pem: text),
      let pem = try? String(contentsOfFile: serverCertificate, encoding: .utf8),
      let certificate = PEMFile.certificates(pem)?.first,
      let verifier = try? CertificateVerifier(authority: authority.certificate)
    else { return nil }
    var renewal = Int64.max
    for name in names {
      guard let good = try? verifier.server([certificate], named: name, at: now),
        good.key == key.fingerprint, !good.isRenewable(at: now)
      else { return nil }
      renewal = good.renewal
    }
    return ServerIdentity(
      keyPEM: key.pem,
      certificate: certificate,
      authority: authority.certificate,
      renewal: renewal
    )
  }
}
