package import HamletDomain

/// Somebody whom a person named to read what she said.
package struct NamedCarer: Sendable, Hashable {
  package var id: RecordID
  package var personID: RecordID
  package var userID: RecordID
  /// Empty: all topics.
  package var topics: [ConsultationTopic]
  /// Milliseconds since 1970; 0: still named.
  package var removedAt: Int64 = 0
  package var version: UInt64 = 1

  /// Describes a naming.
  package init(
    id: RecordID,
    personID: RecordID,
    userID: RecordID,
    topics: [ConsultationTopic]
  ) {
    self.id = id
    self.personID = personID
    self.userID = userID
    self.topics = topics
  }
}
