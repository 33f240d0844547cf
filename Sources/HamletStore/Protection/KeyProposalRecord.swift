package import HamletDomain

/// New keys that were asked for and wait for a second person.
package struct KeyProposalRecord: Sendable, Hashable {
  package var id: RecordID
  package var reason: String
  package var proposedID = RecordID.none
  package var proposedBy = ""
  /// Milliseconds since 1970.
  package var proposedAt: Int64 = 0
  /// Milliseconds since 1970; nobody confirms it from then on.
  package var expires: Int64 = 0

  package init(id: RecordID, reason: String) {
    self.id = id
    self.reason = reason
  }
}
