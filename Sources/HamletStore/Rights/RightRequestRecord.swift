package import HamletDomain

/// What a person asked about her own data.
package struct RightRequestRecord: Sendable, Hashable {
  package var id: RecordID
  package var personID: RecordID
  /// As the register has it; empty once she is erased.
  package var personName = ""
  /// Where she lived when she asked.
  package var division: DivisionCode
  package var kind: RightKind
  package var state = RightState.received
  package var toldBy: String
  package var wish: String
  package var answer = ""
  package var complaintRoute = ""
  package var dueOn: CivilDate
  package var receivedBy = ""
  package var receivedAt: Int64 = 0
  package var version: UInt64 = 1

  package init(
    id: RecordID,
    personID: RecordID,
    division: DivisionCode,
    kind: RightKind,
    toldBy: String,
    wish: String,
    dueOn: CivilDate
  ) {
    self.id = id
    self.personID = personID
    self.division = division
    self.kind = kind
    self.toldBy = toldBy
    self.wish = wish
    self.dueOn = dueOn
  }
}

/// One step of a request.
package struct RightEventRecord: Sendable, Hashable {
  package var state: RightState
  package var at: Int64
  package var by: String
}

/// Which requests to list: all that is given must match.
package struct RightQuery: Sendable {
  package var scope: DivisionPrefix
  /// Unspecified: those that are not finished.
  package var state = RightState.unspecified
  package var kind = RightKind.unspecified
  package var personID = RecordID.none
  /// Due before this day, and not finished.
  package var overdueOn: CivilDate?

  package init(scope: DivisionPrefix) {
    self.scope = scope
  }
}
