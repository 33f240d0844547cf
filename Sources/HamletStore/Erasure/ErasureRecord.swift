package import HamletDomain

/// An erasure that was asked for, and what became of it.
package struct ErasureRecord: Sendable, Hashable {
  package var id: RecordID
  package var personID: RecordID
  package var division: DivisionCode
  package var recordNumber: String
  package var state = ErasureState.asked
  /// Her request; none where she withdrew her consent to be on the register.
  package var requestID: RecordID
  package var toldBy: String
  package var askedID = RecordID.none
  package var askedBy = ""
  package var askedAt: Int64 = 0
  package var endedBy = ""
  package var endedAt: Int64 = 0
  /// Reports that went upward and stay by law.
  package var keptReports: [RecordID] = []
  package var version: UInt64 = 1

  package init(
    id: RecordID,
    person: PersonRow,
    requestID: RecordID,
    toldBy: String
  ) {
    self.id = id
    personID = person.id
    division = person.division
    recordNumber = person.recordNumber
    self.requestID = requestID
    self.toldBy = toldBy
  }

  init(id: RecordID, personID: RecordID, division: DivisionCode, recordNumber: String) {
    self.id = id
    self.personID = personID
    self.division = division
    self.recordNumber = recordNumber
    requestID = .none
    toldBy = ""
  }
}
