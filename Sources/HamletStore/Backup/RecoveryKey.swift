import Crypto
import Foundation
import HamletDomain

/// The pair of keys of a town's backups: the server has the public half and writes, whoever keeps the
/// private half elsewhere reads.
package struct RecoveryKey: Sendable {
  let secret: Curve25519.KeyAgreement.PrivateKey

  /// The public half, as it stands in the data folder.
  package var publicHalf: RecoveryPublicKey { RecoveryPublicKey(key: secret.publicKey) }

  /// Makes a new pair.
  package init() { secret = Curve25519.KeyAgreement.PrivateKey() }

  /// Reads the file that `write` made.
  package init(file path: String) throws(StoreError) {
    let text = FileManager.default.contents(atPath: path)
      .map { String(decoding: $0, as: UTF8.self) }
    guard let text, let bytes = Self.value("private", of: text, kind: "hamlet-recovery 1"),
      let secret = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes)
    else { throw StoreError(.badFile("\(path) is not a recovery key")) }
    self.secret = secret
  }

  /// Writes the private half to a new file that only its owner can read: to be taken elsewhere.
  package func write(to path: String) throws(StoreError) {
    let digits = Hexadecimal.text(secret.rawRepresentation)
    let text = "hamlet-recovery 1\nprivate \(digits)\npublic \(publicHalf.digits)\n"
    try PrivateFile.create(path, with: Data(text.utf8), mode: 0o400)
  }

  /// The bytes behind a name in a text whose first line is `kind`.
  static func value(_ name: String, of text: String, kind: String) -> [UInt8]? {
    let lines = text.split(separator: "\n")
    guard lines.first == kind[...] else { return nil }
    let line = lines.first { $0.hasPrefix(name + " ") }
    return line.flatMap { Hexadecimal.bytes($0.dropFirst(name.count + 1)) }
  }
}

/// The public half of a recovery key.
package struct RecoveryPublicKey: Sendable {
  let key: Curve25519.KeyAgreement.PublicKey

  var digits: String { Hexadecimal.text(key.rawRepresentation) }

  /// By which people tell keys apart: the first 8 bytes of the SHA-256.
  package var fingerprint: String {
    Hexadecimal.text(Array(SHA256.hash(data: key.rawRepresentation).prefix(8)))
  }

  init(key: Curve25519.KeyAgreement.PublicKey) { self.key = key }

  /// The key of a data folder; nil where it has none.
  package init?(of folder: StoreFolder) throws(StoreError) {
    guard let data = FileManager.default.contents(atPath: folder.recovery) else { return nil }
    let text = String(decoding: data, as: UTF8.self)
    let bytes = RecoveryKey.value("public", of: text, kind: "hamlet-recovery-public 1")
    guard let bytes,
      let key = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: bytes)
    else { throw StoreError(.badFile("hamlet-recovery.pub is damaged")) }
    self.key = key
  }

  /// Puts it into a data folder; backups made from then on are sealed to it.
  package func write(to folder: StoreFolder) throws(StoreError) {
    let text = "hamlet-recovery-public 1\npublic \(digits)\n"
    try PrivateFile.replace(folder.recovery, with: Data(text.utf8), mode: 0o400)
  }
}
