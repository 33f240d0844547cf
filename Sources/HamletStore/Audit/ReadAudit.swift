import HamletAudit
package import HamletDomain
import Synchronization

/// One read of personal data, for the audit.
package struct ReadAuditEntry: Sendable, Hashable {
  /// When.
  package var atUnixMilliseconds: Int64
  /// The account.
  package var userID: RecordID
  /// The login.
  package var sessionID = RecordID.none
  /// The device, or none.
  package var deviceID = RecordID.none
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
    sessionID = grant.principal.sessionID
  }
}

/// Audited reads that wait for the next commit, packed.
///
/// A row of its own for each would make reads three times dearer. A crash loses those not yet
/// stored, and never the audit of a write.
final class ReadAudit: Sendable {
  private struct State {
    var waiting = WaitingReads()
    /// The number of the first that waits.
    var first: UInt64 = 0
  }

  private let state = Mutex(State())

  /// A block of reads as one row of the audit, and the record of each of them.
  struct Block {
    let row: AuditRow
    let records: [RecordID]
  }

  /// Keeps an entry; gives its number, and whether so many wait now that they should be stored at
  /// once.
  func add(_ entry: ReadAuditEntry) throws(StoreError) -> (number: UInt64, isPrompt: Bool) {
    let added: (UInt64, Int)? = state.withLock { state in
      let count = state.waiting.count
      guard count < StoreLimits.pendingReadAudits else { return nil }
      state.waiting.append(entry)
      return (state.first + UInt64(count), count + 1)
    }
    // What cannot be audited must not be read.
    guard let (number, waits) = added else { throw .busy(retryAfterMilliseconds: 1_000) }
    return (number, waits.isMultiple(of: StoreLimits.promptReadAudits))
  }

  /// Takes back an entry whose read was refused after all, so that nobody is told she was looked at;
  /// one that was stored meanwhile stays.
  func retract(_ number: UInt64) {
    state.withLock { state in
      guard number >= state.first, number - state.first < UInt64(state.waiting.count) else {
        return
      }
      state.waiting.takeBack(Int(number - state.first))
    }
  }

  /// Takes all that wait, packed.
  func take() -> [Block] {
    let taken = state.withLock { state in
      let taken = state.waiting
      state.first += UInt64(taken.count)
      state.waiting = WaitingReads()
      return taken
    }
    let entries = taken.kept
    return stride(from: 0, to: entries.count, by: StoreLimits.readAuditsPerBlock).map { start in
      Self.pack(entries[start..<min(start + StoreLimits.readAuditsPerBlock, entries.count)])
    }
  }

  private static func pack(_ entries: ArraySlice<AuditedRead>) -> Block {
    var row = AuditRow(
      atUnixMilliseconds: entries.last?.atUnixMilliseconds ?? 0,
      userID: .none,
      userName: "",
      method: "",
      recordType: "reads",
      recordID: .none,
      purpose: 0,
      decision: AuditDecision.allowed.rawValue,
      detail: "\(entries.count)"
    )
    row.reads = ReadBlock.pack(entries)
    return Block(row: row, records: entries.map(\.recordID))
  }
}
