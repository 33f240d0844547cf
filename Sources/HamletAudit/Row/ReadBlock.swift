internal import HamletDomain

/// Some hundred reads packed: who, what and which kind once each, then a line of 28 bytes a read.
///
/// Bytes, big-endian: the mark `HRB2`; a count (2) of callers of 48 bytes: user, session, device; a
/// count (2) of words, each behind its length (1); the first time (8); a count (2) of reads, each a
/// time after the first (4), caller (2), method (2), kind (2), purpose (2) and record (16).
package enum ReadBlock {
  private static let mark: [UInt8] = Array("HRB2".utf8)
  private static let most = Int(UInt16.max)

  /// Packs reads, at most 65,535; what is longer than the format allows is cut.
  package static func pack(_ reads: ArraySlice<AuditedRead>) -> [UInt8] {
    let reads = reads.prefix(most)
    var callers = Numbering<Caller>()
    var words = Numbering<String>()
    let first = reads.map(\.atUnixMilliseconds).min() ?? 0
    var lines: [UInt8] = []
    lines.reserveCapacity(reads.count * 28)
    for read in reads {
      let after = read.atUnixMilliseconds.subtractingReportingOverflow(first).partialValue
      put(UInt32(clamping: after), &lines)
      put(callers.number(of: Caller(read)), &lines)
      put(words.number(of: read.method), &lines)
      put(words.number(of: read.recordType), &lines)
      put(UInt16(truncatingIfNeeded: read.purpose), &lines)
      read.recordID.withBytes { lines.append(contentsOf: $0) }
    }
    var bytes = mark
    put(UInt16(clamping: callers.items.count), &bytes)
    for caller in callers.items { bytes.append(contentsOf: caller.bytes) }
    put(UInt16(clamping: words.items.count), &bytes)
    for word in words.items {
      let letters = Array(word.utf8.prefix(255))
      bytes.append(UInt8(letters.count))
      bytes.append(contentsOf: letters)
    }
    put(UInt64(bitPattern: first), &bytes)
    put(UInt16(reads.count), &bytes)
    return bytes + lines
  }

  /// The reads of a block of either version; nil where it is damaged.
  package static func unpack(_ bytes: [UInt8]) -> [AuditedRead]? {
    guard bytes.starts(with: mark) else { return unpackFirst(bytes) }
    var reader = AuditByteReader(bytes)
    guard reader.take(mark.count) != nil, let callers = callers(&reader),
      let words = words(&reader), let first = reader.number(),
      let count = reader.number(bytes: 2)
    else { return nil }
    var reads: [AuditedRead] = []
    for _ in 0..<count {
      guard let after = reader.number(bytes: 4), let caller = reader.number(bytes: 2),
        let method = reader.number(bytes: 2), let kind = reader.number(bytes: 2),
        let purpose = reader.number(bytes: 2), let record = reader.take(16),
        caller < callers.count, method < words.count, kind < words.count
      else { return nil }
      var read = AuditedRead(
        atUnixMilliseconds: first.addingReportingOverflow(Int64(after)).partialValue,
        userID: callers[Int(caller)].user,
        method: words[Int(method)],
        recordType: words[Int(kind)],
        recordID: RecordID(bytes: record) ?? .none,
        purpose: UInt32(purpose)
      )
      read.sessionID = callers[Int(caller)].session
      read.deviceID = callers[Int(caller)].device
      reads.append(read)
    }
    return reader.isAtEnd ? reads : nil
  }

  private static func callers(_ reader: inout AuditByteReader) -> [Caller]? {
    guard let count = reader.number(bytes: 2) else { return nil }
    var callers: [Caller] = []
    for _ in 0..<count {
      guard let user = reader.take(16), let session = reader.take(16), let device = reader.take(16)
      else { return nil }
      callers.append(
        Caller(
          user: RecordID(bytes: user) ?? .none,
          session: RecordID(bytes: session) ?? .none,
          device: RecordID(bytes: device) ?? .none
        )
      )
    }
    return callers
  }

  private static func words(_ reader: inout AuditByteReader) -> [String]? {
    guard let count = reader.number(bytes: 2) else { return nil }
    var words: [String] = []
    for _ in 0..<count {
      guard let length = reader.number(bytes: 1), let letters = reader.take(Int(length)) else {
        return nil
      }
      words.append(String(decoding: letters, as: UTF8.self))
    }
    return words
  }

  /// The first version: each read with all its words.
  private static func unpackFirst(_ bytes: [UInt8]) -> [AuditedRead]? {
    var reader = AuditByteReader(bytes)
    var reads: [AuditedRead] = []
    while !reader.isAtEnd {
      guard let at = reader.number(), let user = reader.part(), let method = reader.part(),
        let type = reader.part(), let record = reader.part(), let purpose = reader.number()
      else { return nil }
      reads.append(
        AuditedRead(
          atUnixMilliseconds: at,
          userID: RecordID(bytes: user) ?? .none,
          method: String(decoding: method, as: UTF8.self),
          recordType: String(decoding: type, as: UTF8.self),
          recordID: RecordID(bytes: record) ?? .none,
          purpose: UInt32(truncatingIfNeeded: purpose)
        )
      )
    }
    return reads
  }

  private static func put(_ number: some FixedWidthInteger, _ bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
  }
}

extension ReadBlock {
  private struct Caller: Hashable {
    let user: RecordID
    let session: RecordID
    let device: RecordID

    init(user: RecordID, session: RecordID, device: RecordID) {
      self.user = user
      self.session = session
      self.device = device
    }

    init(_ read: AuditedRead) {
      self.init(user: read.userID, session: read.sessionID, device: read.deviceID)
    }

    var bytes: [UInt8] { user.bytes + session.bytes + device.bytes }
  }

  /// Gives each different item the next number.
  private struct Numbering<Item: Hashable> {
    private(set) var items: [Item] = []
    private var numbers: [Item: UInt16] = [:]
    private var last: (item: Item, number: UInt16)?

    mutating func number(of item: Item) -> UInt16 {
      // Neighbours are mostly the same.
      if let last, last.item == item { return last.number }
      let number = numbers[item] ?? UInt16(truncatingIfNeeded: items.count)
      if numbers[item] == nil {
        numbers[item] = number
        items.append(item)
      }
      last = (item, number)
      return number
    }
  }
}
