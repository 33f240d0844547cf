import HamletAudit
import HamletDomain

/// A row of the audit or a packed block of reads, as somebody with the database file may have
/// changed it.
enum AuditTrial {
  static func run(_ input: [UInt8]) throws(Finding) {
    _ = AuditRow.read(canonical: input)
    guard let reads = ReadBlock.unpack(input), fitsBlock(reads) else { return }
    let again = ReadBlock.unpack(ReadBlock.pack(reads[...]))
    try hold(again == reads, "audited reads do not come back")
  }

  /// Old blocks hold more than a new one takes, and there it is cut.
  private static func fitsBlock(_ reads: [AuditedRead]) -> Bool {
    let times = reads.map(\.atUnixMilliseconds)
    let span = (times.max() ?? 0).subtractingReportingOverflow(times.min() ?? 0)
    guard !span.overflow, span.partialValue <= UInt32.max else { return false }
    return reads.allSatisfy { read in
      read.method.utf8.count < 256 && read.recordType.utf8.count < 256
        && read.purpose <= UInt16.max
    }
  }

  static var seeds: [[UInt8]] {
    let reads = (1...3).map { number in
      AuditedRead(
        atUnixMilliseconds: 1_790_000_000_000 + Int64(number),
        userID: RecordID(high: 1, low: 2),
        method: "hamlet.v1.PersonService/GetPerson",
        recordType: "person",
        recordID: RecordID(high: 3, low: UInt64(number)),
        purpose: 1
      )
    }
    return [ReadBlock.pack(reads[...]), [UInt8](repeating: 0, count: 64)]
  }
}
