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

  package init() {}

  func matches(_ item: AuditItemRecord) -> Bool {
    (userID.isNone || item.userID == userID)
      && (recordIDs.isEmpty || recordIDs.contains(item.recordID))
      && item.at >= from && item.at < until
      && (purpose == .unspecified || item.purpose == purpose)
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
