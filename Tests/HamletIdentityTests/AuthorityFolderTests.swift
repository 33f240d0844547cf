import Foundation
import HamletDomain
import HamletIdentity
import Testing

@Suite("Keys and certificates in the data folder") struct AuthorityFolderTests {
  private let path: String
  private let folder: AuthorityFolder
  private let now = CertificateTests.now
  private let names = [ServerName("127.0.0.1")]

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("hamlet-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    folder = AuthorityFolder(path: path)
  }

  private func mode(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
  }

  @Test("An authority is made once, its keys for its owner's eyes alone, and taken up again.")
  func made() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(try folder.authority() == nil)
    let made = try folder.makeAuthority(now: now)
    _ = try folder.server(of: made, names: names, now: now)
    #expect(try folder.authority()?.fingerprint == made.fingerprint)
    for key in ["hamlet-ca.key", "hamlet-server.key"] { #expect(try mode(key) == 0o400) }
    #expect(throws: IdentityFailure.self) { try folder.makeAuthority(now: now) }
  }

  @Test("A key that others may read is refused.")
  func openKey() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    _ = try folder.makeAuthority(now: now)
    chmod(path + "/hamlet-ca.key", 0o444)
    #expect(throws: IdentityFailure.self) { try folder.authority() }
  }

  @Test("A certificate of another key is refused.")
  func foreignCertificate() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    _ = try folder.makeAuthority(now: now)
    let other = PEMFile.text(certificate: try TownAuthority(now: now).certificate)
    #expect(PEMFile.write(other, to: path + "/hamlet-ca.pem", mode: 0o444))
    #expect(throws: IdentityFailure.self) { try folder.authority() }
  }

  @Test("The server's certificate stays until two thirds of its time, or its names, are over.")
  func serverRenewal() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let town = try folder.makeAuthority(now: now)
    let day: Int64 = 86_400_000
    let first = try folder.server(of: town, names: names, now: now)
    let again = try folder.server(of: town, names: names, now: now + 59 * day)
    #expect(again.certificate == first.certificate)
    let renewed = try folder.server(of: town, names: names, now: now + 60 * day)
    #expect(renewed.certificate != first.certificate)
    let named = try folder.server(
      of: town,
      names: names + [ServerName("hamlet.example")],
      now: now + 60 * day
    )
    #expect(named.certificate != renewed.certificate)
    let verifier = try CertificateVerifier(authority: town.certificate)
    let found = try verifier.server(
      [named.certificate],
      named: ServerName("hamlet.example"),
      at: now + 61 * day
    )
    #expect(found.device.isNone)
  }
}
