internal import Crypto
internal import Foundation

/// A user's key pair: what is sealed for her needs no password, what is opened does.
///
/// So a write of a session that was begun by its kept token is sealed as well. HPKE (RFC 9180) with
/// X25519 and AES-256-GCM; the private key is wrapped by AES-256-GCM under a key from the password.
struct OutboxSeal: Sendable {
  /// What a sealed text is about; a text moved to another item or part does not open.
  struct Place: Sendable {
    enum Part: String, Sendable {
      case request, summary, answer, words, taken, draft
    }

    var owner: String
    var method: String
    /// The idempotency key, which names an item in every file that it is carried to.
    var key: String
    var part: Part

    var bytes: Data {
      Data([owner, method, key, part.rawValue].map { "\($0.utf8.count):\($0)" }.joined().utf8)
    }
  }

  private static let suite = HPKE.Ciphersuite(
    kem: .Curve25519_HKDF_SHA256,
    kdf: .HKDF_SHA256,
    aead: .AES_GCM_256
  )
  private static let info = Data("hamlet outbox 1".utf8)
  private static let encapsulatedBytes = 32

  /// Seals bytes for whoever has the private key.
  static func seal(_ bytes: some DataProtocol, for publicKey: Data, at place: Place) -> Data? {
    guard let key = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: publicKey),
      var sender = try? HPKE.Sender(recipientKey: key, ciphersuite: suite, info: info),
      let sealed = try? sender.seal(bytes, authenticating: place.bytes)
    else { return nil }
    return sender.encapsulatedKey + sealed
  }

  /// The bytes that were sealed at a place; nil where they are not these.
  static func open(_ sealed: Data, with privateKey: Data, at place: Place) -> Data? {
    guard sealed.count > encapsulatedBytes,
      let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: privateKey),
      var recipient = try? HPKE.Recipient(
        privateKey: key,
        ciphersuite: suite,
        info: info,
        encapsulatedKey: Data(sealed.prefix(encapsulatedBytes))
      )
    else { return nil }
    return try? recipient.open(
      Data(sealed.dropFirst(encapsulatedBytes)),
      authenticating: place.bytes
    )
  }

  /// A new key pair, its private half wrapped.
  static func make(
    owner: String,
    secret: OutboxSecret,
    cost: OutboxSecret.Cost
  ) -> (row: OutboxKeyRow, privateKey: Data)? {
    let pair = Curve25519.KeyAgreement.PrivateKey()
    let publicKey = pair.publicKey.rawRepresentation
    let privateKey = pair.rawRepresentation
    guard let wrapped = wrap(privateKey, publicKey, owner, secret, cost) else { return nil }
    return (
      OutboxKeyRow(owner: owner, publicKey: publicKey, wrapped: wrapped.0, salt: wrapped.1, cost),
      privateKey
    )
  }

  /// Wraps a private key anew, under a fresh salt; the sealed key and the salt.
  static func wrap(
    _ privateKey: Data,
    _ publicKey: Data,
    _ owner: String,
    _ secret: OutboxSecret,
    _ cost: OutboxSecret.Cost
  ) -> (Data, Data)? {
    let salt = SymmetricKey(size: .bits128).withUnsafeBytes { Data($0) }
    guard let key = secret.wrappingKey(salt: salt, cost: cost),
      let box = try? AES.GCM.seal(
        privateKey,
        using: key,
        authenticating: Data("hamlet outbox key \(owner) ".utf8) + publicKey
      ), let wrapped = box.combined
    else { return nil }
    return (wrapped, salt)
  }

  /// The private key of a row; nil where the secret is not the one.
  static func unwrap(_ row: OutboxKeyRow, with secret: OutboxSecret) -> Data? {
    guard let key = secret.wrappingKey(salt: row.salt, cost: row.cost),
      let box = try? AES.GCM.SealedBox(combined: row.wrapped)
    else { return nil }
    let about = Data("hamlet outbox key \(row.owner) ".utf8) + row.publicKey
    return try? AES.GCM.open(box, using: key, authenticating: about)
  }

  /// A short name of a record's id that says nothing to who does not know the id and the file.
  static func mark(_ id: [UInt8], salt: Data) -> String {
    Data(SHA256.hash(data: salt + Data(id))).prefix(9).base64EncodedString()
  }
}
