package import HamletDomain

/// One read of personal data, as a block of the audit has it.
package struct AuditedRead: Hashable, Sendable {
  package var atUnixMilliseconds: Int64
  /// The account.
  package var userID: RecordID
  /// The login, or none in old blocks.
  package var sessionID = RecordID.none
  /// The device, or none.
  package var deviceID = RecordID.none
  /// The full method name.
  package var method: String
  /// The kind of record, as "person".
  package var recordType: String
  /// The record read; none for a list.
  package var recordID: RecordID
  /// The purpose's number, 0 where none was given.
  package var purpose: UInt32

  /// Describes a read.
  package init(
    atUnixMilliseconds: Int64,
    userID: RecordID,
    method: String,
    recordType: String,
    recordID: RecordID,
    purpose: UInt32
  ) {
    self.atUnixMilliseconds = atUnixMilliseconds
    self.userID = userID
    self.method = method
    self.recordType = recordType
    self.recordID = recordID
    self.purpose = purpose
  }
}
