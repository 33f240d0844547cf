package import HamletDomain

/// A move of one or more people from one village to another.
package struct MoveRecord: Sendable, Hashable {
  package var id: RecordID
  package var personIDs: [RecordID]
  /// For lists; not stored with the move.
  package var names: [String]
  package var from: DivisionCode
  package var to: DivisionCode
  package var kind: MoveKind
  package var shareHistory: ShareHistory
  package var state: MoveState
  package var fromDate: CivilDate
  package var expectedEnd: CivilDate?
  /// Who told us.
  package var toldBy: String
  package var reason: String
  package var address: String
  package var residenceKind: ResidenceKind
  package var proposedAt: Int64
  package var version: UInt64
  /// Who looks after children that stay while all their guardians move.
  package var childrenStayWith = ""
  /// How many such children there were when it was proposed.
  package var childrenLeft = 0
  /// When it took effect, in milliseconds since 1970; 0: it has not.
  package var effectiveAt: Int64 = 0

  /// Whether the new village asked for it, so that the village she leaves answers.
  package var isRequested = false

  /// The village whose word is awaited: the one that did not ask.
  package var answering: DivisionCode { isRequested ? from : to }

  package init(
    id: RecordID,
    personIDs: [RecordID],
    names: [String] = [],
    from: DivisionCode,
    to: DivisionCode,
    kind: MoveKind,
    shareHistory: ShareHistory,
    state: MoveState = .proposed,
    fromDate: CivilDate,
    expectedEnd: CivilDate? = nil,
    toldBy: String,
    reason: String = "",
    address: String = "",
    residenceKind: ResidenceKind,
    proposedAt: Int64 = 0,
    version: UInt64 = 1
  ) {
    self.id = id
    self.personIDs = personIDs
    self.names = names
    self.from = from
    self.to = to
    self.kind = kind
    self.shareHistory = shareHistory
    self.state = state
    self.fromDate = fromDate
    self.expectedEnd = expectedEnd
    self.toldBy = toldBy
    self.reason = reason
    self.address = address
    self.residenceKind = residenceKind
    self.proposedAt = proposedAt
    self.version = version
  }
}
