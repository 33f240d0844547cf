package import HamletDomain

/// A round through the town's register.
package struct RoundRecord: Sendable, Hashable {
  package var id: RecordID
  package var scope: DivisionPrefix
  package var title: String
  package var state = UpdateRoundState.open
  package var openedOn: CivilDate
  package var dueOn: CivilDate
  package var closedOn: CivilDate?
  package var version: UInt64 = 1

  /// Describes a round to open.
  package init(
    id: RecordID,
    scope: DivisionPrefix,
    title: String,
    openedOn: CivilDate,
    dueOn: CivilDate
  ) {
    self.id = id
    self.scope = scope
    self.title = title
    self.openedOn = openedOn
    self.dueOn = dueOn
  }
}

/// How far a round has come, in people.
package struct RoundCounts: Sendable, Hashable {
  package var confirmed = 0
  package var corrected = 0
  package var prefersNot = 0
  package var waiting = 0
  /// Who did not agree to be contacted and was not answered for.
  package var withoutContact = 0
}
