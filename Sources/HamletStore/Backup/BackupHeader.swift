import Crypto
import Foundation
import HamletDomain

/// The head of a backup file, which anybody may read.
///
/// A file is: `HAMLET-BACKUP 1` and a line feed (16 bytes), the head's length (4), the head, the
/// sealed chunks, and the SHA-256 of all of that. A chunk is 64 KiB of the payload with a tag (16),
/// the last one less; AES-256-GCM under a key made for this file, in the STREAM construction (Hoang,
/// Reyhanitabar, Rogaway, Vizár 2015): the nonce is 7 zero bytes, the chunk's number (4) and 1 for
/// the last chunk, 0 for the others, so that no chunk can be left out, moved, or taken for the last.
/// The key is sealed to the recovery key by HPKE (RFC 9180; X25519, HKDF-SHA256, AES-256-GCM).
package struct BackupHeader: Sendable {
  static let magic = Data("HAMLET-BACKUP 1\n".utf8)
  static let chunkBytes = 64 << 10
  static let tagBytes = 16
  static let digestBytes = 32
  private static let longest = 4_096
  private static let purpose = Data("hamlet backup 1".utf8)
  private static let suite = HPKE.Ciphersuite(
    kem: .Curve25519_HKDF_SHA256,
    kdf: .HKDF_SHA256,
    aead: .AES_GCM_256
  )

  /// When it was made, in milliseconds since 1970.
  package let madeAt: Int64
  /// The newest step of the schema.
  package let schema: Int
  /// Bytes of the payload.
  package let payloadBytes: Int
  /// Which recovery key opens it.
  package let fingerprint: String
  private let encapsulated: Data
  private let sealedKey: Data

  /// A head for a new file, and the key that its payload is sealed with.
  static func make(
    for recipient: RecoveryPublicKey,
    madeAt: Int64,
    schema: Int,
    payloadBytes: Int
  ) throws -> (header: BackupHeader, key: SymmetricKey) {
    let key = SymmetricKey(size: .bits256)
    var sender = try HPKE.Sender(recipientKey: recipient.key, ciphersuite: suite, info: purpose)
    let told = told(madeAt, schema, payloadBytes, recipient.fingerprint)
    let sealed = try key.withUnsafeBytes { bytes in
      try sender.seal(Data(bytes), authenticating: Data(told.utf8))
    }
    let header = BackupHeader(
      madeAt: madeAt,
      schema: schema,
      payloadBytes: payloadBytes,
      fingerprint: recipient.fingerprint,
      encapsulated: sender.encapsulatedKey,
      sealedKey: sealed
    )
    return (header, key)
  }

  /// The payload's key; throws where the recovery key is another one or the head was changed.
  func key(_ recovery: RecoveryKey) throws(StoreError) -> SymmetricKey {
    guard recovery.publicHalf.fingerprint == fingerprint else {
      throw StoreError(
        .badFile("sealed to recovery key \(fingerprint), not \(recovery.publicHalf.fingerprint)")
      )
    }
    do {
      var recipient = try HPKE.Recipient(
        privateKey: recovery.secret,
        ciphersuite: Self.suite,
        info: Self.purpose,
        encapsulatedKey: encapsulated
      )
      let told = Data(Self.told(madeAt, schema, payloadBytes, fingerprint).utf8)
      return SymmetricKey(data: try recipient.open(sealedKey, authenticating: told))
    } catch {
      throw StoreError(.badFile("the backup's head was changed"))
    }
  }

  /// The head as it stands in the file, behind the magic and its length.
  var bytes: Data {
    let text =
      Self.told(madeAt, schema, payloadBytes, fingerprint)
      + "encapsulated \(Hexadecimal.text(encapsulated))\nkey \(Hexadecimal.text(sealedKey))\n"
    return Data(text.utf8)
  }

  /// How long a file with this head is.
  package var fileBytes: Int {
    Self.magic.count + 4 + bytes.count + payloadBytes + chunks * Self.tagBytes + Self.digestBytes
  }

  /// Into how many chunks the payload is cut; at least one.
  var chunks: Int { max(1, (payloadBytes + Self.chunkBytes - 1) / Self.chunkBytes) }

  static func nonce(_ number: Int, isLast: Bool) throws -> AES.GCM.Nonce {
    var bytes = Data(repeating: 0, count: 7)
    withUnsafeBytes(of: UInt32(clamping: number).bigEndian) { bytes.append(contentsOf: $0) }
    bytes.append(isLast ? 1 : 0)
    return try AES.GCM.Nonce(data: bytes)
  }

  private static func told(
    _ madeAt: Int64,
    _ schema: Int,
    _ payloadBytes: Int,
    _ fingerprint: String
  ) -> String {
    "made \(madeAt)\nschema \(schema)\npayload \(payloadBytes)\nrecovery \(fingerprint)\n"
  }

  private init(
    madeAt: Int64,
    schema: Int,
    payloadBytes: Int,
    fingerprint: String,
    encapsulated: Data,
    sealedKey: Data
  ) {
    self.madeAt = madeAt
    self.schema = schema
    self.payloadBytes = payloadBytes
    self.fingerprint = fingerprint
    self.encapsulated = encapsulated
    self.sealedKey = sealedKey
  }

  /// Reads a head from the beginning of a file.
  init(from file: FileHandle) throws(StoreError) {
    let damaged = StoreError(.badFile("this is no backup of Hamlet, or its head is damaged"))
    let start = try? file.read(upToCount: Self.magic.count + 4)
    guard let start, start.count == Self.magic.count + 4, start.starts(with: Self.magic) else {
      throw damaged
    }
    let length = start.suffix(4).reduce(0) { $0 << 8 | Int($1) }
    guard length <= Self.longest, let head = try? file.read(upToCount: length),
      head.count == length
    else { throw damaged }
    var values: [Substring: Substring] = [:]
    for line in String(decoding: head, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      if parts.count == 2 { values[parts[0]] = parts[1] }
    }
    guard let made = values["made"].flatMap({ Int64($0) }),
      let schema = values["schema"].flatMap({ Int($0) }),
      let payload = values["payload"].flatMap({ Int($0) }), payload >= 0, payload < 1 << 45,
      let fingerprint = values["recovery"],
      let encapsulated = values["encapsulated"].flatMap({ Hexadecimal.bytes($0) }),
      let sealedKey = values["key"].flatMap({ Hexadecimal.bytes($0) })
    else { throw damaged }
    self.init(
      madeAt: made,
      schema: schema,
      payloadBytes: payload,
      fingerprint: String(fingerprint),
      encapsulated: Data(encapsulated),
      sealedKey: Data(sealedKey)
    )
    // Another way to write the same head would be another file.
    guard bytes == head else { throw damaged }
  }
}
