import HamletDomain

@testable import HamletStore

/// A packed block of audited reads, as somebody with the database file may have changed it.
enum AuditTrial {
  static func run(_ input: [UInt8]) throws(Finding) {
    let entries = ReadAudit.unpack(input)
    let audit = ReadAudit()
    for entry in entries { _ = try? audit.add(entry) }
    let again = audit.take().flatMap { ReadAudit.unpack($0.entry.reads) }
    try hold(again == entries, "audited reads do not come back")
  }

  static var seeds: [[UInt8]] {
    let audit = ReadAudit()
    for number in 1...3 {
      let entry = ReadAuditEntry(
        atUnixMilliseconds: Int64(number),
        userID: RecordID(high: 1, low: 2),
        method: "hamlet.v1.PersonService/GetPerson",
        recordType: "person",
        recordID: RecordID(high: 3, low: 4)
      )
      _ = try? audit.add(entry)
    }
    return audit.take().map(\.entry.reads)
  }
}
