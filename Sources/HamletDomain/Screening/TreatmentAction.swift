/// What can happen after a finding.
package enum TreatmentAction: String, CaseIterable, Sendable, Hashable {
  /// A treatment is offered.
  case offer
  /// She does not want it: a complete answer.
  case decline
  /// It is done at the station.
  case treatHere = "treat_here"
  /// She is referred.
  case refer

  /// The action that leads to a treatment; nil for none.
  package init?(leadingTo treatment: Treatment) {
    switch treatment {
    case .unspecified: return nil
    case .offered: self = .offer
    case .declined: self = .decline
    case .doneHere: self = .treatHere
    case .referred: self = .refer
    }
  }
}
