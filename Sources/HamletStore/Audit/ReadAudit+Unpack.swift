import HamletDomain

extension ReadAudit {
  /// The reads of a packed block; what is damaged ends the list, for the chain tells of damage.
  static func unpack(_ bytes: [UInt8]) -> [ReadAuditEntry] {
    var reader = PackedBytes(bytes)
    var entries: [ReadAuditEntry] = []
    while let at = reader.number(), let user = reader.part(), let method = reader.part(),
      let type = reader.part(), let record = reader.part(), let purpose = reader.number()
    {
      entries.append(
        ReadAuditEntry(
          atUnixMilliseconds: at,
          userID: RecordID(bytes: user) ?? .none,
          method: String(decoding: method, as: UTF8.self),
          recordType: String(decoding: type, as: UTF8.self),
          recordID: RecordID(bytes: record) ?? .none,
          purpose: Purpose(rawValue: UInt32(truncatingIfNeeded: purpose)) ?? .unspecified
        )
      )
    }
    return entries
  }
}

/// Reads what `AuditBytes` wrote.
private struct PackedBytes {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func number() -> Int64? {
    guard bytes.count - place >= 8 else { return nil }
    defer { place += 8 }
    return bytes[place..<place + 8].reduce(Int64(0)) { $0 << 8 | Int64($1) }
  }

  mutating func part() -> [UInt8]? {
    guard let count = number(), count >= 0, count <= bytes.count - place else { return nil }
    defer { place += Int(count) }
    return Array(bytes[place..<place + Int(count)])
  }
}
