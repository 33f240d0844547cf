package import HamletDomain

/// What a report said once; never changed.
package struct SubmissionVersionRecord: Sendable, Hashable {
  /// From 1.
  package var number: UInt32
  /// The message's bytes; sealed in the store.
  package var body: [UInt8]
  /// Of the body's bytes.
  package var sha256: [UInt8]
  package var authorID: RecordID
  package var authorName: String
  /// By the client, in milliseconds since 1970.
  package var recordedAt: Int64
  /// By the server, in milliseconds since 1970.
  package var receivedAt: Int64

  /// Describes a version.
  package init(
    number: UInt32,
    body: [UInt8],
    sha256: [UInt8],
    authorID: RecordID,
    authorName: String,
    recordedAt: Int64,
    receivedAt: Int64
  ) {
    self.number = number
    self.body = body
    self.sha256 = sha256
    self.authorID = authorID
    self.authorName = authorName
    self.recordedAt = recordedAt
    self.receivedAt = receivedAt
  }
}
