import HamletDomain

/// What the audit says happened to a request.
package enum AuditDecision: Int, Sendable, Hashable {
  /// Done.
  case allowed = 1
  /// Refused.
  case refused = 2
}

/// One row of the audit: who did what to which record, and no value of it.
struct AuditEntry {
  var atUnixMilliseconds: Int64
  var userID: RecordID
  var userName: String
  var method: String
  var recordType: String
  var recordID: RecordID
  var purpose: UInt32
  var decision: Int
  var detail: String
  /// A packed block of reads; empty in the row of a write.
  var reads: [UInt8] = []
}

extension AuditEntry {
  init(_ ticket: WriteTicket, _ outcome: WriteOutcome) {
    self.init(
      atUnixMilliseconds: ticket.atUnixMilliseconds,
      userID: ticket.userID,
      userName: ticket.userName,
      method: ticket.method,
      recordType: outcome.recordType,
      recordID: outcome.recordID,
      purpose: outcome.purpose.rawValue,
      decision: AuditDecision.allowed.rawValue,
      detail: outcome.detail
    )
  }

  /// The bytes the chain covers: every field with its length before it, so none can run into
  /// the next.
  func canonical(number: Int64) -> [UInt8] {
    var writer = AuditBytes()
    writer.put(number)
    writer.put(atUnixMilliseconds)
    writer.put(userID.bytes)
    writer.put(userName)
    writer.put(method)
    writer.put(recordType)
    writer.put(recordID.bytes)
    writer.put(Int64(purpose))
    writer.put(Int64(decision))
    writer.put(detail)
    writer.put(reads)
    return writer.bytes
  }
}

/// Bytes with their lengths, big-endian.
struct AuditBytes {
  private(set) var bytes: [UInt8] = []

  mutating func put(_ number: Int64) {
    withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
  }
  mutating func put(_ part: [UInt8]) {
    put(Int64(part.count))
    bytes.append(contentsOf: part)
  }
  mutating func put(_ text: String) {
    put(Int64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }
}
