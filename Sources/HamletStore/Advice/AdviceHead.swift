package import HamletDomain

/// What stands over every piece of advice, of whichever kind.
package struct AdviceHead: Sendable, Hashable {
  package var id: RecordID
  package var consultationID: RecordID
  package var author: StaffName
  package var recordedAt: Int64
  /// By the server.
  package var receivedAt: Int64 = 0
  package var version: UInt64 = 1

  /// Describes who wrote what down, and when.
  package init(id: RecordID, consultationID: RecordID, author: StaffName, recordedAt: Int64) {
    self.id = id
    self.consultationID = consultationID
    self.author = author
    self.recordedAt = recordedAt
  }
}
