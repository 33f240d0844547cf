package import HamletDomain

/// A certificate or a form that is prepared for a person.
package struct PaperworkRecord: Sendable, Hashable {
  package var id: RecordID
  package var division: DivisionCode
  package var state = PaperworkState.received
  package var kind: PaperworkKind
  package var personID: RecordID
  /// Not stored with the paperwork.
  package var personName = ""
  package var requestedBy: PaperworkRequester
  package var missing: [PaperworkPiece] = []
  package var note = ""
  package var expectedBy: CivilDate
  package var staff: StaffName
  package var recordedAt: Int64
  /// By the server.
  package var receivedAt: Int64 = 0
  package var version: UInt64 = 1

  /// Describes what is asked for.
  package init(
    id: RecordID,
    division: DivisionCode,
    kind: PaperworkKind,
    personID: RecordID,
    requestedBy: PaperworkRequester,
    expectedBy: CivilDate,
    staff: StaffName,
    recordedAt: Int64
  ) {
    self.id = id
    self.division = division
    self.kind = kind
    self.personID = personID
    self.requestedBy = requestedBy
    self.expectedBy = expectedBy
    self.staff = staff
    self.recordedAt = recordedAt
  }
}
