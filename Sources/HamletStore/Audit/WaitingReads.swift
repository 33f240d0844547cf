import HamletAudit
import HamletDomain

/// Audited reads in the order in which they came, 40 bytes each: who reads, and the words, stand once.
struct WaitingReads {
  private struct Caller: Hashable {
    let user: RecordID
    let session: RecordID
    let device: RecordID
  }

  private struct Read {
    let at: Int64
    let record: RecordID
    let caller: UInt32
    let method: UInt16
    let kind: UInt16
    let purpose: UInt16
    var isTakenBack = false
  }

  private var reads: [Read] = []
  private var callers = Numbering<Caller>()
  private var methods = Numbering<String>()
  private var kinds = Numbering<String>()

  var count: Int { reads.count }

  mutating func append(_ entry: ReadAuditEntry) {
    let caller = Caller(user: entry.userID, session: entry.sessionID, device: entry.deviceID)
    reads.append(
      Read(
        at: entry.atUnixMilliseconds,
        record: entry.recordID,
        caller: UInt32(truncatingIfNeeded: callers.number(of: caller)),
        // Both are words of the program, some hundred in all.
        method: UInt16(truncatingIfNeeded: methods.number(of: entry.method)),
        kind: UInt16(truncatingIfNeeded: kinds.number(of: entry.recordType)),
        purpose: UInt16(truncatingIfNeeded: entry.purpose.rawValue)
      )
    )
  }

  mutating func takeBack(_ index: Int) { reads[index].isTakenBack = true }

  /// Those that were not taken back.
  var kept: [AuditedRead] {
    reads.lazy.filter { !$0.isTakenBack }.map(packed)
  }

  private func packed(_ read: Read) -> AuditedRead {
    let caller = callers.items[Int(read.caller)]
    var packed = AuditedRead(
      atUnixMilliseconds: read.at,
      userID: caller.user,
      method: methods.items[Int(read.method)],
      recordType: kinds.items[Int(read.kind)],
      recordID: read.record,
      purpose: UInt32(read.purpose)
    )
    packed.sessionID = caller.session
    packed.deviceID = caller.device
    return packed
  }
}

/// Gives each different item the next number, from 0.
private struct Numbering<Item: Hashable> {
  private(set) var items: [Item] = []
  private var numbers: [Item: Int] = [:]
  private var last = 0

  mutating func number(of item: Item) -> Int {
    // Neighbours are mostly the same.
    if !items.isEmpty, items[last] == item { return last }
    last = numbers[item] ?? items.count
    guard last == items.count else { return last }
    items.append(item)
    numbers[item] = last
    return last
  }
}
