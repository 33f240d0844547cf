package import HamletDomain

/// One person's offer in a campaign; shown on her own page only.
package struct ScreeningRecord: Sendable, Hashable {
  package var campaignID: RecordID
  package var personID: RecordID
  package var status = ScreeningStatus.notYetOffered
  /// 0: nothing is stored yet.
  package var version: UInt64 = 0
  package var offeredOn: CivilDate?
  package var bookedOn: CivilDate?
  package var doneOn: CivilDate?
  package var provider = ""
  package var findings: [ScreeningFinding] = []
  package var followUpOn: CivilDate?
  /// When a finding was followed up last.
  package var followedOn: CivilDate?
  package var note = ""
  package var givenOn: CivilDate?
  /// By the client, in milliseconds since 1970.
  package var recordedAt: Int64 = 0

  /// Describes a person to whom no offer was made.
  package init(campaignID: RecordID, personID: RecordID) {
    self.campaignID = campaignID
    self.personID = personID
  }
}
