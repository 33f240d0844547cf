package import HamletDomain

/// Which paperwork: all that is given must match.
package struct PaperworkQuery: Sendable {
  package var scope: DivisionPrefix
  /// Empty: every state.
  package var states: Set<PaperworkState>
  package var personID: RecordID

  /// Describes a list.
  package init(scope: DivisionPrefix, states: Set<PaperworkState>, personID: RecordID = .none) {
    self.scope = scope
    self.states = states
    self.personID = personID
  }
}
