package import HamletDomain

/// One person's record, opened by one user for an hour.
package struct EmergencyRecord: Sendable, Hashable {
  package var id: RecordID
  package var personID: RecordID
  package var userID = RecordID.none
  package var userName = ""
  package var role = Role.unspecified
  /// Empty once the person was erased.
  package var reason: String
  /// Milliseconds since 1970.
  package var openedAt: Int64 = 0
  /// Milliseconds since 1970.
  package var ends: Int64
  package var finding = BreakGlassFinding.unspecified
  package var reviewedBy = ""
  /// Milliseconds since 1970; 0: it was not reviewed.
  package var reviewedAt: Int64 = 0
  package var version: UInt64 = 1
  /// The person's, for the list.
  package var recordNumber = ""

  package init(id: RecordID, personID: RecordID, reason: String, ends: Int64) {
    self.id = id
    self.personID = personID
    self.reason = reason
    self.ends = ends
  }
}
