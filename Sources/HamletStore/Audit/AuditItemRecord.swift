import HamletAudit
package import HamletDomain

/// One thing that was done, as the audit has it; of a packed block one of its reads.
package struct AuditItemRecord: Sendable, Hashable {
  /// Of its row.
  package var number: Int64
  package var at: Int64
  package var userID: RecordID
  /// The account's name; "hamletd" for the server's own writes.
  package var userName: String
  package var method: String
  package var recordType: String
  package var recordID: RecordID
  package var purpose: Purpose
  package var isRead: Bool
  package var detail: String
  /// The login, or none.
  package var sessionID = RecordID.none
  /// The device, or none.
  package var deviceID = RecordID.none
  /// Why it was refused, and how often; nil where it was done.
  package var refusal: Refusal?
}

extension AuditItemRecord {
  /// What a row of its own tells.
  init(_ number: Int64, _ row: AuditRow) {
    self.init(
      number: number,
      at: row.atUnixMilliseconds,
      userID: row.userID,
      userName: row.userName,
      method: row.method,
      recordType: row.recordType,
      recordID: row.recordID,
      purpose: Purpose(rawValue: row.purpose) ?? .unspecified,
      isRead: false,
      detail: row.detail,
      sessionID: row.sessionID,
      deviceID: row.deviceID
    )
    guard row.decision == AuditDecision.refused.rawValue else { return }
    let words = row.detail.split(separator: " ", maxSplits: 1)
    let reason = words.first.flatMap { UInt32($0) }.flatMap { DenialReason(rawValue: $0) }
    refusal = Refusal(reason: reason ?? .unspecified, times: row.times)
    detail = words.count > 1 ? String(words[1]) : ""
  }

  /// What a read of a block tells.
  init(_ number: Int64, _ read: AuditedRead, userName: String) {
    self.init(
      number: number,
      at: read.atUnixMilliseconds,
      userID: read.userID,
      userName: userName,
      method: read.method,
      recordType: read.recordType,
      recordID: read.recordID,
      purpose: Purpose(rawValue: read.purpose) ?? .unspecified,
      isRead: true,
      detail: "",
      sessionID: read.sessionID,
      deviceID: read.deviceID
    )
  }

  /// A refusal, and those like it that were counted with it.
  package struct Refusal: Sendable, Hashable {
    package var reason: DenialReason
    package var times: Int64
  }
}

/// What to search the audit for: all that is given must match.
package struct AuditQuery: Sendable {
  /// None: anybody.
  package var userID = RecordID.none
  /// Empty: any record.
  package var recordIDs: Set<RecordID> = []
  /// A part of the method's name, in small letters.
  package var methodPart = ""
  package var from = Int64.min
  package var until = Int64.max
  package var purpose = Purpose.unspecified
  /// None: any login.
  package var sessionID = RecordID.none
  package var onlyRefused = false

  package init() {}

  func matches(_ item: AuditItemRecord) -> Bool {
    (userID.isNone || item.userID == userID)
      && (recordIDs.isEmpty || recordIDs.contains(item.recordID))
      && item.at >= from && item.at < until
      && (purpose == .unspecified || item.purpose == purpose)
      && (sessionID.isNone || item.sessionID == sessionID)
      && (!onlyRefused || item.refusal != nil)
      && (methodPart.isEmpty || item.method.lowercased().contains(methodPart))
  }
}

/// A part of the audit, and where the next begins.
package struct AuditSlice: Sendable {
  package var items: [AuditItemRecord]
  /// The last row that was looked at.
  package var last: Int64
  package var isEnd: Bool
}
