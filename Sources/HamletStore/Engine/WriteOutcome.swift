package import HamletDomain

/// What the body of a write hands back.
package struct WriteOutcome: Sendable {
  /// The reply's bytes, kept under the key and given again to a repeated request.
  package var reply: [UInt8]
  /// The kind of record written, as "person"; for the audit.
  package var recordType: String
  /// The record written; for the audit.
  package var recordID: RecordID
  /// The purpose, where the method needs one; for the audit.
  package var purpose: Purpose
  /// More for the audit, never a value of the record: names of fields, counts, codes.
  package var detail: String

  /// Describes a write.
  package init(
    reply: [UInt8],
    recordType: String,
    recordID: RecordID,
    purpose: Purpose = .unspecified,
    detail: String = ""
  ) {
    self.reply = reply
    self.recordType = recordType
    self.recordID = recordID
    self.purpose = purpose
    self.detail = detail
  }
}

/// What the caller gets when the write is durable.
package struct Written: Sendable, Hashable {
  /// The reply's bytes: the body's, or those stored under the key.
  package let reply: [UInt8]
  /// Whether the reply was stored before and nothing was written now.
  package let replayed: Bool

  /// Describes a durable write.
  package init(reply: [UInt8], replayed: Bool) {
    self.reply = reply
    self.replayed = replayed
  }
}
