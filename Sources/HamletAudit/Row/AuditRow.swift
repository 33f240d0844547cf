internal import Crypto
package import HamletDomain

/// One row of the audit: who did what to which record, and no value of it.
package struct AuditRow: Hashable, Sendable {
  /// Which fields the row's hash covers: 1 in rows of before devices and sessions were written, else 2.
  package var version: Int64 = 2
  package var atUnixMilliseconds: Int64
  /// The account; none for the server's own, and for somebody unknown.
  package var userID: RecordID
  package var userName: String
  package var method: String
  package var recordType: String
  package var recordID: RecordID
  package var purpose: UInt32
  /// 1 allowed, 2 refused.
  package var decision: Int64
  package var detail: String
  /// A packed block of reads; empty in other rows.
  package var reads: [UInt8] = []
  /// The login it was done in, or none.
  package var sessionID = RecordID.none
  /// The device it was done from, or none.
  package var deviceID = RecordID.none
  /// What names the kept reply of a keyed write without telling the key; empty in other rows.
  package var keyDigest: [UInt8] = []
  /// How often a refusal came about; 0 in other rows.
  package var times: Int64 = 0

  /// Describes a row.
  package init(
    atUnixMilliseconds: Int64,
    userID: RecordID,
    userName: String,
    method: String,
    recordType: String,
    recordID: RecordID,
    purpose: UInt32,
    decision: Int64,
    detail: String
  ) {
    self.atUnixMilliseconds = atUnixMilliseconds
    self.userID = userID
    self.userName = userName
    self.method = method
    self.recordType = recordType
    self.recordID = recordID
    self.purpose = purpose
    self.decision = decision
    self.detail = detail
  }

  /// The bytes that the chain covers: every field with its length before it, so none can run into
  /// the next.
  ///
  /// Of a block of reads they have the SHA-256 alone, so that a proof of its row stays small; the
  /// first version had the block itself.
  package func canonical(number: Int64) -> [UInt8] {
    var writer = AuditBytes()
    writer.put(number)
    writer.put(atUnixMilliseconds)
    writer.put(userID.bytes)
    writer.put(userName)
    writer.put(method)
    writer.put(recordType)
    writer.put(recordID.bytes)
    writer.put(Int64(purpose))
    writer.put(decision)
    writer.put(detail)
    guard version > 1 else {
      writer.put(reads)
      return writer.bytes
    }
    writer.put(reads.isEmpty ? [] : Array(SHA256.hash(data: reads)))
    writer.put(version)
    writer.put(sessionID.bytes)
    writer.put(deviceID.bytes)
    writer.put(keyDigest)
    writer.put(times)
    return writer.bytes
  }

  /// The row's hash: over the hash of the row before it and its own bytes.
  package func link(after before: [UInt8], number: Int64) -> [UInt8] {
    Self.link(version: version, before, canonical(number: number))
  }

  static func link(version: Int64, _ before: [UInt8], _ canonical: [UInt8]) -> [UInt8] {
    var digest = SHA256()
    digest.update(data: Array((version > 1 ? "hamlet.audit.v2" : "hamlet.audit.v1").utf8))
    digest.update(data: before)
    digest.update(data: canonical)
    return Array(digest.finalize())
  }

  /// What names the reply kept under a user's key: tells nothing of the key to whom has it not.
  package static func keyDigest(user: RecordID, key: String) -> [UInt8] {
    guard !key.isEmpty else { return [] }
    var digest = SHA256()
    digest.update(data: Array("hamlet.audit.key".utf8) + user.bytes)
    digest.update(data: Array(key.utf8))
    return Array(digest.finalize().prefix(16))
  }
}
