import Foundation
import HamletDomain

/// What a backup holds: sealed with it, and authenticated.
package struct BackupManifest: Sendable, Hashable {
  /// When it was made, in milliseconds since 1970.
  package var madeAt: Int64
  /// The newest step of the schema.
  package var schema: Int
  /// The size of the database.
  package var databaseBytes: Int
  /// SHA-256 of the database's bytes.
  package var databaseSHA256: [UInt8]
  /// The last row of the audit, and its hash in the chain.
  package var auditNumber: Int64
  package var auditHash: [UInt8]
  /// The audit's last signed checkpoint; empty where nothing was signed yet.
  package var checkpoint = ""

  var text: String {
    """
    made \(madeAt)
    schema \(schema)
    database \(databaseBytes) \(Hexadecimal.text(databaseSHA256))
    audit \(auditNumber) \(Hexadecimal.text(auditHash))
    checkpoint \(Hexadecimal.text(checkpoint.utf8))

    """
  }

  init(
    madeAt: Int64,
    schema: Int,
    databaseBytes: Int,
    databaseSHA256: [UInt8],
    auditNumber: Int64,
    auditHash: [UInt8]
  ) {
    self.madeAt = madeAt
    self.schema = schema
    self.databaseBytes = databaseBytes
    self.databaseSHA256 = databaseSHA256
    self.auditNumber = auditNumber
    self.auditHash = auditHash
  }

  init?(text: String) {
    var lines: [Substring: [Substring]] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      if let name = words.first { lines[name] = Array(words.dropFirst()) }
    }
    guard let made = lines["made"]?.first.flatMap({ Int64($0) }),
      let schema = lines["schema"]?.first.flatMap({ Int($0) }),
      let database = lines["database"], database.count == 2,
      let bytes = Int(database[0]), let digest = Hexadecimal.bytes(database[1]),
      let audit = lines["audit"], let number = audit.first.flatMap({ Int64($0) })
    else { return nil }
    self.init(
      madeAt: made,
      schema: schema,
      databaseBytes: bytes,
      databaseSHA256: digest,
      auditNumber: number,
      auditHash: audit.count > 1 ? Hexadecimal.bytes(audit[1]) ?? [] : []
    )
    let signed = lines["checkpoint"]?.first.flatMap { Hexadecimal.bytes($0) } ?? []
    checkpoint = String(decoding: signed, as: UTF8.self)
  }
}
