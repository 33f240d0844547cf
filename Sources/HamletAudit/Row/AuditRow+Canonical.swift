internal import HamletDomain

extension AuditRow {
  /// A row as its canonical bytes have it: of a block of reads only that it is one.
  package struct Canonical: Hashable, Sendable {
    /// The row's number.
    package let number: Int64
    /// What it says.
    package let row: AuditRow
  }

  /// Reads canonical bytes; nil where they are not those of a row.
  package static func read(canonical bytes: [UInt8]) -> Canonical? {
    var reader = AuditByteReader(bytes)
    guard let number = reader.number(), let at = reader.number(), let user = reader.id(),
      let name = reader.text(), let method = reader.text(), let type = reader.text(),
      let record = reader.id(), let purpose = reader.number(), let decision = reader.number(),
      let detail = reader.text(), let reads = reader.part()
    else { return nil }
    var row = AuditRow(
      atUnixMilliseconds: at,
      userID: user,
      userName: name,
      method: method,
      recordType: type,
      recordID: record,
      purpose: UInt32(truncatingIfNeeded: purpose),
      decision: decision,
      detail: detail
    )
    row.reads = reads
    if reader.isAtEnd {
      row.version = 1
      return Canonical(number: number, row: row)
    }
    guard let version = reader.number(), version > 1, let session = reader.id(),
      let device = reader.id(), let key = reader.part(), let times = reader.number(),
      reader.isAtEnd
    else { return nil }
    row.version = version
    row.sessionID = session
    row.deviceID = device
    row.keyDigest = key
    row.times = times
    return Canonical(number: number, row: row)
  }
}

extension AuditByteReader {
  /// An id behind the count of its bytes.
  fileprivate mutating func id() -> RecordID? { part().flatMap { RecordID(bytes: $0) } }
}
