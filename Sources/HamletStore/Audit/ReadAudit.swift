package import HamletDomain
import Synchronization

/// One read of personal data, for the audit.
package struct ReadAuditEntry: Sendable, Hashable {
  /// When.
  package var atUnixMilliseconds: Int64
  /// The account.
  package var userID: RecordID
  /// The full method name.
  package var method: String
  /// The kind of record, as "person".
  package var recordType: String
  /// The record read; none for a list.
  package var recordID: RecordID
  /// The purpose, where one was given.
  package var purpose: Purpose

  /// Describes a read.
  package init(
    atUnixMilliseconds: Int64,
    userID: RecordID,
    method: String,
    recordType: String,
    recordID: RecordID,
    purpose: Purpose = .unspecified
  ) {
    self.atUnixMilliseconds = atUnixMilliseconds
    self.userID = userID
    self.method = method
    self.recordType = recordType
    self.recordID = recordID
    self.purpose = purpose
  }

  /// A read of a call that was let in.
  package init(
    grant: Grant,
    recordType: String,
    recordID: RecordID,
    purpose: Purpose = .unspecified
  ) {
    self.init(
      atUnixMilliseconds: grant.atUnixMilliseconds,
      userID: grant.principal.userID,
      method: grant.method,
      recordType: recordType,
      recordID: recordID,
      purpose: purpose
    )
  }
}

/// Audited reads that wait for the next commit, packed.
///
/// A row of its own for each would make reads three times dearer. A crash loses those not yet
/// stored, and never the audit of a write.
final class ReadAudit: Sendable {
  private let waiting = Mutex<[ReadAuditEntry]>([])

  /// A block of reads as one row of the audit, and the records that are in it.
  struct Block {
    let entry: AuditEntry
    let records: Set<RecordID>
  }

  /// Keeps an entry; whether so many wait now that they should be stored at once.
  func add(_ entry: ReadAuditEntry) throws(StoreError) -> Bool {
    let waits: Int? = waiting.withLock { waiting in
      guard waiting.count < StoreLimits.pendingReadAudits else { return nil }
      waiting.append(entry)
      return waiting.count
    }
    // What cannot be audited must not be read.
    guard let waits else { throw .busy(retryAfterMilliseconds: 1_000) }
    return waits.isMultiple(of: StoreLimits.promptReadAudits)
  }

  /// Takes all that wait, packed.
  func take() -> [Block] {
    let entries = waiting.withLock { waiting in
      let taken = waiting
      waiting = []
      return taken
    }
    return stride(from: 0, to: entries.count, by: StoreLimits.readAuditsPerBlock).map { start in
      Self.pack(entries[start..<min(start + StoreLimits.readAuditsPerBlock, entries.count)])
    }
  }

  private static func pack(_ entries: ArraySlice<ReadAuditEntry>) -> Block {
    var packed = AuditBytes()
    for entry in entries {
      packed.put(entry.atUnixMilliseconds)
      packed.put(entry.userID.bytes)
      packed.put(entry.method)
      packed.put(entry.recordType)
      packed.put(entry.recordID.bytes)
      packed.put(Int64(entry.purpose.rawValue))
    }
    let row = AuditEntry(
      atUnixMilliseconds: entries.last?.atUnixMilliseconds ?? 0,
      userID: .none,
      userName: "",
      method: "",
      recordType: "reads",
      recordID: .none,
      purpose: 0,
      decision: AuditDecision.allowed.rawValue,
      detail: "\(entries.count)",
      reads: packed.bytes
    )
    return Block(entry: row, records: Set(entries.map(\.recordID)))
  }
}
